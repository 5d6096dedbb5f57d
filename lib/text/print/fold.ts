/**
 * One spelling for many: full and half width, capitals, radical code points that PDF printers write for
 * ordinary characters, quotes and spaces. Every rule maps one UTF-16 unit to one unit or to nothing,
 * so that a place in folded text always leads back to a place in the printed one.
 */

/** Code of a place that no match may run across: a paragraph's end, a table cell's end, `”“` between two names. */
export const BREAK = 0xffff;

/** Quotes of every kind: `“三公”经费` and `三公经费` are one term. */
const OPENING_QUOTES = '“‘「『〝﹁﹃';
const CLOSING_QUOTES = '”’」』〞﹂﹄';
const STRAIGHT_QUOTES = '"\'＂＇`';

/** Spaces and invisible signs that stand inside words: thin and zero-width spaces, soft hyphen, byte order mark. */
const SPACES =
  ' \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';

/**
 * Radicals of the CJK supplement (U+2E80 to U+2EF3) that printers write for the character itself.
 * Unicode gives no decomposition for them (only U+2E9F and U+2EF3 have one), so they are listed.
 */
const RADICALS = new Map(
  Object.entries({
    '⺀': '冫',
    '⺁': '厂',
    '⺄': '乙',
    '⺅': '亻',
    '⺆': '冂',
    '⺇': '几',
    '⺈': '刀',
    '⺉': '刂',
    '⺊': '卜',
    '⺋': '㔾',
    '⺌': '小',
    '⺍': '小',
    '⺎': '兀',
    '⺏': '尣',
    '⺐': '尢',
    '⺒': '巳',
    '⺓': '幺',
    '⺔': '彑',
    '⺕': '彐',
    '⺖': '忄',
    '⺗': '心',
    '⺘': '扌',
    '⺙': '攵',
    '⺛': '旡',
    '⺜': '日',
    '⺝': '月',
    '⺞': '歺',
    '⺟': '母',
    '⺠': '民',
    '⺡': '氵',
    '⺢': '氺',
    '⺣': '灬',
    '⺤': '爫',
    '⺥': '爫',
    '⺦': '丬',
    '⺧': '牛',
    '⺨': '犭',
    '⺩': '王',
    '⺪': '疋',
    '⺫': '目',
    '⺬': '示',
    '⺭': '礻',
    '⺮': '竹',
    '⺯': '糹',
    '⺰': '纟',
    '⺱': '罓',
    '⺲': '罒',
    '⺳': '网',
    '⺴': '网',
    '⺵': '网',
    '⺶': '羊',
    '⺷': '羊',
    '⺸': '羊',
    '⺹': '老',
    '⺺': '肀',
    '⺻': '聿',
    '⺼': '月',
    '⺽': '臼',
    '⺾': '艹',
    '⺿': '艹',
    '⻀': '艹',
    '⻁': '虎',
    '⻂': '衤',
    '⻃': '西',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻇': '角',
    '⻈': '讠',
    '⻉': '贝',
    '⻊': '足',
    '⻋': '车',
    '⻌': '辶',
    '⻍': '辶',
    '⻎': '辶',
    '⻏': '邑',
    '⻐': '钅',
    '⻑': '長',
    '⻒': '镸',
    '⻓': '长',
    '⻔': '门',
    '⻕': '阜',
    '⻖': '阝',
    '⻗': '雨',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻞': '食',
    '⻟': '飠',
    '⻠': '饣',
    '⻡': '首',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻪': '黾',
    '⻫': '斉',
    '⻬': '齐',
    '⻭': '歯',
    '⻮': '齿',
    '⻯': '竜',
    '⻰': '龙',
    '⻱': '龜',
    '⻲': '亀',
  }),
);

/** What becomes of one unit: a code to compare by, or one of the classes below. */
export const DROP = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const STRAIGHT = 3;
export const SPACE = 4;
export const LINE = 5;

const table = buildTable();

function buildTable(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) codes[unit] = foldUnit(unit);
  for (const unit of SPACES) codes[unit.charCodeAt(0)] = SPACE;
  for (const unit of INVISIBLE) codes[unit.charCodeAt(0)] = DROP;
  for (const unit of OPENING_QUOTES) codes[unit.charCodeAt(0)] = OPEN;
  for (const unit of CLOSING_QUOTES) codes[unit.charCodeAt(0)] = CLOSE;
  for (const unit of STRAIGHT_QUOTES) codes[unit.charCodeAt(0)] = STRAIGHT;
  for (const unit of '\n\r\f\v\u2028\u2029') codes[unit.charCodeAt(0)] = LINE;
  codes[9] = BREAK;
  return codes;
}

function foldUnit(unit: number): number {
  // Hangul and ideographs have no width variants, surrogates stand for themselves: most of the plane is skipped.
  if (unit < 0x20) return BREAK;
  if ((unit >= 0x3400 && unit < 0xf900) || unit === BREAK) return unit;
  const printed = String.fromCharCode(unit);
  const folded = RADICALS.get(printed) ?? printed.normalize('NFKC').toLowerCase();
  // ㎡ and ① would become two units or another meaning: what is not one unit, or is a circled digit, stays.
  if (folded.length !== 1 || (unit >= 0x2460 && unit <= 0x24ff) || isRaised(unit)) return unit;
  return folded.charCodeAt(0);
}

/** Superscript digits are marks of notes, never digits of a term. */
function isRaised(unit: number): boolean {
  return unit === 0xb2 || unit === 0xb3 || unit === 0xb9 || (unit >= 0x2070 && unit <= 0x2089);
}

/** The class or folded code of one UTF-16 unit. */
export function foldCode(unit: number): number {
  return table[unit]!;
}

/** A form reduced to what is compared: `“三公”经费` → `三公经费`, `ＰＰＰ` → `ppp`; all spaces and line breaks go. */
export function foldForm(form: string): string {
  let folded = '';
  for (let i = 0; i < form.length; i++) {
    const code = table[form.charCodeAt(i)]!;
    if (code > LINE && code !== BREAK) folded += String.fromCharCode(code);
  }
  return folded;
}

/** The UTF-16 units of a folded form, as matching takes them; a pair of surrogates is two. */
export function codesOf(folded: string): { codes: Uint16Array; length: number } {
  const codes = new Uint16Array(folded.length);
  for (let i = 0; i < folded.length; i++) codes[i] = folded.charCodeAt(i);
  return { codes, length: folded.length };
}
