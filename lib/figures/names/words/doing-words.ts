import { formsOf, type WordRow, wordsOf } from '../../lexicon/words.ts';

/** A verb of doing that begins the words behind a sum, with its object behind it. */
export interface DoingRow extends WordRow {
  /** `dropped`: it says no more than that it was done; `kept`: its object needs it; `behind`: it makes a noun with its object (道路建设). */
  part: 'dropped' | 'kept' | 'behind';
  /** True where it sets up or hands out a fund. */
  founds?: true;
  /** True where a plan and a report say it in turn of one undertaking (新建 is promised, 建成 is reported): no part of what the thing is called. */
  interchanged?: true;
  /** The verb as a noun behind its object, where it is another word. */
  noun?: string;
}

/** Verbs that may begin what a sum is for. */
export const doingVerbs: readonly DoingRow[] = [
  { form: '实施', part: 'dropped', interchanged: true, sample: '投资7300万元实施防洪改造工程' },
  { form: '启动实施', part: 'dropped', sample: '投资1亿元启动实施水厂改扩建工程' },
  { form: '组织实施', part: 'dropped', sample: '投资1亿元组织实施危房改造' },
  { form: '用于', part: 'dropped', sample: '资金340万元用于福利院改造' },
  { form: '专项用于', part: 'dropped', sample: '资金260万元专项用于敬老院改造' },
  { form: '设立', part: 'dropped', founds: true, sample: '拿出900万元设立奖教基金' },
  { form: '建立', part: 'dropped', founds: true, sample: '拿出1500万元建立助学基金' },
  { form: '组建', part: 'dropped', founds: true, sample: '注资6000万元组建担保公司' },
  { form: '发放', part: 'dropped', founds: true, interchanged: true, sample: '拿出600万元发放取暖补贴' },
  { form: '作为', part: 'dropped', founds: true, sample: '拿出600万元作为奖励资金' },
  { form: '支持', part: 'kept', sample: '投入2000万元支持高校学科建设' },
  { form: '扶持', part: 'kept', sample: '投入2000万元扶持特色产业' },
  { form: '资助', part: 'kept', sample: '投入1.2亿元资助科技初创企业' },
  { form: '奖励', part: 'kept', sample: '投入300万元奖励创新企业' },
  { form: '补助', part: 'kept', sample: '投入300万元补助困难家庭' },
  { form: '救助', part: 'kept', sample: '投入300万元救助困难家庭' },
  { form: '改善', part: 'kept', sample: '投入3.6亿元改善办学条件' },
  { form: '解决', part: 'kept', sample: '投入3亿元解决饮水困难' },
  { form: '完善', part: 'kept', sample: '投入3亿元完善路网' },
  { form: '办好', part: 'dropped', sample: '落实资金129亿元全力办好民生实事' },
  { form: '保障', part: 'kept', sample: '投入2亿元保障农村供水' },
  { form: '编制', part: 'behind', sample: '投入1000万元编制村镇规划' },
  { form: '加强', part: 'dropped', sample: '投入4000万元加强学院基础设施建设' },
  { form: '提高', part: 'kept', sample: '投入3.4亿元提高低保标准' },
  { form: '加快', part: 'dropped', interchanged: true, sample: '投入1.5亿元加快文化馆建设' },
  { form: '加快推进', part: 'dropped', sample: '投入1.5亿元加快推进文化馆建设' },
  { form: '加快建设', part: 'behind', noun: '建设', sample: '投入1.5亿元加快建设文化馆' },
  { form: '开展', part: 'dropped', sample: '投入2亿元开展环境整治' },
  { form: '推进', part: 'dropped', sample: '投入2亿元推进旧村改造' },
  { form: '启动', part: 'dropped', interchanged: true, sample: '投资2亿元启动棚户区改造' },
  { form: '打造', part: 'kept', interchanged: true, sample: '投资2亿元打造滨河公园' },
  { form: '谋划打造', part: 'dropped', sample: '投资2亿元谋划打造滨河公园' },
  { form: '规划打造', part: 'dropped', sample: '投资2亿元规划打造滨河公园' },
  { form: '完成', part: 'dropped', interchanged: true, sample: '投资1.3亿元完成道路改扩建' },
  {
    form: '建成',
    notBefore: '区',
    part: 'behind',
    noun: '建设',
    interchanged: true,
    sample: '投资5亿元建成体育馆',
  },
  { form: '建成投用', part: 'behind', noun: '建设', sample: '投资5亿元建成投用体育馆' },
  { form: '建成投产', part: 'behind', noun: '建设', sample: '投资5亿元建成投产化肥厂' },
  { form: '开工建设', part: 'behind', noun: '建设', sample: '投资35亿元开工建设棚户区改造项目' },
  { form: '规划建设', part: 'behind', noun: '建设', sample: '投资35亿元规划建设产业园' },
  { form: '启动建设', part: 'behind', noun: '建设', sample: '投资35亿元启动建设产业园' },
  { form: '建设', notBefore: '用地|兵团', part: 'behind', interchanged: true, sample: '投资5亿元建设体育馆' },
  { form: '修建', part: 'behind', noun: '建设', sample: '投资5亿元修建环城路' },
  { form: '兴建', part: 'behind', noun: '建设', sample: '投资5亿元兴建水库' },
  { form: '新建', part: 'kept', interchanged: true, sample: '投资5亿元新建体育馆' },
  { form: '新建改建', part: 'kept', sample: '投资5亿元新建改建敬老院' },
  { form: '新改建', part: 'kept', sample: '投资5亿元新改建敬老院' },
  { form: '新改扩建', part: 'kept', sample: '投资5亿元新改扩建敬老院' },
  { form: '新建改造', part: 'kept', sample: '投资5亿元新建改造卫生院' },
  { form: '续建', part: 'kept', sample: '投资5亿元续建水库' },
  { form: '改建', part: 'behind', interchanged: true, sample: '投资5亿元改建敬老院' },
  { form: '扩建', part: 'behind', sample: '投资5亿元扩建敬老院' },
  { form: '改扩建', part: 'behind', sample: '投资5亿元改扩建敬老院' },
  { form: '改造', part: 'behind', sample: '投资3600万元改造背街巷道' },
  { form: '改造提升', part: 'behind', sample: '投资3600万元改造提升背街巷道' },
  { form: '升级改造', part: 'behind', sample: '投资3600万元升级改造背街巷道' },
  { form: '维修改造', part: 'behind', sample: '投资3600万元维修改造老旧楼房' },
  { form: '维修', part: 'behind', sample: '投资3600万元维修老旧楼房' },
  { form: '修缮', part: 'behind', interchanged: true, sample: '投资3600万元修缮老旧楼房' },
  { form: '治理', part: 'behind', interchanged: true, sample: '投资3600万元治理黑臭水体' },
  { form: '整治', part: 'behind', interchanged: true, sample: '投资3600万元整治黑臭水体' },
  { form: '修复', part: 'behind', sample: '投资3600万元修复湿地' },
  { form: '铺设', part: 'behind', interchanged: true, sample: '投资3600万元铺设供热管网' },
  { form: '更新', part: 'behind', sample: '投资3600万元更新公交车辆' },
  { form: '更换', part: 'behind', sample: '投资3600万元更换公交车辆' },
  { form: '购置', part: 'behind', sample: '投资3600万元购置环卫设备' },
  { form: '采购', part: 'behind', sample: '投资3600万元采购环卫设备' },
  { form: '购买', part: 'behind', sample: '投资3600万元购买环卫设备' },
  { form: '安装', part: 'behind', sample: '投资3600万元安装路灯' },
  { form: '栽植', part: 'behind', sample: '投资3600万元栽植苗木' },
  { form: '化解', part: 'kept', sample: '投入600万元化解历史债务' },
  { form: '偿还', part: 'kept', sample: '投入600万元偿还工程欠款' },
  { form: '发展', part: 'kept', sample: '投入600万元发展特色种植' },
  { form: '培育', part: 'kept', interchanged: true, sample: '投入600万元培育龙头企业' },
  { form: '慰问', part: 'kept', sample: '投入600万元慰问困难群众' },
  { form: '帮扶', part: 'kept', sample: '投入600万元帮扶困难家庭' },
  { form: '补贴', part: 'kept', sample: '投入600万元补贴种粮农户' },
  { form: '防治', part: 'behind', sample: '投入600万元防治林业病虫害' },
  { form: '绿化', part: 'behind', sample: '投入600万元绿化环城公路' },
  { form: '亮化', part: 'behind', sample: '投入600万元亮化城区道路' },
  { form: '提升', part: 'kept', sample: '投入600万元提升办学水平' },
  { form: '推广', part: 'kept', sample: '投入600万元推广良种良法' },
  { form: '兑现', part: 'kept', sample: '投入600万元兑现惠企政策' },
  { form: '硬化', part: 'behind', sample: '投资3600万元硬化村道' },
  { form: '调整', part: 'kept', sample: '公交线路开通3条、调整5条' },
  { form: '优化调整', part: 'kept', sample: '公交线路开通3条、优化调整5条' },
  { form: '分配', part: 'kept', sample: '公租房开工260套、分配180套' },
  { form: '分配入住', part: 'kept', sample: '公租房开工260套、分配入住180套' },
];

/** Adverbs that may stand before such a verb. */
export const doingAdverbs: readonly WordRow[] = [
  { form: '全面', sample: '投资2亿元全面实施危房改造' },
  { form: '重点', sample: '投资2亿元重点实施危房改造' },
  { form: '主要', sample: '投资2亿元主要实施危房改造' },
  { form: '集中', sample: '投资2亿元集中实施危房改造' },
  { form: '先后', sample: '投资2亿元先后实施危房改造' },
  { form: '相继', sample: '投资2亿元相继实施危房改造' },
  { form: '共', sample: '投资2亿元共实施危房改造' },
  { form: '共计', sample: '投资2亿元共计实施危房改造' },
  { form: '已', sample: '投资2亿元已实施危房改造' },
  { form: '全力', sample: '投资2亿元全力实施危房改造' },
  { form: '继续', sample: '投资2亿元继续实施危房改造' },
  { form: '大力', sample: '投资2亿元大力实施危房改造' },
  { form: '统一', sample: '投资2亿元统一实施危房改造' },
];

/** Verbs whose object in a clause of its own is what the sum in the next clause is for. */
export const clauseVerbs: readonly WordRow[] = [
  { form: '推进', sample: '扎实推进滨河公园建设' },
  { form: '推动', sample: '积极推动产业基地建设' },
  { form: '实施', sample: '启动实施棚户区改造工程' },
  { form: '开展', sample: '扎实开展创业型城市创建' },
  { form: '加快', sample: '加快公共文化设施建设' },
  { form: '完成', sample: '全面完成电网改造' },
  { form: '启动', sample: '启动河池片区改造' },
  { form: '抓好', sample: '全力抓好病虫害防控' },
  { form: '建成', sample: '建成供水一期工程' },
  { form: '开工建设', sample: '已开工建设片区改造项目' },
  { form: '继续', sample: '继续旧城区改造' },
  { form: '优化', sample: '优化城市路网建设' },
];

/** Verbs that clauses side by side say of several things, of which the next clause gives a rate each. */
export const parallelVerbs: readonly WordRow[] = [
  { form: '签订', sample: '与物业公司签订服务协议' },
  { form: '签署', sample: '与物业公司签署服务协议' },
  { form: '推行', sample: '在机关推行无纸化办公' },
  { form: '推广', sample: '在乡镇推广测土配方施肥' },
  { form: '开展', sample: '在社区开展老年人体检' },
  { form: '实施', sample: '在乡镇实施秸秆还田' },
  { form: '建立', sample: '为老人建立健康档案' },
  { form: '办理', sample: '为农民办理养老保险' },
  { form: '安装', sample: '在小区安装智能水表' },
  { form: '配备', sample: '为学校配备校医' },
  { form: '落实', sample: '在工地落实扬尘管控' },
];

const adverbs = `(?:${formsOf(doingAdverbs)})*`;
const forms = wordsOf(doingVerbs);
const dropped = formsOf(doingVerbs.filter(({ part }) => part === 'dropped'));

const pieces = {
  /** Verbs of doing, one or more (新建改建); behind them stands the object itself, or 的 and what was done to it. */
  doing: {
    pattern: new RegExp(`^${adverbs}(?:${dropped})*(?<verb>(?:${forms})+)了?(?<attributive>的)?`, 'u'),
    sample: '重点实施防洪改造工程',
  },
  /** What a clause before its sum says was done: adverbs, a verb, and the object to the clause's end. */
  done: {
    pattern: new RegExp(
      `^(?:[一二三四五六七八九十]+是)?[^，。；]{0,4}?(?:${formsOf(clauseVerbs)})了?(?<object>[^，。；]{4,})$`,
      'u',
    ),
    sample: '务实推进交通建设四年行动计划',
  },
  /** One of such clauses, up to its end. */
  parallel: {
    pattern: new RegExp(
      `^[^，。；]*?(?<verb>${formsOf(parallelVerbs)})了?(?<object>[^，。；\\d]{2,20})$`,
      'u',
    ),
    sample: '与物业公司签订服务协议',
  },
  /** A list goes on with another verb of doing: 编制规划、增添设备. */
  nextDoing: { pattern: new RegExp(`、(?=(?:${forms}))`, 'u'), sample: '编制村镇规划、建设卫生院' },
  /** 对旧城区排水管网进行改造: the object stands between, and the act is a noun. */
  actedOn: {
    pattern: new RegExp(
      `^${adverbs}对(?<object>[^，。；]{2,}?)(?:统一|逐一|集中|全面)?(?:进行|实施|开展)了?(?:统一|集中|系统|综合|全面|彻底)?(?<act>[^，。；、的]{2,6})$`,
      'u',
    ),
    sample: '对旧城区排水管网进行改造',
  },
  /** 为全县校车安装定位系统: for whom or what something was got, and what. */
  provided: {
    pattern:
      /^(?:统一|免费|先后|全部)*[为给](?<object>[^，。；、]{2,}?)(?<act>(?:统一|免费|全部)?(?:安装|加装|配备|配置|购置|添置|更换|更新|购买)[^，。；、的]{2,10})$/u,
    sample: '为村级卫生室配备救护车',
  },
};

/** The patterns built from the words above. */
export const doingPatterns = Object.values(pieces);

/** Verbs of doing at the beginning of a phrase; groups `verb` and, where 的 follows, `attributive`. */
export const doingAtStart = pieces.doing.pattern;
/** 对X进行Y; groups `object` and `act`. */
export const actedOn = pieces.actedOn.pattern;
/** 为X安装Y; groups `object` and `act`. */
export const providedFor = pieces.provided.pattern;
/** Verbs of doing by their forms. */
export const doingRows: ReadonlyMap<string, DoingRow> = new Map(doingVerbs.map((row) => [row.form, row]));
/** A verb of doing with its object, as a whole clause; group `object`. */
export const doneClause = pieces.done.pattern;
/** A clause with its verb and what it was done with; groups `verb` and `object`. */
export const doneInClause = pieces.parallel.pattern;
/** Where a list of what was done goes on with another verb. */
export const nextDoing = pieces.nextDoing.pattern;
