import { yearDigit } from '../../text/hanzi-digits.ts';
import type { PatternRow } from './number-token.ts';

/** One numeral below a hundred in characters, as names of villages have it: 四家子, 十八户. */
const few = '[一二两三四五六七八九十]{1,3}';
/** One digit in characters. */
const one = '[一二两三四五六七八九]';
/** Words of price, after which a sum of a few 元 is one (每斤涨了三元). */
const price =
  '(?:价|涨|降|增|加|减|补|贴|费|交|缴|付|花|给|高|低|多|少|赚|省|每[^，。；]{1,4})(?:了|出|到|至|为|达)?';
/** Words after which a single unit is measured and no manner of speech. */
const measured = '[近约超过达增加减少降高长短宽低到至为仅足]';
/** Hedges behind it that do the same. */
const hedged = '以上|左右|多|有余|余|半';

/**
 * What begins like a number in characters and is none: names of places, firms and things, years, and manners of
 * speech. Each is passed over whole; the first that holds decides.
 */
export const notNumbers: readonly PatternRow[] = [
  {
    id: 'year-in-characters',
    pattern: new RegExp(`[一二](?:\\d|${yearDigit}){3}(?=年|[-—~至到][一二\\d])`, 'u'),
    sample: '二0一二年',
  },
  {
    id: 'end-of-a-word',
    pattern: /(?<=[唯统单专同逐之其归])一(?=[一二两三四五六七八九十])/u,
    sample: '全市唯一一家',
  },
  { id: 'zero', pattern: /[零〇](?!点[〇零一二三四五六七八九])/u, sample: '发展零担货运' },
  {
    id: 'one-and-one',
    pattern: /一(?![一二两三四五六七八九十百千万亿多余几点])[一-龥]一[一-龥]/u,
    sample: '一砖一瓦',
  },
  {
    id: 'system',
    pattern: new RegExp(
      `${few}元(?=[化桥里村区县镇观路店材正催锂结经种现公菜剧票多双前])|(?<!${price})${one}元`,
      'u',
    ),
    sample: '打破城乡二元结构',
  },
  {
    id: 'place-of-a-family',
    pattern: new RegExp(
      `${few}家(?:班子|渠|子(?!公司|企业|女|单位)|湾|泡|沟(?!通)|岭(?!南)|坪|堡|屯|庄(?!园)|桥(?!梁)|寨|营(?!业|利|运|养|商|销)|坝|塘|畈|冲(?!压|击|刺)|坡|洼|洲|梁|垸|墩|店(?!铺|面|企|长)|集(?!团|体|中|成|约|群|聚)|村(?!级|办|民|集|企|镇|庄))`,
      'u',
    ),
    sample: '四家子遗址',
  },
  {
    id: 'place-of-households',
    pattern: new RegExp(
      `${few}户(?:里(?!的|有)|街(?!道|镇|区)|沟(?!通)|滩|屯|庄(?!园)|堡|营(?!业|利|商|运)|坪|湾|寨|塘|桥(?!梁)|湿地|镇(?!村|区|上|居)|村(?!民|级|办|集|组|企)|营子|水库)`,
      'u',
    ),
    sample: '六户街完成改造',
  },
  {
    id: 'place-of-fields',
    pattern: new RegExp(
      `${few}亩(?:塘|泉|湾|沟|桥|村|坪|岭|丘|园(?!林|地|区)|寺|里|街|墩|冲|畈|芳|坡|洼|地村)`,
      'u',
    ),
    sample: '八亩塘古迹',
  },
  { id: 'place-of-shops', pattern: new RegExp(`${few}座(?:店|庄|屯|坟|楼村)`, 'u'), sample: '三座店石城' },
  {
    id: 'place-of-an-office',
    pattern: new RegExp(`${few}所(?:港|镇(?!中|小|级)|村(?!小|级))|八所(?=[、等])`, 'u'),
    sample: '八所港扩建',
  },
  {
    id: 'place-of-a-terrace',
    // 两台 counts machines; other single digits count 台 only beside a machine.
    pattern: new RegExp(
      `(?<![机梯备车炉器仪泵][^，。；]{0,2}|加装|安装|购置|购买|配备|更新|引进|新增)${one.replace('两', '')}台(?!套|机|设备|发电|锅炉|车|电[梯动力机]|燃|火电|水轮|变|仪|器|泵|盾构|起重|\\d|百万|以上|左右|挖|拖|空调)|${few}台(?:山|县|区|镇|子|沟|岭|乡|村|市(?!级)|州|庄)`,
      'u',
    ),
    sample: '五台山水库建成蓄水',
  },
  {
    id: 'place-of-a-measure',
    pattern: new RegExp(
      `${few}(?:升|斤|担|石|米|里|克|度|方|斗)(?:村|镇|乡|县|区(?!域|间)|坪|桥|湾|沟|坡|塘|店|屯|庄|街|岭|寨|巷|亭|台|山|河|江|湖|溪)`,
      'u',
    ),
    sample: '四方亭、八里桥',
  },
  { id: 'gallnut', pattern: new RegExp(`${few}倍(?:子|增(?!长|加|幅|多|至|到))`, 'u'), sample: '种植五倍子' },
  {
    id: 'look',
    pattern: new RegExp(`(?<![翻近超了增长加])${one}番(?!以上|多|左右|[，。；、]|$|的目标)`, 'u'),
    sample: '闯出一番新天地',
  },
  { id: 'everywhere', pattern: /四处(?=[奔筹寻打求张流漂碰游乱散])/u, sample: '四处奔波筹资' },
  { id: 'trilogy', pattern: /[三四五]部曲/u, sample: '唱响改革三部曲' },
  { id: 'seats', pattern: /[五七九]座(?:以[上下])?[^，。；]{0,2}(?:客|轿|汽)?车/u, sample: '七座以下小客车' },
  { id: 'teams', pattern: /[四五]套班子/u, sample: '四套班子领导' },
  {
    id: 'second',
    // 两 counts; 二 before a counting word only orders.
    pattern: /(?<![第一二三四五六七八九十])二(?:家|套|部|场|台|座|所|户|名|处|起|栋|幢|辆)(?!次)/u,
    sample: '推进二部搬迁，购买二套房',
  },
  {
    id: 'single-unit',
    pattern: new RegExp(
      `(?<!${measured})一(?:平方公里|平方米|公里|公顷|公斤|千克|华里|米|亩|吨|斤|克|瓦|度电|度|方|升)(?!${hedged})`,
      'u',
    ),
    sample: '打通最后一公里',
  },
];

const anyHere = new RegExp(notNumbers.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'uy');

/** Where what is no number ends that begins at an offset; `null` where a number may begin. */
export function endOfNoNumber(text: string, at: number): number | null {
  anyHere.lastIndex = at;
  const match = anyHere.exec(text);
  return match ? at + match[0].length : null;
}
