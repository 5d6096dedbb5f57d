import { buildKnowledge, type Knowledge } from '../../lib/knowledge/knowledge.ts';
import { seedGlossary, seedIndicators, seedPlaces, seedUpperDivisions } from '../../lib/knowledge/seeds.ts';
import { ownTermEntries } from '../../lib/store/own-terms.ts';
import { loadTowns } from './packaged.ts';
import { openedStore } from './store.ts';

let knowledge: Promise<Knowledge> | null = null;

/** The glossary, indicators and places with the reader's own terms; built on first need. */
export function currentKnowledge(): Promise<Knowledge> {
  knowledge ??= loadKnowledge();
  return knowledge;
}

/** Lets the knowledge go: what is asked for next is built with the reader's own terms as they are then. */
export function forgetKnowledge(): void {
  knowledge = null;
}

async function loadKnowledge(): Promise<Knowledge> {
  // Reading a report must not depend on the store: a broken database costs the reader's own terms, not the marks.
  const [own, towns] = await Promise.all([
    openedStore()
      .then(ownTermEntries)
      .catch(() => []),
    loadTowns(),
  ]);
  return buildKnowledge({
    glossary: [...seedGlossary, ...own],
    indicators: seedIndicators,
    places: seedPlaces,
    divisions: { upper: seedUpperDivisions, towns },
  });
}
