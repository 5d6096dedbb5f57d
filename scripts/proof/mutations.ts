import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Random, seeded } from '../../tests/helpers/random.ts';
import { listSources, readSource } from '../../tests/helpers/sources.ts';
import { findMutants, type Mutant } from './mutations/find-mutants.ts';
import { type TestsByReach, testsByReach } from './mutations/tests-by-reach.ts';
import type { ProofRow } from './row.ts';

// Sources are changed one place at a time, drawn by seed, and the tests that reach the place must notice. A script of
// our own: the tests are loaded once and a change is tried in a second or two, where a tool for all projects starts
// each time anew, knows no rows of tables and no alternatives of patterns, and would be a dependency of its own.

/** Changes that are tried in each room. */
const each = 12;
/** Survivors that a room may have. */
const most = 0.15;
interface Options {
  /** Rooms of `lib`; all where it is empty. */
  rooms: readonly string[];
  seed: number | null;
  /** Changes a room. */
  each: number | null;
}

/** A change of a file of a room. */
interface Drawn extends Mutant {
  file: string;
  room: string;
}

/**
 * Tries changes of every room, or of those asked for, and prints what no test noticed. The same seed draws the same
 * changes of the same sources. Writes no source.
 */
export async function proofMutations({
  rooms,
  seed,
  each: times,
}: Partial<Options> = {}): Promise<ProofRow[]> {
  const asked = rooms?.length ? rooms : roomsOfLib();
  const drawn = asked.flatMap((room) => drawOf(room, seeded(seed ?? 1), times ?? each));
  const tests = await testsByReach(asked);
  try {
    return await tryAll(tests, drawn);
  } finally {
    tests.close();
  }
}

const roomsOfLib = (): string[] => [...new Set(listSources('lib').map((file) => file.split('/')[1]!))].sort();

/** Half of the changes of a room are of its logic, half of its tables, as far as it has both. */
function drawOf(room: string, random: Random, times: number): Drawn[] {
  const all = listSources(`lib/${room}`).flatMap((file) =>
    findMutants(file, readSource(file)).map((mutant) => ({ ...mutant, file, room })),
  );
  const isTable = ({ kind }: Mutant) => kind === 'row' || kind === 'alternative';
  const piles = [all.filter((one) => !isTable(one)), all.filter(isTable)];
  const drawn: Drawn[] = [];
  for (let i = 0; drawn.length < times && piles.some(({ length }) => length > 0); i += 1) {
    const pile = piles[i % 2]!;
    if (pile.length > 0) drawn.push(...pile.splice(random.below(pile.length), 1));
  }
  return drawn;
}

async function tryAll(tests: TestsByReach, drawn: readonly Drawn[]): Promise<ProofRow[]> {
  const known = readEquivalent();
  console.log(`    ${drawn.length} changes, ${tests.passing} files of tests`);
  if (tests.failing.length > 0) console.log(`    failed without a change: ${tests.failing.join(', ')}`);
  const byRoom = new Map<string, { tried: number; survivors: number; equal: number }>();
  for (const mutant of drawn) {
    const room = byRoom.get(mutant.room) ?? { tried: 0, survivors: 0, equal: 0 };
    byRoom.set(mutant.room, room);
    room.tried += 1;
    if (known.has(nameOf(mutant))) {
      room.equal += 1;
      continue;
    }
    const { source, now } = mutated(mutant);
    const { noticedBy, tried } = await tests.try({ file: mutant.file, at: mutant.start, now });
    if (noticedBy !== null) continue;
    room.survivors += 1;
    console.log(`    line ${lineOf(source, mutant.start)}, ${tried} files: ${nameOf(mutant)}`);
  }
  console.log(`    ${tests.hung()} made a test hang`);
  return [...byRoom].map(([name, { tried, survivors, equal }]) => ({
    name: `${name}: changes that no test noticed`,
    asked: `≤ ${100 * most}%`,
    measured: `${survivors} of ${tried}${equal > 0 ? ` (${equal} more change nothing)` : ''}`,
    pass: survivors <= most * tried,
  }));
}

function mutated({ file, start, end, replacement }: Drawn): { source: string; now: string } {
  const source = readSource(file);
  return { source, now: source.slice(0, start) + replacement + source.slice(end) };
}

const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length;

/** A change as it is named in the list of those that change nothing: file, kind, and what becomes of its line. */
function nameOf(mutant: Drawn): string {
  const { file, kind, start, end, replacement } = mutant;
  const source = readSource(file);
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const to = source.indexOf('\n', end);
  const was = source.slice(from, to);
  const now = source.slice(from, start) + replacement + source.slice(end, to);
  const short = (words: string) => words.replace(/\s+/g, ' ').trim();
  return `${file} ${kind}: ${short(was)} → ${short(now)}`;
}

/** Changes that make no difference, with the reason. */
function readEquivalent(): Set<string> {
  const path = resolve(import.meta.dirname, 'mutations/equivalent.json');
  const rows = JSON.parse(readFileSync(path, 'utf8')) as { change: string; because: string }[];
  return new Set(rows.map(({ change }) => change));
}
