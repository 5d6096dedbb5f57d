import type { Head } from './heads.ts';
import { type Normalised, printedSpan } from './normalise.ts';
import type { Section, SectionRole } from './section.ts';

/**
 * The headed sections of a report as a tree in text order; empty when it has no headings. `found` are the headings of the
 * normalised text, `length` is that of the printed text.
 */
export function nestSections(
  found: readonly Head[],
  { normalised, length }: { normalised: Normalised; length: number },
): Section[] {
  const heads = dropNoteItems(found);
  const sections: Section[] = [];
  const stack: { index: number; rank: number }[] = [];
  heads.forEach((head, index) => {
    while (stack.length > 0 && stack.at(-1)!.rank >= head.rank) stack.pop();
    const parent = stack.at(-1)?.index ?? null;
    let next = index + 1;
    while (next < heads.length && heads[next]!.rank > head.rank) next++;
    // Deep numberings may stand in their thousands; looking ahead is bounded by the sections that nest.
    const headSpan = printedSpan(normalised, head.start, head.end);
    const end = heads[next] ? printedSpan(normalised, heads[next]!.start, heads[next]!.end).start : length;
    sections.push({
      start: headSpan.start,
      end,
      head: headSpan,
      title: head.title,
      level: stack.length + 1,
      parent,
      role: 'other',
    });
    stack.push({ index, rank: head.rank });
  });
  assignRoles(sections, heads);
  return sections;
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

/** Every section has the role that its heading says, or its parent's; after a plan at the top level the rest is plan too. */
function assignRoles(sections: Section[], heads: readonly Head[]): void {
  let latest: SectionRole = 'other';
  /** A heading of no half whose first part plans: 二、勇毅前行 with (一)今后五年的工作. */
  const opensWithPlan = (index: number): boolean =>
    sections[index + 1]?.parent === index &&
    heads[index + 1]!.says === 'plan' &&
    timeAhead.test(heads[index + 1]!.title);
  sections.forEach((section, index) => {
    const { says } = heads[index]!;
    const parent = section.parent === null ? null : sections[section.parent]!;
    if (says === 'notes') section.role = says;
    else if (parent && parent.role !== 'other' && !opensPlan(section, parent, says))
      section.role = parent.role;
    else section.role = says ?? (parent ? 'other' : opensWithPlan(index) ? 'plan' : latest);
    if (!parent) latest = section.role;
  });
  // Headings before the first that speaks: the report opens with its review.
  const first = sections.findIndex(({ role }) => role === 'plan' || role === 'review');
  if (sections[first]?.role === 'plan')
    for (const section of sections.slice(0, first)) if (section.role === 'other') section.role = 'review';
}

const timeAhead = /下半年|明年|下一步|今后|20\d{2}年.{0,8}(?:计划|安排|打算|目标|思路)/;

/** Under a title that speaks of the year done, a heading that plans still opens the plan. */
function opensPlan(section: Section, parent: Section, says: Head['says']): boolean {
  return parent.role === 'review' && says === 'plan' && section.level <= 2 && timeAhead.test(section.title);
}
