import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCards } from '../../../entrypoints/session/cards.ts';
import { spokenSpan } from '../../../entrypoints/session/follow-card.ts';
import { createKeeper } from '../../../entrypoints/session/keep.ts';
import { Reading } from '../../../entrypoints/session/reading.ts';
import {
  createState,
  emptyState,
  type OpenCard,
  type StateHolder,
} from '../../../entrypoints/session/state.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import type { FakeBackground } from './fake-background.ts';
import { fakeSource } from './fake-source.ts';

const wire = vi.hoisted(() => ({ background: null as unknown as FakeBackground }));
vi.mock('../../../lib/protocol/wire.ts', () => ({
  sendMessage: (side: string, envelope: never) => wire.background.receive(side, envelope),
  onMessage: (side: string, listener: never) => wire.background.listen(side, listener),
}));

const investment = '2023年，全镇完成固定资产投资12.05亿元，同比增长6.4%，超额完成年初确定的各项目标任务。';
const output = '2023年，全镇完成规模以上工业总产值64.8亿元，同比增长3.1%，工业经济总体平稳，结构持续优化。';
const paragraphs = ['临澜镇人民政府2023年工作报告', investment, output];
const nowhere = { anchor: null, takeFocus: false };

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'zhengbaotong' });
  const { FakeBackground } = await import('./fake-background.ts');
  wire.background = new FakeBackground();
});
afterEach(() => document.body.replaceChildren());

/** Reads a document and opens the card of the figure with those words. */
async function openCard(quote: string) {
  const source = fakeSource(paragraphs);
  const state = createState(() => {});
  const signal = new AbortController().signal;
  const reading = new Reading(source, state, {
    signal,
    onReading: () => {},
    onSnippets: () => {},
    onFailure: () => {},
  });
  await reading.readDocument();
  const cards = createCards(state, () => reading.current?.channel ?? null);
  const world = { state, reading: () => reading.current, onKept: async () => {} };
  const figures = state.current.analysis?.figures ?? [];
  const open = () =>
    cards.openFigure(
      figures.findIndex(({ text }) => text === quote),
      nowhere,
    );
  open();
  await vi.waitFor(() => expect(shown(state)).toBe(quote));
  const change = async (...next: string[]) => {
    const article = document.querySelector('article')!;
    article.replaceChildren(
      ...next.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
    await reading.readDocument();
  };
  return { state, reading, cards, keeper: createKeeper(world), change, open };
}

/** The words of the figure that the open card speaks of. */
function shown({ current: { card, analysis } }: StateHolder): string | null {
  return card?.kind === 'figure' ? (analysis?.figures[card.index]?.text ?? null) : null;
}

describe('an open card', () => {
  const added = '2023年，全镇新增耕地3.2万亩，完成税收2.4亿元。';

  it('stays its figure’s when a paragraph is put in before it, and keeps that one', async () => {
    const { state, keeper, change } = await openCard('12.05亿元');
    wire.background.answers.keep = ({ id }: { id: string }) => keptSnippet({ id });
    const before = state.current.card as OpenCard;
    await change(paragraphs[0]!, added, investment, output);
    expect(shown(state)).toBe('12.05亿元');
    expect(state.current.card).toMatchObject({ opening: before.opening, kind: 'figure' });
    await keeper.keepCard();
    const [kept] = wire.background.dataOf('keep') as { spans: { start: number; end: number }[] }[];
    const text = state.current.report!.text;
    expect(text.slice(kept!.spans[0]!.start, kept!.spans[0]!.end)).toBe('12.05亿元');
    expect(state.current.card?.keep).toBe('kept');
  });

  it('gets what arrives late for it, although it has another index by then', async () => {
    let answer = () => {};
    wire.background.answers.earlierValues = () =>
      new Promise((done) => {
        answer = () => done({ values: [], notes: [] });
      });
    const { state, change } = await openCard('12.05亿元');
    await change(paragraphs[0]!, added, investment, output);
    answer();
    await vi.waitFor(() => expect(state.current.card).toMatchObject({ earlier: { values: [], notes: [] } }));
    expect(shown(state)).toBe('12.05亿元');
  });

  it.each([
    ['its number is replaced', [paragraphs[0]!, investment.replace('12.05', '13.05'), output]],
    ['its sentence is gone', [paragraphs[0]!, output]],
    [
      'its sentence speaks of something else',
      [paragraphs[0]!, investment.replace('固定资产投资', '社会消费品零售总额'), output],
    ],
  ])('closes with a word when %s', async (_what, next) => {
    const { state, change } = await openCard('12.05亿元');
    await change(...next);
    expect(state.current.card).toBeNull();
    expect(state.current.notice?.code).toBe('card-gone');
  });

  it('that has not opened yet opens on its own figure', async () => {
    const { state, change, open } = await openCard('12.05亿元');
    wire.background.answers.earlierValues = () => new Promise(() => {});
    state.update({ card: null });
    open();
    expect(state.current.card).toBeNull();
    await change(paragraphs[0]!, added, investment, output);
    await vi.waitFor(() => expect(shown(state)).toBe('12.05亿元'));
  });
});

describe('kept places', () => {
  it('go along with their words until they are looked for again', async () => {
    const { state, change } = await openCard('12.05亿元');
    const { start, end } = state.current.analysis!.figures.find(({ text }) => text === '64.8亿元')!;
    const kept = { snippet: keptSnippet(), place: 'unchanged', span: { start, end }, found: null } as const;
    state.update({ snippets: [kept] });
    wire.background.answers.snippetsOfPage = () => new Promise(() => {});
    await change(paragraphs[0]!, '新增一段。', investment, output);
    const span = state.current.snippets[0]!.span!;
    expect(state.current.report!.text.slice(span.start, span.end)).toBe('64.8亿元');
  });
});

describe('keeping in a private window', () => {
  const answers = ({ id, agreed }: { id: string; agreed: boolean }) => (agreed ? keptSnippet({ id }) : null);

  it('asks on the card first, and keeps on a yes', async () => {
    const { state, keeper } = await openCard('12.05亿元');
    wire.background.failures.keep = (data: { agreed: boolean }) => (data.agreed ? null : 'private-window');
    wire.background.answers.keep = answers as never;
    await keeper.keepCard();
    expect(state.current.card?.keep).toBe('asking');
    expect(state.current.notice).toBeNull();
    // A second press of the key is no yes: the question is still there.
    await keeper.keepHere([]);
    expect(state.current.card?.keep).toBe('asking');
    await keeper.agree();
    expect(state.current.card?.keep).toBe('kept');
    expect((wire.background.dataOf('keep') as { agreed: boolean }[]).map(({ agreed }) => agreed)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('keeps nothing on a no', async () => {
    const { state, keeper } = await openCard('12.05亿元');
    wire.background.failures.keep = () => 'private-window';
    await keeper.keepCard();
    keeper.decline();
    expect(state.current.card?.keep).toBe('idle');
    await keeper.agree();
    expect(wire.background.dataOf('keep')).toHaveLength(1);
  });

  it('asks in the notice for a selection, and keeps that selection on a yes', async () => {
    const { state, keeper } = await openCard('12.05亿元');
    wire.background.failures.keep = (data: { agreed: boolean }) => (data.agreed ? null : 'private-window');
    wire.background.answers.keep = answers as never;
    expect(await keeper.keepHere([{ start: 3, end: 9 }])).toEqual({ ok: false, code: 'private-window' });
    expect(state.current.notice).toMatchObject({ code: 'private-window', tone: 'caution' });
    await keeper.agree();
    expect(state.current.notice?.code).toBe('kept');
    expect(wire.background.dataOf('keep').at(-1)).toMatchObject({
      kind: 'selection',
      spans: [{ start: 3, end: 9 }],
      agreed: true,
    });
  });
});

describe('what is outlined in the text', () => {
  const words = { start: 4, end: 8 };
  const chosen = { spans: [words], place: () => null, takeFocus: false, ends: [null, 0, null, 0] as const };

  it('is a word that was clicked, not one that is selected', () => {
    expect(spokenSpan({ ...emptyState, chosen: { ...chosen, outlined: true } })).toEqual(words);
    expect(spokenSpan({ ...emptyState, chosen: { ...chosen, outlined: false } })).toBeNull();
  });

  it('is what a look-up speaks of, for as long as its card is open', () => {
    const answer = {
      query: '楼组公约',
      match: 'none',
      explanation: null,
      indicator: null,
      near: [],
    } as const;
    const card: OpenCard = {
      kind: 'look-up',
      answer: { ...answer, near: [] },
      span: words,
      opening: 1,
      keep: 'idle',
      ...nowhere,
    };
    expect(spokenSpan({ ...emptyState, card })).toEqual(words);
  });
});
