import { readFileSync } from 'node:fs';
import { buildKnowledge, type Knowledge } from '../lib/knowledge/knowledge.ts';
import { seedGlossary } from '../lib/knowledge/seed-glossary.ts';
import { seedIndicators, seedPlaces, seedReadings, seedUpperDivisions } from '../lib/knowledge/seeds.ts';

/** All that ships, as the background has it without terms of the reader's own. */
export function loadKnowledge(): Knowledge {
  return buildKnowledge({
    glossary: seedGlossary,
    indicators: seedIndicators,
    places: seedPlaces,
    divisions: {
      upper: seedUpperDivisions,
      readings: seedReadings,
      towns: readFileSync(new URL('../seeds/divisions/towns.txt', import.meta.url), 'utf8'),
    },
  });
}
