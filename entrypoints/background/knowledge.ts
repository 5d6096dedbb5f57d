import { buildKnowledge, type Knowledge, withGlossary } from '../../lib/knowledge/knowledge.ts';
import { seedIndicators, seedPlaces, seedReadings, seedUpperDivisions } from '../../lib/knowledge/seeds.ts';
import { ownTermEntries } from '../../lib/store/own-terms.ts';
import { loadGlossary, loadTowns } from './packaged.ts';
import { openedStore } from './store.ts';

let shipped: Promise<Knowledge> | null = null;
let knowledge: Promise<Knowledge> | null = null;

/** The glossary, indicators and places with the reader's own terms; built on first need. */
export function currentKnowledge(): Promise<Knowledge> {
  knowledge ??= loadKnowledge();
  return knowledge;
}

/** Lets the glossary go: what is asked for next is built with the reader's own terms as they are then. */
export function forgetTerms(): void {
  knowledge = null;
}

async function loadKnowledge(): Promise<Knowledge> {
  shipped ??= loadShipped();
  // Reading a report must not depend on the store: a broken database costs the reader's own terms, not the marks.
  const [rest, entries, own] = await Promise.all([
    shipped,
    loadGlossary(),
    openedStore()
      .then(ownTermEntries)
      .catch(() => []),
  ]);
  return withGlossary(rest, [...entries, ...own]);
}

/** All but the glossary: no term of the reader's own changes it, and the towns are a file of 0.6 MB. */
const loadShipped = async (): Promise<Knowledge> =>
  buildKnowledge({
    glossary: [],
    indicators: seedIndicators,
    places: seedPlaces,
    divisions: { upper: seedUpperDivisions, towns: await loadTowns(), readings: seedReadings },
  });
