/**
 * Words that a line break may cut, by their last characters: what stands before and behind the break, parted by `-`.
 * Only words whose beginning ends no heading and whose end begins no paragraph: 小-区 is one, 地-区 is not (…产业基地 - 区财政…).
 */
export const brokenWords: readonly { pattern: RegExp; sample: string }[] = [
  /** Characters that begin no word, or all but none. */
  { pattern: /-[术际障题础染络署圾伐谐貌况券龄赁械售额者料费员]/u, sample: '高新技-术企业' },
  /** Characters that end none. */
  { pattern: /(?:[推经总综突扎执巩激垃逐恢遏森]|(?<!前)沿)-/u, sample: '高速公路沿-线' },
  {
    pattern:
      /(?:[企就林渔牧产农工商创]-业|[农良]-田|[耕绿草林]-地|[广市]-场|(?:公|儿|游乐)-园|小-区|住-[房宅]|房-屋|[危厂]-房|棚-户|[学院]-校|教-[师室育]|幼-儿|学-[生位]|医-[院生疗药]|诊-所|病-[床房]|床-位|(?:幸福|敬老|养老|福利|光荣|卫生)-院|书-屋|食-堂|车-间)/u,
    sample: '规上工业企-业',
  },
  {
    pattern:
      /(?:融-资|[脱扶]-贫|低-[保收]|振-兴|龙-头|示-范|路-灯|大-棚|厕-所|[岗泊车]-位|[公铁道]-路|[公道村路]路-面|隧-道|街-巷|渠-道|充电-桩|担-保|抵-押|贴-息|债-券|桥-梁|航-[线道]|管-[网道线]|河-道|水-[库渠]|污-水|燃-气|电-网|项-目|工-程)/u,
    sample: '创业担-保贷款',
  },
  {
    pattern:
      /(?:[资基]-金|[贷存]-款|[税营]-收|支-出|投-资|补-贴|[产总]-值|加-值|居-民|群-众|职-工|干-部|游-客|农-[民户村]|老-人|儿-童|占-比|覆盖-率|比-[重例率]|[入合]-格|面-积|数-[量据字])/u,
    sample: '到位资-金',
  },
  /** Words that an indicator begins with and no heading ends in, before the first character of what goes on with them. */
  {
    pattern:
      /(?:可支-配|可支配-收|(?:失业|入学|普及|城镇化|参保|处理|合格|达标|利用|回收)-率|零售-总|生产-总|进出口-总|消费品-零|上工业-增|公共-预|预算-[收支]|资产-投|以上-[工企服]|土流-失|均可-支|人均-可)/u,
    sample: '社会消费品零售-总额',
  },
  {
    pattern:
      /(?:基-地|平-台|站-点|网-点|景-[区点]|设-[施备]|场-[所馆]|粮-食|蔬-菜|生-[猪态]|茶-[叶园]|专-利|商-品|[养敬]-老|保-[险障]|医-保|社-[会保]|救-助|培-训|改-[造革]|整-治|建-设|修-[缮复]|[绿硬]-化|增-[长加速]|下-降|提-[高升]|完-成|实-现|达-到|新-[增建])/u,
    sample: '税收增-长',
  },
  {
    pattern:
      /(?:落-实|促-进|改-善|启-[动用]|获-[得批评]|累-计|培-育|引-[进导]|扩-[大建]|组-[织建]|覆-盖|惠-及|解-决|发-[展放]|投-[入产]|加-[快强]|资-源|政-策|领-域|平-方|公-里|行-[政动]|汽-车|贸-易|审-批|事-项|信-[贷用息]|结-构|物-流|服-务|产-品|环-境|消-费|旅-游|交-通|贫-困|机-[构制]|创-新|[主载]-体|体-[系育]|干-道|生-室|图-书|[治管办处护审]-理|规-[模划上]|指-[标数]|装-机|技-改|高-速|乡-村|人-[口均才]|文-化|卫-生|质-量|标-准|收-[入购]|出-口|制-[造度]|能-源|利-[用润]|试-点|财-政|[业技创流]园-区)/u,
    sample: '小额信-贷',
  },
];

/** Whether a line that ends with `tail` is cut inside a word that `head`, the next line, goes on with. */
export function cutsWord(tail: string, head: string): boolean {
  const joint = `${tail.slice(-beforeBreak)}-${head.slice(0, 1)}`;
  return brokenWords.some(({ pattern }) => pattern.test(joint));
}

/** The longest beginning in the table: 游乐-园. */
const beforeBreak = 3;
