import { describe, expect, it, vi } from 'vitest';
import type { ActionWorld } from '../../../entrypoints/session/action-world.ts';
import { cardActions } from '../../../entrypoints/session/card-actions.ts';
import { type Cards, createCards } from '../../../entrypoints/session/cards.ts';
import { createState } from '../../../entrypoints/session/state.ts';
import { failed } from '../../../lib/protocol/answer.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';

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
