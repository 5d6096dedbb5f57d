import { describe, expect, it } from 'vitest';
import { gainedSubject, readSubject } from '../../../lib/snippets/kept-statement.ts';
import { targetSpan } from '../../../lib/snippets/passage.ts';
import { provedLink } from '../../../lib/snippets/proved-link.ts';
import { readStatement } from '../../../lib/snippets/statement.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import { snippetOf, townReport } from '../../helpers/kept-snippet.ts';
import { printOf } from '../../helpers/print-of.ts';

const text = '全镇新建学校3所。\n金桥村集体收入120万元，增长8%。\n项目\t数量\n绿地\t12';

describe('a snippet without a subject', () => {
  const old = (quote: string, more: object = {}) => ({
    ...snippetOf(text, quote),
    subject: undefined,
    ...more,
  });
  const now = (quote: string) => {
    const start = text.indexOf(quote);
    return readStatement(printOf(text), { start, end: start + quote.length }, { whole: true });
  };

  it('is given what its kept words say', () => {
    expect(gainedSubject(old('120万元'), null)).toMatchObject({ owner: '金桥村' });
  });

  it('is given none where it has one, is a term, or holds no number', () => {
    const start = text.indexOf('120万元');
    const subject = readSubject(printOf(text), { start, end: start + 5 })!;
    expect(gainedSubject(old('120万元', { subject }), null)).toBeUndefined();
    expect(gainedSubject(old('120万元', { kind: 'term' }), null)).toBeUndefined();
    expect(gainedSubject(old('集体收入'), null)).toBeUndefined();
  });

  it('is given what its page says where the kept words end too early', () => {
    const cut = old('12', { anchor: { ...snippetOf(text, '12', 1).anchor, prefix: '绿地\t', suffix: '' } });
    expect(gainedSubject(cut, null)).toBeUndefined();
    expect(gainedSubject(cut, now('12'))).toEqual(now('12').subject);
  });
});

describe('a link that is proved on the kept text', () => {
  const address = 'https://www.example.gov.cn/1.html';
  const kept = (quote: string) => ({ ...snippetOf(text, quote), address, file: null });
  it.each([
    ['as it was', '3所', text, true],
    ['where the place moved', '3所', `前言。\n${text}`, true],
    ['where no text is at hand', '3所', null, false],
    ['where other words stand there', '3所', text.replace('3所', '4所'), false],
    ['where the place is gone', '3所', '会议圆满结束。', false],
    ['where a blank is lost', '120万元', text.replace('120万元', '120 万元'), false],
  ])('%s', (_name, quote, now, has) => {
    const link = provedLink(kept(quote), now);
    expect(link?.startsWith(`${address}#:~:text=`) ?? false).toBe(has);
  });

  it('of a file leads to its page, where that is known', () => {
    const file = { sha256: 'a'.repeat(64), size: 9, name: '1.pdf' };
    const of = (pages: unknown) =>
      provedLink(
        { ...kept('3所'), report: { ...townReport, format: 'pdf' }, file: { ...file, pages } } as never,
        text,
      );
    expect(of(null)).toBeNull();
    expect(of({ from: 2, to: 2 })).toContain('page=2');
  });
});

describe('where a selection stands', () => {
  const report = plainReportText(' 甲\n乙\u200b');
  const at = (...spans: [number, number][]) =>
    targetSpan({
      report,
      analysis: { figures: [], terms: [] } as never,
      target: { kind: 'selection', spans: spans.map(([start, end]) => ({ start, end })) },
      facts: { format: 'html', keptAt: '2026-03-02T09:15:00+08:00' },
    });
  it.each<[spans: [number, number][], span: [number, number] | null]>([
    [[[0, 5]], [1, 4]],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [1, 4],
    ],
    [
      [
        [3, 4],
        [1, 2],
      ],
      [1, 4],
    ],
    [[[-3, 99]], [1, 4]],
    [[[0, 1]], null],
    [[[2, 3]], null],
    [[], null],
  ])('%j: %j', (spans, span) => expect(at(...spans)).toEqual(span && { start: span[0], end: span[1] }));
});
