import { denials } from './hedge-words.ts';
import { formsOf, type WordRow, wordsOf } from './words.ts';

/** A word that says a number is a change, and which way. */
export interface ChangeRow extends WordRow {
  dir: 'up' | 'down' | null;
  /** True where a count or a sum right behind it was added or taken away (增加15家), and not a rate alone. */
  counts?: true;
  /** True where what is compared with stands between it and the number (高于全市平均3个百分点). */
  compares?: true;
  /** True where what changes may follow it as its object, before a name (扩大绿化面积20公顷). */
  opens?: true;
  /** True where what changes may stand between it and a rate (压缩审批时限80%). */
  ahead?: true;
  /** True where it takes no object and says how its subject fares (税收增长较快). */
  fares?: true;
  /** True where what changes is part of it (增产, 提速): a name that it ends keeps it. */
  compound?: true;
  /** True where a length of time may be what it changes (缩短5天). */
  spans?: true;
}

/** Verbs that, right before a rate, make it a change; followed by 到, 至 or 为 the number is the level reached. */
export const changeVerbs: readonly ChangeRow[] = [
  { form: '增长', dir: 'up', counts: true, fares: true, sample: '税收增长48.2%' },
  {
    form: '增加',
    notBefore: '值',
    dir: 'up',
    ahead: true,
    counts: true,
    spans: true,
    sample: '收入增加14.5%',
  },
  { form: '递增', dir: 'up', sample: '年均递增12%' },
  { form: '上升', dir: 'up', counts: true, fares: true, sample: '办结率上升3个百分点' },
  { form: '提高', dir: 'up', ahead: true, counts: true, sample: '占比提高2.3个百分点' },
  { form: '提升', dir: 'up', ahead: true, opens: true, counts: true, sample: '满意度提升5%' },
  { form: '提标', dir: 'up', compound: true, sample: '低保提标8%' },
  { form: '上涨', dir: 'up', counts: true, fares: true, sample: '物价上涨2.1%' },
  { form: '前移', dir: 'up', counts: true, fares: true, sample: '综合排名前移6位' },
  { form: '后移', dir: 'down', counts: true, fares: true, sample: '综合排名后移2位' },
  { form: '减免', dir: 'down', compound: true, sample: '行政事业性收费减免30%' },
  { form: '攀升', dir: 'up', fares: true, sample: '产值攀升20%' },
  { form: '扩大', dir: 'up', ahead: true, counts: true, opens: true, sample: '覆盖面扩大15%' },
  { form: '上浮', dir: 'up', sample: '补贴上浮10%' },
  { form: '增值', dir: 'up', compound: true, sample: '资产增值5%' },
  { form: '增产', dir: 'up', compound: true, counts: true, sample: '粮食增产3.4%' },
  { form: '减产', dir: 'down', compound: true, counts: true, sample: '早稻减产2%' },
  { form: '增收', dir: 'up', compound: true, counts: true, sample: '农民增收12%' },
  { form: '减收', dir: 'down', compound: true, counts: true, sample: '财政减收3%' },
  { form: '加快', dir: 'up', opens: true, sample: '增速加快1.2个百分点' },
  { form: '提速', dir: 'up', compound: true, spans: true, sample: '审批提速60%' },
  { form: '反弹', dir: 'up', fares: true, sample: '工业反弹4%' },
  { form: '高出', dir: 'up', compares: true, sample: '高出全市2个百分点' },
  { form: '高于', notAfter: denials, dir: 'up', compares: true, sample: '增速高于全市平均3个百分点' },
  { form: '快于', dir: 'up', compares: true, sample: '快于序时进度6个百分点' },
  { form: '跑赢', dir: 'up', compares: true, sample: '增速跑赢全市1.2个百分点' },
  {
    form: '领先',
    notAfter: '[国省市区县州内界球]',
    dir: 'up',
    compares: true,
    sample: '领先全区1.5个百分点',
  },
  { form: '超过', notAfter: denials, dir: 'up', compares: true, sample: '超过全省平均2个百分点' },
  { form: '优于', notAfter: denials, dir: 'up', compares: true, sample: '优于去年4个百分点' },
  { form: '上调', dir: 'up', ahead: true, counts: true, sample: '最低工资上调12%' },
  { form: '调高', dir: 'up', ahead: true, sample: '限额调高10%' },
  { form: '调增', dir: 'up', sample: '预算调增8%' },
  { form: '回升', dir: 'up', fares: true, sample: '出口回升4%' },
  { form: '跃升', dir: 'up', sample: '占比跃升6个百分点' },
  { form: '拉升', dir: 'up', sample: '增速拉升0.4个百分点' },
  { form: '抬升', dir: 'up', sample: '成本抬升3%' },
  { form: '激增', dir: 'up', fares: true, sample: '订单激增60%' },
  { form: '猛增', dir: 'up', fares: true, sample: '客流猛增45%' },
  { form: '骤增', dir: 'up', fares: true, sample: '需求骤增30%' },
  { form: '大增', dir: 'up', sample: '客流大增35%' },
  { form: '飙升', dir: 'up', fares: true, sample: '销量飙升80%' },
  { form: '暴涨', dir: 'up', fares: true, sample: '价格暴涨40%' },
  { form: '大涨', dir: 'up', sample: '价格大涨20%' },
  { form: '剧增', dir: 'up', fares: true, sample: '客流剧增50%' },
  { form: '上行', dir: 'up', fares: true, sample: '价格上行2%' },
  { form: '上扬', dir: 'up', fares: true, sample: '指数上扬2%' },
  { form: '走高', dir: 'up', fares: true, sample: '价格走高1.5%' },
  { form: '升值', dir: 'up', sample: '人民币升值2%' },
  { form: '提价', dir: 'up', compound: true, sample: '景区提价10%' },
  { form: '增', dir: 'up', counts: true, sample: '同比增12%' },
  { form: '升', dir: 'up', sample: '同比升3.1%' },
  { form: '涨', dir: 'up', sample: '同比涨2%' },
  { form: '多', notAfter: '[至不]', dir: 'up', counts: true, sample: '比上年多15家' },
  { form: '下降', dir: 'down', counts: true, fares: true, sample: '发案数同比下降20%' },
  { form: '减少', dir: 'down', ahead: true, counts: true, spans: true, sample: '投诉减少5.2%' },
  { form: '降低', dir: 'down', ahead: true, counts: true, sample: '能耗降低3%' },
  { form: '回落', dir: 'down', counts: true, fares: true, sample: '增速回落0.4个百分点' },
  { form: '下滑', dir: 'down', fares: true, sample: '出口下滑6%' },
  { form: '下跌', dir: 'down', fares: true, sample: '房价下跌2%' },
  { form: '削减', dir: 'down', ahead: true, counts: true, sample: '排放削减4.5%' },
  { form: '压减', dir: 'down', ahead: true, counts: true, sample: '三公经费压减10%' },
  { form: '压降', dir: 'down', ahead: true, counts: true, sample: '警情压降15%' },
  { form: '压缩', dir: 'down', ahead: true, spans: true, sample: '时限压缩60%' },
  { form: '缩减', dir: 'down', ahead: true, sample: '支出缩减5%' },
  { form: '缩短', dir: 'down', ahead: true, spans: true, sample: '用时缩短30%' },
  { form: '精简', dir: 'down', ahead: true, sample: '材料精简45%' },
  { form: '精减', dir: 'down', ahead: true, sample: '部门精减12%' },
  { form: '收窄', dir: 'down', sample: '降幅收窄2个百分点' },
  { form: '缩小', dir: 'down', sample: '差距缩小3%' },
  { form: '低于', notAfter: denials, dir: 'down', compares: true, sample: '低于全市平均1.2个百分点' },
  { form: '慢于', notAfter: denials, dir: 'down', compares: true, sample: '增速慢于全市1.2个百分点' },
  { form: '下调', dir: 'down', ahead: true, counts: true, sample: '费率下调1个百分点' },
  { form: '调低', dir: 'down', ahead: true, sample: '税率调低3个百分点' },
  { form: '调减', dir: 'down', ahead: true, counts: true, sample: '玉米面积调减6%' },
  { form: '核减', dir: 'down', counts: true, sample: '预算核减9%' },
  { form: '减征', dir: 'down', sample: '税额减征50%' },
  { form: '锐减', dir: 'down', fares: true, sample: '客流锐减40%' },
  { form: '骤减', dir: 'down', fares: true, sample: '订单骤减25%' },
  { form: '骤降', dir: 'down', fares: true, sample: '客流骤降38%' },
  { form: '剧减', dir: 'down', fares: true, sample: '订单剧减30%' },
  { form: '大降', dir: 'down', sample: '成本大降20%' },
  { form: '下挫', dir: 'down', fares: true, sample: '出口下挫7%' },
  { form: '滑落', dir: 'down', fares: true, sample: '占比滑落2个百分点' },
  { form: '走低', dir: 'down', fares: true, sample: '价格走低1.5%' },
  { form: '萎缩', dir: 'down', fares: true, sample: '订单萎缩15%' },
  { form: '缩水', dir: 'down', fares: true, sample: '利润缩水20%' },
  { form: '收缩', dir: 'down', fares: true, sample: '产能收缩12%' },
  { form: '递减', dir: 'down', sample: '逐年递减5%' },
  { form: '贬值', dir: 'down', sample: '汇率贬值2%' },
  { form: '节约', dir: 'down', ahead: true, sample: '成本节约15%' },
  { form: '节省', dir: 'down', ahead: true, sample: '用时节省30%' },
  { form: '降价', dir: 'down', compound: true, sample: '药品降价52%' },
  { form: '减排', dir: 'down', compound: true, sample: '烟尘减排30%' },
  { form: '减亏', dir: 'down', compound: true, sample: '企业减亏20%' },
  { form: '跌', dir: 'down', sample: '同比跌2%' },
  { form: '减', dir: 'down', counts: true, sample: '同比减7%' },
  { form: '降', dir: 'down', sample: '同比降20%' },
  { form: '少', notAfter: '[至不]', dir: 'down', counts: true, sample: '比上年少6起' },
  { form: '下浮', dir: 'down', ahead: true, sample: '贷款利率下浮10%' },
  { form: '下行', dir: 'down', fares: true, sample: '增速下行2个百分点' },
  { form: '放缓', dir: 'down', fares: true, sample: '增速放缓1.2个百分点' },
  { form: '减缓', dir: 'down', sample: '增速减缓1.2个百分点' },
  { form: '减轻', dir: 'down', ahead: true, sample: '负担减轻20%' },
  { form: '减低', dir: 'down', ahead: true, sample: '能耗减低3%' },
  { form: '降准', dir: 'down', compound: true, sample: '央行降准0.5个百分点' },
  { form: '降息', dir: 'down', compound: true, sample: '央行降息0.25个百分点' },
  { form: '负增长', dir: 'down', sample: '工业负增长3%' },
];

/** Nouns whose own value is a change: 增速为8%, 降幅达5%. */
export const changeNouns: readonly ChangeRow[] = [
  { form: '增长率', dir: 'up', notAfter: '自然', sample: '年均增长率为9.5%' },
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
  { form: '减幅', dir: 'down', sample: '时限减幅达45%' },
  { form: '跌幅', dir: 'down', sample: '跌幅达6%' },
  { form: '压缩幅度', dir: 'down', sample: '时限压缩幅度达60%' },
  { form: '压减幅度', dir: 'down', sample: '支出压减幅度达20%' },
  { form: '减少幅度', dir: 'down', sample: '减少幅度为8%' },
  { form: '降低幅度', dir: 'down', sample: '降低幅度为8%' },
  { form: '回落幅度', dir: 'down', sample: '回落幅度为3%' },
  { form: '下调幅度', dir: 'down', sample: '费率下调幅度为10%' },
  { form: '下跌幅度', dir: 'down', sample: '下跌幅度为3%' },
  { form: '上涨幅度', dir: 'up', sample: '上涨幅度为2%' },
  { form: '上调幅度', dir: 'up', sample: '标准上调幅度为10%' },
  { form: '提高幅度', dir: 'up', sample: '提高幅度为10%' },
  { form: '增加幅度', dir: 'up', sample: '增加幅度为10%' },
  { form: '下降率', dir: 'down', sample: '下降率为12%' },
  { form: '增减幅度', dir: null, sample: '增减幅度超过20%' },
  { form: '变动幅度', dir: null, sample: '变动幅度超过20%' },
];

/** What 比 and its object lead to (比全市平均高3个百分点). */
export const comparativeWords: readonly ChangeRow[] = [
  { form: '高出', dir: 'up', sample: '增速比全市平均高出3个百分点' },
  { form: '高', dir: 'up', sample: '增速比全市平均高3个百分点' },
  { form: '快', dir: 'up', sample: '增速比全市平均快3个百分点' },
  { form: '多', dir: 'up', sample: '增速比全市平均多3个百分点' },
  { form: '低', dir: 'down', sample: '增速比全市平均低3个百分点' },
  { form: '慢', dir: 'down', sample: '增速比全市平均慢3个百分点' },
  { form: '少', dir: 'down', sample: '增速比全市平均少3个百分点' },
];

/** What may stand before a verb that has its object between it and its number. */
export const aheadAdverbs: readonly WordRow[] = [
  { form: '累计', sample: '累计压缩审批时限60%' },
  { form: '全年', sample: '全年压减一般性支出10%' },
  { form: '平均', sample: '平均压缩审批时限60%' },
  { form: '再', sample: '再压减一般性支出10%' },
  { form: '进一步', sample: '进一步压减一般性支出10%' },
  { form: '力争', sample: '力争降低物流成本5%' },
  { form: '确保', sample: '确保降低物流成本5%' },
  { form: '分别', sample: '分别提高低保标准8%和10%' },
  { form: '整体', sample: '整体压缩审批时限60%' },
  { form: '共', sample: '共精简材料45%' },
  { form: '已', sample: '已压缩审批时限60%' },
  { form: '将', sample: '将提高低保标准8%' },
  { form: '并', sample: '并压缩审批时限60%' },
  { form: '可', sample: '可节约成本15%' },
  { form: '实现', sample: '实现降低物流成本5%' },
  { form: '大幅', sample: '大幅压缩审批时限60%' },
];

/** 净增12家, 净减少3起: what may stand before a verb of change without being part of another word. */
export const netPrefix = '净';

/** Verbs that lead to a level only with 到, 至 or 为: alone they make no number a change. `moves` is false where the level stays as it was. */
export interface LevelRow extends WordRow, Pick<ChangeRow, 'opens' | 'spans'> {
  moves: boolean;
  /** True where it leads to a level without a particle too (留存率保持100%). */
  alone?: true;
  /** True where a structure may be what it changes (三次产业结构调整为7:41:52). */
  reshapes?: true;
}

/** Besides the verbs of change. */
export const levelVerbs: readonly LevelRow[] = [
  { form: '发展', moves: true, sample: '市场主体由1.2万户发展到2.6万户' },
  { form: '迈', moves: true, sample: '收入迈到30亿元' },
  { form: '翻', moves: true, sample: '产值翻到90亿元' },
  { form: '延伸', moves: true, sample: '公路里程由1200公里延伸到1560公里' },
  { form: '延长', moves: true, spans: true, sample: '产假由98天延长至158天' },
  { form: '拓展', moves: true, sample: '航线由12条拓展至26条' },
  { form: '优化', moves: true, reshapes: true, opens: true, sample: '审批时限由20天优化至5天' },
  { form: '扩展', moves: true, sample: '规划面积由863平方公里扩展至1072平方公里' },
  { form: '扩', moves: true, sample: '床位扩至800张' },
  { form: '调整', moves: true, reshapes: true, sample: '标准由120元调整为150元' },
  { form: '稳定', moves: false, sample: '合格率稳定在98%' },
  { form: '保持', moves: false, opens: true, alone: true, sample: '增速保持在7%' },
  { form: '控制', moves: false, sample: '失业率控制在4%' },
  { form: '维持', moves: false, alone: true, sample: '失业率维持在4%' },
  { form: '恢复', moves: true, sample: '客流恢复到80%' },
];

/** The verbs of two or more characters that hold no object: these are no part of another word, as 增 is one of 新增. */
export const longChangeVerbs: readonly ChangeRow[] = changeVerbs.filter(
  ({ form, compound }) => form.length > 1 && !compound,
);
/** Verbs that may open a phrase, with what they change behind them. */
export const openingVerbs: readonly WordRow[] = [...changeVerbs, ...levelVerbs].filter(({ opens }) => opens);
/** Verbs that say how their subject fares. */
export const faringVerbs: readonly ChangeRow[] = changeVerbs.filter(({ fares }) => fares);

/** Every verb of change as one alternation. */
export const changeForms = formsOf(changeVerbs);
/** The verbs that may have their object between them and a rate. */
export const aheadForms = wordsOf(changeVerbs.filter(({ ahead }) => ahead));
/** The verbs behind which a count or sum is a change. */
export const countChangeForms = wordsOf(changeVerbs.filter(({ counts }) => counts));
/** Those of `longChangeVerbs`, each with what may not stand beside it. */
export const longChangeForms = wordsOf(longChangeVerbs);
/** Those behind which a count or sum was added. */
export const countRiseForms = formsOf(changeVerbs.filter(({ counts, dir }) => counts && dir === 'up'));
/** Every word of a fall that is no part of another. */
export const fallForms = formsOf([...longChangeVerbs, ...changeNouns].filter(({ dir }) => dir === 'down'));
/** The verbs that may change a length of time. */
export const spanForms = formsOf([...changeVerbs, ...levelVerbs].filter(({ spans }) => spans));
/** Those that say how their subject fares, as one alternation. */
export const faringForms = formsOf(faringVerbs);
/** Every noun of change as one alternation. */
export const changeNounForms = formsOf(changeNouns);
/** The verbs that lead to a level with a particle, those of change among them. */
export const levelForms = formsOf([...changeVerbs, ...levelVerbs]);
/** Those of them whose level is a new one. */
const moveForms = formsOf([...changeVerbs, ...levelVerbs.filter(({ moves }) => moves)]);
/** 提高|到, 降|至, 调整|为, 保持|在: what makes of a verb one that leads to a level. */
export const levelParticle = '(?:了)?(?:到|至|为|在)';
/** 增加到, 跃升至: what leads to a new level. A source for `new RegExp`. */
export const movedTo = `(?:${moveForms})(?:了)?(?:到|至|为)`;
