import { describe, expect, it } from 'vitest';
import { findOwnNotes } from '../../../lib/terms/find-own-notes.ts';
import { printOf } from '../../helpers/print-of.ts';

/** The notes of a text by the terms they explain, each with what stands before its marks. */
function marksOf(text: string): Record<string, string[]> {
  const notes = findOwnNotes(printOf(text));
  return Object.fromEntries(
    notes.map(({ term, markSpans }) => [
      term,
      markSpans.map(({ start, end }) => text.slice(Math.max(0, start - 4), end)),
    ]),
  );
}

const notes = '\n名词解释\n①楼宇工程：指楼宇里的服务。\n②网格工程：指网格里的服务。';

describe('a mark in the text', () => {
  it('leads to the note whose name stands before it, whatever its number', () => {
    expect(marksOf(`深化楼宇工程①，推进网格工程②。${notes}`)).toEqual({
      楼宇工程: ['楼宇工程①'],
      网格工程: ['网格工程②'],
    });
    expect(marksOf(`深化楼宇工程②，推进网格工程①。${notes}`)).toEqual({
      楼宇工程: ['楼宇工程②'],
      网格工程: ['网格工程①'],
    });
    expect(marksOf(`深化“楼宇工程”①推进。${notes}`).楼宇工程).toHaveLength(1);
  });

  it('leads to the longest of two names', () => {
    const both = '\n名词解释\n①工程：指建设。\n②楼宇工程：指楼宇里的服务。';
    expect(marksOf(`深化楼宇工程②，办好工程①。${both}`)).toEqual({
      工程: ['办好工程①'],
      楼宇工程: ['楼宇工程②'],
    });
  });

  it('leads to the note of its number where its sentence shares two characters with the name', () => {
    expect(marksOf(`深化楼宇服务①，推进老街改造②。${notes}`)).toEqual({
      楼宇工程: ['楼宇服务①'],
      网格工程: [],
    });
    expect(marksOf(`深化楼宇服务。推进老街改造①。${notes}`)).toEqual({ 楼宇工程: [], 网格工程: [] });
    expect(marksOf(`深化楼道服务①。${notes}`).楼宇工程).toEqual([]);
    expect(marksOf(`办好这项工程①。${notes}`).楼宇工程).toEqual(['这项工程①']);
  });

  it('is the only one that leads so', () => {
    expect(marksOf(`深化楼宇服务①，办好楼宇食堂①。${notes}`).楼宇工程).toEqual(['楼宇服务①']);
    expect(marksOf(`深化楼宇工程①，办好楼宇食堂①。${notes}`).楼宇工程).toEqual(['楼宇工程①']);
  });

  it('names the term of a note that names none', () => {
    expect(marksOf('深化楼宇工程①，推进。\n名词解释\n①指楼宇里的服务。')).toEqual({
      楼宇工程: ['楼宇工程①'],
    });
  });

  it('may have become a digit that is glued to the name', () => {
    const numbered = '\n名词解释\n1.楼宇工程：指楼宇里的服务。\n2.网格工程：指网格里的服务。';
    expect(marksOf(`深化楼宇工程1推进，“网格工程”2推进。${numbered}`)).toEqual({
      楼宇工程: ['楼宇工程1'],
      网格工程: ['格工程”2'],
    });
    expect(marksOf(`深化楼宇工程1个，网格工程2%。${numbered}`)).toEqual({ 楼宇工程: [], 网格工程: [] });
    expect(marksOf(`深化楼宇工程12推进，网格工程1推进。${numbered}`)).toEqual({ 楼宇工程: [], 网格工程: [] });
  });
});

describe('the name that a mark stands behind', () => {
  const named = (words: string, note = '指上门办事。') =>
    findOwnNotes(printOf(`${words}①推进。\n名词解释\n①${note}`)).map(({ term }) => term);

  it.each([
    ['深化“楼宇工程”', '楼宇工程'],
    ['印发《楼宇方案》', '《楼宇方案》'],
    ['压减“三公”经费', '三公经费'],
    ['推行可持续发展（ESG）', '可持续发展'],
    ['扎实推进楼宇工程', '楼宇工程'],
    ['推进“楼宇\n工程”', '楼宇工程'],
  ])('in %s is %s', (words, name) => {
    expect(named(words)).toEqual([name]);
  });

  it('is what the report says again, or its note', () => {
    expect(named('办好楼宇网格工程', '指网格工程由网格员上门办事。')).toEqual(['网格工程']);
    expect(named('网格工程有序。办好楼宇网格工程')).toEqual(['网格工程']);
  });

  it('is none behind a unit that is raised to a power, and marks of items stand behind nothing', () => {
    const raised = (words: string) => findOwnNotes(printOf(`${words}\n²楼宇工程：指楼宇里的服务。`)).length;
    expect(raised('深化楼宇工程²，推进。')).toBe(1);
    expect(raised('水域3000m²，推进。')).toBe(0);
    expect(raised('水域3000㎞²，推进。')).toBe(0);
  });
});

describe('two notes on one term', () => {
  it('are one, with the words of the first and the marks of both', () => {
    const text = `深化楼宇工程①，推进楼宇工程②。\n名词解释\n①楼宇工程：指楼宇里的服务。\n②楼宇工程：指楼宇外的服务。`;
    const found = findOwnNotes(printOf(text));
    expect(found.map(({ term, note }) => [term, text.slice(note.start, note.end)])).toEqual([
      ['楼宇工程', '指楼宇里的服务。'],
    ]);
    expect(found[0]!.markSpans.map(({ start }) => text[start])).toEqual(['①', '②']);
  });

  it('stand in the order of the text with what is explained in passing', () => {
    const text = `推进“三治”（法治、德治、自治）和“两美”（美丽乡村、美丽街区）。${notes}`;
    expect(findOwnNotes(printOf(text)).map(({ term }) => term)).toEqual([
      '三治',
      '两美',
      '楼宇工程',
      '网格工程',
    ]);
    const halves = '一核两带布局，一核是江湾，两带是南岸和北岸；推进三治（法治、德治、自治）。';
    expect(findOwnNotes(printOf(halves)).map(({ term }) => term)).toEqual(['一核两带', '三治']);
  });
});
