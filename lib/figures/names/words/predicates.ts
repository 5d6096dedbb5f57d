import { periodOnPeriod, thanLastYear, yearOnYear } from '../../lexicon/basis-words.ts';
import { faringForms } from '../../lexicon/change-words.ts';
import { formsOf, type WordRow } from '../../lexicon/words.ts';

/** Adverbs that may open a predicate. */
export const predicateAdverbs: readonly WordRow[] = [
  { form: '全部', sample: '全部完成整改' },
  { form: '均', sample: '均通过验收' },
  { form: '均已', sample: '均已投入使用' },
  { form: '已', sample: '已开工建设' },
  { form: '已经', sample: '已经建成投用' },
  { form: '正式', sample: '正式投入运营' },
  { form: '顺利', sample: '顺利通过评审' },
  { form: '圆满', sample: '圆满完成征收' },
  { form: '基本', sample: '基本建成' },
  { form: '成功', sample: '成功入选名录' },
  { form: '陆续', sample: '陆续进入试点' },
  { form: '相继', sample: '相继开业' },
  { form: '即将', sample: '即将竣工' },
  { form: '同步', sample: '同步启用' },
  { form: '先后', sample: '先后落地' },
  { form: '如期', sample: '如期完工' },
  { form: '全面', sample: '全面启用' },
  { form: '按期', sample: '按期通车' },
];

/** Verbs that, like those of change and bases, end the name after a number: 2家助餐点 | 完成建设. */
export const predicates: readonly WordRow[] = [
  { form: '完成', sample: '助餐点完成建设' },
  { form: '投入', sample: '场馆投入使用' },
  { form: '投运', sample: '泵站投运' },
  { form: '投用', sample: '床位投用' },
  { form: '竣工', sample: '厂房竣工' },
  { form: '完工', sample: '管网完工' },
  { form: '建成', sample: '公园建成' },
  { form: '启用', sample: '校舍启用' },
  { form: '开工', sample: '项目开工建设' },
  { form: '开业', sample: '商户开业' },
  { form: '进入', sample: '企业进入名录' },
  { form: '正在', sample: '项目正在推进' },
  { form: '实现', sample: '企业实现上市' },
  { form: '用于', sample: '资金用于救助' },
  { form: '通过', sample: '社区通过验收' },
  { form: '落户', sample: '企业落户园区' },
  { form: '落地', sample: '项目落地' },
  { form: '跻身', sample: '企业跻身百强' },
  { form: '入选', sample: '案例入选名录' },
  { form: '参加', sample: '村民参加培训' },
  { form: '参与', sample: '志愿者参与服务' },
  { form: '引领', sample: '党员引领治理' },
  { form: '进行', sample: '住宅进行修缮' },
  { form: '办复', sample: '提案办复' },
  { form: '办结', sample: '诉求办结' },
  { form: '发放', sample: '补贴发放到户' },
  { form: '购买', sample: '服务购买到位' },
  { form: '被认定', sample: '企业被认定为高新' },
  { form: '被列', sample: '项目被列入计划' },
  { form: '收官', sample: '工程收官' },
  { form: '被授', sample: '社区被授予称号' },
  { form: '取得', sample: '企业取得资质' },
  { form: '荣获', sample: '作品荣获金奖' },
  { form: '列入', sample: '工程列入规划' },
  { form: '获评', sample: '楼道获评示范' },
  { form: '被评', sample: '家庭被评为最美' },
  { form: '达到', sample: '社区达到标准' },
  { form: '得到', sample: '难题得到解决' },
  { form: '纳入', sample: '对象纳入管理' },
  { form: '位居', sample: '增幅位居前列' },
  { form: '出列', sample: '薄弱村出列' },
  { form: '脱贫', sample: '农户脱贫' },
  { form: '摘帽', sample: '乡镇摘帽' },
  { form: '清零', sample: '隐患清零' },
  { form: '通车', sample: '道路通车' },
  { form: '运行', sample: '设备运行良好' },
  { form: '挂牌', sample: '基地挂牌' },
  { form: '获批', sample: '平台获批' },
  { form: '揭牌', sample: '站点揭牌' },
  { form: '的基础', sample: '家的基础上' },
];

const pieces = {
  start: {
    pattern: new RegExp(
      `(?:${formsOf(predicateAdverbs)})?(?:${formsOf(predicates)}|${faringForms}|${yearOnYear}|${periodOnPeriod}|${thanLastYear})`,
      'u',
    ),
    sample: '助餐点全部完成建设',
  },
};

/** The pattern built from the words above. */
export const predicatePatterns = Object.values(pieces);

/** Where the predicate begins in the words after a number. */
export const predicateStart = pieces.start.pattern;
