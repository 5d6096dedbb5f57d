import { describe, expect, test } from 'vitest';
import { findOwnNotes } from '../../../lib/terms/find-own-notes.ts';
import {
  findInlineMarks,
  isMeasureAt,
  parseMarkAt,
  parseMarkNumber,
  parsePlainMark,
} from '../../../lib/terms/note-marks.ts';
import { printOf } from '../../helpers/print-of.ts';

const notesOf = (text: string) =>
  findOwnNotes(printOf(text)).map(({ term, note }) => `${term}: ${text.slice(note.start, note.end)}`);

describe('what a report explains in passing', () => {
  test.each([
    ['two things in brackets', '推进“两美”（美丽乡村、美丽街区）建设。', ['两美: 美丽乡村、美丽街区']],
    ['two things, the last with 和', '推进“两美”（美丽乡村和美丽街区）建设。', ['两美: 美丽乡村和美丽街区']],
    ['one thing in brackets', '推进“两美”（美丽乡村）建设。', []],
    ['a year in brackets', '推进“两美”（2024年）建设。', []],
    ['brackets that say so', '推进“河长巡”（即河长每周巡查）。', ['河长巡: 即河长每周巡查']],
    ['words behind', '推进“两美”，即美丽乡村、美丽街区。', ['两美: 美丽乡村、美丽街区']],
    [
      'words behind that say what is meant',
      '推进“两美”是指美丽乡村、美丽街区。',
      ['两美: 美丽乡村、美丽街区'],
    ],
    ['words behind that say what comes of it', '推进“两美”，即将完成全部工程建设。', []],
    ['words behind that say what it lets one do', '办好“一件事”，即可办理全部手续。', []],
    ['words behind that say a day', '推进“两美”，即日起开展全部工作。', []],
  ])('is told by %s', (_by, text, notes) => {
    expect(notesOf(text)).toEqual(notes);
  });
});

describe('a table of names', () => {
  test.each('序号 名词 术语 用语 词语 名称 项目 指标'.split(' '))('has no note in its head: %s', (head) => {
    const text = `推进两美建设。\n名词解释\n${head}\t解释\n两美\t指美丽乡村、美丽街区。\n三清\t指清水、清路、清院。`;
    const terms = findOwnNotes(printOf(text)).map(({ term }) => term);
    expect(terms).toContain('两美');
    expect(terms).not.toContain(head);
  });
});

describe('the number of a mark', () => {
  test.each([
    ['', 0],
    ['12', 12],
    ['①', 1],
    ['⑳', 20],
    ['㉑', 21],
    ['㉟', 35],
    ['㊱', 36],
    ['㊿', 50],
    ['❶', 1],
    ['❿', 10],
    ['➀', 1],
    ['➉', 10],
    ['➊', 1],
    ['➓', 10],
    ['⓵', 1],
    ['⓾', 10],
    ['⑴', 1],
    ['⒇', 20],
    ['⒈', 1],
    ['⒛', 20],
    ['¹²', 12],
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['A', null],
    ['一一', null],
    ['①②', null],
  ])('of %s is %s', (printed, number) => {
    expect(parseMarkNumber(printed)).toBe(number);
  });
});

test('marks stand in a text where they stand, and no measure is one', () => {
  expect(findInlineMarks('推进河长制①和林长制②。').map(({ number, start }) => [number, start])).toEqual([
    [1, 5],
    [2, 10],
  ]);
  expect(parseMarkAt('①河长制', 0)?.number).toBe(1);
  expect(parseMarkAt('河长制', 0)).toBeNull();
  expect(parsePlainMark('河长制指河长负责。')).toBeNull();
  expect(isMeasureAt('5公里', 1)).toBe(true);
});
