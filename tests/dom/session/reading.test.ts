import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reading } from '../../../entrypoints/session/reading.ts';
import { createState, type SessionState } from '../../../entrypoints/session/state.ts';
import type { PageStep } from '../../../lib/protocol/shapes.ts';
import type { FakeBackground } from './fake-background.ts';
import { fakeSource } from './fake-source.ts';

const wire = vi.hoisted(() => ({ background: null as unknown as FakeBackground }));
vi.mock('../../../lib/protocol/wire.ts', () => ({
  sendMessage: (side: string, envelope: never) => wire.background.receive(side, envelope),
}));

afterEach(() => document.body.replaceChildren());

/** A reading of a page whose comparison is answered step by step, and what the interface is given to show of it. */
async function startReading(steps: PageStep[]) {
  const { FakeBackground } = await import('./fake-background.ts');
  wire.background = new FakeBackground();
  wire.background.answers.comparePast = () => steps.shift();
  wire.background.answers.readBrief = () => noBrief;
  const shown: SessionState['compared'][] = [];
  const state = createState(({ compared }) => {
    if (shown.at(-1) !== compared) shown.push(compared);
  });
  const ended = new AbortController();
  const nothing = { onReading() {}, onSnippets() {}, onFailure() {} };
  const source = fakeSource(['临澜镇人民政府2023年工作报告', '2023年，全镇完成税收18.62亿元。']);
  const reading = new Reading(source, state, { signal: ended.signal, ...nothing });
  await reading.readDocument();
  // Listeners hear of a change at the end of the task.
  await new Promise((done) => setTimeout(done));
  shown.length = 0;
  return { reading, state, shown, end: () => ended.abort() };
}

const first: PageStep = { state: 'reading', done: 4, total: 9 };
const noBrief = { themes: [], goals: [], problems: [], promises: [] };
const nothingThere: PageStep = { state: 'ready', page: null };

describe('the comparison with the report before', () => {
  it('is asked for until it is there, each step shown', async () => {
    const { reading, shown } = await startReading([first, { state: 'comparing' }, nothingThere]);
    await reading.showTab('compared');
    expect(shown).toEqual([first, { state: 'comparing' }, { state: 'ready', value: null }]);
  });

  it('stays as it is shown until a later one is there', async () => {
    const { reading, shown } = await startReading([nothingThere, first, nothingThere]);
    await reading.showTab('compared');
    await reading.showTab('compared');
    expect(shown.map(({ state }) => state)).toEqual(['ready', 'ready']);
  });

  it('is asked for again for the page that is rewritten while the panel shows it, the brief too', async () => {
    const { reading, state } = await startReading([nothingThere, nothingThere]);
    state.update({ panel: { tab: 'brief', takeFocus: false } });
    await reading.readDocument({ anew: true });
    await vi.waitFor(() => expect(state.current.brief).toEqual({ state: 'ready', value: noBrief }));
    expect(state.current.compared).toEqual({ state: 'ready', value: null });
  });

  it('is asked for no more once the session has ended', async () => {
    const steps = [first, first, nothingThere];
    const { reading, end } = await startReading(steps);
    const compared = reading.showTab('compared');
    end();
    await compared;
    expect(steps).toHaveLength(2);
  });
});

describe('a document that is looked at again before the place’s reports have come', () => {
  it('still shows them where the words are the same, as when another page of a file is drawn', async () => {
    const { FakeBackground } = await import('./fake-background.ts');
    wire.background = new FakeBackground();
    let answer = (_reports: object) => {};
    wire.background.answers.earlierReports = () => new Promise((done) => (answer = done));
    const state = createState(() => {});
    const nothing = { onReading() {}, onSnippets() {}, onFailure() {} };
    const source = fakeSource(['临澜镇人民政府2023年工作报告', '2023年，全镇完成税收18.62亿元。']);
    const reading = new Reading(source, state, { signal: new AbortController().signal, ...nothing });
    await reading.readDocument();
    await reading.readDocument();
    const address = 'https://www.pudong.gov.cn/zwgk/lm.html';
    answer({ items: [], district: [], attachments: [], versions: [], column: address });
    await vi.waitFor(() => expect(state.current.timeline.column.address).toBe(address));
  });
});
