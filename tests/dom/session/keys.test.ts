import { describe, expect, it, vi } from 'vitest';
import { listenToKeys } from '../../../entrypoints/session/keys.ts';
import { emptyState, type SessionState } from '../../../entrypoints/session/state.ts';

/** Presses Esc over what is open; gives the names of what was done. */
function pressEscape(open: Partial<SessionState>): string[] {
  const listened: ((event: Partial<KeyboardEvent>) => void)[] = [];
  const done: string[] = [];
  const names = ['closeTools', 'closeCard', 'findEnd', 'closePanel', 'dismissNotice'] as const;
  listenToKeys({
    document: { addEventListener: (_type: string, run: never) => listened.push(run) } as unknown as Document,
    state: { current: { ...emptyState, ...open }, update: vi.fn() },
    actions: Object.fromEntries(names.map((name) => [name, () => done.push(name)])) as never,
    signal: new AbortController().signal,
  });
  for (const run of listened) run({ isTrusted: true, key: 'Escape', defaultPrevented: false });
  return done;
}

const notice = { code: 'first-report', detail: null, tone: 'info' } as const;
const panel = { tab: 'overview', takeFocus: false } as const;

describe('Esc in a page', () => {
  it('puts the line away that is said over it', () => {
    expect(pressEscape({ notice })).toEqual(['dismissNotice']);
  });

  it('closes what was opened before what was said, one thing a press', () => {
    expect(pressEscape({ notice, panel })).toEqual(['closePanel']);
    expect(pressEscape({})).toEqual([]);
  });
});
