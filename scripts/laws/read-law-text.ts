import { isoDay } from '../../lib/text/days.ts';
import { readHanziNumeral } from '../../lib/text/hanzi-numeral.ts';

/** What a text of a law says of itself; `null` where it does not. Days are ISO. */
export interface LawText {
  title: string | null;
  /** Of the order that published its edition, else of the first order in its history. */
  number: string | null;
  /** True where `number` is that of the edition; false where the text has only the first, and an amendment since. */
  isEditionNumber: boolean;
  body: string | null;
  adopted: string | null;
  /** Day of the latest amendment that its history names, else `adopted`. */
  edition: string | null;
  inForce: string | null;
  /** Numbers of its articles, or of its items where it has no articles. */
  articles: ReadonlySet<number>;
  /** The text of each article. */
  words: ReadonlyMap<number, string>;
}

const numeral = '[〇零一二三四五六七八九十百千]+';
const article = new RegExp(`^(?:#+ *)?(?:\\*\\*)?第(${numeral})条(?:之一)?`, 'u');
const item = new RegExp(`^(${numeral})、`, 'u');
/**
 * An order, without the country's name: 国务院令第379号, 主席令第七十三号, 国务院、中央军事委员会令第413号; or the
 * announcement of a congress or its committee, without their names: 公告第16号.
 */
const order =
  /((?:国务院、)?[\p{Script=Han}]{2,12}?令|(?<=人民代表大会(?:常务委员会)?)公告)（?(?:\d{4}年)?第([\d〇零一二三四五六七八九十百]+)号/u;
const passed =
  /(?:(?<place>[\p{Script=Han}]{2,12}?)第[一二三四五六七八九十]+届)?(?<nation>全国)?(?<organ>人民代表大会(?:常务委员会)?)第[一二三四五六七八九十]+次(?:会议)?/u;
const day = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;
const inForce = /自?\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*起?\s*(?:施行|实施|执行)/u;
const uponDay = /自(?<upon>公布|发布|通过|批准)之日起(?:施行|实施|执行)/u;
/** The day right before the word, of a line that may name the day of the vote as well. */
const publication = /(\d{4}年\d{1,2}月\d{1,2}日)(?:(?!\d{4}年).)*?(?:公布|发布)/u;

const iso = (year: string, month: string, date: string) => isoDay(Number(year), Number(month), Number(date));

/** The number that a Chinese numeral stands for, `null` when it is none. */
export function numberOf(words: string): number | null {
  const read = readHanziNumeral(words, 0);
  return read !== null && read.end === words.length ? read.value : null;
}

/** Reads a law as the collections write it: a heading, lines of its history, then its articles. */
export function readLawText(text: string): LawText {
  const plain = text
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replaceAll('[[', '')
    .replaceAll(']]', '');
  const lines = plain.split('\n').map((line) => line.trim());
  const words = readArticles(lines, article);
  const parts = words.size > 0 ? words : readArticles(lines, item);
  const start = lines.findIndex((line) => article.test(line) || line === '<!-- INFO END -->');
  const history = lines.slice(0, start === -1 ? 30 : start);
  const published = history.find((line) => day.test(line) && /通过|公布|发布|批准/u.test(line)) ?? null;
  const adopted = published === null ? null : isoDayIn(published);
  const publishedOn =
    history.map((line) => readPublicationDay(line)).find((found) => found !== null) ?? adopted;
  const amended = history.findLast((line) => day.test(line) && /通过|修正|修订/u.test(line)) ?? null;
  return {
    title:
      history
        .find((line) => line.startsWith('# '))
        ?.slice(2)
        .replace(/\s/gu, '') ?? null,
    number: readNumber(amended === null ? history : [amended, ...history]),
    isEditionNumber: amended === null || amended === published || readNumber([amended]) !== null,
    body: readBody(history),
    adopted,
    edition: amended === null ? adopted : isoDayIn(amended),
    inForce: readInForce({ history, parts, adopted, publishedOn }),
    articles: new Set(parts.keys()),
    words: parts,
  };
}

function readArticles(lines: readonly string[], opening: RegExp): Map<number, string> {
  const words = new Map<number, string>();
  let current: number | null = null;
  for (const line of lines) {
    const number = numberOf(line.match(opening)?.[1] ?? '');
    if (number !== null) current = number;
    if (current !== null && line !== '' && !line.startsWith('#'))
      words.set(current, words.has(current) ? `${words.get(current)}\n${line}` : line);
  }
  return words;
}

function isoDayIn(line: string): string | null {
  const [, year, month, date] = line.match(day) ?? [];
  return year === undefined ? null : iso(year, month!, date!);
}

/** The day on which a line of the history says that the law was published; `null` for the line of an amendment. */
function readPublicationDay(line: string): string | null {
  if (/修正|修订|修改/u.test(line)) return null;
  return isoDayIn(line.match(publication)?.[1] ?? '');
}

function readNumber(history: readonly string[]): string | null {
  for (const line of history) {
    const [, kind, number] = line.replaceAll('中华人民共和国', '').match(order) ?? [];
    if (kind !== undefined) return `${kind}第${number}号`;
  }
  return null;
}

function readBody(history: readonly string[]): string | null {
  for (const line of history) {
    const groups = line.match(passed)?.groups;
    if (groups && /通过/u.test(line)) return `${groups.nation ?? groups.place ?? ''}${groups.organ}`;
    if (/中共中央.*国务院/u.test(line)) return '中共中央、国务院';
    if (/国务院(?:令|发布)/u.test(line)) return '国务院';
  }
  return null;
}

function readInForce(known: {
  history: readonly string[];
  parts: ReadonlyMap<number, string>;
  adopted: string | null;
  publishedOn: string | null;
}): string | null {
  const tail = [...known.parts.values()].slice(-3).reverse();
  for (const words of [...tail, ...known.history]) {
    const [, year, month, date] =
      words.match(inForce) ?? words.match(/(\d{4})年(\d{1,2})月(\d{1,2})日 施行/u) ?? [];
    if (year !== undefined) return iso(year, month!, date!);
    const upon = words.match(uponDay)?.groups?.upon;
    if (upon !== undefined) return /公布|发布/u.test(upon) ? known.publishedOn : known.adopted;
  }
  return null;
}
