import { printedBy } from './glyphs.ts';
import { type Edges, type FlowRow, isFull, type Setting } from './setting.ts';

/** A title's line stands in the middle of its column, to so many heights of its type. */
const centred = 0.6;
/** A title that its writer breaks is set in type this much larger than the text's, */
const larger = 1.2;
/** and its lines are no further apart than this, in heights of the type. */
const closest = 2.6;

/** What a line below a title ends with: nothing goes on behind where it was given. */
const ended = /会议?上[）)]?$/;
/** What stands below a title in type as large: when and where it was given, a bracket, a dash. */
const subtitle = /^(?:[（(〔[]|——|--|[12]\d{3}年\d{1,2}月\d{1,2}日)/;

/** Whether a line that is set in the middle goes on with the next one: where it is full, or where its writer broke a title. */
export function goesOnWithTitle(line: FlowRow, next: FlowRow, { edges, size }: Setting): boolean {
  const place = edges.get(line.region)!;
  if (!isCentred(line, place) || !isCentred(next, place)) return false;
  const text = printedBy(next.row.pieces);
  if (subtitle.test(text) || ended.test(printedBy(line.row.pieces))) return false;
  if (isFull(flush(line, place), text, edges)) return true;
  return line.row.size >= size * larger && next.row.y - line.row.y <= closest * line.row.size;
}

const isCentred = ({ row }: FlowRow, { left, right }: Edges): boolean =>
  Math.abs(row.x0 - left - (right - row.x1)) <= centred * 2 * row.size && row.x0 - left > -row.size;

/** A line as it would be set from the left edge: all its room is behind it. */
const flush = ({ row, ...line }: FlowRow, { left }: Edges): FlowRow => ({
  ...line,
  row: { ...row, x0: left, x1: left + row.x1 - row.x0 },
});
