import type { WordRow } from '../lexicon/words.ts';

/** Units of what an office does all year: meetings, visits, papers, cases. Many of them is the ordinary run of an office. */
export const actUnits: readonly WordRow[] = [
  { form: '场', sample: '开展活动125场' },
  { form: '场次', sample: '演出120场次' },
  { form: '次', sample: '专项指导238次' },
  { form: '轮', sample: '开展筛查105轮' },
  { form: '轮次', sample: '开展筛查120轮次' },
  { form: '期', sample: '举办培训班112期' },
  { form: '班次', sample: '开办讲座140班次' },
  { form: '节', sample: '录制微课340节' },
  { form: '堂', sample: '宣讲党课133堂' },
  { form: '门', sample: '开设课程126门' },
  { form: '条', sample: '收集诉求200条' },
  { form: '份', sample: '发放资料1500份' },
  { form: '块', sample: '拆除招牌220块' },
  { form: '块次', sample: '清理广告300块次' },
  { form: '件', sample: '接待咨询760件' },
  { form: '件次', sample: '督查提醒170件次' },
  { form: '篇', sample: '采用信息180篇' },
  { form: '幅', sample: '悬挂横幅900幅' },
  { form: '册', sample: '配送图书5000册' },
  { form: '本', sample: '发放手册2600本' },
  { form: '项', sample: '落实举措360项' },
  { form: '项次', sample: '办理事项670项次' },
  { form: '类', sample: '归集数据230类' },
  { form: '批', sample: '受理申报130批' },
  { form: '批次', sample: '抽检520批次' },
  { form: '单', sample: '办理工单3000单' },
  { form: '点次', sample: '监测800点次' },
  { form: '处次', sample: '整改160处次' },
  { form: '起次', sample: '处置190起次' },
  { form: '车次', sample: '出动3100车次' },
];

/** Units of people and visits. */
export const peopleUnits: readonly WordRow[] = [
  { form: '人', sample: '实现再就业883人' },
  { form: '名', sample: '关爱独居老人555名' },
  { form: '位', sample: '服务长者620位' },
  { form: '户', sample: '惠及居民1200户' },
  { form: '人次', sample: '服务26000人次' },
  { form: '人(户)', sample: '向13582人(户)发放' },
  { form: '户(人)', sample: '救助1320户(人)' },
  { form: '人(次)', sample: '服务2600人(次)' },
  { form: '户次', sample: '走访2400户次' },
];
