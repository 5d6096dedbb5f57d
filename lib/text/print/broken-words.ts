/**
 * Words that a line break may cut, by their last characters: what stands before and behind the break, parted by `|`.
 * Only words whose beginning ends no heading and whose end begins no paragraph: 小|区 is one, 地|区 is not (…产业基地 | 区财政…).
 */
export const brokenWords: readonly { id: string; pattern: RegExp; sample: string }[] = [
  { id: 'trades', pattern: /[企就林渔牧]\|业/u, sample: '规上工业企|业' },
  { id: 'fields', pattern: /(?:[农良]\|田|[耕绿草林]\|地)/u, sample: '高标准农|田' },
  { id: 'squares', pattern: /[广市]\|场/u, sample: '文化广|场' },
  { id: 'parks', pattern: /(?:公|儿|游乐)\|园/u, sample: '口袋公|园' },
  { id: 'homes', pattern: /(?:小\|区|住\|[房宅]|房\|屋|危\|房|厂\|房|棚\|户)/u, sample: '老旧小|区' },
  { id: 'schools', pattern: /(?:[学院]\|校|教\|[师室]|幼\|儿|学\|[生位])/u, sample: '寄宿制学|校' },
  { id: 'clinics', pattern: /(?:医\|[院生]|诊\|所|病\|[床房]|床\|位)/u, sample: '乡镇卫生医|院' },
  {
    id: 'houses',
    pattern: /(?:(?:幸福|敬老|养老|福利|光荣|卫生)\|院|书\|屋|食\|堂|车\|间)/u,
    sample: '农村幸福|院',
  },
  { id: 'loans', pattern: /(?:担\|保|抵\|押|贴\|息|融\|资)/u, sample: '创业担|保贷款' },
  { id: 'poor', pattern: /(?:[脱扶]\|贫|低\|[保收]|振\|兴|龙\|头|示\|范)/u, sample: '农村低|保' },
  { id: 'fittings', pattern: /(?:路\|灯|充电\|桩|大\|棚)/u, sample: '公共充电|桩' },
  { id: 'toilets', pattern: /厕\|所/u, sample: '户用厕|所' },
  { id: 'posts', pattern: /[岗泊车]\|位/u, sample: '公益性岗|位' },
  { id: 'roads', pattern: /(?:[公铁道]\|路|桥\|梁|隧\|道|街\|巷|航\|[线道])/u, sample: '农村公|路' },
  {
    id: 'pipes',
    pattern: /(?:管\|[网道线]|河\|道|渠\|道|水\|[库渠]|污\|水|燃\|气|电\|网)/u,
    sample: '供水管|网',
  },
  { id: 'projects', pattern: /(?:项\|目|工\|程|课\|题)/u, sample: '亿元以上项|目' },
  {
    id: 'money',
    pattern: /(?:[资基]\|金|[贷存]\|款|[税营]\|收|支\|出|投\|资|补\|贴|债\|券)/u,
    sample: '到位资|金',
  },
  { id: 'values', pattern: /(?:[产总]\|值|加\|值|零售\|额|[总余]\|额)/u, sample: '工业增加|值' },
  {
    id: 'people',
    pattern: /(?:居\|民|群\|众|职\|工|党\|员|干\|部|游\|客|农\|[民户]|老\|人|儿\|童)/u,
    sample: '惠及群|众',
  },
  {
    id: 'shares',
    pattern: /(?:比\|[重例率]|占\|比|覆盖\|率|[入合]\|格|面\|积|数\|量)/u,
    sample: '覆盖面|积',
  },
  {
    id: 'sites',
    pattern: /(?:基\|地|平\|台|站\|点|网\|点|景\|[区点]|设\|施|场\|[所馆])/u,
    sample: '创新平|台',
  },
  {
    id: 'goods',
    pattern: /(?:粮\|食|蔬\|菜|生\|猪|茶\|[叶园]|垃\|圾|专\|利|商\|品|设\|备)/u,
    sample: '出栏生|猪',
  },
  { id: 'care', pattern: /(?:[养敬]\|老|保\|[险障]|医\|保|社\|保|救\|助|培\|训)/u, sample: '社区养|老' },
  { id: 'works', pattern: /(?:改\|造|整\|治|建\|设|修\|[缮复]|绿\|化|硬\|化)/u, sample: '实施改|造' },
  {
    id: 'growth',
    pattern: /(?:增\|[长加速]|下\|降|提\|[高升]|完\|成|实\|现|达\|到|新\|[增建])/u,
    sample: '税收增|长',
  },
];

/** Whether a line that ends with `tail` is cut inside a word that `head`, the next line, goes on with. */
export function cutsWord(tail: string, head: string): boolean {
  const joint = `${tail.slice(-beforeBreak)}|${head.slice(0, 1)}`;
  return brokenWords.some(({ pattern }) => pattern.test(joint));
}

/** The longest beginning in the table: 零售|额. */
const beforeBreak = 3;
