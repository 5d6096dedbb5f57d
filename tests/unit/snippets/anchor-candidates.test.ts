import { describe, expect, it } from 'vitest';
import {
  contextCandidates,
  exactCandidates,
  leadCandidates,
} from '../../../lib/snippets/anchor-candidates.ts';
import { keptContext } from '../../../lib/snippets/anchor-context.ts';
import { sharedClauses } from '../../../lib/snippets/same-statement.ts';
import { squeeze } from '../../../lib/snippets/squeezed-text.ts';
import { readStatement } from '../../../lib/snippets/statement.ts';
import { snippetOf } from '../../helpers/kept-snippet.ts';
import { printOf } from '../../helpers/print-of.ts';

const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑'];
const placesIn = (text: string, quote: string) =>
  [...text.matchAll(new RegExp(quote, 'g'))].map(({ index }) => index);

describe('places of a number that stands often', () => {
  const text = names.map((name) => `${name}村收入增长5%。`).join('');
  const at = placesIn(text, '5%');
  const startsOf = (nth: number, hint: number) =>
    exactCandidates(squeeze(text), keptContext(snippetOf(text, '5%', nth)), hint).map(({ start }) => start);

  it.each([0, 5, 11])('are eight, that with the kept neighbours first: the %i-th', (nth) => {
    const starts = startsOf(nth, 0);
    expect(starts[0]).toBe(at[nth]);
    expect(new Set(starts).size).toBe(8);
  });

  it('are sorted by how near they are, where their neighbours are alike', () => {
    const alike = names.map(() => '村收入增长5%。').join('');
    const all = placesIn(alike, '5%');
    const kept = keptContext(snippetOf('村收入增长5%。', '5%'));
    const starts = exactCandidates(squeeze(alike), kept, all[6]! + 1).map(({ start }) => start);
    const near = [6, 7, 5, 8, 4, 9, 3, 10].map((nth) => all[nth]!);
    expect(starts).toEqual(near);
  });
});

describe('places behind the words that led to a number', () => {
  const kept = keptContext(snippetOf('全镇平稳。其中，柳湾村收入86万元，陈家村91万元。', '86万元'));

  it('are wherever those words stand now, whatever is behind them', () => {
    const now = '陈家村91万元，柳湾村收入120万元。';
    const start = now.indexOf('120');
    expect(leadCandidates(squeeze(now), kept)).toEqual([{ start, end: start + 4 }]);
  });

  it('end with the text', () => {
    const now = '柳湾村收入12';
    expect(leadCandidates(squeeze(now), kept)).toEqual([{ start: 5, end: 7 }]);
  });

  it('are none where the words stand often, or nowhere', () => {
    expect(leadCandidates(squeeze('柳湾村收入1元。'.repeat(6)), kept)).toHaveLength(6);
    expect(leadCandidates(squeeze('柳湾村收入1元。'.repeat(7)), kept)).toEqual([]);
    expect(leadCandidates(squeeze('陈家村收入1元。'), kept)).toEqual([]);
  });

  it.each([
    ['收86万元。', 0],
    ['其中，86万元。', 0],
    ['收入86万元。', 1],
  ])('are none where one word alone leads: %s', (text, count) => {
    const lead = keptContext(snippetOf(text, '86万元'));
    expect(leadCandidates(squeeze(text), lead)).toHaveLength(count);
  });
});

describe('places by their neighbours', () => {
  const before = '各村环境整治有序推进，河道保洁、绿化养护逐项落实，';
  const behind = '，群众满意度稳步提高，街面秩序明显好转，安全生产形势平稳。';
  const kept = keptContext(snippetOf(`${before}新增泊位412个${behind}`, '新增泊位412个'));
  const found = (now: string) =>
    contextCandidates(squeeze(now), kept, 0).map(({ start, end }) => squeeze(now).exact.slice(start, end));

  it.each(['新增泊位398个', '泊位12个', '完成停车泊位建设任务共计三百九十八个'])(
    'hold what stands between them now: %s',
    (words) => {
      expect(found(`${before}${words}${behind}`)).toContain(words);
      expect(found(`政府工作报告${'全镇经济平稳发展。'.repeat(20)}${before}${words}${behind}`)).toContain(
        words,
      );
    },
  );

  it('are found where words on both sides were edited', () => {
    const edited = [before.replace('有序推进', '扎实推进'), behind.replace('明显好转', '焕然一新')];
    expect(found(edited.join('新增泊位398个'))).toContain('新增泊位398个');
  });

  it('are none in a text of other words', () => {
    expect(found('党风廉政建设抓在经常，警示教育覆盖全部站所。'.repeat(3))).toEqual([]);
  });
});

describe('the other clauses of a sentence', () => {
  const statementOf = (text: string, quote: string) =>
    readStatement(
      printOf(text),
      { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
      { whole: true },
    );
  const then = statementOf('推进经济工作，完成税收5亿元，新增企业85家，很好，成效好。', '5亿元');

  it.each([
    ['all in its own', '成效好，新增企业85家，推进经济工作，完成税收5亿元。', { around: 3, within: 3 }],
    ['one in the sentence before', '推进经济工作。完成税收5亿元，新增企业85家。', { around: 2, within: 1 }],
    ['one with another number', '推进经济工作，完成税收5亿元，新增企业86家。', { around: 1, within: 1 }],
    ['none', '全镇平稳。完成税收5亿元，很好。', { around: 0, within: 0 }],
  ])('stand by: %s', (_what, now, shared) => {
    expect(sharedClauses(then, statementOf(now, '5亿元'))).toEqual({ kept: 3, ...shared });
  });
});

describe('how far a number’s own sentence reaches', () => {
  const text = '全镇平稳。柳湾村收入86万元，陈家村91万元。其余不变。';
  const own = { localPrefix: '柳湾村收入'.length, localSuffix: '，陈家村91万元。'.length };

  it('is told by the sentence that was kept', () => {
    expect(keptContext(snippetOf(text, '86万元'))).toMatchObject(own);
  });

  it('is told by the full stops around it, where that sentence is of another reading', () => {
    const snippet = { ...snippetOf(text, '86万元'), sentence: '柳湾村集体收入86万元。' };
    expect(keptContext(snippet)).toMatchObject(own);
  });

  it('is all that was kept, where no full stop stands there', () => {
    const bare = '柳湾村收入86万元，陈家村91万元';
    const snippet = { ...snippetOf(bare, '86万元'), sentence: '别处的话' };
    expect(keptContext(snippet)).toMatchObject({
      localPrefix: '柳湾村收入'.length,
      localSuffix: '，陈家村91万元'.length,
    });
  });
});
