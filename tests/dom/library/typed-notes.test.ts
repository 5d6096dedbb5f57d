import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteDraft } from '../../../components/snippets/drafts.ts';
import { TypedNotes } from '../../../entrypoints/pages/typed-notes.ts';

const key = 'draft:one';
const typed = (note: string): NoteDraft => ({ note, line: '', opened: { note: '', tags: [] } });
const noteOf = (notes: TypedNotes) => notes.read(key)?.note ?? null;

describe('what is typed and not saved', () => {
  test('late news of what stood a few letters ago takes nothing back', () => {
    const notes = new TypedNotes();
    for (const note of ['库', '库里', '库里写']) notes.write(key, typed(note));
    notes.follow(key, typed('库'));
    expect(noteOf(notes)).toBe('库里写');
    notes.follow(key, typed('库里'));
    expect(noteOf(notes)).toBe('库里写');
    notes.follow(key, typed('库里写'));
    expect(noteOf(notes)).toBe('库里写');
  });

  test('late news of what was typed does not bring back what is discarded', () => {
    const notes = new TypedNotes();
    notes.write(key, typed('不要的'));
    notes.write(key, null);
    notes.follow(key, typed('不要的'));
    expect(noteOf(notes)).toBeNull();
    notes.follow(key, undefined);
    expect(noteOf(notes)).toBeNull();
  });

  test.each<[string, unknown, string | null]>([
    ['another window types', typed('别处写的'), '别处写的'],
    ['another window saves or discards', undefined, null],
    ['what stands there is no draft', { note: 1 }, null],
  ])('is followed where %s', (_, told, expected) => {
    const notes = new TypedNotes();
    notes.write(key, typed('这里写的'));
    notes.follow(key, typed('这里写的'));
    notes.follow(key, told);
    expect(noteOf(notes)).toBe(expected);
  });

  test('a refused write is not waited for, and stays what is typed', () => {
    const notes = new TypedNotes();
    notes.write(key, typed('一'));
    notes.write(key, typed('一二'));
    notes.refused(key, typed('一二'));
    notes.follow(key, typed('一'));
    expect(noteOf(notes)).toBe('一二');
    notes.write(key, typed('一二三'));
    notes.refused(key, typed('一二三'));
    expect(noteOf(notes)).toBe('一二三');
    notes.follow(key, typed('别处写的'));
    expect(noteOf(notes)).toBe('别处写的');
  });

  test('what stands so already is not stored again, so that no news of it is waited for', () => {
    const notes = new TypedNotes();
    expect(notes.write(key, null)).toBe(false);
    expect(notes.write(key, typed('一'))).toBe(true);
    expect(notes.write(key, typed('一'))).toBe(false);
    expect(notes.write('draft:two', typed('一'))).toBe(true);
  });

  test('however late news comes, a window has its own last words, and at the end both have what is stored', () => {
    const step = fc.record({ window: fc.nat({ max: 1 }), types: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const windows = [0, 1].map(() => ({ notes: new TypedNotes(), news: [] as string[], own: '' }));
        let stored: string | null = null;
        const hear = (at: (typeof windows)[number]) => {
          const said = at.news.shift();
          if (said === undefined) return;
          at.notes.follow(key, typed(said));
          if (at.own === said) at.own = '';
        };
        for (const [count, { window, types }] of steps.entries()) {
          const at = windows[window]!;
          if (types) {
            stored = `第${count}次`;
            at.notes.write(key, typed(stored));
            at.own = stored;
            for (const { news } of windows) news.push(stored);
          } else hear(at);
          if (at.own) expect(noteOf(at.notes)).toBe(at.own);
        }
        for (const at of windows) while (at.news.length > 0) hear(at);
        expect(windows.map(({ notes }) => noteOf(notes))).toEqual([stored, stored]);
      }),
    );
  });
});
