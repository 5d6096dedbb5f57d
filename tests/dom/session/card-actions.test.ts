import { describe, expect, it, vi } from 'vitest';
import type { ActionWorld } from '../../../entrypoints/session/action-world.ts';
import { cardActions } from '../../../entrypoints/session/card-actions.ts';
import { type Cards, createCards } from '../../../entrypoints/session/cards.ts';
import { createState } from '../../../entrypoints/session/state.ts';
import type { Analysis } from '../../../lib/analysis/analysis.ts';
import { unknownIdentity } from '../../../lib/analysis/report-identity.ts';
import { readPageText } from '../../../lib/page/page-text.ts';
import { failed } from '../../../lib/protocol/answer.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { speak } from '../../helpers/i18n.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import { readFigures } from '../../helpers/read-figures.ts';

const nowhere = { anchor: null, takeFocus: false };

/** A world in which the background answers as the test says. */
function makeWorld(answer: (name: string) => unknown) {
  const asked: [name: string, data: unknown][] = [];
  const ask = async (name: string, data: unknown) => {
    asked.push([name, data]);
    return answer(name);
  };
  const state = createState(() => {});
  const refreshSnippets = vi.fn(async () => {});
  const world = {
    state,
    cards: { close: vi.fn() },
    reading: () => ({ channel: { ask } }),
    refreshSnippets,
  } as unknown as ActionWorld;
  return { actions: cardActions(world), state, asked, refreshSnippets };
}

describe('what a card’s 复制 gives', () => {
  it.each([
    ['leads to the words where a link is proved', '', '#:~:text='],
    ['names the page where nothing tells the place from another', '<aside>新增岗位412个。</aside>', ''],
  ])('%s', (_name, beside, tail) => {
    document.body.innerHTML = `${beside}<main><p>新增岗位412个。</p></main>`;
    const root = document.querySelector('main')!;
    const { text, map } = readPageText(root);
    const address = 'https://www.example.gov.cn/1.html';
    const report = { ...plainReportText(text, address), title: '云汀镇2023年工作报告' };
    const figures = readFigures(text);
    const analysis = { ...{ report: unknownIdentity, figures }, relations: [], sections: [], terms: [] };
    const index = figures.findIndex((figure) => figure.text === '412个');
    const state = createState(() => {});
    state.update({ report, analysis: analysis as unknown as Analysis });
    const copied: string[] = [];
    const world = {
      state,
      source: { document, format: 'html' },
      reading: () => ({ read: { report, root, map }, analysis, indicatorNames: {} }),
    } as unknown as ActionWorld;
    const card = { kind: 'figure' as const, index, indicator: null, earlier: null, ...nowhere };
    state.update({ card: { ...card, keep: 'idle', opening: 0 } });
    Object.assign(document, {
      execCommand() {
        const setData = (_type: string, words: string) => copied.push(words);
        return dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData } }));
      },
    });
    cardActions({ ...world, cards: createCards(state, () => null) }).copyCard();
    // Between the address and what stands behind it is a blank, or the bracket would be part of the link.
    expect(copied[0]?.split('\n').at(-1)).toMatch(/^https:\/\/[\w./#:~=%,-]+ （/);
    expect(copied[0]?.split('\n').at(-1)).toContain(`${address}${tail}`);
    if (tail === '') expect(copied[0]).not.toContain('#:~:text=');
  });

  it('of a note of the report says where the note stands', async () => {
    await speak();
    document.body.innerHTML =
      '<main><p>推进“三所联动”。</p><p>注：三所联动：派出所、司法所、律师事务所共同调处。</p></main>';
    const root = document.querySelector('main')!;
    const { text, map } = readPageText(root);
    const address = 'https://www.example.gov.cn/2.html';
    const report = { ...plainReportText(text, address), title: '云汀镇2023年工作报告' };
    const words = '派出所、司法所、律师事务所共同调处。';
    const note = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    const at = text.indexOf('三所联动');
    const terms = [{ start: at, end: at + 4, term: '三所联动', termId: null, note }];
    const analysis = { report: unknownIdentity, figures: [], relations: [], sections: [], terms };
    const state = createState(() => {});
    state.update({ report, analysis: analysis as unknown as Analysis });
    const card = { kind: 'term' as const, index: 0, explanation: null, ...nowhere };
    state.update({ card: { ...card, keep: 'idle', opening: 0 } });
    const copied: string[] = [];
    Object.assign(document, {
      execCommand() {
        const setData = (_type: string, said: string) => copied.push(said);
        return dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData } }));
      },
    });
    const world = {
      state,
      source: { document, format: 'html' },
      reading: () => ({ read: { report, root, map }, analysis, indicatorNames: {} }),
    } as unknown as ActionWorld;
    cardActions({ ...world, cards: createCards(state, () => null) }).copyCard();
    const [said, source, link] = copied[0]!.split('\n');
    expect(said).toBe(`三所联动：${words}`);
    expect(source).toMatch(/^——/);
    expect(link).toContain(`${address}#:~:text=`);
  });
});

describe('a snippet that the reader deletes in its card', () => {
  it('can be brought back where its card stood', async () => {
    const snippet = keptSnippet();
    const { actions, state, asked, refreshSnippets } = makeWorld((name) => ({
      ok: true,
      value: name === 'removeSnippets' ? [snippet] : null,
    }));
    actions.deleteSnippet(snippet.id);
    await vi.waitFor(() => expect(state.current.removed).toEqual([snippet]));
    actions.undoDelete();
    await vi.waitFor(() => expect(state.current.removed).toEqual([]));
    expect(asked).toEqual([
      ['removeSnippets', { ids: [snippet.id] }],
      ['restoreSnippets', { snippets: [snippet] }],
    ]);
    expect(refreshSnippets).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['its card is closed', (cards: Cards) => cards.close()],
    ['another card takes its place', (cards: Cards) => cards.openSnippet('other', nowhere)],
  ])('can be brought back from the notice when %s', (_what, leave) => {
    const snippet = keptSnippet();
    const state = createState(() => {});
    const cards = createCards(state, () => null);
    cards.openSnippet(snippet.id, nowhere);
    state.update({ removed: [snippet] });
    leave(cards);
    expect(state.current.notice?.code).toBe('deleted');
  });

  it('leaves no word when it was not deleted in its card', () => {
    const state = createState(() => {});
    const cards = createCards(state, () => null);
    cards.openSnippet('one', nowhere);
    cards.close();
    expect(state.current.notice).toBeNull();
  });

  it('is not called deleted when it is not', async () => {
    const { actions, state } = makeWorld(() => failed('store-failed'));
    actions.deleteSnippet('one');
    await vi.waitFor(() =>
      expect(state.current.notice).toMatchObject({ code: 'store-failed', tone: 'error' }),
    );
    expect(state.current.removed).toEqual([]);
  });
});
