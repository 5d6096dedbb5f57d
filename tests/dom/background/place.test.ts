// @vitest-environment node
import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PlaceRecord } from '../../../lib/compare/place-record.ts';
import type { ComparingStep, PlaceStep } from '../../../lib/protocol/shapes.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { countStoreReads } from '../../helpers/store-reads.ts';
import {
  type AskWorker,
  breakStore,
  clearBrowser,
  comparedOf,
  librarySender,
  pageSender,
  resultOf,
  startWorker,
} from '../../helpers/worker.ts';

const sessionKey = 'compared-page';
const portal = 'https://www.pudong.gov.cn/zwgk';
const addressOf = (year: number) => `${portal}/${year}/1.html`;

/** A report of an invented town as its portal shows it. */
function reportOf(year: number, done: string, plans: string) {
  const title = `临澜镇人民政府${year}年工作报告`;
  const text = [
    title,
    '各位代表：',
    '现在，我代表镇人民政府向大会报告工作，请予审议。',
    `一、${year}年工作回顾`,
    done,
    `二、${year + 1}年工作安排`,
    plans,
  ].join('\n');
  return { ...plainReportText(text, addressOf(year)), title };
}

const past = [
  reportOf(2021, '全镇完成税收17亿元。', '力争完成税收18亿元。'),
  reportOf(2022, '全镇完成税收17.5亿元，同比增长2.9%。', '力争完成税收18.5亿元。整治易积水小区22个。'),
];
const open = reportOf(
  2023,
  '全镇完成税收18.62亿元，同比增长6.4%。新增就业岗位1208个。',
  '力争完成税收20亿元。',
);

const counted = vi.hoisted(() => ({ analysed: 0 }));

vi.mock('../../../lib/reading/analyse.ts', async (original) => {
  const real = await original<typeof import('../../../lib/reading/analyse.ts')>();
  const analyse: typeof real.analyse = (...given) => {
    counted.analysed += 1;
    return real.analyse(...given);
  };
  return { ...real, analyse };
});

let askAs: Awaited<ReturnType<typeof startWorker>>;

beforeEach(async () => {
  counted.analysed = 0;
  clearBrowser();
  askAs = await startWorker();
});

async function keepAll(): Promise<string> {
  let placeKey = '';
  for (const report of past) {
    const read = resultOf(
      await askAs(librarySender)('readPast', { report, format: 'html', expect: null, named: null }),
    );
    if (read.state !== 'kept') throw new Error(read.state);
    placeKey = read.head.placeKey;
  }
  return placeKey;
}

async function openPage(): Promise<{
  ask: AskWorker;
  key: string;
  spanOf(words: string): { start: number; end: number };
}> {
  const ask = askAs(pageSender(addressOf(2023)));
  const { key, analysis } = resultOf(await ask('analyse', { report: open, format: 'html', columnLinks: [] }));
  const spanOf = (words: string) => {
    const { start, end } = analysis.figures.find(({ text }) => text === words)!;
    return { start, end };
  };
  return { ask, key, spanOf };
}

/** One step of a place's comparison. */
const stepOf = async (placeKey: string): Promise<PlaceStep> =>
  resultOf(await askAs(librarySender)('placeRecord', { placeKey }));

/** The record of a place, asked for as often as the library does. */
async function recordOf(placeKey: string): Promise<PlaceRecord> {
  for (;;) {
    const step = await stepOf(placeKey);
    if (step.state === 'ready') return step.record;
  }
}

describe('places', () => {
  it('are listed with what is kept of them', async () => {
    const placeKey = await keepAll();
    const [place, ...others] = resultOf(await askAs(librarySender)('placeList', null));
    expect(others).toEqual([]);
    expect(place).toMatchObject({ placeKey, place: '临澜镇', past: 2, from: '2021', to: '2022' });
  });

  it('have a record of what their reports say together', async () => {
    const placeKey = await keepAll();
    const record = await recordOf(placeKey);
    expect(record.reports.map(({ period, address }) => [period, address])).toEqual([
      ['2021', addressOf(2021)],
      ['2022', addressOf(2022)],
    ]);
    expect(record.goals[0]!.goals.map(({ goal, outcome }) => [goal.text, outcome?.text])).toEqual([
      ['18亿元', '17.5亿元'],
    ]);
    expect(record.series[0]!.points.map(({ join }) => join)).toEqual([null, 'joined']);
  });

  it('of which nothing is kept have an empty record', async () => {
    const record = await recordOf('nowhere');
    expect(record).toEqual({
      ...{ reports: [], goals: [], series: [], onlyOnce: 0 },
      ...{ mentions: [], checks: [], versions: [], otherPlaces: [] },
    });
  });
});

describe('the comparison of a place', () => {
  it('goes one report a question, and says how far it is', async () => {
    const placeKey = await keepAll();
    expect(await stepOf(placeKey)).toEqual({ state: 'reading', done: 0, total: 2 });
    expect(await stepOf(placeKey)).toEqual({ state: 'reading', done: 1, total: 2 });
    expect(await stepOf(placeKey)).toEqual({ state: 'comparing' });
    const record = await recordOf(placeKey);
    expect(await stepOf(placeKey)).toEqual({ state: 'ready', record });
  });

  it('that is asked for no more goes no further, and another one is made meanwhile', async () => {
    const placeKey = await keepAll();
    askAs = await startWorker();
    counted.analysed = 0;
    await stepOf(placeKey);
    await stepOf(placeKey);
    expect(counted.analysed).toBe(1);
    expect((await recordOf('nowhere')).reports).toEqual([]);
    expect(counted.analysed).toBe(1);
    await recordOf(placeKey);
    expect(counted.analysed).toBe(past.length);
  });

  it('reads no report again that was read before', async () => {
    const placeKey = await keepAll();
    askAs = await startWorker();
    await recordOf(placeKey);
    counted.analysed = 0;
    const later = { ...past[1]!, text: past[1]!.text.replace('18.5亿元', '18.8亿元') };
    await askAs(librarySender)('readPast', { report: later, format: 'html', expect: null, named: null });
    expect((await recordOf(placeKey)).reports).toHaveLength(2);
    // Once when it was read in, and once as it is kept.
    expect(counted.analysed).toBe(2);
  });

  it('leaves the worker to others between two reports of an open page’s place', async () => {
    await keepAll();
    askAs = await startWorker();
    const { ask, key } = await openPage();
    counted.analysed = 0;
    let answered = false;
    const compared = comparedOf({ ask, key }).then(() => {
      answered = true;
    });
    const seen: number[] = [];
    while (!answered) {
      await new Promise((next) => setTimeout(next));
      seen.push(counted.analysed);
    }
    await compared;
    expect(seen).toContain(1);
    expect(counted.analysed).toBe(past.length);
  });
});

describe('the comparison of an open page', () => {
  it('says how far it is, step after step, and the page when it is there', async () => {
    await keepAll();
    askAs = await startWorker();
    const steps: ComparingStep[] = [];
    const page = await comparedOf(await openPage(), (step) => steps.push(step));
    const inOrder = [
      ...past.map((_, done): ComparingStep => ({ state: 'reading', done, total: past.length })),
      { state: 'comparing' } as const,
    ];
    // Who was still on the way with the next question misses a step; what is heard is in order all the same.
    const heard = steps.map((step) => inOrder.findIndex((other) => isDeepStrictEqual(other, step)));
    expect(heard[0]).toBe(0);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    const reports = heard.filter((at) => at < past.length);
    expect(new Set(reports).size).toBe(reports.length);
    expect(page?.last?.address).toBe(addressOf(2022));
  });

  it('is there at once when it was made', async () => {
    await keepAll();
    const opened = await openPage();
    await comparedOf(opened);
    const steps: ComparingStep[] = [];
    await comparedOf(opened, (step) => steps.push(step));
    expect(steps).toEqual([]);
  });
});

describe('a comparison that is made ahead', () => {
  /** Opens a page as a session does: it is read, and compared ahead. */
  async function refined(report: typeof open): Promise<{ ask: AskWorker; key: string }> {
    const ask = askAs(pageSender(report.address!));
    const { key } = resultOf(await ask('analyse', { report, format: 'html', columnLinks: [] }));
    await ask('refine', { key });
    return { ask, key };
  }
  const turns = async (count: number) => {
    for (let turn = 0; turn < count; turn += 1) await new Promise((next) => setTimeout(next, 5));
  };
  const elsewhere = {
    ...plainReportText(open.text.replaceAll('临澜', '东泽'), `${portal}/other.html`),
    title: open.title.replace('临澜', '东泽'),
  };

  it('is given up when the reader has gone on to another page, and made when it is asked for', async () => {
    await keepAll();
    // So many that it is far from its end when the next page has come.
    const years = Array.from({ length: 16 }, (_, at) => 2005 + at);
    for (const year of years) {
      const report = reportOf(year, `全镇完成税收${year - 2004}亿元。`, '做好各项工作。');
      await askAs(librarySender)('readPast', { report, format: 'html', expect: null, named: null });
    }
    const whole = 2 + years.length + past.length;
    askAs = await startWorker();
    counted.analysed = 0;
    const first = await refined(open);
    await refined(elsewhere);
    await turns(50);
    expect(counted.analysed).toBeLessThan(whole);
    const page = (await comparedOf(first))!;
    expect(page.last?.address).toBe(addressOf(2022));
    expect(counted.analysed).toBe(whole);
  });

  it('goes on where somebody waits for it', async () => {
    await keepAll();
    askAs = await startWorker();
    counted.analysed = 0;
    const first = await refined(open);
    const asked = comparedOf(first);
    await refined(elsewhere);
    expect((await asked)?.last?.address).toBe(addressOf(2022));
    expect(counted.analysed).toBe(2 + past.length);
  });
});

describe('a card', () => {
  it('reads no text and no report of the place, and nothing when it is opened again', async () => {
    await keepAll();
    const { ask, key, spanOf } = await openPage();
    const card = async () => resultOf(await ask('earlierValues', { key, span: spanOf('18.62亿元') }));
    const first = await card();
    const reads = countStoreReads();
    expect(await card()).toEqual(first);
    expect(await card()).toEqual(first);
    const tables = ['pastReports', 'reports', 'texts', 'snippets'].map((table) => reads.of(table));
    expect(tables).toEqual([0, 0, 0, 0]);
    expect(reads.of('meta')).toBeGreaterThan(0);
    reads.stop();
  });

  it('looks at what is kept once more when any of it has changed', async () => {
    const placeKey = await keepAll();
    const { ask, key, spanOf } = await openPage();
    const card = async () => resultOf(await ask('earlierValues', { key, span: spanOf('18.62亿元') }));
    await card();
    const reads = countStoreReads();
    await askAs(librarySender)('storeUse', { name: 'forgetPlace', values: [placeKey] });
    reads.clear();
    expect(await card()).toBeNull();
    expect(reads.of('pastReports')).toBe(1);
    reads.stop();
  });
});

describe('an open report', () => {
  it('is set beside the promises of the one before it', async () => {
    await keepAll();
    const { ask, key, spanOf } = await openPage();
    const page = (await comparedOf({ ask, key }))!;
    expect(page.last?.address).toBe(addressOf(2022));
    expect(page.goals.map(({ goal, state }) => [goal.text, state])).toEqual([
      ['18.5亿元', 'reported'],
      ['22个', 'not-mentioned'],
    ]);
    expect(page.goals[0]!.outcome).toMatchObject(spanOf('18.62亿元'));
  });

  it('has nothing beside it where nothing was read in', async () => {
    const { ask, key, spanOf } = await openPage();
    expect(await comparedOf({ ask, key })).toBeNull();
    expect(resultOf(await ask('earlierValues', { key, span: spanOf('18.62亿元') }))).toBeNull();
  });

  it('gives a figure’s promise and its line', async () => {
    await keepAll();
    const { ask, key, spanOf } = await openPage();
    const before = resultOf(await ask('earlierValues', { key, span: spanOf('18.62亿元') }))!;
    expect(before.goal).toMatchObject({ text: '18.5亿元', comparable: true });
    expect(before.series?.points.map(({ period, join }) => [period, join])).toEqual([
      ['2021', null],
      ['2022', 'joined'],
      ['2023', 'joined'],
    ]);
    expect(resultOf(await ask('earlierValues', { key, span: spanOf('1208个') }))).toBeNull();
  });

  it('is not compared with a text of its own that was read in', async () => {
    await keepAll();
    await askAs(librarySender)('readPast', { report: open, format: 'html', expect: null, named: null });
    const { ask, key } = await openPage();
    const page = (await comparedOf({ ask, key }))!;
    expect(page.last?.address).toBe(addressOf(2022));
  });

  it('keeps its comparison when the worker is stopped', async () => {
    await keepAll();
    const first = await openPage();
    await comparedOf(first);
    // What is marked here can only come from the session.
    const { [sessionKey]: stored } = await fakeBrowser.storage.session.get(sessionKey);
    const marked = structuredClone(stored) as { compared: { page: { last: { title: string } } } };
    marked.compared.page.last.title = '会话中的';
    await fakeBrowser.storage.session.set({ [sessionKey]: marked });
    askAs = await startWorker();
    const again = await openPage();
    const page = (await comparedOf(again))!;
    expect(page.last?.title).toBe('会话中的');
  });

  it('has nothing beside it where the store fails, and is read all the same', async () => {
    breakStore();
    askAs = await startWorker();
    const { ask, key, spanOf } = await openPage();
    expect(await comparedOf({ ask, key })).toBeNull();
    expect(resultOf(await ask('earlierValues', { key, span: spanOf('18.62亿元') }))).toBeNull();
    const record = await askAs(librarySender)('placeRecord', { placeKey: 'nowhere' });
    expect(record.ok).toBe(false);
  });

  it('is compared anew when another report was read in', async () => {
    await keepAll();
    const { ask, key } = await openPage();
    await comparedOf({ ask, key });
    const later = { ...past[1]!, text: past[1]!.text.replace('18.5亿元', '18.8亿元') };
    await askAs(librarySender)('readPast', { report: later, format: 'html', expect: null, named: null });
    const page = (await comparedOf({ ask, key }))!;
    expect(page.goals[0]!.goal.text).toBe('18.8亿元');
  });
});
