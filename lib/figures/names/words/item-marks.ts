import { numberings } from '../../../text/print/numberings.ts';
import type { Span } from '../../../text/span.ts';

/** A mark that numbers an item or a note, and a phrase that has it. */
interface ItemMarkRow {
  id: string;
  pattern: RegExp;
  sample: string;
}

/** The ways to number what stands inside a sentence too: no part, chapter or section. */
const itemNumbering = numberings.filter(({ rank }) => rank > 0).map(({ pattern }) => pattern);

/** Where a clause begins, these open an item: 5.盈和工业园, (1)教育支出, 十是新建蓄水池. */
export const itemOpenings: readonly ItemMarkRow[] = [
  {
    id: 'numbering',
    pattern: new RegExp(`^(?:${itemNumbering.join('|')})`, 'u'),
    sample: '（1）教育支出5.9亿元',
  },
  { id: 'ordinal', pattern: /^[一二三四五六七八九十]{1,3}(?:是|要(?!素))/u, sample: '十是新建蓄水池45座' },
];

/** A mark that begins a new item wherever it stands: ①新建敬老院②改造支路. */
export const circledMark: ItemMarkRow = {
  id: 'circled',
  pattern: /^.*[①-⑳⑴-⒇㈠-㈩]/su,
  sample: '①新建敬老院②改造支路18条',
};

/** The mark of a note at a name's end: 河道“四乱”(5)48处. */
export const noteMark: ItemMarkRow = {
  id: 'note',
  pattern: /[(（〔[]\d{1,2}[)）〕\]]$/u,
  sample: '清理河道“四乱”(5)48处',
};

/** What may stand before an item that opens a clause. */
const clauseOpening = /[，,。；;：:！？!?\s]/u;
const blank = /\s/u;
/** The longest numbering: （二十一）. */
const longestMark = 5;

/** A phrase without the marks that number its item: these belong to no name. An item never takes in the one before it. */
export function withoutItemMarks(text: string, { start, end }: Span): Span {
  let from = start + (circledMark.pattern.exec(text.slice(start, end))?.[0].length ?? 0);
  while (from < end && blank.test(text[from]!)) from++;
  const opens = from === 0 || clauseOpening.test(text[from - 1]!);
  const head = opens ? text.slice(from, Math.min(end, from + longestMark)) : '';
  const mark = itemOpenings.map(({ pattern }) => pattern.exec(head)?.[0].length ?? 0);
  const tail = noteMark.pattern.exec(text.slice(Math.max(from, end - longestMark), end))?.[0].length ?? 0;
  return { start: Math.min(from + Math.max(...mark), end - tail), end: end - tail };
}
