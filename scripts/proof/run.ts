import { parseArgs } from 'node:util';
import type { ProofRow } from './row.ts';

const { values, positionals } = parseArgs({
  options: {
    accept: { type: 'boolean', default: false },
    show: { type: 'string' },
    before: { type: 'string' },
    each: { type: 'string' },
    seed: { type: 'string' },
  },
  allowPositionals: true,
});

/** The proofs by name; each asks for the full counts and says what it measured. */
const proofs: Record<string, () => Promise<ProofRow[]>> = {
  pages: async () => (await import('./pages.ts')).proofPages(),
  snippets: async () => (await import('./snippets.ts')).proofSnippets(),
  saves: async () => (await import('./saves.ts')).proofSaves(),
  links: async () => (await import('./links.ts')).proofLinks(),
  weights: async () => (await import('./weights.ts')).proofWeights(),
  sync: async () => (await import('./sync.ts')).proofSync(),
  scale: async () => (await import('./scale.ts')).proofScale(),
  mutations: async () =>
    (await import('./mutations.ts')).proofMutations({
      rooms: positionals.slice(positionals.indexOf('mutations') + 1),
      each: values.each === undefined ? null : Number(values.each),
      seed: values.seed === undefined ? null : Number(values.seed),
    }),
  patterns: async () => (await import('./patterns.ts')).provePatterns(),
  corpus: async () =>
    (await import('./corpus.ts')).proofCorpus({
      directory: positionals.find((word) => !(word in proofs)) ?? null,
      accept: values.accept,
      show: values.show ?? null,
    }),
  faults: async () =>
    (await import('./faults.ts')).proofFaults({
      directory: positionals.find((word) => !(word in proofs)) ?? null,
      accept: values.accept,
      show: values.show !== undefined,
    }),
  coverage: async () =>
    (await import('./coverage.ts')).proofCoverage({
      directory: positionals.find((word) => !(word in proofs)) ?? null,
      show: values.show !== undefined,
      before: values.before ?? null,
    }),
};

// What stands after `mutations` are rooms, which may be called as a proof is.
const beforeRooms = positionals.slice(0, positionals.indexOf('mutations') + 1 || positionals.length + 1);
const asked = beforeRooms.filter((word) => word in proofs);
let failed = 0;
for (const [name, proof] of Object.entries(proofs)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  for (const row of await proof()) {
    if (!row.pass) failed += 1;
    console.log(`  ${row.pass ? '✓' : '✗'} ${row.name}: ${row.measured} (asked: ${row.asked})`);
  }
}
process.exitCode = failed > 0 ? 1 : 0;
