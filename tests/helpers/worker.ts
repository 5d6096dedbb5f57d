import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageComparison } from '../../lib/compare/page-comparison.ts';
import type { Answer } from '../../lib/protocol/answer.ts';
import type { DataOf, ResultOf } from '../../lib/protocol/entry.ts';
import type { RawSender } from '../../lib/protocol/sender.ts';
import type { ComparingStep } from '../../lib/protocol/shapes.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { servePackagedWords } from './packaged-words.ts';

const origin = 'chrome-extension://zhengbaotong/';

/** The library, as the browser names who sends a message. */
export const librarySender: RawSender = {
  id: 'zhengbaotong',
  url: `${origin}library.html`,
  tab: { id: 8 },
  frameId: 0,
};

/** A page at an address, in a tab. */
export const pageSender = (url: string): RawSender => ({
  id: 'zhengbaotong',
  url,
  tab: { id: 7 },
  frameId: 0,
});

/** Asks the background as some sender. */
export type AskWorker = <Name extends keyof ToBackground>(
  name: Name,
  data: DataOf<ToBackground, Name>,
) => Promise<Answer<ResultOf<ToBackground, Name>>>;

/** An empty database, an empty session, and the browser’s own calls that the background makes; it ships the glossary alone. */
export function clearBrowser(): void {
  fakeBrowser.reset();
  vi.stubGlobal(
    'fetch',
    async (address: string) => servePackagedWords(address) ?? new Response(null, { status: 404 }),
  );
  // Dexie remembers the factory that it met first; a store of an earlier test must not come back.
  Dexie.dependencies.indexedDB = new IDBFactory();
  Object.assign(fakeBrowser.runtime, {
    id: 'zhengbaotong',
    getURL: (path: string) => `${origin}${path.replace(/^\//, '')}`,
    getManifest: () => ({ version: '1.0.0', manifest_version: 3, name: 'zhengbaotong' }),
  });
}

/** From now on the browser gives no database. */
export function breakStore(): void {
  Dexie.dependencies.indexedDB = {
    open() {
      throw new Error('no disk');
    },
  } as unknown as IDBFactory;
}

/** A new worker over the same database and session storage: nothing is left of what the last one had in memory. */
export async function startWorker(): Promise<(sender: RawSender) => AskWorker> {
  vi.resetModules();
  const { backgroundReceiver } = await import('../../entrypoints/background/answers.ts');
  const worker = backgroundReceiver();
  return (sender) => (async (name: string, data: unknown) => worker({ name, data }, sender)) as AskWorker;
}

/** What was answered; throws the code of what could not be done. */
export function resultOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

/** The comparison of an open page, asked for as often as the page does; `onStep` hears of each step before it. */
export async function comparedOf(
  { ask, key }: { ask: AskWorker; key: string },
  onStep: (step: ComparingStep) => void = () => {},
): Promise<PageComparison | null> {
  for (;;) {
    const step = resultOf(await ask('comparePast', { key }));
    if (step.state === 'ready') return step.page;
    onStep(step);
  }
}
