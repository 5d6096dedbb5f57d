import { type PeriodPhrase, periodsIn } from '../../text/periods.ts';
import { captionMark } from '../../text/print/caption-mark.ts';
import type { Cell, ColumnTime } from './read-cell.ts';
import { type ScaledUnit, unitInHead, unitOfLine } from './table-units.ts';
import { captionSaysOutcome, captionSaysPlan, percentBeside, placeSubject, unitLine } from './table-words.ts';

/** What stands over a table says of all of its numbers. */
export interface TableCaption extends ColumnTime {
  unit: ScaledUnit | null;
  /** True where it gives percent beside that unit. */
  percents: boolean;
  /** What the numbers of its places measure (各镇税收完成情况: 税收); '' where it does not say. */
  subject: string;
}

/** A caption has so many characters at most: what is longer is a sentence. */
const longest = 60;
/** What ends a sentence, and parts clauses of one. */
const sentenceSigns = /[，。；！？]/u;
/** What a caption ends with that carries no mark. */
const captionEnd = /(?:表|清单|一览|情况|目标|计划|安排|任务|指标|分解|实事)$/u;
/** Units and remarks behind a caption's words. */
const remarks = /(?:[(（][^()（）]{0,60}[)）]\s?){1,4}$|(?:计量)?单位[：:].*$/u;

/** Reads what stands over a table: the lines above it, of which the last may give its unit alone, and its own first rows. */
export function readCaption(lines: readonly string[]): TableCaption {
  const last = lines.at(-1) ?? '';
  const printed = (unitLine.pattern.test(last) ? lines.slice(-2) : [last]).join(' ').trim();
  const words = printed.replace(remarks, '').replace(remarks, '').trim();
  const isCaption =
    words.length <= longest &&
    !sentenceSigns.test(words) &&
    (captionMark.pattern.test(words) || captionEnd.test(words));
  return {
    unit: unitOfLine(printed) ?? (isCaption ? unitInHead(printed) : null),
    percents: percentBeside.pattern.test(printed),
    reached: captionSaysOutcome(printed),
    planned: isCaption && captionSaysPlan(words),
    period: isCaption ? onlyPeriod(words) : null,
    subject: isCaption ? (placeSubject.pattern.exec(words)?.groups?.subject ?? '') : '',
  };
}

/** The one time that a caption names; `null` where it names several. */
function onlyPeriod(words: string): PeriodPhrase | null {
  const [first, ...others] = periodsIn(words);
  return first?.speaks && others.length === 0 ? first : null;
}

/** How many of a table's first rows are its caption. */
export function countCaptionRows(rows: readonly (readonly Cell[])[]): number {
  let count = 0;
  while (count < rows.length && isCaptionRow(rows[count]!, rows[count + 1])) count++;
  return count;
}

/** Whether a row is a caption of what stands below it: 附件 | 计划表（单位：万元）, or a title over all of its columns. */
export function isCaptionRow(row: readonly Cell[], below: readonly Cell[] | undefined): boolean {
  const [first, ...others] = row.filter(({ text }) => text !== '');
  if (!first || !below || row.length < 3 || others.length > 1) return false;
  if (captionMark.pattern.test(first.text) || unitLine.pattern.test(first.text)) return true;
  return (
    others.length === 0 &&
    first === row[0] &&
    below[0]!.text !== '' &&
    captionEnd.test(first.text.replace(remarks, ''))
  );
}
