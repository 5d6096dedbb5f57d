import { describe, expect, it } from 'vitest';
import { findOwnNotes } from '../../../lib/terms/find-own-notes.ts';
import { parseOwnTermList } from '../../../lib/terms/own-term-list.ts';
import { printOf } from '../../helpers/print-of.ts';

const listed = { term: '工业上楼', aliases: [], definition: '把厂房建到楼上', source: '', replaces: null };

describe('the columns of a list of terms, by their heads', () => {
  it.each(['名词', '术语', '词条', '词语', '名称', 'term', 'name'])('%s is the term', (head) =>
    expect(parseOwnTermList(`释义,${head}\n把厂房建到楼上,工业上楼`).terms).toEqual([listed]),
  );
  it.each(['释义', '解释', '定义', '含义', '说明', 'definition', 'meaning'])('%s is the definition', (head) =>
    expect(parseOwnTermList(`${head},名词\n把厂房建到楼上,工业上楼`).terms).toEqual([listed]),
  );
  it.each(['别名', '又称', '异写', 'aliases', 'alias'])('%s is another name', (head) =>
    expect(parseOwnTermList(`名词,释义,${head}\n工业上楼,把厂房建到楼上,上楼工业`).terms).toEqual([
      { ...listed, aliases: ['上楼工业'] },
    ]),
  );
  it.each(['来源', '出处', 'source'])('%s is the source', (head) =>
    expect(parseOwnTermList(`名词,释义,${head}\n工业上楼,把厂房建到楼上,市规划局`).terms).toEqual([
      { ...listed, source: '市规划局' },
    ]),
  );
  it.each(['原文,译文', 'source,target', 'original,translation'])('%s is a word and its rendering', (heads) =>
    expect(parseOwnTermList(`${heads}\n工业上楼,把厂房建到楼上`).terms).toEqual([listed]),
  );
});

describe('notes of a report', () => {
  it('stand in a table, by number, name and words', () => {
    const text =
      '全面推进工业上楼和云上青禾。\n名词解释\n序号\t名词\t释义\n1\t工业上楼\t把厂房建到楼上。\n2\t云上青禾\t网上服务的总入口。';
    expect(
      findOwnNotes(printOf(text)).map(({ term, note }) => [term, text.slice(note.start, note.end)]),
    ).toEqual([
      ['工业上楼', '把厂房建到楼上。'],
      ['云上青禾', '网上服务的总入口。'],
    ]);
  });

  it('are led to by a number that has run into the name’s words', () => {
    const text =
      '完善工业上楼2布局，加快云上青禾1。\n名词解释\n1.云上青禾：指网上服务的总入口。\n2.工业上楼：指把厂房建到楼上。';
    const marks = findOwnNotes(printOf(text)).map(({ term, markSpans }) => [
      term,
      markSpans.map(({ start, end }) => text.slice(start - 4, end)),
    ]);
    expect(marks).toEqual([
      ['云上青禾', ['云上青禾1']],
      ['工业上楼', ['工业上楼2']],
    ]);
  });
});
