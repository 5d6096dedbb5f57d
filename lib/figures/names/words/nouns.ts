import { formsOf, type WordRow } from '../../lexicon/words.ts';

/** Names that stand alone however short: what they are of is the place itself. */
export const standingNames: readonly WordRow[] = [
  { form: '税收', sample: '区级税收' },
  { form: '收入', sample: '财政收入' },
  { form: '支出', sample: '民生支出' },
  { form: '投资', sample: '固定资产投资' },
  { form: '产值', sample: '农业产值' },
  { form: '产销', sample: '汽车产销' },
  { form: '总额', sample: '进出口总额' },
  { form: '总值', sample: '地区生产总值' },
  { form: '增加值', sample: '工业增加值' },
  { form: '资产', sample: '集体资产' },
  { form: '负债', sample: '镇级负债' },
  { form: '存款', sample: '居民存款' },
  { form: '贷款', sample: '涉农贷款' },
  { form: '外资', sample: '实到外资' },
  { form: '进出口', sample: '外贸进出口' },
  { form: '出口', sample: '农产品出口' },
  { form: '进口', sample: '设备进口' },
  { form: '利润', sample: '国企利润' },
  { form: '消费', sample: '居民消费' },
  { form: '人口', sample: '常住人口' },
  { form: 'GDP', sample: '人均GDP' },
  { form: '企业', sample: '规上企业' },
  { form: '岗位', sample: '公益岗位' },
  { form: '就业', sample: '新增就业' },
  { form: '赤字', sample: '财政赤字' },
  { form: '债务', sample: '政府债务' },
];

/** What a condition may be on (5000万元以上的企业). */
export const conditionedNouns: readonly WordRow[] = [
  { form: '企业', sample: '5000万元以上的企业' },
  { form: '龙头企业', sample: '7亿元以上的果品龙头企业' },
  { form: '项目', sample: '10亿元以上项目' },
  { form: '工程', sample: '3000万元以上的工程' },
  { form: '单位', sample: '50万元以上的单位' },
  { form: '商户', sample: '2万元以下的商户' },
  { form: '楼宇', sample: '超1亿元的楼宇' },
  { form: '园区', sample: '超百亿元的园区' },
  { form: '村', sample: '15万元以上的村' },
  { form: '集群', sample: '超百亿元的产业集群' },
  { form: '优势产业', sample: '超百亿元的优势产业' },
  { form: '特色产业', sample: '超百亿元的特色产业' },
  { form: '支柱产业', sample: '超百亿元的支柱产业' },
  { form: '主导产业', sample: '超百亿元的主导产业' },
  { form: '新兴产业', sample: '超百亿元的新兴产业' },
  { form: '产业链', sample: '超百亿元产业链' },
  { form: '产业园', sample: '10亿元以上产业园' },
  { form: '合作社', sample: '500万元以上的合作社' },
  { form: '专业市场', sample: '10亿元以上的专业市场' },
  { form: '学校', sample: '500万元以上的学校' },
  { form: '机构', sample: '100万元以上的机构' },
  { form: '小区', sample: '20年以上的小区' },
  { form: '老人', sample: '80%以上的老人' },
  { form: '家庭', sample: '1万元以下的家庭' },
  { form: '人员', sample: '3年以上的人员' },
  { form: '产品', sample: '超5%的产品' },
  { form: '合同', sample: '100万元以上的合同' },
  { form: '锅炉', sample: '20蒸吨以下的锅炉' },
  { form: '灌区', sample: '5万亩以上的灌区' },
  { form: '养殖场', sample: '50亩以上的养殖场' },
  { form: '案件', sample: '50万元以上的案件' },
];

/** Places that a sum or an extent may be a condition on; a share of them (90%以上的乡镇) is a value. */
export const conditionedPlaces: readonly WordRow[] = [
  { form: '县市', sample: '20亿元以上的县市' },
  { form: '县区', sample: '20亿元以上的县区' },
  { form: '乡镇', sample: '1亿元以上的乡镇' },
  { form: '镇街', sample: '5000万元以上的镇街' },
  { form: '区县', sample: '20亿元以上的区县' },
  { form: '市县', sample: '20亿元以上的市县' },
];

/** Stages and extents of a thing that a number counts, behind the noun of the thing. */
export const stages: readonly WordRow[] = [
  { form: '面积', sample: '果树面积' },
  { form: '播种面积', sample: '粮食播种面积' },
  { form: '种植面积', sample: '蔬菜种植面积' },
  { form: '养殖面积', sample: '鱼虾养殖面积' },
  { form: '栽培面积', sample: '食用菌栽培面积' },
  { form: '基地面积', sample: '苗木基地面积' },
  { form: '新增', sample: '停车位新增' },
  { form: '公示', sample: '加装电梯公示' },
  { form: '开工', sample: '厂房开工' },
  { form: '竣工', sample: '厂房竣工' },
  { form: '完工', sample: '管网完工' },
  { form: '签约', sample: '旧改签约' },
  { form: '在建', sample: '道路在建' },
  { form: '启动', sample: '项目启动' },
  { form: '出栏', sample: '生猪出栏' },
  { form: '存栏', sample: '生猪存栏' },
  { form: '受理', sample: '信访受理' },
  { form: '办结', sample: '信访办结' },
  { form: '投用', sample: '床位投用' },
  { form: '开复工', sample: '经济适用房开复工' },
  { form: '开竣工', sample: '保障房开竣工' },
  { form: '开工建设', sample: '产业项目开工建设' },
  { form: '建成投产', sample: '产业项目建成投产' },
  { form: '竣工投产', sample: '产业项目竣工投产' },
  { form: '建成投用', sample: '助餐点建成投用' },
  { form: '竣工使用', sample: '加装电梯竣工使用' },
  { form: '竣工投用', sample: '加装电梯竣工投用' },
  { form: '完工投用', sample: '助餐点完工投用' },
  { form: '建成使用', sample: '体育公园建成使用' },
  { form: '投入使用', sample: '体育公园投入使用' },
  { form: '交付使用', sample: '安置房交付使用' },
  { form: '养护', sample: '农村公路养护' },
  { form: '复审通过', sample: '省级园区复审通过' },
  { form: '复审', sample: '省级园区复审' },
  { form: '关停', sample: '小煤矿关停' },
  { form: '注销', sample: '个体工商户注销' },
  { form: '退出', sample: '煤炭产能退出' },
  { form: '更新', sample: '公交车辆更新' },
  { form: '报废', sample: '公交车辆报废' },
  { form: '扩建', sample: '敬老院扩建' },
  { form: '改扩建', sample: '敬老院改扩建' },
  { form: '续签', sample: '家庭医生续签' },
  { form: '立项', sample: '高标准农田立项' },
  { form: '验收', sample: '高标准农田验收' },
  { form: '续建', sample: '省级重点工程续建' },
  { form: '复工', sample: '在建工地复工' },
  { form: '投产', sample: '工业项目投产' },
  { form: '达产', sample: '工业项目达产' },
  { form: '投运', sample: '充电站投运' },
  { form: '建成', sample: '口袋公园建成' },
  { form: '通车', sample: '农村公路通车' },
  { form: '交付', sample: '安置房交付' },
  { form: '封顶', sample: '安置房封顶' },
  { form: '落地', sample: '外资项目落地' },
  { form: '落户', sample: '外资项目落户' },
  { form: '履约', sample: '外资项目履约' },
  { form: '备案', sample: '技改项目备案' },
  { form: '报批', sample: '建设用地报批' },
  { form: '获批', sample: '专项债项目获批' },
  { form: '入库', sample: '专项债项目入库' },
  { form: '入统', sample: '限上商户入统' },
];

/** What may be new of a thing, besides its stages: the act is no part of the thing. */
const newActs = '认定|安装|开建|改建|修建|投放|购置|注册|登记|培育|引进|评定|创建|纳入|签|批|聘|招录';

const pieces = {
  standing: { pattern: new RegExp(`(?:${formsOf(standingNames)})$`, 'u'), sample: '工业增加值' },
  conditioned: {
    pattern: new RegExp(`^的?(?:[^，。；、]{0,6})(?:${formsOf(conditionedNouns)})`, 'u'),
    sample: '的软件企业',
  },
  conditionedPlace: {
    // One character alone is a place behind 的 only: 县 in 县级财力 is none.
    pattern: new RegExp(
      `^(?:的?(?:${formsOf(conditionedPlaces)})|的(?:县|区|市|镇|乡|街道)(?![级域内本政民]))`,
      'u',
    ),
    sample: '的县市',
  },
  newStage: {
    pattern: new RegExp(`(?<=[^，。]{2})新(?:${formsOf(stages)}|${newActs})$`, 'u'),
    sample: '口袋公园新开建',
  },
  stage: {
    pattern: new RegExp(
      `(?:(?:新|已|正在|集中|全面|陆续|基本)?(?:${formsOf(stages)})|新(?:${newActs}))$`,
      'u',
    ),
    sample: '加装电梯新开工',
  },
};

/** The patterns built from the words above. */
export const nounPatterns = Object.values(pieces);

/** A name that ends so stands alone. */
export const standing = pieces.standing.pattern;
/** A noun that the number before it is a condition on, near the start of the words after it. */
export const conditioned = pieces.conditioned.pattern;
/** A place that the sum or extent before it is a condition on, next behind it. */
export const conditionedPlace = pieces.conditionedPlace.pattern;
/** What is new of a thing, at the end of a name behind the thing. */
export const newStageAtEnd = pieces.newStage.pattern;
/** A stage at the end of a name. */
export const stageAtEnd = pieces.stage.pattern;
