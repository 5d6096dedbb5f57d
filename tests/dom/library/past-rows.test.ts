import { describe, expect, it } from 'vitest';
import type { PastRowState } from '../../../components/library/past-props.ts';
import { missingPeriods, mostAtOnce, pastRows } from '../../../entrypoints/library/past-rows.ts';
import type { EarlierReport } from '../../../lib/compare/earlier-reports.ts';
import type { PastOfPlace } from '../../../lib/protocol/shapes.ts';
import { headOfPast, type PastHead } from '../../../lib/records/past-report.ts';
import { keptPast } from '../../helpers/kept-past.ts';

const site = 'https://www.example.gov.cn/zwgk';
type Address = EarlierReport['addresses'][number];
const at = (url: string, format: Address['format'] = 'html'): Address => ({ url, host: 'portal', format });

const report = (period: string, addresses: Address[] = [at(`${site}/${period}.html`)]): EarlierReport => ({
  id: `list-${period}`,
  title: null,
  place: '云汀镇',
  period,
  kind: 'annual',
  published: null,
  addresses,
  openedAt: null,
  current: false,
  from: 'catalogue',
});

function past(reports: EarlierReport[], read: PastHead[] = []): PastOfPlace {
  const items = reports.map((one) => ({ type: 'report' as const, report: one }));
  return {
    place: { key: keptPast().placeKey, name: '云汀镇', within: [] },
    known: { items, district: [], attachments: [], column: null },
    read,
  };
}

const untouched = { ticks: new Map<string, boolean>(), states: new Map<string, PastRowState>() };
const rows = (of: PastOfPlace, marks = untouched) => pastRows(of, marks);

describe('the list of past reports', () => {
  it('ticks what can be read and was not', () => {
    const pdf = report('2020', [at(`${site}/2020.pdf`, 'pdf')]);
    const twin = report('2019', [at(`${site}/2019.doc`, 'doc'), at('https://example.org/2019.html')]);
    const kept = headOfPast(keptPast());
    const read = report('2022', [at(kept.address!)]);
    expect(
      rows(past([report('2023'), read, pdf, twin], [kept])).map(({ href, ticked, is }) => [
        href,
        ticked,
        is.state,
      ]),
    ).toEqual([
      [`${site}/2023.html`, true, 'new'],
      [kept.address, false, 'read'],
      [`${site}/2020.pdf`, true, 'new'],
      ['https://example.org/2019.html', true, 'new'],
    ]);
  });

  it('reads a report from where the reader opened it, since the listed address may redirect', () => {
    const opened = `${site}/2023/moved.html`;
    const moved = { ...report('2023', [at(`${site}/2023.html`), at(opened)]), openedAt: opened };
    const file = {
      ...report('2021', [at(`${site}/2021.html`), at(`${site}/1.pdf`, 'pdf')]),
      openedAt: `${site}/1.pdf`,
    };
    expect(rows(past([moved, file])).map(({ href }) => href)).toEqual([opened, `${site}/2021.html`]);
  });

  it('knows a kept report by its address under any spelling, else by its period', () => {
    const kept = headOfPast(keptPast());
    const http = report('2021', [at(kept.address!.replace('https://www.', 'http://'))]);
    expect(rows(past([http], [kept])).map(({ period, is }) => [period, is.state])).toEqual([
      ['2022', 'read'],
    ]);
    const elsewhere = report('2022', [at('https://other.gov.cn/1.html')]);
    expect(rows(past([elsewhere], [kept])).map(({ is }) => is.state)).toEqual(['read']);
  });

  it('holds what was read though no list names it any more, files among it', () => {
    const file = headOfPast(
      keptPast({
        id: 'text:1',
        address: null,
        canonicalAddress: null,
        identity: { ...keptPast().identity, period: null, title: null, place: null },
        named: { place: '云汀镇', placeKey: keptPast().placeKey, period: '2018' },
      }),
    );
    expect(rows(past([report('2023')], [file])).slice(1)).toMatchObject([
      { id: 'text:1', place: '云汀镇', period: '2018', from: 'file', href: null, is: { state: 'read' } },
    ]);
  });

  it('gives a file a row of its own, and leaves the page of its period to be read', () => {
    const file = headOfPast(keptPast({ id: 'text:1', address: null, canonicalAddress: null }));
    expect(rows(past([report('2022')], [file]))).toMatchObject([
      { id: 'list-2022', from: 'catalogue', href: `${site}/2022.html`, ticked: true, is: { state: 'new' } },
      { id: 'text:1', from: 'file', href: null, is: { state: 'read' } },
    ]);
  });

  it('says of what was read as another period what it was listed as, and puts it where it belongs', () => {
    const kept = headOfPast(keptPast());
    const wrong = report('2020', [at(kept.address!)]);
    expect(
      rows(past([report('2023'), report('2021'), wrong], [kept])).map(({ period, listed }) => [
        period,
        listed,
      ]),
    ).toEqual([
      ['2023', null],
      ['2022', '2020'],
      ['2021', null],
    ]);
    const twice = rows(past([report('2022'), wrong], [kept]));
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
    expect(twice.map(({ is }) => is.state).sort()).toEqual(['new', 'read']);
  });

  it('ticks no more than one run takes, and what failed only by the reader’s hand', () => {
    const many = Array.from({ length: 40 }, (_, year) => report(String(2023 - year)));
    const ticked = (marks = untouched) => rows(past(many), marks).filter((row) => row.ticked).length;
    expect(ticked()).toBe(mostAtOnce);
    const failed: PastRowState = { state: 'failed', code: 'gone', detail: '404' };
    const states = new Map([['list-2023', failed]]);
    expect(ticked({ ...untouched, states })).toBe(mostAtOnce - 1);
    expect(ticked({ states, ticks: new Map([['list-2023', true]]) })).toBe(mostAtOnce);
    expect(ticked({ ...untouched, ticks: new Map([['list-2022', false]]) })).toBe(mostAtOnce - 1);
  });

  it('leaves ticked what is waiting and on its turn', () => {
    const states = new Map<string, PastRowState>([
      ['list-2023', { state: 'reading', page: 1 }],
      ['list-2022', { state: 'waiting' }],
    ]);
    expect(
      rows(past([report('2023'), report('2022')]), { ...untouched, states }).map(({ ticked }) => ticked),
    ).toEqual([true, true]);
  });

  it('names the years without a known report apart', () => {
    const of = past([report('2023')]);
    of.known.items.push({ type: 'missing', period: '2022' });
    expect(missingPeriods(of)).toEqual(['2022']);
    expect(rows(of)).toHaveLength(1);
  });
});
