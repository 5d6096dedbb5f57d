import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Backup, exportJson } from '../../lib/records/backup.ts';
import { parseBackup } from '../../lib/records/import.ts';
import { stable } from '../../lib/records/same-content.ts';
import { anchor } from '../../lib/snippets/anchor.ts';
import { importBackup, readBackup, wipeStore } from '../../lib/store/backup.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/schema.ts';
import { fixtureReports } from '../../tests/helpers/fixture-reports.ts';
import { snippetAt } from '../../tests/helpers/kept-snippet.ts';
import { longReport } from '../../tests/helpers/long-report.ts';
import { damage, madeBackup } from '../../tests/helpers/made-backup.ts';
import {
  figureSpans,
  judgeAnchor,
  type MutationKind,
  mutate,
  mutationKinds,
} from '../../tests/helpers/mutate-report.ts';
import { seeded } from '../../tests/helpers/random.ts';
import { tallyRevisions } from '../../tests/helpers/revise-report.ts';
import type { Revision, Verdict } from '../../tests/helpers/revision.ts';
import type { ProofRow } from './row.ts';

/** Counts that the proof is asked for. */
const mutations = 500;
/** Revisions of each kind. */
const revisions = 60;
const damagedFiles = 1000;
const snippets = 2000;
/** One for all, so that a failing line can be looked at again. */
const seed = 20260302;

/** Anchors under mutation, a backup's way there and back, and damaged files, in full counts. */
export async function proofSnippets(): Promise<ProofRow[]> {
  return [...proveAnchors(), ...proveRevisions(), await proveRoundTrip(), await proveDamagedFiles()];
}

/** The fixture reports, and the real ones where they are at hand. */
function reports(): string[] {
  const made = [longReport(1, 3000), longReport(2, 8000), longReport(3, 20_000)];
  const shared = resolve(import.meta.dirname, '../../../shared/reports');
  if (!existsSync(shared)) return made;
  const names = readdirSync(shared).filter((name) => name.endsWith('.txt'));
  return [...made, ...names.map((name) => readFileSync(resolve(shared, name), 'utf8'))];
}

function proveAnchors(): ProofRow[] {
  const random = seeded(seed);
  const texts = reports();
  const tally = new Map<MutationKind, { right: number; missed: number; wrong: number }>();
  let done = 0;
  for (let i = 0; done < mutations; i += 1) {
    const text = random.pick(texts);
    const span = random.pick(figureSpans(text));
    const kind = mutationKinds[i % mutationKinds.length]!;
    const mutation = mutate(text, span, kind, random);
    if (!mutation) continue;
    const counts = tally.get(kind) ?? { right: 0, missed: 0, wrong: 0 };
    counts[judgeAnchor(anchor(snippetAt(text, span), mutation.text), mutation)] += 1;
    tally.set(kind, counts);
    done += 1;
  }
  const sum = (kinds: readonly MutationKind[], field: 'right' | 'missed' | 'wrong') =>
    kinds.reduce((total, kind) => total + (tally.get(kind)?.[field] ?? 0), 0);
  const total = (kinds: readonly MutationKind[]) =>
    sum(kinds, 'right') + sum(kinds, 'missed') + sum(kinds, 'wrong');
  const wrapped: MutationKind[] = ['rewrapped'];
  const kept: MutationKind[] = [
    'words-before',
    'words-in-sentence',
    'paragraph-moved',
    'sentence-duplicated',
  ];
  const changed: MutationKind[] = [
    'digit-changed',
    'unit-changed',
    'direction-changed',
    'duplicated-then-changed',
  ];
  const wrong = sum(mutationKinds, 'wrong');
  const share = (kinds: MutationKind[]) => `${sum(kinds, 'right')} of ${total(kinds)}`;
  return [
    { name: `${done} mutations: wrong place`, asked: '0', measured: String(wrong), pass: wrong === 0 },
    {
      name: 'text kept, wrapped otherwise: found',
      asked: '≥ 99%',
      measured: share(wrapped),
      pass: sum(wrapped, 'right') >= 0.99 * total(wrapped),
    },
    {
      name: 'words added, paragraph moved, sentence doubled: found',
      asked: 'reported',
      measured: share(kept),
      pass: true,
    },
    {
      name: 'words put right beside the number: found',
      asked: 'reported',
      measured: share(['words-beside']),
      pass: true,
    },
    {
      name: 'digits, unit or direction changed: said so',
      asked: '100%',
      measured: share(changed),
      pass: sum(changed, 'right') === total(changed),
    },
    {
      name: 'sentence deleted: gone',
      asked: '100%',
      measured: share(['sentence-deleted']),
      pass: sum(['sentence-deleted'], 'right') === total(['sentence-deleted']),
    },
  ];
}

const facts = { newId: () => crypto.randomUUID() };

/** Every kind of revision on fixture reports and, where they are at hand, real ones; a line for each kind. */
function proveRevisions(): ProofRow[] {
  const tally = tallyRevisions([...fixtureReports(), ...reports()], revisions, seeded(seed));
  const sum = (verdict: Verdict, truth?: Revision['truth']) =>
    tally.reduce((all, row) => all + (!truth || row.truth === truth ? row[verdict] : 0), 0);
  const wrong = sum('elsewhere');
  const unseen = sum('unseen');
  const moved = sum('right', 'same');
  const movedOf = moved + sum('missed', 'same');
  const total = sum('right') + sum('missed') + wrong + unseen;
  return [
    {
      name: `${total} revisions of ${tally.length} kinds: another place shown`,
      asked: '0',
      measured: String(wrong),
      pass: wrong === 0,
    },
    {
      name: 'a changed number, or another’s, called unchanged',
      asked: '0',
      measured: String(unseen),
      pass: unseen === 0,
    },
    {
      name: 'merely moved: found',
      asked: '≥ 98%',
      measured: `${moved} of ${movedOf}`,
      pass: moved >= 0.98 * movedOf,
    },
    ...tally.map(({ id, truth, right, missed, elsewhere, unseen: blind }) => ({
      name: `  ${truth}: ${id}`,
      asked: truth === 'same' ? '≥ 98%, 0 elsewhere' : '0 elsewhere, 0 unseen',
      measured: `${right} of ${right + missed + elsewhere + blind} right, ${elsewhere} elsewhere, ${blind} unseen`,
      pass: elsewhere + blind === 0 && (truth !== 'same' || right >= 0.98 * (right + missed)),
    })),
  ];
}

async function proveRoundTrip(): Promise<ProofRow> {
  const store = await openStore({ name: 'proof-round-trip' });
  await importBackup(store, madeBackup(seeded(seed), snippets), facts);
  const before = await contents(store);
  const file = exportJson(
    await readBackup(store, { madeAt: '2026-03-02T09:15:00+08:00', appVersion: '0', settings: {} }),
  );
  await wipeStore(store);
  const parsed = await parseBackup(file);
  if (parsed.ok) await importBackup(store, parsed.backup, facts);
  const same = parsed.ok && (await contents(store)) === before;
  store.close();
  return {
    name: `export, wipe, import of ${snippets} snippets`,
    asked: 'identical',
    measured: same ? 'identical' : 'different',
    pass: same,
  };
}

/** Each damaged file is imported into a store that holds something: a refused file must leave it exactly as it was, an accepted one whole. */
async function proveDamagedFiles(): Promise<ProofRow> {
  const random = seeded(seed);
  const store = await openStore({ name: 'proof-damage' });
  const made = madeBackup(seeded(1), 12);
  const file = exportJson(made);
  await importBackup(store, made, facts);
  const before = await contents(store);
  let crashes = 0;
  let partial = 0;
  let refused = 0;
  for (let i = 0; i < damagedFiles; i += 1) {
    try {
      const parsed = await parseBackup(damage(file, random));
      if (!parsed.ok) refused += 1;
      else partial += await importedPartially(store, parsed.backup, made);
    } catch {
      crashes += 1;
    }
  }
  if ((await contents(store)) !== before) partial += 1;
  store.close();
  return {
    name: `${damagedFiles} damaged files (${refused} refused)`,
    asked: 'no crash, no partial change',
    measured: `${crashes} crashes, ${partial} partial changes`,
    pass: crashes === 0 && partial === 0,
  };
}

/** 1 when an accepted file did not come in whole; puts the store back. */
async function importedPartially(store: Store, backup: Backup, made: Backup): Promise<number> {
  const counts = await rowCount(store);
  const plan = await importBackup(store, backup, facts);
  const changed = (plan?.added ?? 0) - (plan?.removed.length ?? 0);
  const whole = plan !== null && (await rowCount(store)) === counts + changed;
  await wipeStore(store);
  await importBackup(store, made, facts);
  return whole ? 0 : 1;
}

async function rowCount(store: Store): Promise<number> {
  let count = 0;
  for (const table of store.tables)
    if (!['meta', 'tombstones'].includes(table.name)) count += await table.count();
  return count;
}

async function contents(store: Store): Promise<string> {
  return stable(await readBackup(store, { madeAt: '', appVersion: '', settings: {} }));
}
