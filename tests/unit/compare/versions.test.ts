import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { growthRule, readMadeReport } from '../../helpers/read-reports.ts';

describe('two versions of one report', () => {
  const done = '税收收入6.5亿元，增长8%。新建农村道路30公里。建成口袋公园4座。';
  const versionsOf = (later: string) => {
    const reports = [readMadeReport({ reviews: 2021, done }), readMadeReport({ reviews: 2021, done: later })];
    const { changed, gone, added } = compareReports(reports, growthRule).versions[0]!;
    return {
      changed: changed.map(({ before, after }) => `${before.text} ${after.text}`),
      gone: gone.map(({ text }) => text),
      added: added.map(({ text }) => text),
    };
  };

  it('finds nothing in the same text, however its lines break', () =>
    expect(versionsOf('税收收入6.5亿元，增长8%。\n新建农村道路30公里。\n建成口袋公园4座。')).toEqual({
      changed: [],
      gone: [],
      added: [],
    }));

  it('names what changed, with both prints', () =>
    expect(versionsOf('税收收入6.8亿元，增长9%。新建农村道路30公里。建成口袋公园4座。').changed).toEqual([
      '6.5亿元 6.8亿元',
      '8% 9%',
    ]));

  it('names what is gone and what is new', () =>
    expect(versionsOf('税收收入6.5亿元，增长8%。建成口袋公园4座。引进企业12家。')).toEqual({
      changed: [],
      gone: ['30公里'],
      added: ['12家'],
    }));

  it.each([
    ['was cut short', '抓实城建，建成口袋公园4座，群众休闲有了好去处。', '建成口袋公园4座。'],
    [
      'was parted in two',
      '新建农村道路30公里，建成口袋公园4座。',
      '道路方面：新建农村道路30公里。口袋公园建成4座。',
    ],
  ])('keeps a figure whose sentence %s', (_, before, after) => {
    const reports = [before, after].map((text) => readMadeReport({ reviews: 2021, done: text }));
    expect(compareReports(reports, growthRule).versions[0]).toMatchObject({
      changed: [],
      gone: [],
      added: [],
    });
  });

  it('follows a sentence that was reworded', () =>
    expect(versionsOf('税收收入6.5亿元，增长8%。全年新建农村道路31公里。建成口袋公园4座。').changed).toEqual([
      '30公里 31公里',
    ]));
});
