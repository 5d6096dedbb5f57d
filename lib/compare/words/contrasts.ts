/** Words of which a name holds one or another: two names that hold different ones name different things. */
export interface Contrast {
  id: string;
  /** One group a member, in which its forms stand; a name may hold several members (城乡, 进出口) and then contradicts none. */
  pattern: RegExp;
  /** A name that holds a member. */
  sample: string;
}

/** What tells two indicators apart that share the rest of their names. */
export const contrasts: readonly Contrast[] = [
  {
    id: 'town-or-country',
    pattern: /(城镇|城市)|(农村|农民|农牧民|乡村)/u,
    sample: '城镇居民人均可支配收入',
  },
  { id: 'deposits-or-loans', pattern: /(存款)|(贷款)/u, sample: '存款余额' },
  { id: 'exports-or-imports', pattern: /(进出口)|((?<!进)出口)|(进口)/u, sample: '出口总额' },
  { id: 'income-or-spending', pattern: /(收入)|(支出)/u, sample: '一般公共预算收入' },
  {
    id: 'output-or-sales',
    pattern:
      /(产值(?!.{0,2}能耗))|(增加值(?!.{0,2}(?:能耗|水耗|用水)))|(收入)|(利润)|(税收|税金)|(投资)|(能耗|水耗|用水量)/u,
    sample: '工业总产值',
  },
  {
    id: 'whole-or-yearly-investment',
    pattern: /(总投资|投资总额|概算)|((?<!总)投资(?!总额|概算))/u,
    sample: '项目总投资',
  },
  {
    id: 'branch',
    pattern: /(一产|农业|农林牧渔)|(二产)|(三产|服务业)|(制造业)|((?<!加)工业)|(建筑业)|(旅游)/u,
    sample: '第一产业增加值',
  },
  {
    id: 'insurance',
    pattern: /(养老)|(医疗|医保|新农合)|(失业保险)|(工伤)|(生育)/u,
    sample: '养老保险参保率',
  },
  {
    id: 'network',
    pattern: /(供水|自来水)|(雨水)|(污水|排水)|(供热|热力)|(燃气|天然气)|(供电|电网)|(通信|光纤)/u,
    sample: '供水管网改造',
  },
  {
    id: 'crop',
    pattern: /(小麦)|(玉米)|(水稻|稻谷)|(大豆)|(马铃薯|土豆)|(棉花)|(蔬菜)|(水果)|(茶叶|茶园)/u,
    sample: '小麦产量',
  },
  { id: 'livestock', pattern: /(猪)|(牛)|(羊)|(禽)/u, sample: '生猪出栏' },
  { id: 'air', pattern: /(PM2\.5|细颗粒物)|(PM10|可吸入)|(二氧化硫)|(臭氧)/u, sample: 'PM2.5平均浓度' },
  { id: 'school', pattern: /(幼儿园)|(小学)|(初中|中学)|(高中)|(高校|大学)/u, sample: '新建幼儿园' },
  { id: 'phase', pattern: /(一期)|(二期)|(三期)|(四期)|(五期)/u, sample: '柳岙水厂二期' },
  { id: 'stage', pattern: /(开工)|(竣工|完工|建成)|(签约)|(投产)/u, sample: '开工项目' },
  { id: 'generation', pattern: /(4G)|(5G)|(6G)/u, sample: '5G基站' },
  { id: 'manufacturing', pattern: /(服务型制造)|(智能制造)|(绿色制造)/u, sample: '智能制造示范' },
  { id: 'rebuilt-or-let', pattern: /(棚户区|棚改)|(公租房|廉租房)/u, sample: '棚户区改造' },
  {
    id: 'consumption',
    pattern: /(能耗)|(耗地|地耗)|(水耗|耗水|用水量)|(电耗)|(碳排放|二氧化碳)/u,
    sample: '单位生产总值能耗',
  },
  { id: 'joblessness', pattern: /(失业率)|(就业)/u, sample: '城镇登记失业率' },
  {
    id: 'title-of-firm',
    pattern:
      /(小巨人)|(科技型|科技中小)|(专精特新(?!(?:重点|企业)?小巨人))|(瞪羚)|(独角兽)|(单项冠军|隐形冠军)|(雏鹰)|(链主)|(龙头)/u,
    sample: '专精特新“小巨人”企业',
  },
  {
    id: 'rank-of-firm',
    pattern: /(规模以上|规上)|(规模以下|规下)|(限额以上|限上)|(高新技术)|(专精特新)|(上市)|(四上)/u,
    sample: '规上企业',
  },
];

const everywhere = contrasts.map(({ pattern }) => new RegExp(pattern.source, 'gu'));

/** The phases that a printed name says (柳岙水厂二期工程), which its core may have lost; empty for none. */
export const phaseIn = (name: string): string => (name.match(/[一二三四五]期/gu) ?? []).join('|');

/** Which members of each contrast a name holds: a bit a member, in the order of `contrasts`. */
export type Sides = readonly number[];

/** Reads a name for `areContrary`. */
export const sidesOf = (name: string): Sides => everywhere.map((pattern) => membersIn(name, pattern));

/** True when two names hold different members of one contrast: they never name the same thing. */
export const areContrary = (first: Sides, second: Sides): boolean =>
  first.some((members, at) => members !== 0 && second[at] !== 0 && (members & second[at]!) === 0);

/** `areContrary` of two names that are asked once. */
export const contradicts = (first: string, second: string): boolean =>
  areContrary(sidesOf(first), sidesOf(second));

/** Which members' forms a name holds, a bit each. */
function membersIn(name: string, pattern: RegExp): number {
  let members = 0;
  for (const [, ...groups] of name.matchAll(pattern))
    members |= 1 << groups.findIndex((group) => group !== undefined);
  return members;
}
