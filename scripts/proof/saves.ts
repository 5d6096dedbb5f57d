import type { Page, Realm } from 'puppeteer-core';
import { contentKey } from '../../lib/records/same-content.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { databaseName } from '../../lib/store/schema.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { eventually, openStage, type Stage } from '../../tests/helpers/e2e.ts';
import { renderPortalPage } from '../../tests/helpers/portal-pages.ts';
import { type Random, seeded } from '../../tests/helpers/random.ts';
import { ownReports } from '../../tests/helpers/served-pages.ts';
import { hostTag } from '../browsers/closed-root.ts';
import { killWorker } from '../browsers/kill-worker.ts';
import type { ProofRow } from './row.ts';

/** What the page's side of the extension has of the browser. */
declare const chrome: {
  runtime: { id?: string; sendMessage(message: unknown): Promise<{ res?: Reply } | undefined> };
};

/** One for all, so that a failing run can be looked at again (the moments are the same, what they hit is the machine's). */
const seed = 20260302;
/** Savers at once: two tabs and a menu. */
const laneCount = 3;
/** A worker starts, loads the segmenter and saves in about 600 ms: kills fall before, in and after that, in ms. */
const latestKill = 1_200;

/** What the background answers, `null` when the worker was gone before it did. */
type Reply = { ok: true; value: unknown } | { ok: false; code: string } | null;

/** A save as the page saw it. */
interface Save {
  id: string;
  /** `null` when no answer ever came, not even to a second asking. */
  answer: { ok: true; value: Snippet } | { ok: false; code: string } | null;
  /** How often it was asked. */
  asked: number;
}

/** What became of all saves of a run. */
export interface SavesRun {
  kills: number;
  acknowledged: number;
  /** Acknowledged and not on disk as it was acknowledged, or without the text it was taken from. */
  lost: number;
  refused: string[];
  unanswered: number;
  /** Acknowledged only when asked a second time. */
  askedAgain: number;
  /** On disk and never sent. */
  foreign: number;
}

/**
 * Kills the background worker of a real Chromium at `count` random moments while a report page saves without rest,
 * then compares what was acknowledged with what is on disk.
 */
export async function proofSaves(count = 200): Promise<ProofRow[]> {
  const stage = await openStage('chrome');
  try {
    const run = await saveUnderKills(stage, count);
    return [
      {
        name: `${run.kills} kills of the worker: acknowledged saves lost, of ${run.acknowledged}`,
        asked: '0',
        measured: String(run.lost),
        pass: run.lost === 0 && run.kills >= count && run.acknowledged > 0,
      },
      {
        name: 'saves whose answer was lost, asked again: kept once',
        asked: 'all answered, none refused',
        measured: `${run.askedAgain} asked again, ${run.unanswered} unanswered, ${run.refused.length} refused, ${run.foreign} doubled`,
        pass: run.unanswered === 0 && run.refused.length === 0 && run.foreign === 0,
      },
    ];
  } finally {
    await stage.close();
  }
}

/** The run itself, for a stage that stands. */
export async function saveUnderKills(stage: Stage, kills: number): Promise<SavesRun> {
  const random = seeded(seed);
  const { address, page: input } = ownReports[0]!;
  stage.portal.publish(address, renderPortalPage(input));
  const page = await stage.browser.browser.newPage();
  await page.bringToFront();
  await page.goto(address);
  await page.waitForSelector(hostTag);
  const world = await extensionWorld(page);
  await startSaving(world, { text: input.text, address });
  const killed = await killAtRandom(stage, random, kills);
  const saves = await finishSaving(world);
  await killWorker(stage.browser);
  return { kills: killed, ...compare(saves, await readDisk(stage)) };
}

/** The world in which the extension's own script of the page runs. */
async function extensionWorld(page: Page): Promise<Realm> {
  return eventually('the extension’s script in the page', async () => {
    for (const realm of page.extensionRealms()) {
      if (await realm.evaluate(() => typeof chrome.runtime?.id === 'string')) return realm;
    }
    return null;
  });
}

/** Saves one selection after the other, on several lanes, until it is stopped; asks a second time as the page does. */
async function startSaving(
  world: Realm,
  { text, address }: { text: string; address: string },
): Promise<void> {
  const report = plainReportText(text, address);
  await world.evaluate(
    (report, lanes) => {
      const run = { stop: false, saves: [] as Save[], lanes: [] as Promise<void>[] };
      const ask = (name: string, data: unknown): Promise<Reply> =>
        Promise.race([
          chrome.runtime
            .sendMessage({ id: 1, type: 'toBackground', data: { name, data }, timestamp: Date.now() })
            .then((reply) => reply?.res ?? null)
            .catch(() => null),
          new Promise<null>((done) => setTimeout(() => done(null), 8_000)),
        ]);
      let key = '0'.repeat(64);
      // As the page does: where a new worker does not know the report's key, the text goes first.
      const keep = async (data: object): Promise<Save['answer']> => {
        const answer = await ask('keep', { ...data, key });
        if (!answer || answer.ok || answer.code !== 'unknown') return answer as Save['answer'];
        const sent = await ask('analyse', { report, format: 'html', columnLinks: [] });
        if (!sent?.ok) return null;
        key = (sent.value as { key: string }).key;
        return (await ask('keep', { ...data, key })) as Save['answer'];
      };
      const saveOnAndOn = async (lane: number) => {
        for (let i = lane; !run.stop; i += lanes) {
          const save: Save = { id: crypto.randomUUID(), answer: null, asked: 0 };
          run.saves.push(save);
          const start = (i * 37) % (report.text.length - 40);
          const data = {
            id: save.id,
            kind: 'selection',
            agreed: false,
            spans: [{ start, end: start + 30 }],
            zone: 'Asia/Shanghai',
          };
          // Each kill may take the answer of an asking with it; the reader would press again.
          while (save.answer === null && save.asked < 20) {
            save.asked += 1;
            save.answer = await keep(data);
          }
        }
      };
      for (let lane = 0; lane < lanes; lane += 1) run.lanes.push(saveOnAndOn(lane));
      Object.assign(globalThis, { zbtProof: run });
    },
    report,
    laneCount,
  );
}

async function killAtRandom(stage: Stage, random: Random, kills: number): Promise<number> {
  let killed = 0;
  for (let tries = 0; killed < kills && tries < kills * 3; tries += 1) {
    await new Promise((done) => setTimeout(done, random.next() * latestKill));
    if (await killWorker(stage.browser)) killed += 1;
  }
  return killed;
}

async function finishSaving(world: Realm): Promise<Save[]> {
  const json = await world.evaluate(async () => {
    const run = (
      globalThis as unknown as { zbtProof: { stop: boolean; saves: Save[]; lanes: Promise<void>[] } }
    ).zbtProof;
    run.stop = true;
    await Promise.all(run.lanes);
    return JSON.stringify(run.saves);
  });
  return JSON.parse(json) as Save[];
}

interface Disk {
  snippets: Snippet[];
  texts: string[];
}

/** Reads the database itself, past the extension's own code. */
async function readDisk(stage: Stage): Promise<Disk> {
  const page = await stage.browser.openExtensionPage('/popup.html');
  const json = await page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open(name));
    const reading = database.transaction(['snippets', 'texts']);
    const snippets = await done(reading.objectStore('snippets').getAll());
    const texts = await done(reading.objectStore('texts').getAllKeys());
    database.close();
    return JSON.stringify({ snippets, texts });
  }, databaseName);
  await page.close();
  return JSON.parse(json) as Disk;
}

function compare(saves: readonly Save[], disk: Disk): Omit<SavesRun, 'kills'> {
  const onDisk = new Map(disk.snippets.map((snippet) => [snippet.id, snippet]));
  const sent = new Set(saves.map(({ id }) => id));
  const texts = new Set(disk.texts);
  const acknowledged = saves.filter(({ answer }) => answer?.ok);
  const isLost = ({ answer }: Save) => {
    if (!answer?.ok) return false;
    const found = onDisk.get(answer.value.id);
    return !found || contentKey(found) !== contentKey(answer.value) || !texts.has(found.bodyHash);
  };
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(isLost).length,
    refused: saves.flatMap(({ answer }) => (answer && !answer.ok ? [answer.code] : [])),
    unanswered: saves.filter(({ answer }) => answer === null).length,
    askedAgain: acknowledged.filter(({ asked }) => asked > 1).length,
    foreign: disk.snippets.filter(({ id }) => !sent.has(id)).length,
  };
}
