import * as v from 'valibot';
import { sourceKind } from './citable-source.ts';
import type { GlossarySource, SeedEntry, SeedSource } from './glossary.ts';
import type { LawRecord } from './laws.ts';
import { isLawCitation } from './resolve-sources.ts';

/**
 * What a definition rests on where it rests on little: the law of places it is not bound to, with or without the press,
 * or the press alone.
 */
const footings = ['other-place', 'press'] as const;
type Footing = (typeof footings)[number];

/** A row of `seeds/thin-sources.json`: a sense that rests on little, and why nothing better stands there. */
const thinRowSchema = v.strictObject({
  /** Id of the entry, and which of its senses, from 0. */
  id: v.string(),
  sense: v.pipe(v.number(), v.integer(), v.minValue(0)),
  footing: v.picklist(footings),
  /** In Chinese: what was looked for, or why the law of one place is the one to cite. */
  why: v.pipe(v.string(), v.minLength(6)),
});

/**
 * What a sense's sources come down to: `press` when none is a law or a paper of government, `other-place` when each is
 * that or the law of a place that the sense is not bound to (a law of its own city is no fault); `null` for any other.
 */
function findFooting(
  sense: { place: string | null; sources: readonly SeedSource[] },
  laws: ReadonlyMap<string, LawRecord>,
): Footing | null {
  const firm = sense.sources.filter((source) => isLawCitation(source) || isOfGovernment(source));
  if (firm.length === 0) return 'press';
  const isOfOtherPlace = (source: SeedSource): boolean => {
    const area = isLawCitation(source) ? (laws.get(source.law)?.area ?? null) : null;
    return area !== null && !sense.place?.startsWith(area);
  };
  return firm.every(isOfOtherPlace) ? 'other-place' : null;
}

function isOfGovernment(source: GlossarySource): boolean {
  const kind = sourceKind(source);
  return kind === 'law' || kind === 'government';
}

/**
 * What is wrong with the table of senses that rest on little: a row of another shape, a sense that does and has no row,
 * a row whose sense does not or rests otherwise. Empty when all is well.
 */
export function checkThinSources(
  text: string,
  known: { entries: readonly SeedEntry[]; laws: ReadonlyMap<string, LawRecord> },
): string[] {
  const read = v.safeParse(v.array(thinRowSchema), JSON.parse(text));
  if (!read.success) return read.issues.map((issue) => `${v.getDotPath(issue) ?? '-'}: ${issue.message}`);
  const rows = new Map(read.output.map((row) => [`${row.id} ${row.sense}`, row]));
  const faults = rows.size < read.output.length ? ['a sense stands there twice'] : [];
  for (const { id, senses } of known.entries)
    for (const [index, sense] of senses.entries()) {
      const footing = findFooting(sense, known.laws);
      const row = rows.get(`${id} ${index}`);
      rows.delete(`${id} ${index}`);
      if (footing !== (row?.footing ?? null))
        faults.push(`${id} ${index}: ${footing}, not ${row?.footing ?? null}`);
    }
  return [...faults, ...[...rows.keys()].map((key) => `${key}: no such sense`)];
}
