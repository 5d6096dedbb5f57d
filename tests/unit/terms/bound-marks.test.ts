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
