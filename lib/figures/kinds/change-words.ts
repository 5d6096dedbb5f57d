/** A verb or noun that says a number is a change, and which way. */
export interface ChangeRow {
  form: string;
  dir: 'up' | 'down' | null;
  sample: string;
}

/** Verbs that, right before a number, make it a change; followed by 到, 至 or 为 the number is the level reached. */
export const changeVerbs: readonly ChangeRow[] = [
  { form: '增长', dir: 'up', sample: '税收增长48.2%' },
  { form: '增加', dir: 'up', sample: '收入增加14.5%' },
  { form: '递增', dir: 'up', sample: '年均递增12%' },
  { form: '上升', dir: 'up', sample: '办结率上升3个百分点' },
  { form: '提高', dir: 'up', sample: '占比提高2.3个百分点' },
  { form: '提升', dir: 'up', sample: '满意度提升5%' },
  { form: '提标', dir: 'up', sample: '低保提标8%' },
  { form: '上涨', dir: 'up', sample: '物价上涨2.1%' },
  { form: '攀升', dir: 'up', sample: '产值攀升20%' },
  { form: '扩大', dir: 'up', sample: '覆盖面扩大15%' },
  { form: '上浮', dir: 'up', sample: '补贴上浮10%' },
  { form: '增值', dir: 'up', sample: '资产增值5%' },
  { form: '增产', dir: 'up', sample: '粮食增产3.4%' },
  { form: '减产', dir: 'down', sample: '早稻减产2%' },
  { form: '增收', dir: 'up', sample: '农民增收12%' },
  { form: '减收', dir: 'down', sample: '财政减收3%' },
  { form: '加快', dir: 'up', sample: '增速加快1.2个百分点' },
  { form: '提速', dir: 'up', sample: '审批提速60%' },
  { form: '反弹', dir: 'up', sample: '工业反弹4%' },
  { form: '高出', dir: 'up', sample: '高出全市2个百分点' },
  { form: '高于', dir: 'up', sample: '增速高于全市平均3个百分点' },
  { form: '快于', dir: 'up', sample: '快于序时进度6个百分点' },
  { form: '领先', dir: 'up', sample: '领先全区1.5个百分点' },
  { form: '超过', dir: 'up', sample: '超过全省平均2个百分点' },
  { form: '优于', dir: 'up', sample: '优于去年4个百分点' },
  { form: '增', dir: 'up', sample: '同比增12%' },
  { form: '升', dir: 'up', sample: '同比升3.1%' },
  { form: '涨', dir: 'up', sample: '同比涨2%' },
  { form: '多', dir: 'up', sample: '比上年多15家' },
  { form: '下降', dir: 'down', sample: '发案数同比下降20%' },
  { form: '减少', dir: 'down', sample: '投诉减少5.2%' },
  { form: '降低', dir: 'down', sample: '能耗降低3%' },
  { form: '回落', dir: 'down', sample: '增速回落0.4个百分点' },
  { form: '下滑', dir: 'down', sample: '出口下滑6%' },
  { form: '下跌', dir: 'down', sample: '房价下跌2%' },
  { form: '削减', dir: 'down', sample: '排放削减4.5%' },
  { form: '压减', dir: 'down', sample: '三公经费压减10%' },
  { form: '压降', dir: 'down', sample: '警情压降15%' },
  { form: '压缩', dir: 'down', sample: '时限压缩60%' },
  { form: '缩减', dir: 'down', sample: '支出缩减5%' },
  { form: '缩短', dir: 'down', sample: '用时缩短30%' },
  { form: '精简', dir: 'down', sample: '材料精简45%' },
  { form: '收窄', dir: 'down', sample: '降幅收窄2个百分点' },
  { form: '缩小', dir: 'down', sample: '差距缩小3%' },
  { form: '低于', dir: 'down', sample: '低于全市平均1.2个百分点' },
  { form: '减', dir: 'down', sample: '同比减7%' },
  { form: '降', dir: 'down', sample: '同比降20%' },
  { form: '少', dir: 'down', sample: '比上年少6起' },
  { form: '负增长', dir: 'down', sample: '工业负增长3%' },
];

/** Nouns whose own value is a change: 增速为8%, 降幅达5%. */
export const changeNouns: readonly ChangeRow[] = [
  { form: '增长率', dir: 'up', sample: '年均增长率为9.5%' },
  { form: '增长目标', dir: 'up', sample: '税收增长目标为8%' },
  { form: '增长幅度', dir: 'up', sample: '增长幅度达12%' },
  { form: '增长速度', dir: 'up', sample: '增长速度达9%' },
  { form: '增速', dir: 'up', sample: '工业增速达到8%' },
  { form: '增幅', dir: 'up', sample: '增幅48.2%' },
  { form: '涨幅', dir: 'up', sample: '涨幅控制在3%左右' },
  { form: '升幅', dir: 'up', sample: '升幅为2%' },
  { form: '降幅', dir: 'down', sample: '降幅达5%' },
  { form: '下降幅度', dir: 'down', sample: '下降幅度达到8.6%' },
  { form: '上升幅度', dir: 'up', sample: '上升幅度为2%' },
  { form: '提升幅度', dir: 'up', sample: '提升幅度为2%' },
  { form: '下降率', dir: 'down', sample: '下降率为12%' },
  { form: '增减幅度', dir: null, sample: '增减幅度超过20%' },
  { form: '变动幅度', dir: null, sample: '变动幅度超过20%' },
];

/** What a change is measured against; `canonical` is what `basis` holds. */
export const basisRules: readonly { canonical: string; pattern: RegExp; sample: string }[] = [
  {
    canonical: '同比',
    pattern: /同比|[比较同与和]?(?:去年|上年|上一年|前一年)(?:的)?(?:同期|同月)|[比较]同期/gu,
    sample: '税收同比增长48.2%',
  },
  { canonical: '环比', pattern: /环比|[比较](?:上月|上季度|上个季度|上半年)/gu, sample: '产值环比增长3%' },
  {
    canonical: '比上年末',
    pattern: /[比较与](?:上年|去年|上年度)(?:年)?(?:末|底)|[比较与](?:今年)?年初/gu,
    sample: '贷款余额比年初增长6%',
  },
  {
    canonical: '较上年',
    pattern: /[比较与同](?:上年度?|去年|上一年度?|前一年|前年)(?!同期|同月|末|底|年末|年底)/gu,
    sample: '产值比上年增长7%',
  },
  { canonical: '两年平均', pattern: /两年平均|两年年均/gu, sample: '工业增加值两年平均增长8%' },
  { canonical: '年均', pattern: /年均|(?<!两)年平均|平均每年|年递增/gu, sample: '收入年均增长9.5%' },
];

/** 比2016年, 较“十二五”末, 比五年前: bases with a name of their own, told as printed. */
export const namedBasis =
  /[比较是为与](?<name>(?:19|20)\d{2}年(?:末|底)?|“?十[一二三四]?五”?(?:期)?末|[二三四五十两]年前|前三季度|上半年|[一二三]季度|1[-—]\d{1,2}月份?|开局之年|换届(?:时|之初)|建[区县镇]之初)/gu;
