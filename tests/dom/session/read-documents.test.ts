import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readDocuments } from '../../../entrypoints/report/read-documents.ts';
import { sharedWorld } from '../../../entrypoints/report/shared-world.ts';

vi.mock('../../../entrypoints/session/session.ts', () => ({
  startSession: () => {
    const life = new AbortController();
    return {
      signal: life.signal,
      end: () => life.abort(),
      get ended() {
        return life.signal.aborted;
      },
    };
  },
}));
vi.mock('../../../lib/protocol/ask.ts', () => ({ askBackground: async () => ({ ok: true, value: null }) }));
vi.mock('../../../entrypoints/report/still-report.ts', () => ({ isStillReport: async () => false }));

/** Observers that look at something now. */
let looking: Set<MutationObserver>;

beforeEach(() => {
  looking = new Set();
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...where
  ) {
    looking.add(this);
    observe.apply(this, where);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    looking.delete(this);
    disconnect.call(this);
  });
});

afterEach(() => vi.restoreAllMocks());

it('leaves nothing behind of a session that has ended, however many there were', () => {
  for (let turn = 0; turn < 20; turn += 1) {
    readDocuments();
    expect(looking.size).toBe(1);
    (sharedWorld.session as { end(): void } | undefined)?.end();
    expect(looking.size).toBe(0);
    expect(sharedWorld.session).toBeUndefined();
  }
});
