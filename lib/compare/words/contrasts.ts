/** Words of which a name holds one or another: two names that hold different ones name different things. */
export interface Contrast {
  id: string;
  /** Each member's forms; a name may hold several members (城乡, 进出口) and then contradicts none. */
  members: readonly RegExp[];
  /** A name that holds the first member. */
  sample: string;
}

/** What tells two indicators apart that share the rest of their names. */
export const contrasts: readonly Contrast[] = [
  {
    id: 'town-or-country',
    members: [/城镇|城市/u, /农村|农民|农牧民|乡村/u],
    sample: '城镇居民人均可支配收入',
  },
  { id: 'deposits-or-loans', members: [/存款/u, /贷款/u], sample: '存款余额' },
  { id: 'exports-or-imports', members: [/出口/u, /进口/u], sample: '出口总额' },
  { id: 'income-or-spending', members: [/收入/u, /支出/u], sample: '一般公共预算收入' },
  {
    id: 'output-or-sales',
    members: [/产值/u, /增加值/u, /收入/u, /利润/u, /税收|税金/u, /投资/u],
    sample: '工业总产值',
  },
  {
    id: 'branch',
    members: [/第一产业|一产/u, /第二产业|二产/u, /第三产业|三产|服务业/u],
    sample: '第一产业增加值',
  },
  {
    id: 'industry-or-farming',
    members: [/工业/u, /农业/u, /建筑业/u, /服务业/u, /旅游/u],
    sample: '工业投资',
  },
  {
    id: 'insurance',
    members: [/养老/u, /医疗|医保|新农合/u, /失业保险/u, /工伤/u, /生育/u],
    sample: '养老保险参保率',
  },
  {
    id: 'network',
    members: [
      /供水|自来水/u,
      /雨水/u,
      /污水|排水/u,
      /供热|热力/u,
      /燃气|天然气/u,
      /供电|电网/u,
      /通信|光纤/u,
    ],
    sample: '供水管网改造',
  },
  {
    id: 'crop',
    members: [
      /小麦/u,
      /玉米/u,
      /水稻|稻谷/u,
      /大豆/u,
      /马铃薯|土豆/u,
      /棉花/u,
      /蔬菜/u,
      /水果/u,
      /茶叶|茶园/u,
    ],
    sample: '小麦产量',
  },
  { id: 'livestock', members: [/生猪|猪/u, /肉牛|奶牛|牛/u, /肉羊|羊/u, /家禽|禽/u], sample: '生猪出栏' },
  { id: 'air', members: [/PM2\.5|细颗粒物/u, /PM10|可吸入/u, /二氧化硫/u, /臭氧/u], sample: 'PM2.5平均浓度' },
  { id: 'school', members: [/幼儿园/u, /小学/u, /初中|中学/u, /高中/u, /高校|大学/u], sample: '新建幼儿园' },
  { id: 'stage', members: [/开工/u, /竣工|完工|建成/u, /签约/u, /投产/u], sample: '开工项目' },
  { id: 'joblessness', members: [/失业率/u, /就业/u], sample: '城镇登记失业率' },
  {
    id: 'rank-of-firm',
    members: [/规模以上|规上/u, /限额以上|限上/u, /高新技术/u, /专精特新/u, /上市/u],
    sample: '规上企业',
  },
];

/** True when two names hold different members of one contrast: they never name the same thing. */
export function contradicts(first: string, second: string): boolean {
  return contrasts.some(({ members }) => {
    const [a, b] = [first, second].map((name) => members.map((member) => member.test(name)));
    const both = (held: readonly boolean[] | undefined): boolean => held?.some(Boolean) ?? false;
    return both(a) && both(b) && !a?.some((held, at) => held && b?.[at]);
  });
}
