import 'fake-indexeddb/auto';
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { toRange } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';
import { exportJson } from '../../lib/records/backup.ts';
import { parseBackup } from '../../lib/records/import.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { anchorAll } from '../../lib/snippets/anchor.ts';
import { findSnippets } from '../../lib/snippets/find-snippets.ts';
import { importBackup, readBackup } from '../../lib/store/backup.ts';
import { allSnippets } from '../../lib/store/find-snippets.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { snippetAt } from '../../tests/helpers/kept-snippet.ts';
import { longReport } from '../../tests/helpers/long-report.ts';
import { madeBackup } from '../../tests/helpers/made-backup.ts';
import { figureSpans, mutate } from '../../tests/helpers/mutate-report.ts';
import { seeded } from '../../tests/helpers/random.ts';
import type { Row } from './row.ts';

/** What the library must stay smooth at. */
const snippetCount = 10_000;
/** A city's report with its notes. */
const page = 160_000;
const anchored = 100;

/** Search, export and import at 10,000 snippets; anchoring 100 on an edited page of 160,000 characters beside two libraries. */
export async function benchSnippets(): Promise<Row[]> {
  return [...(await benchLibrary()), ...(await benchAnchoring())];
}

async function benchLibrary(): Promise<Row[]> {
  const store = await openStore({ name: 'bench-library' });
  const made = madeBackup(seeded(1), snippetCount);
  const plain = (name: string, value: number, aim: string): Row => ({
    name,
    value,
    unit: 'ms',
    against: null,
    ratio: null,
    aim,
  });
  const importing = await time(() => importBackup(store, made, { newId: () => crypto.randomUUID() }));
  const opening = await time(() => allSnippets(store));
  const snippets = await allSnippets(store);
  const first = await time(() => findSnippets(snippets, { words: '税收' }));
  const searches: number[] = [];
  const queries = ['税收', '财政 云汀镇', '123', 'zzz', '上半年完成税收', '安澜', 'onerror', '2023H1'];
  for (let i = 0; i < 200; i += 1) {
    const words = queries[i % queries.length]!;
    searches.push(await time(() => findSnippets(snippets, { words })));
  }
  const backup = await readBackup(store, {
    madeAt: '2026-03-02T09:15:00+08:00',
    appVersion: '0',
    settings: {},
  });
  let file = '';
  const writing = await time(() => {
    file = exportJson(backup);
  });
  const reading = await time(() => parseBackup(file));
  store.close();
  return [
    plain(
      `read ${snippetCount} snippets (fake-indexeddb in Node)`,
      opening,
      'open under 500 ms, in a browser',
    ),
    plain(`search p95 over ${snippetCount}`, percentile(searches, 0.95), 'under 20 ms'),
    plain(`first search over ${snippetCount} (makes what later ones look through)`, first, 'once'),
    plain(`export JSON of ${snippetCount}`, writing, 'none'),
    plain(`parse and check JSON of ${snippetCount}`, reading, 'none'),
    plain(`import ${snippetCount} (fake-indexeddb in Node)`, importing, 'none'),
  ];
}

async function benchAnchoring(): Promise<Row[]> {
  const { text, snippets } = editedPage();
  const mine = await time(() => anchorAll(snippets, text), 5);
  const found = anchorAll(snippets, text).filter(({ state }) => state !== 'gone').length;
  const dom = new JSDOM(`<!doctype html><body><p></p>`);
  const root = dom.window.document.querySelector('p')!;
  for (const line of text.split('\n')) root.append(dom.window.document.createTextNode(`${line}\n`));
  globalThis.NodeFilter ??= dom.window.NodeFilter as unknown as typeof NodeFilter;
  globalThis.Node ??= dom.window.Node as unknown as typeof Node;
  globalThis.document ??= dom.window.document;
  const peers: [name: string, anchorOne: (snippet: Snippet) => unknown][] = [
    [
      'dom-anchor-text-quote',
      (snippet) => toRange(root, selectorOf(snippet), { hint: snippet.anchor.start }),
    ],
    [
      '@apache-annotator/dom',
      (snippet) => firstMatch(createTextQuoteSelectorMatcher(selectorOf(snippet))(root)),
    ],
  ];
  const rows: Row[] = [
    {
      name: `anchor ${anchored} on an edited page of ${text.length} characters (${found} found)`,
      value: mine,
      unit: 'ms',
      against: null,
      ratio: null,
      aim: 'under 100 ms',
    },
  ];
  for (const [name, anchorOne] of peers) {
    let hits = 0;
    const theirs = await time(async () => {
      for (const snippet of snippets) if (await attempt(() => anchorOne(snippet))) hits += 1;
    });
    rows.push({
      name: `the same with ${name}, in jsdom (${hits} given a place)`,
      value: theirs,
      unit: 'ms',
      against: 'ours',
      ratio: theirs / mine,
      aim: 'more than ours',
    });
  }
  return rows;
}

/** A long page after twenty edits, and snippets kept before them. */
function editedPage(): { text: string; snippets: Snippet[] } {
  const random = seeded(5);
  let text = longReport(9, page);
  const spans = figureSpans(text);
  const step = Math.floor(spans.length / anchored);
  const snippets = Array.from({ length: anchored }, (_, i) => snippetAt(text, spans[i * step]!));
  for (let i = 0; i < 20; i += 1) {
    const kind = random.pick([
      'words-before',
      'paragraph-moved',
      'digit-changed',
      'sentence-deleted',
    ] as const);
    text = mutate(text, random.pick(figureSpans(text)), kind, random)?.text ?? text;
  }
  return { text, snippets };
}

function selectorOf({ quote, anchor }: Snippet) {
  return {
    type: 'TextQuoteSelector',
    exact: quote,
    prefix: anchor.prefix.slice(-32),
    suffix: anchor.suffix.slice(0, 32),
  } as const;
}

async function firstMatch<T>(matches: AsyncIterable<T>): Promise<T | null> {
  for await (const match of matches) return match;
  return null;
}

/** The peers throw where they find nothing. */
async function attempt(work: () => unknown): Promise<boolean> {
  try {
    return Boolean(await work());
  } catch {
    return false;
  }
}

/** Median of `times` runs in milliseconds, after one for warming up where there are several. */
async function time(work: () => unknown, times = 1): Promise<number> {
  if (times > 1) await work();
  const runs: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    await work();
    runs.push(performance.now() - start);
  }
  return percentile(runs, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
