import { decideHalves, type StatementHalf } from './halves.ts';
import type { Head } from './heads.ts';
import { type Normalised, printedSpan } from './normalise.ts';
import type { Section } from './section.ts';
import { addTurns } from './turns.ts';

/** A paragraph that turns to the congress again: it sums up a half or closes the speech, and is of no numbered part. */
const addressLine = /(?<=\n)(?:各位代表|各位委员|同志们|朋友们)[！!，,：:]/g;

/**
 * The headed sections of a report as a tree in text order, one more for each half that begins without a heading; empty
 * when it has neither. What addresses the congress behind the last part of a half stands in the half alone. `found` are the headings of the normalised text, `text` is the printed one.
 */
export function nestSections(
  found: readonly Head[],
  { normalised, text }: { normalised: Normalised; text: string },
): Section[] {
  const printed = dropNoteItems(found);
  const halves = decideHalves(normalised.text, printed);
  const heads = addTurns(printed, halves);
  const sections: Section[] = [];
  const stack: { index: number; rank: number }[] = [];
  const addresses = [...normalised.text.matchAll(addressLine)].map(({ index: at }) => at);
  heads.forEach((head, index) => {
    while (stack.length > 0 && stack.at(-1)!.rank >= head.rank) stack.pop();
    const parent = stack.at(-1)?.index ?? null;
    let next = index + 1;
    while (next < heads.length && heads[next]!.rank > head.rank) next++;
    // Deep numberings may stand in their thousands; looking ahead is bounded by the sections that nest.
    const headSpan = printedSpan(normalised, head.start, head.end);
    const behind = heads[next]
      ? printedSpan(normalised, heads[next]!.start, heads[next]!.end).start
      : text.length;
    const address = parent === null ? undefined : addresses.find((at) => at >= heads[next - 1]!.end);
    const end =
      address === undefined ? behind : Math.min(behind, printedSpan(normalised, address, address).start);
    sections.push({
      start: headSpan.start,
      end,
      head: headSpan,
      title: asPrinted(head, { normalised, text }),
      level: stack.length + 1,
      parent,
      role: 'other',
      margin: null,
      evidence: [],
    });
    stack.push({ index, rank: head.rank });
  });
  assignRoles(sections, heads, halves);
  return sections;
}

const narrowBrackets = /[()]/gu;
const printedBracket = /[（）〔〕]/u;

/** The heading with the brackets that are printed, as its reader knows it: （一）, which is read as (一). */
function asPrinted(
  { title, start }: Head,
  { normalised, text }: { normalised: Normalised; text: string },
): string {
  return title.replace(narrowBrackets, (sign, at: number) => {
    const printed = text.charAt(normalised.starts[start + at]!);
    return printedBracket.test(printed) ? printed : sign;
  });
}

/** What is numbered under 名词解释 are entries, not sections. */
function dropNoteItems(heads: readonly Head[]): Head[] {
  let entriesUnder = Number.POSITIVE_INFINITY;
  return heads.filter((head) => {
    if (head.rank > entriesUnder) return false;
    entriesUnder = head.says === 'notes' ? head.rank : Number.POSITIVE_INFINITY;
    return true;
  });
}

/** How many rows of evidence a section keeps: its heading's and the weightiest of its sentences. */
const mostEvidence = 4;

/**
 * Every section has the half of its heading; its margin is the least of its own statements'. Without a plan and without
 * a heading that looks back the text has no halves.
 */
function assignRoles(sections: Section[], heads: readonly Head[], halves: readonly StatementHalf[]): void {
  const parted = heads.some(({ says }) => says === 'review') || halves.some(({ role }) => role === 'plan');
  let next = 0;
  heads.forEach((head, i) => {
    const section = sections[i]!;
    const until = heads[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    while (next < halves.length && halves[next]!.statement.start < head.start) next++;
    const own: StatementHalf[] = [];
    while (next < halves.length && halves[next]!.statement.start < until) own.push(halves[next++]!);
    const first = own[0];
    if (head.says === 'notes') section.role = 'notes';
    else if (parted && first) {
      section.role = first.role;
      section.margin = Math.min(...own.map(({ margin }) => margin));
      section.evidence = weightiest(own);
    }
  });
}

/** The rows that weigh most for the half of a section's statements, by id, the weightiest first. */
function weightiest(own: readonly StatementHalf[]): string[] {
  const totals = new Map<string, number>();
  const side = own[0]!.role === 'plan' ? 1 : -1;
  for (const { evidence } of own)
    for (const { id, weight } of evidence) totals.set(id, (totals.get(id) ?? 0) + weight * side);
  return [...totals]
    .filter(([, total]) => total > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostEvidence)
    .map(([id]) => id);
}
