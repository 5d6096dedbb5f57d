import type { GlossaryEntry, GlossarySource, SeedEntry, SeedSource } from './glossary.ts';
import type { IndicatorRecord, SeedIndicator } from './indicators.ts';
import { copyAddress, type LawCitation, type LawCollection, type LawRecord } from './laws.ts';

/** True for a source that names a law by its record. */
export function isLawCitation(source: SeedSource): source is LawCitation {
  return 'law' in source && typeof source.law === 'string';
}

/** The laws that seeds cite, by id. */
export interface LawShelf {
  laws: ReadonlyMap<string, LawRecord>;
  collections: readonly LawCollection[];
}

/** Makes the laws ready for look-up. */
export function buildLawShelf(laws: readonly LawRecord[], collections: readonly LawCollection[]): LawShelf {
  return { laws: new Map(laws.map((law) => [law.id, law])), collections };
}

/** A source as a card shows it; `null` for a law that has no record. */
function resolveSource(source: SeedSource, { laws, collections }: LawShelf): GlossarySource | null {
  if (!isLawCitation(source)) return source;
  const law = laws.get(source.law);
  if (law === undefined) return null;
  const copy = copyAddress(law, collections);
  const { title, body, number, numberOf, noNumber, inForce, status, address, edition } = law;
  return {
    title,
    publisher: body,
    url: address,
    ...(copy === null ? {} : { copy }),
    date: edition,
    where: source.where,
    seen: source.seen,
    law: {
      number,
      ...(numberOf === undefined ? {} : { numberOf }),
      ...(noNumber === undefined ? {} : { noNumber: noNumber.code }),
      inForce,
      status,
    },
  };
}

/** Entries with their laws resolved; a citation without a record, which the contract tests rule out, is left out. */
export function resolveEntries(entries: readonly SeedEntry[], shelf: LawShelf): GlossaryEntry[] {
  return entries.map((entry) => ({
    ...entry,
    senses: entry.senses.map((sense) => ({ ...sense, sources: resolveAll(sense.sources, shelf) })),
  }));
}

/** Indicators with their laws resolved. */
export function resolveIndicators(records: readonly SeedIndicator[], shelf: LawShelf): IndicatorRecord[] {
  return records.map((record) => ({
    ...record,
    sources: resolveAll(record.sources, shelf),
    growthSources: resolveAll(record.growthSources, shelf),
  }));
}

function resolveAll(sources: readonly SeedSource[], shelf: LawShelf): GlossarySource[] {
  return sources.flatMap((source) => resolveSource(source, shelf) ?? []);
}
