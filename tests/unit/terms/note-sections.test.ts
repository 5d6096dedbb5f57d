import { describe, expect, it } from 'vitest';
import { findNoteSections } from '../../../lib/terms/note-section.ts';
import { printOf } from '../../helpers/print-of.ts';

/** The notes of each section of a text, from their marks on. */
const sectionsOf = (text: string): string[][] =>
  findNoteSections(printOf(text)).map(({ notes }) =>
    notes.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join('｜')),
  );

const note = '楼宇工程：指楼宇里的服务。';
const other = '网格工程：指网格里的服务。';

describe('a heading of notes inside a line that has lost its breaks', () => {
  const kinds = ['', '专有', '专业', '有关', '相关', '部分', '主要', '新'];
  it.each(kinds)('announces %s名词解释', (kind) => {
    expect(sectionsOf(`推进老街改造。${kind}名词解释①${note}②${other}`)).toEqual([[note, other]]);
  });

  const subjects =
    '名词 术语 用语 词语 词汇 缩略语 缩略词 专用词 名词和缩略语 名词与术语 术语及名词 名词、缩写 名词和数据 名词和用语';
  it.each(subjects.split(' '))('names its subject: %s', (subject) => {
    expect(sectionsOf(`推进老街改造。${subject}解释①${note}`)).toEqual([[note]]);
  });

  const deeds = '解释 注释 释义 说明 浅释 简释 释疑 注解 诠释 解读';
  it.each(deeds.split(' '))('says what it does: %s', (deed) => {
    expect(sectionsOf(`推进老街改造。名词${deed}①${note}`)).toEqual([[note]]);
  });

  it.each([
    '注释：',
    '附注：',
    '注：',
    '（名词解释）',
    '附件2：《政府工作报告》中的名词解释',
    '附：名词解释',
  ])('may be %s', (head) => {
    expect(sectionsOf(`推进老街改造。${head}①${note}`)).toEqual([[note]]);
  });

  it.each(['推进老街改造名词解释', '推进老街改造。街道名词解释', '推进老街改造。名词'])(
    'is none in %s',
    (words) => {
      expect(sectionsOf(`${words}①${note}`)).toEqual([]);
    },
  );
});

describe('a heading of notes on a line of its own', () => {
  const heads =
    '注释 注解 附注 尾注 脚注 注 注： 【名词解释】 附件：名词解释 附1：有关用语说明 名词解释（共二条） 名　词　解　释';
  it.each(heads.split(' '))('may be %s', (head) => {
    expect(sectionsOf(`推进老街改造。\n${head}\n1.${note}\n2.${other}`)).toEqual([[note, other]]);
  });

  const long = '附件2：《2024年临澜区政府工作报告》有关名词术语解释（以文中出现先后为序）';
  it.each([long, [...long].join(' ')])('may be as long as that of an annex, and set wide: %s', (head) => {
    expect(sectionsOf(`推进老街改造。\n${head}\n1.${note}\n2.${other}`)).toEqual([[note, other]]);
  });

  it.each([
    '（按在报告中出现的顺序排列）',
    '以下按出现的顺序排列：',
    '下列名词按顺序排列。',
    '现将有关名词解释如下：',
  ])('is followed by a sentence that speaks of the notes: %s', (sentence) => {
    expect(sectionsOf(`名词解释\n${sentence}\n1.${note}\n2.${other}`)).toEqual([[note, other]]);
  });
});

describe('notes without numbers', () => {
  it.each([
    '【楼宇工程】楼宇里的服务。',
    '楼宇工程——楼宇里的服务。',
    '“楼宇工程”，是指楼宇里的服务。',
    '“楼宇工程”指楼宇里的服务。',
    '“楼宇工程”即楼宇里的服务。',
    '“楼宇工程”是楼宇里的服务。',
    '楼宇工程，是指楼宇里的服务。',
    '楼宇工程指的是楼宇里的服务。',
    '楼宇工程系指楼宇里的服务。',
  ])('begin with a name: %s', (line) => {
    expect(sectionsOf(`名词解释\n${line}\n${other}`)).toEqual([[line, other]]);
  });

  it.each('发布 时间 日期 作者 电话 联系 地址 主题 索引 文号 编辑部 责任 https'.split(' '))(
    'do not begin with what a page says of itself: %s',
    (field) => {
      expect(sectionsOf(`名词解释\n${field}：云汀镇\n${note}`)).toEqual([]);
      expect(sectionsOf(`名词解释\n${note}\n${field}：云汀镇\n${other}`)).toEqual([
        [`${note}\n${field}：云汀镇`, other],
      ]);
    },
  );

  it('share a line where each is bracketed', () => {
    expect(sectionsOf('名词解释\n【楼宇工程】楼宇里的服务。【网格工程】网格里的服务。')).toEqual([
      ['【楼宇工程】楼宇里的服务。', '【网格工程】网格里的服务。'],
    ]);
  });

  it('go on over lines while their sentence is open, and over one empty line', () => {
    const last = (words: string) => sectionsOf(`名词解释\n${words}\n推进老街改造`)[0]!.at(-1);
    const open = '楼宇工程：指楼宇里\n的服务，由专人\n上门。';
    expect(last(open)).toBe(open);
    expect(last(`${other}\n${open}`)).toBe(open);
    const gap = (breaks: number) => `楼宇工程：指楼宇里的服务，${'\n'.repeat(breaks)}由专人上门。`;
    expect(last(gap(2))).toBe(gap(2));
    expect(last(gap(3))).toBe('楼宇工程：指楼宇里的服务，');
    expect(sectionsOf('名词解释\n楼宇工程：指楼宇里的服务')).toEqual([['楼宇工程：指楼宇里的服务']]);
  });

  it('end with their sentence', () => {
    expect(sectionsOf(`名词解释\n${note}\n推进老街改造`)).toEqual([[note]]);
    expect(sectionsOf('名词解释\n楼宇工程：指楼宇里的服务，\n由专人上门。\n推进老街改造')).toEqual([
      ['楼宇工程：指楼宇里的服务，\n由专人上门。'],
    ]);
  });
});

describe('notes with numbers', () => {
  it('may leave out three of them, and begin anew at one', () => {
    const numbered = (...numbers: number[]) =>
      sectionsOf(`名词解释\n${numbers.map((number) => `${number}.${note}`).join('\n')}`)[0]?.length ?? 0;
    expect(numbered(1, 2, 3)).toBe(3);
    expect(numbered(1, 4)).toBe(2);
    expect(numbered(1, 5)).toBe(1);
    expect(numbered(1, 2, 1, 2)).toBe(4);
  });

  it('may share a line, each behind the end of a sentence', () => {
    expect(sectionsOf(`名词解释\n1.${note}2.${other}\n3.${note}`)).toEqual([[note, other, note]]);
    expect(sectionsOf(`名词解释\n1.${note} 2.${other}`)).toEqual([[note, other]]);
    expect(sectionsOf('名词解释\n1.楼宇工程：指楼宇里2.5次的服务。')).toEqual([
      ['楼宇工程：指楼宇里2.5次的服务。'],
    ]);
  });
});
