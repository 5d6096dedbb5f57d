import { describe, expect, it } from 'vitest';
import { findOwnNotes } from '../../../lib/terms/find-own-notes.ts';
import { printOf } from '../../helpers/print-of.ts';

/** The notes of a text whose marks have lost their raised print, with what stands before each note's number. */
const notesOf = (use: string): string[] => {
  const text = `深化楼宇工程1，工作有序推进。${use}\n1指楼宇里的服务。\n2指网格里的服务。`;
  return findOwnNotes(printOf(text)).flatMap(({ markSpans }) =>
    markSpans.map(({ start, end }) => text.slice(start - 4, end)),
  );
};

describe('a bare number that may be the mark of a note', () => {
  it.each([
    '深化网格工程2，推进会商。',
    '深化网格工程2；推进会商。',
    '深化“网格工程”2推进会商。',
    '深化网格工程2',
  ])('is one where nothing leads to a figure: %s', (use) => {
    expect(notesOf(use)).toEqual(['楼宇工程1', expect.stringMatching(/2$/)]);
  });

  const counted =
    '全镇第|总共|大约|接近|已超|已超过|已达|已达到|升为|现有|增长|增加|下降|完成|实现|新增|累计|每月|每年|每日|此前|此后|全镇的|楼宇和|升至|升到|编号|同比|其中|以来|期间';
  it.each(counted.split('|'))('is a figure behind %s, and the mark stands further on', (word) => {
    expect(notesOf(`${word}2，推进会商。深化网格工程2，推进会商。`)).toEqual(['楼宇工程1', '网格工程2']);
    expect(notesOf(`${word} 2，推进会商。深化网格工程2，推进会商。`)).toEqual(['楼宇工程1', '网格工程2']);
  });

  it.each(['PM', 'AQI', '5G', 'S', 'M', 'A', 'B', 'C'])('is a part of a name behind %s', (letters) => {
    expect(notesOf(`${letters}2，推进会商。深化“网格”2个，推进。`)).toEqual(['楼宇工程1', '“网格”2']);
  });

  it('is the place that says most for it, whichever stands first', () => {
    expect(notesOf('全镇完成2，推进会商。深化网格工程2，推进会商。')).toEqual(['楼宇工程1', '网格工程2']);
    expect(notesOf('深化网格工程2个，推进会商。深化“网格”工程2，推进。')).toEqual(['楼宇工程1', '格”工程2']);
  });

  it('is none where a measure stands behind it', () => {
    expect(notesOf('建成网格2个，推进会商。')).toEqual(['楼宇工程1']);
  });
});
