import { basisForms } from '../figures/lexicon/basis-words.ts';
import { changeForms, changeNounForms } from '../figures/lexicon/change-words.ts';
import { formsOf } from '../figures/lexicon/words.ts';
import { leadVerbs } from '../figures/names/words/lead-verbs.ts';
import { raisedMark } from '../text/number-signs.ts';
import { readNumber } from '../text/numerals.ts';
import { closingQuotes, isBlank, openingQuotes, spell, straightQuotes } from '../text/print/characters.ts';
import { marksOf } from '../text/print/marks.ts';
import { readUnit } from '../text/units.ts';

// The words that say whose a number is, made comparable. Both sides of a comparison go through the same functions, so
// that a rule too coarse here costs a question to the reader, never a wrong answer.

/** The words as one alternation, longest first. */
const alternatives = (forms: readonly string[]): string => formsOf(forms.map((form) => ({ form })));

/** Marks that part clauses, sentences and cells. */
const parting = marksOf('clause', 'statement', 'sentence');
/** What stands for a number of another figure in words that are compared. */
export const numberSign = '#';

const quoteMarks = new Set(openingQuotes + closingQuotes + straightQuotes);

/** Marks of notes between words: [1], 〔1〕, （注1）, ①, ¹. */
const noteMark = new RegExp(
  `[[［〔【](?:注\\s*)?\\d{1,3}[\\]］〕】]|[（(]注\\s*\\d{0,3}[）)]|[①-⑳⑴-⒇❶-❿⁰]|${raisedMark}`,
  'gu',
);

/** Characters that belong to a number when they stand right before it: digits, numerals, signs, 每, 第, 至. */
export const touchingBefore =
  /(?:\d[\d.,]{0,30}(?![\d.,])|[零〇一二两三四五六七八九十百千万亿几数点+\-负第每~至—/]|百分之){1,30}$/u;
/** And right behind it, with the number that it goes to (11.2亿元到23亿元). */
export const touchingAfter =
  /^(?:\d[\d.,]*|[零〇一二两三四五六七八九十百千万亿余多几]|[~至—\-/每+]|到(?=\d))+/u;

/** Days, months, quarters and years keep their digits: they tell which number is meant. */
const dateAt = /(?:(?:19|20)\d{2}(?=\D|$)(?:年度?)?|\d{1,2}(?:月|日|季度))/uy;

/**
 * Words in their common spelling, without blanks, marks, quotation marks and marks of notes; each other number with
 * its unit is `#`, dates stay. Two clauses that say the same of the same are then equal.
 */
export function coreWords(words: string): string {
  const text = spelled(words);
  let out = '';
  for (let at = 0; at < text.length; ) {
    const c = text[at]!;
    if (c >= '0' && c <= '9') {
      dateAt.lastIndex = at;
      const date = dateAt.exec(text)?.[0];
      if (date) out += date;
      else out += numberSign;
      at = date ? at + date.length : numberEnd(text, at);
      continue;
    }
    if (!parting.has(c) && c !== '、' && !quoteMarks.has(c)) out += c;
    at += 1;
  }
  return out;
}

/** Common spelling without blanks and marks of notes. A TAB and a line break are no words. */
export function spelled(words: string): string {
  const bare = words.replace(noteMark, '');
  let out = '';
  for (let i = 0; i < bare.length; i += 1) {
    const unit = bare.charCodeAt(i);
    if (!isBlank(unit)) out += String.fromCharCode(spell(unit));
  }
  return out;
}

/** Digits that are no number that one could read. */
const digitsAt = /[\d.,]+/uy;

function numberEnd(text: string, at: number): number {
  const number = readNumber(text, at);
  if (!number) {
    digitsAt.lastIndex = at;
    digitsAt.test(text);
    return digitsAt.lastIndex;
  }
  return readUnit(text, number.end)?.end ?? number.end;
}

/**
 * The clauses of a passage, in order, as printed: parted at the marks, and at 、 behind a number (金桥村120万元、唐镇村…).
 * Marks inside a number part nothing.
 */
export function clausesOf(words: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  let counted = false;
  for (let i = 0; i < words.length; i += 1) {
    const c = words[i]!;
    if (/\d/.test(c)) counted = true;
    const inNumber = /\d/.test(words[i - 1] ?? '') && /\d/.test(words[i + 1] ?? '');
    const parts = c === '、' ? counted : parting.has(c) && !inNumber;
    if (!parts) continue;
    clauses.push(words.slice(from, i));
    from = i + 1;
    counted = false;
  }
  clauses.push(words.slice(from));
  return clauses;
}

/** Words that lead from one clause to a number and name nothing themselves. */
const leading = alternatives([
  ...[
    '其中',
    '分别',
    '同时',
    '另',
    '共',
    '均',
    '都',
    '各',
    '及',
    '或',
    '以及',
    '为',
    '是',
    '达',
    '的',
    '了',
    '到',
    '至',
    '占',
    '由',
    '从',
    '约',
    '超',
    '近',
  ],
  ...[
    '完成',
    '实现',
    '累计',
    '合计',
    '共计',
    '总计',
    '总量',
    '总数',
    '总额',
    '净',
    '多',
    '少',
    '高',
    '低',
    '快',
    '慢',
    '大幅',
    '平均',
    '人均',
  ],
]);
const unnamed = new RegExp(
  `(?:${basisForms}|[比较](?:年初|上年|去年|上月|上季度)[末底]?|${changeNounForms}|${changeForms}|${leading}|(?:上|下)半年|[一二三四]季度|今年|去年|上年|全年|${numberSign}|[~～—()（）/%和与])+`,
  'gu',
);
/** Clauses whose number speaks of what the clause before names, whatever words they have: 占全区的8%, 其中区级收入, 比全市高. */
const leaning = /^(?:其中|占|较|比|同比|环比|约占|高于|低于|相当于|增幅|降幅|增速)/u;

/** True when a clause names what its number measures. */
export function namesSomething(clause: string): boolean {
  const core = coreWords(clause);
  return !leaning.test(core) && core.replace(unnamed, '').length > 0;
}

const changing = new RegExp(`${changeForms}|${changeNounForms}`, 'u');

/** True where nothing before the number leads back to another clause: no 其中, no 占, no growth of something. */
export function leansOnNothing(clause: string): boolean {
  const core = coreWords(clause);
  return !leaning.test(core) && !changing.test(core);
}

/** Words that may come and go beside a number without making it another's: how, and that it was done. */
const neutral = new RegExp(
  `(?:${alternatives([
    ...[
      '了',
      '的',
      '共',
      '总额',
      '规模',
      '总体',
      '稳步',
      '持续',
      '继续',
      '扎实',
      '全面',
      '有序',
      '顺利',
      '圆满',
      '积极',
      '成功',
      '大幅',
      '大幅度',
      '明显',
      '显著',
      '平稳',
      '较快',
      '快速',
      '进一步',
      '扎实推进',
    ],
    ...[
      '全年',
      '年内',
      '当年',
      '完成',
      '实现',
      '达',
      '达到',
      '为',
      '取得',
      '已',
      '共计',
      '则',
      '也',
      '并',
      '可',
      '一举',
      '预计可',
    ],
  ])})+`,
  'gu',
);

/** True when two cores differ by neutral words alone. */
export function differInManner(then: string, now: string): boolean {
  if (then === now) return true;
  let head = 0;
  while (then[head] === now[head]) head += 1;
  const most = Math.min(then.length, now.length) - head;
  let tail = 0;
  while (tail < most && then.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const pieces = [then.slice(head, then.length - tail), now.slice(head, now.length - tail)];
  // A word may share characters with what stands beside it (安全年内达标), or with the word in its place (达到, 达).
  return (
    pieces.every((piece) => piece.replace(neutral, '') === '') ||
    then.replace(neutral, '') === now.replace(neutral, '')
  );
}

/** What the name of a place, a firm or a house ends with; a place or firm governs the sentences after its own, too. */
const places = '村|居委会|街道|镇|乡|区|县|市|省';
const firms = '公司|集团|厂|合作社';
const houses = '银行|医院|学校|小学|中学|大学|商圈';
const opening = (ends: string): RegExp =>
  new RegExp(`^(?<name>[一-龥A-Za-z]{2,8}?(?:${ends}))(?![级民企属容风])`, 'u');
const anyOwner = opening(`${places}|${firms}|${houses}`);
const farOwner = opening(`${places}|${firms}`);
const isPlace = new RegExp(`(?:${places})$`, 'u');
/** What opens like a name and is none: 全镇, 各村, 规上企业, 老旧小区. */
const nobody =
  /^(?:全|本|该|各|我|规[上下]|重点|老旧|辖区|新|美丽|农|市区|城|[居位列在较比与对占到为是由从])/u;

/** What opens a clause that only speaks of a place: 推进街道…, 围绕小区…, 加快七宝社区…. */
const doing = new RegExp(
  `^(?:${alternatives([
    ...leadVerbs.map(({ form }) => form).filter(({ length }) => length > 1),
    ...[
      '围绕',
      '聚焦',
      '通过',
      '结合',
      '针对',
      '依托',
      '按照',
      '根据',
      '利用',
      '借助',
      '以',
      '将',
      '把',
      '使',
      '让',
      '向',
    ],
    ...[
      '加快',
      '持续',
      '不断',
      '进一步',
      '全力',
      '大力',
      '积极',
      '全面',
      '深入',
      '扎实',
      '切实',
      '着力',
      '继续',
      '并',
      '还',
      '也',
      '率先',
    ],
    ...[
      '盘活',
      '健全',
      '梳理',
      '用好',
      '荣获',
      '制定',
      '丰富',
      '修订',
      '出台',
      '走访',
      '召开',
      '参与',
      '深化',
      '优化',
      '提升',
      '改善',
    ],
  ])})`,
  'u',
);
/** Ends of words for a sort of place: 农村, 住宅小区, 文明城区. */
const sorts = /(?:[小园辖城学校景片地库]区|[农乡居]村|城市|超市|城镇|集镇|乡镇|村镇)$/u;

/**
 * The owner that a clause opens with, `null` when it opens with none: 东渠村抓产业. With `far` only places and firms
 * count that are named: the sentences before name schools and parks by the way, and speak of what was done in the villages.
 */
export function ownerOf(clause: string, far = false): string | null {
  const name = (far ? farOwner : anyOwner).exec(spelled(clause))?.groups?.name ?? null;
  if (name === null || nobody.test(name)) return null;
  // 建设银行 is a house: the verb is part of its name.
  if (isPlace.test(name) && doing.test(name)) return null;
  return far && (doing.test(name) || sorts.test(name)) ? null : name;
}
