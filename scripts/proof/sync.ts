import 'fake-indexeddb/auto';
import type { Page } from 'puppeteer-core';
import { stable } from '../../lib/records/same-content.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { type CouchServer, startCouch } from '../../tests/helpers/couch-server.ts';
import { eventually, openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { keptRows } from '../../tests/helpers/kept-rows.ts';
import { keptSnippet } from '../../tests/helpers/kept-snippet.ts';
import { type Random, seeded } from '../../tests/helpers/random.ts';
import { weather } from '../../tests/helpers/sync-storm.ts';
import { killWorker } from '../browsers/kill-worker.ts';
import type { ProofRow } from './row.ts';

declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
  runtime: { sendMessage(message: unknown): Promise<{ res?: { ok: boolean } } | undefined> };
};

const seed = 20261127;
const storm = { machines: 3, edits: 1000, kills: 200, cuts: 50 };
/** A host of the manifest: no browser asks its reader for it. */
const host = 'couch.sh.gov.cn';
/** A run takes some hundred ms: kills fall before, in and after it, in ms. */
const latestKill = 400;

/** Of requests that are cut: at some six a run all cuts have been made when the kills have. */
const cutChance = 0.1;

/** Three stores and a server: the engine over a database in memory, and three real profiles of Chromium. */
export async function proofSync(): Promise<ProofRow[]> {
  return [...(await proofEngine()), ...(await proofProfiles())];
}

async function proofEngine(): Promise<ProofRow[]> {
  const couch = await startCouch();
  try {
    const after = await weather(couch, seeded(seed), storm);
    const lostNotes = after.heldNotes.flatMap((held) => after.notes.filter(({ note }) => !held.has(note)));
    const lostIds = after.heldIds.flatMap((held) => [...after.kept].filter((id) => !held.has(id)));
    return rowsOf('three stores in memory', {
      ...{ edits: storm.edits, killed: after.killed, cut: after.cut, kept: after.kept.size },
      ...{ lost: lostIds.length, lostNotes: lostNotes.length, idle: after.idle },
      equal: new Set(after.stores).size === 1,
    });
  } finally {
    await couch.close();
  }
}

interface Outcome {
  edits: number;
  killed: number;
  cut: number;
  kept: number;
  lost: number;
  lostNotes: number;
  equal: boolean;
  /** Requests of a run that has nothing to do. */
  idle: number;
}

function rowsOf(name: string, run: Outcome): ProofRow[] {
  const row = (what: string, asked: string, measured: string, pass: boolean): ProofRow => ({
    name: `${name}: ${what}`,
    asked,
    measured,
    pass,
  });
  const { edits, killed, cut, kept, lost, lostNotes, equal, idle } = run;
  return [
    row(
      `${edits} edits, ${killed} kills, ${cut} cuts: acknowledged saves lost, of ${kept}`,
      '0',
      String(lost),
      lost === 0 && killed >= storm.kills && cut >= storm.cuts,
    ),
    row('notes lost', '0', String(lostNotes), lostNotes === 0),
    row('the three sets are equal', 'yes', equal ? 'yes' : 'no', equal),
    row('requests of a run that has nothing to do', '8 at most', String(idle), idle <= 8),
  ];
}

/** A profile of Chromium with the library open in it. */
interface Profile {
  stage: Stage;
  library: Page;
}

async function proofProfiles(): Promise<ProofRow[]> {
  const couch = await startCouch();
  const profiles: Profile[] = [];
  try {
    await couch.send('PUT', '/profiles');
    for (let n = 0; n < storm.machines; n += 1) profiles.push(await openProfile(couch));
    return rowsOf('three profiles of Chromium', await stormProfiles(couch, profiles, seeded(seed)));
  } finally {
    for (const { stage } of profiles) await stage.close();
    await couch.close();
  }
}

async function openProfile(couch: CouchServer): Promise<Profile> {
  const stage = await openStage('chrome');
  stage.portal.forward(host, couch.address);
  const library = await stage.browser.openExtensionPage('/library.html');
  await library.evaluate((place) => chrome.storage.local.set({ syncServer: place, syncAlong: ['texts'] }), {
    address: `https://${host}`,
    database: 'profiles',
  });
  return { stage, library };
}

async function stormProfiles(couch: CouchServer, profiles: Profile[], random: Random): Promise<Outcome> {
  const reader = new Reader(random);
  let [killed, cut, edits] = [0, 0, 0];
  couch.mishap = () => {
    if (cut >= storm.cuts || random.next() > cutChance) return 'none';
    cut += 1;
    return random.next() < 0.5 ? 'cut-before' : 'cut-after';
  };
  while (killed < storm.kills || cut < storm.cuts || edits < storm.edits) {
    for (let n = 0; n < storm.edits / storm.kills && edits < storm.edits; n += 1, edits += 1)
      await reader.change(random.pick(profiles).library);
    const profile = random.pick(profiles);
    await startRun(profile.library);
    await new Promise((done) => setTimeout(done, random.next() * latestKill));
    await killSome(couch, profile, random);
    killed += 1;
  }
  couch.mishap = () => 'none';
  for (let round = 0; round < 3; round += 1) for (const { library } of profiles) await runToEnd(library);
  const before = couch.requests.length;
  for (const { library } of profiles) await runToEnd(library);
  const idle = (couch.requests.length - before) / profiles.length;
  const rows = await Promise.all(
    profiles.map(({ library }) => keptRows(library, 'snippets') as unknown as Promise<Snippet[]>),
  );
  const held = rows.map((some) => new Set(some.flatMap((row) => [row.id, ...notesOf(row)])));
  const lostOf = (wanted: Iterable<string>) =>
    held.flatMap((all) => [...wanted].filter((one) => !all.has(one))).length;
  return {
    ...{ edits, killed, cut, idle, kept: reader.kept.size },
    lost: lostOf(reader.kept),
    lostNotes: lostOf([...reader.notes.values()].flatMap((notes) => [...notes])),
    equal: new Set(rows.map((some) => stable([...some].sort((a, b) => (a.id < b.id ? -1 : 1))))).size === 1,
  };
}

/** Stops the page, the worker or the server's connections, whatever they are at. */
async function killSome(couch: CouchServer, profile: Profile, random: Random): Promise<void> {
  const dice = random.next();
  if (dice < 0.2) couch.drop();
  else if (dice < 0.35) await killWorker(profile.stage.browser);
  else {
    await profile.library.close();
    profile.library = await profile.stage.browser.openExtensionPage('/library.html');
  }
}

const press = (library: Page) =>
  library.evaluate(() => {
    const button = [...document.querySelectorAll<HTMLElement>('.sync-line button')].find(
      (one) => one.textContent === '同步' && one.getAttribute('aria-disabled') !== 'true',
    );
    button?.click();
    return button !== undefined;
  });

/** Begins a run; where one is under way it goes on. */
async function startRun(library: Page): Promise<void> {
  await eventually(
    'the line',
    () => library.evaluate(() => document.querySelector('.sync-line') !== null),
    60_000,
  );
  await press(library);
}

/** Runs until both sides are in step. */
async function runToEnd(library: Page): Promise<void> {
  await eventually('no run', () => press(library), 30_000);
  await eventually(
    'a run that ends',
    async () => {
      const words = await library.evaluate(() => document.querySelector('.sync-state')?.textContent ?? '');
      if (/^正在/.test(words)) return false;
      if (/^已同步/.test(words)) return true;
      await press(library);
      return false;
    },
    60_000,
  );
}

function notesOf({ note, others }: Snippet): string[] {
  return [note, ...others.map(({ words }) => words.note)];
}

/** Who changes things in a library, and remembers what was acknowledged. */
class Reader {
  private count = 0;
  private readonly random: Random;
  readonly kept = new Set<string>();
  readonly notes = new Map<string, Set<string>>();
  constructor(random: Random) {
    this.random = random;
  }

  async change(library: Page): Promise<void> {
    const rows = (await keptRows(library, 'snippets')) as unknown as Snippet[];
    const dice = this.random.next();
    this.count += 1;
    if (rows.length < 5 || dice < 0.25) return this.keep(library);
    const row = this.random.pick(rows);
    const notes = this.notesOf(row.id);
    if (dice < 0.9) {
      const note = `第${this.count}次写`;
      const { id, note: opened, tags } = row;
      const isSaved = await use(library, 'editSnippet', [{ id, note, tags, opened: { note: opened, tags } }]);
      notes.delete(opened);
      if (isSaved) notes.add(note);
      return;
    }
    await use(library, 'deleteSnippets', [[row.id]]);
    for (const note of notesOf(row)) notes.delete(note);
    if (notes.size === 0) this.kept.delete(row.id);
  }

  private notesOf(id: string): Set<string> {
    if (!this.notes.has(id)) this.notes.set(id, new Set());
    return this.notes.get(id)!;
  }

  private async keep(library: Page): Promise<void> {
    const snippet = keptSnippet({ note: `第${this.count}条` });
    if (!(await use(library, 'restoreSnippets', [[snippet]]))) return;
    this.kept.add(snippet.id);
    this.notesOf(snippet.id).add(snippet.note);
  }
}

/** Asks the background for a use case of the store, as a page without a database does; true when it was acknowledged. */
function use(library: Page, name: string, values: unknown[]): Promise<boolean> {
  return library.evaluate(
    (name, values) =>
      Promise.race([
        chrome.runtime
          .sendMessage({
            ...{ id: 1, type: 'toBackground', timestamp: Date.now() },
            data: { name: 'storeUse', data: { name, values } },
          })
          .then((reply) => reply?.res?.ok === true)
          .catch(() => false),
        new Promise<false>((done) => setTimeout(() => done(false), 5_000)),
      ]),
    name,
    values as never,
  );
}
