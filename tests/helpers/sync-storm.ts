import { stable } from '../../lib/records/same-content.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { deleteSnippets, restoreSnippets, trashedSnippets } from '../../lib/store/delete-snippets.ts';
import { editSnippet } from '../../lib/store/edit-snippets.ts';
import { allSnippets } from '../../lib/store/find-snippets.ts';
import { saveSnippet } from '../../lib/store/save-snippet.ts';
import type { LocalSide } from '../../lib/sync/local-side.ts';
import type { CouchServer } from './couch-server.ts';
import { keptSnippet } from './kept-snippet.ts';
import type { Random } from './random.ts';
import { makeMachine, type SyncMachine } from './sync-machine.ts';

/** How wild a storm is. */
export interface Storm {
  machines: number;
  /** Changes by the reader: keeping, writing, deleting, bringing back. */
  edits: number;
  /** Runs of replication that end in the middle, as when a page, a worker or a machine is stopped. */
  kills: number;
  /** Connections that the server closes: before it has read what was asked, or after it has done it. */
  cuts: number;
}

/** What a storm left. */
export interface Aftermath {
  /** Of every machine, its snippets by id, as one string. */
  stores: string[];
  /** Every snippet whose keeping was acknowledged and that nobody deleted after seeing it last. */
  kept: Set<string>;
  /** Notes that were acknowledged, by snippet: those that no later change of the same machine's view took the place of. */
  notes: { id: string; note: string }[];
  /** Of every machine, all notes that it holds: of the records and of the versions beside them. */
  heldNotes: Set<string>[];
  heldIds: Set<string>[];

  /** Requests that a run took when there was nothing to do. */
  idle: number;
  killed: number;
  cut: number;
}

/** A run that was stopped: nothing after the place is done. */
class Killed extends Error {}

/**
 * Several machines, one server: the reader changes things in random order, runs of replication are stopped at random
 * places and the server cuts connections. Then all is let run, and what is there is given back.
 */
export async function weather(couch: CouchServer, random: Random, storm: Storm): Promise<Aftermath> {
  const database = `storm${random.below(1e9)}`;
  await couch.send('PUT', `/${database}`);
  const machines = await Promise.all(
    Array.from({ length: storm.machines }, () => makeMachine(couch, database)),
  );
  const reader = new Reader(random);
  let [killed, cut, edited] = [0, 0, 0];
  // A run may end before its kill, and before its cut: others are begun until as many have been hit.
  for (let turn = 0; edited < storm.edits || killed < storm.kills || cut < storm.cuts; turn += 1) {
    if (turn > mostTurns(storm)) throw new Error('the storm does not end');
    const due = Math.ceil((storm.edits * (turn + 1)) / Math.max(1, storm.kills + storm.cuts));
    for (; edited < Math.min(due, storm.edits); edited += 1) await reader.change(random.pick(machines));
    const isKill = killed < storm.kills && random.next() < storm.kills / (storm.kills + storm.cuts);
    const left = { calls: isKill ? random.below(14) : Number.POSITIVE_INFINITY };
    let cutAt = !isKill && cut < storm.cuts ? 2 + random.below(8) : -1;
    couch.mishap = () => {
      cutAt -= 1;
      if (cutAt !== 0) return 'none';
      cut += 1;
      return random.next() < 0.5 ? 'cut-before' : 'cut-after';
    };
    const machine = random.pick(machines);
    // The reader goes on while it runs.
    const meanwhile = random.next() < 0.3 ? reader.change(machine) : null;
    try {
      await machine.sync({ local: (local) => mortal(local, left, random), ask: mortalAsk(left, random) });
    } catch {
      if (left.calls < 0) killed += 1;
    }
    await meanwhile;
    couch.mishap = () => 'none';
  }
  for (let round = 0; round < 3; round += 1) for (const machine of machines) await machine.sync();
  const before = couch.requests.length;
  for (const machine of machines) {
    const { sent, received } = await machine.sync();
    if (sent + received > 0) throw new Error('a run that had nothing to do did something');
  }
  const rows = await Promise.all(machines.map(({ store }) => allSnippets(store)));
  return {
    stores: rows.map((some) => stable([...some].sort((a, b) => (a.id < b.id ? -1 : 1)))),
    kept: reader.kept,
    notes: reader.notes(),
    heldNotes: rows.map((some) => new Set(some.flatMap(notesOf))),
    heldIds: rows.map((some) => new Set(some.map(({ id }) => id))),
    idle: (couch.requests.length - before) / machines.length,
    ...{ killed, cut },
  };
}

function mostTurns({ edits, kills, cuts }: Storm): number {
  return 20 + 6 * (edits + kills + cuts);
}

function notesOf({ note, others }: Snippet): string[] {
  return [note, ...others.map(({ words }) => words.note)];
}

/** The local side of a run that ends after some calls: before the call is done, or after it is, unheard. */
function mortal(local: LocalSide, left: { calls: number }, random: Random): LocalSide {
  const wrap = <A extends unknown[], T>(call: (...values: A) => Promise<T>) => {
    return async (...values: A): Promise<T> => {
      left.calls -= 1;
      if (left.calls === -1 && random.next() < 0.5) await call(...values);
      if (left.calls < 0) throw new Killed();
      return call(...values);
    };
  };
  return {
    ...local,
    savePeer: wrap(local.savePeer),
    forgetPeer: wrap(local.forgetPeer),
    apply: wrap(local.apply),
    noteSent: wrap(local.noteSent),
  };
}

function mortalAsk(left: { calls: number }, random: Random): typeof fetch {
  return async (url, options) => {
    left.calls -= 1;
    if (left.calls === -1 && random.next() < 0.5)
      await fetch(url, options).then(
        (answer) => answer.text(),
        () => '',
      );
    if (left.calls < 0) throw new Killed();
    return fetch(url, options);
  };
}

/** Who changes things, and remembers what was acknowledged. */
class Reader {
  private count = 0;
  /** By snippet, the notes that stand or should stand somewhere. */
  private written = new Map<string, Set<string>>();
  readonly kept = new Set<string>();
  private readonly random: Random;
  constructor(random: Random) {
    this.random = random;
  }

  async change(machine: SyncMachine): Promise<void> {
    const { random } = this;
    const rows = await allSnippets(machine.store);
    const dice = random.next();
    if (rows.length < 3 || dice < 0.3) return this.keep(machine);
    const row = random.pick(rows);
    if (dice < 0.85) return this.write(machine, row);
    if (dice < 0.95) return this.remove(machine, row);
    const trashed = await trashedSnippets(machine.store);
    if (trashed.length === 0) return this.keep(machine);
    const { snippet } = random.pick(trashed);
    await restoreSnippets(machine.store, [snippet]);
    this.kept.add(snippet.id);
    this.note(snippet.id).add(snippet.note);
  }

  notes(): { id: string; note: string }[] {
    return [...this.written].flatMap(([id, notes]) => [...notes].map((note) => ({ id, note })));
  }

  private note(id: string): Set<string> {
    if (!this.written.has(id)) this.written.set(id, new Set());
    return this.written.get(id)!;
  }

  private async keep({ store }: SyncMachine): Promise<void> {
    this.count += 1;
    const hash = String(this.count % 7).repeat(64);
    const text = {
      format: 1 as const,
      hash,
      normaliser: 1,
      text: '',
      address: null,
      keptAt: '2026-03-03T08:00:00Z',
    };
    const snippet = keptSnippet({ bodyHash: hash, note: `第${this.count}条` });
    await saveSnippet(store, { snippet, text });
    this.kept.add(snippet.id);
    this.note(snippet.id).add(snippet.note);
  }

  private async write({ store }: SyncMachine, row: Snippet): Promise<void> {
    this.count += 1;
    const note = `第${this.count}次写`;
    const { id, note: opened, tags } = row;
    await editSnippet(store, { id, note, tags, opened: { note: opened, tags } });
    const notes = this.note(id);
    // What this machine showed is what the reader replaced; versions beside it stay.
    notes.delete(opened);
    notes.add(note);
  }

  private async remove({ store }: SyncMachine, row: Snippet): Promise<void> {
    await deleteSnippets(store, [row.id]);
    for (const note of notesOf(row)) this.note(row.id).delete(note);
    if (this.note(row.id).size === 0) this.kept.delete(row.id);
  }
}
