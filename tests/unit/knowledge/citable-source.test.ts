import { describe, expect, it } from 'vitest';
import {
  byCitability,
  citableSource,
  isOfNationalStatistics,
} from '../../../lib/knowledge/citable-source.ts';
import type { GlossarySource } from '../../../lib/knowledge/glossary.ts';

const source = (title: string, url: string | null, date: string | null = null): GlossarySource => ({
  ...{ title, publisher: '临江市', url, date, where: null, seen: '2026-02-11' },
});
const law = source('某湖保护条例', 'https://www.linlan.gov.cn/1.html');
const paper = source('关于某湖的通知', 'https://www.linlan.gov.cn/2.html');
const press = source('某湖新貌', 'https://www.news.cn/3.html');
const other = source('某湖', 'https://www.example.com/4.html');

describe('of several sources', () => {
  it('a law goes before a paper of government, that before the press, and all before others', () => {
    expect(byCitability([other, press, paper, law])).toEqual([law, paper, press, other]);
    expect(citableSource({ sources: [other, paper] })).toBe(paper);
    expect(citableSource({ sources: [] })).toBeNull();
  });

  it('of equals one with a page of its own goes first, then one with its date, then the earlier given', () => {
    const of = (url: string | null, date: string | null): GlossarySource => ({
      ...source('关于某湖的通知', url, date),
      copy: 'https://www.linlan.gov.cn/copy.html',
    });
    const page = 'https://www.linlan.gov.cn/2.html';
    const [best, second, third, last] = [
      of(page, '2020-06-30'),
      of(page, null),
      of(null, '2020-06-30'),
      of(null, null),
    ];
    expect(byCitability([last, third, second, best])).toEqual([best, second, third, last]);
    const twin = { ...best };
    expect(byCitability([best, twin])[0]).toBe(best);
  });

  it('is national statistics by who publishes it', () => {
    const by = (publisher: string) => isOfNationalStatistics([{ publisher: '临江市' }, { publisher }]);
    expect([by('国家统计局'), by('国家统计局能源司'), by('临江市（来源：国家统计局）')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
