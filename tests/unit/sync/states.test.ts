import { describe, expect, it } from 'vitest';
import type { Edited, Tombstone } from '../../../lib/records/edited.ts';
import { recordsVersion } from '../../../lib/records/register.ts';
import type { StoredReport } from '../../../lib/records/snippet.ts';
import { copyOfWords, partsOfPast, stateOfOpened } from '../../../lib/sync/arrivals.ts';
import {
  contentOf,
  markOf,
  markOfOpened,
  meetOpened,
  meetWords,
  stateDoc,
  stateOfGrave,
  stateOfRow,
} from '../../../lib/sync/states.ts';
import { keptPast } from '../../helpers/kept-past.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import { madeState } from '../../helpers/made-sync.ts';

const snippet = keptSnippet({ note: '备注', tags: ['财政'] });
const row = snippet as unknown as Edited;
const edited = (fields: object) => ({ ...snippet, ...fields }) as unknown as Edited;
const byTwo = { note: '另一台', revision: 1, machine: 'machine-2', seen: { 'machine-1': 0, 'machine-2': 1 } };
const grave = (fields: Partial<Tombstone> = {}): Tombstone => ({
  ...{ id: `snippets:${snippet.id}`, list: 'snippets', key: snippet.id, revision: 2 },
  ...{
    changedAt: '2026-03-06T10:00:00+08:00',
    machine: 'machine-2',
    seen: { 'machine-1': 0, 'machine-2': 2 },
  },
  ...fields,
});

describe('a snippet on the server', () => {
  it('is parted into what never changes and what does', () => {
    const state = stateOfRow('snippets', row);
    const content = contentOf(snippet, 'root');
    expect(Object.keys(state).sort()).toEqual([
      ...['changedAt', 'check', 'earlierChecks', 'machine', 'note', 'others', 'revision', 'seen', 'tags'],
    ]);
    expect(content.id).toBe('root');
    expect({ ...content, ...state, id: snippet.id }).toEqual(snippet);
    expect(stateOfRow('ownTerms', row)).toEqual(snippet);
  });

  it('has the mark of what changes in it alone', () => {
    expect(markOf('snippets', edited({ quote: '别的' }))).toBe(markOf('snippets', row));
    expect(markOf('snippets', edited({ note: '别的' }))).not.toBe(markOf('snippets', row));
    expect(markOf('snippets', grave())).not.toBe(markOf('snippets', grave({ revision: 3 })));
    expect(markOf('snippets', grave({ key: 'other' }))).toBe(markOf('snippets', grave()));
    expect(stateOfGrave(grave())).toEqual({ ...stateOfGrave(grave()), revision: 2, machine: 'machine-2' });
  });
});

describe('two states of a record', () => {
  const mark = markOf('snippets', row);

  it('are the one that came where none was here', () => {
    const met = meetWords('snippets', { copy: null, mark: null }, row);
    expect(met).toEqual({ copy: row, mark });
  });

  it('are on the server too where all that was here had been sent', () => {
    const theirs = edited(byTwo);
    const met = meetWords('snippets', { copy: row, mark }, theirs);
    expect(met.copy).toMatchObject({ note: '另一台' });
    expect(met.mark).toBe(markOf('snippets', met.copy));
  });

  it('are still to be sent where something here was not, and theirs does not say it', () => {
    const mine = edited({ note: '这一台', revision: 1, seen: { 'machine-1': 1 } });
    const met = meetWords('snippets', { copy: mine, mark }, edited(byTwo));
    expect(met.mark).toBe(mark);
    expect(meetWords('snippets', { copy: row, mark: null }, edited(byTwo)).mark).toBe(
      markOf('snippets', edited(byTwo)),
    );
  });

  it('come to the same on both machines', () => {
    const mine = edited({ note: '这一台', revision: 1, seen: { 'machine-1': 1 } });
    const theirs = edited(byTwo);
    const one = meetWords('snippets', { copy: mine, mark: null }, theirs).copy;
    const other = meetWords('snippets', { copy: theirs, mark: null }, mine).copy;
    expect(markOf('snippets', one)).toBe(markOf('snippets', other));
    expect(meetWords('snippets', { copy: one, mark: null }, other).copy).toEqual(one);
  });

  it('keep the content that is here, and the subject that either has', () => {
    const subject = { lead: '税收', after: '', topic: null, owner: null, date: null, row: [], column: null };
    const other = { ...subject, lead: '产值' };
    const theirs = edited({ ...byTwo, quote: '改写', subject });
    expect(meetWords('snippets', { copy: row, mark }, theirs).copy).toMatchObject({
      quote: snippet.quote,
      subject,
    });
    const both = [edited({ subject: other }), edited({ ...byTwo, subject })] as const;
    const [a, b] = [
      meetWords('snippets', { copy: both[0], mark }, both[1]).copy,
      meetWords('snippets', { copy: both[1], mark }, both[0]).copy,
    ];
    expect([a, b].map((copy) => (copy as unknown as { subject: object }).subject)).toEqual([other, other]);
  });

  it('are a deletion that knew of all there was', () => {
    expect(meetWords('snippets', { copy: row, mark }, grave()).copy).toMatchObject({
      revision: 2,
      key: snippet.id,
    });
  });
});

describe('what is known of an opened report', () => {
  const opened = (openedAt: string) =>
    ({ id: 'https://example.gov.cn/1.html', openedAt }) as unknown as StoredReport;
  const [early, late] = ['2026-03-02T09:00:00+08:00', '2026-03-02T02:00:00Z'];
  const none = { row: null, gone: null };
  const met = (mine: object, theirs: object, mark: string | null = null) =>
    meetOpened('reports', { copy: mine as never, mark }, theirs as never);

  it('is what came where nothing was known', () => {
    const theirs = { row: opened(early), gone: null };
    expect(met(none, theirs)).toEqual({ copy: theirs, mark: markOfOpened(theirs) });
    expect(met(theirs, none)).toEqual({ copy: theirs, mark: null });
    expect(met(theirs, none, markOfOpened(theirs)).mark).toBe(markOfOpened(theirs));
  });

  it.each([
    ['opened, then forgotten', early, late, null],
    ['forgotten, then opened', late, early, late],
    ['both at once', early, early, null],
  ])('%s', (_, at, gone, listed) => {
    const states = [
      { row: opened(at), gone: null },
      { row: null, gone },
    ] as const;
    for (const [mine, theirs] of [states, [...states].reverse()]) {
      const { copy } = met(mine!, theirs!);
      expect([(copy.row as StoredReport | null)?.openedAt ?? null, copy.gone]).toEqual([listed, gone]);
    }
  });

  it('is forgotten at the later of two times, whatever their zones', () => {
    expect(met({ row: null, gone: early }, { row: null, gone: late }).copy.gone).toBe(late);
    expect(met({ row: null, gone: late }, { row: null, gone: early }).copy.gone).toBe(late);
  });

  it('goes by the day of reading for earlier reports', () => {
    const past = keptPast({ readAt: early });
    const mine = { row: past, gone: null };
    const of = (gone: string) =>
      meetOpened('pastReports', { copy: mine, mark: null }, { row: null, gone }).copy.row;
    expect([of(late), of('2026-03-01T09:00:00+08:00')]).toEqual([null, past]);
  });
});

describe('a document that came', () => {
  const arrival = (fields: object) =>
    ({
      kind: 'state',
      list: 'snippets',
      hash: '',
      doc: madeState(1, fields),
      content: null,
      ownRev: null,
    }) as const;
  const key = snippet.id;

  it('is a deletion, a snippet over its content, or nothing', () => {
    const { key: _key, list: _list, id: _id, ...body } = grave();
    expect(copyOfWords('snippets', arrival({ row: null, grave: body }), { key, base: null })).toEqual(
      grave(),
    );
    const state = stateOfRow('snippets', row);
    const base = contentOf(snippet, 'root');
    expect(copyOfWords('snippets', arrival({ row: state }), { key, base })).toEqual(snippet);
    expect(copyOfWords('snippets', arrival({ row: state }), { key, base: null })).toBeNull();
    expect(copyOfWords('snippets', arrival({ row: null }), { key, base })).toBeNull();
    expect(copyOfWords('snippets', arrival({ row: { ...state, tags: 1 } }), { key, base })).toBeNull();
  });

  it('is what a machine knows of an earlier report, its text beside its entry', () => {
    const past = keptPast();
    const { head, text } = partsOfPast(past);
    const doc = { ...past } as unknown as Record<string, unknown>;
    expect(stateOfOpened('pastReports', arrival({ row: doc, gone: null }))).toEqual({
      row: past,
      gone: null,
    });
    expect({ ...head, report: text.report }).toEqual(past);
    expect(stateOfOpened('pastReports', arrival({ row: { ...doc, report: 1 } }))).toBeNull();
    expect(stateOfOpened('pastReports', arrival({ row: { ...doc, placeKey: 1 } }))).toBeNull();
    expect(stateOfOpened('reports', arrival({ row: null, gone: null }))).toBeNull();
    expect(stateOfOpened('reports', arrival({ row: null, gone: '2026-03-02T09:00:00+08:00' }))).toEqual({
      ...{ row: null, gone: '2026-03-02T09:00:00+08:00' },
    });
  });

  it('is written over its revision where it has one', () => {
    const doc = { _id: 'state:a', key: 'a', version: recordsVersion, row: null, grave: null, gone: null };
    expect(stateDoc({ _id: 'state:a', key: 'a', rev: null })).toEqual(doc);
    expect(stateDoc({ _id: 'state:a', key: 'a', rev: '1-a', gone: 'x' })).toEqual({
      ...doc,
      gone: 'x',
      _rev: '1-a',
    });
  });
});
