import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../lib/snippets/statement.ts';
import { printOf } from '../../helpers/print-of.ts';

/** The statement of the words between two strokes; `whole` false where what is known begins with the text. */
function statementOf(marked: string, whole = true) {
  const [head, quote] = marked.split('|') as [string, string];
  const span = { start: head.length, end: head.length + quote.length };
  return readStatement(printOf(marked.replaceAll('|', '')), span, { whole });
}

describe('where a number stands', () => {
  it('is its sentence, the paragraph before, and what lies across', () => {
    expect(statementOf('前言。\n东渠村平稳。税收|5亿元|，增长3%。其余不变。\n后记。')).toMatchObject({
      quote: '5亿元',
      head: '税收',
      tail: '，增长3%。',
      before: '东渠村平稳。',
      whole: true,
      open: false,
      around: { before: '前言。\n东渠村平稳。税收', after: '，增长3%。其余不变。\n后记。' },
    });
  });

  it('is its cell in a table', () => {
    expect(statementOf('项目\t完成\n绿地\t共|12公顷|整\n')).toMatchObject({
      head: '共',
      tail: '整',
      before: '',
      open: false,
      subject: { row: ['绿地'], column: '完成' },
    });
  });

  it('is three hundred characters a side across the ends of lines', () => {
    const { around } = statementOf(`${'前'.repeat(400)}|5亿元|${'后'.repeat(400)}`);
    expect(around).toEqual({ before: '前'.repeat(300), after: '后'.repeat(300) });
  });

  it.each([
    ['培育|85家|2，其余好。', '，其余好。'],
    ['培育|85家|12。', '。'],
    ['培育|85家|2；好。', '；好。'],
    ['培育|85家|123，好。', '123，好。'],
    ['培育|85家|2家。', '2家。'],
    ['培育|85|2，好。', '2，好。'],
  ])('is without a note’s bare number behind it: %s', (marked, tail) => {
    expect(statementOf(marked).tail).toBe(tail);
  });
});

describe('the paragraph before is whole', () => {
  const far = (length: number) => `${'稳'.repeat(length - 1)}。税收|5亿元|。`;
  it.each([
    ['税收|5亿元|。', true, true],
    ['税收|5亿元|。', false, false],
    ['平稳。税收|5亿元|。', false, false],
    // The paragraph begins within what is known.
    ['前言。\n税收|5亿元|。', false, true],
    [far(400), true, true],
    [far(401), true, false],
    [`前言。\n${far(400)}`, false, true],
    [`前言。\n${far(401)}`, true, false],
  ])('%s', (marked, known, whole) => {
    expect(statementOf(marked, known).whole).toBe(whole);
  });

  it('up to four hundred characters', () => {
    expect(statementOf(far(401)).before).toBe(`${'稳'.repeat(399)}。`);
    expect(statementOf(far(400)).before).toBe(`${'稳'.repeat(399)}。`);
  });

  it('or begins with a clause that may be cut, whose owner and date are none', () => {
    expect(statementOf('东渠村抓产业，平稳。税收|5亿元|。', false).subject.owner).toBeNull();
    expect(statementOf('平稳，东渠村抓产业。税收|5亿元|。', false).subject.owner).toBe('东渠村');
    expect(statementOf('东渠村抓产业，平稳。税收|5亿元|。', true).subject.owner).toBe('东渠村');
    expect(statementOf('2023年平稳。税收|5亿元|。', false).subject.date).toBeNull();
    expect(statementOf('平稳，2023年向好。税收|5亿元|。', false).subject.date).toBe('2023年');
    expect(statementOf('2023年平稳。税收|5亿元|。', true).subject.date).toBe('2023年');
  });
});

describe('a sentence begins openly', () => {
  it.each([
    ['各项工作\n税收|5亿元|。', true],
    ['各项工作 \n　税收|5亿元|。', true],
    ...[...'。！？；：!?;:'].map((stop): [string, boolean] => [`各项工作${stop}\n税收|5亿元|。`, false]),
    ['税收|5亿元|。', false],
    ['平稳。税收|5亿元|。', false],
    ['各项工作\n项目\t|5亿元|', false],
  ])('%s: %s', (marked, open) => {
    expect(statementOf(marked).open).toBe(open);
  });
});

describe('whose a number is and what it measures', () => {
  it.each([
    ['税收|5亿元|。', '税收'],
    ['园区提质，税收实现|5亿元|，增长3%。', '税收实现'],
    ['税收快速增长，实现|5亿元|。', '税收快速增长实现'],
    ['新增企业，其中规上|5家|。', '新增企业其中规上'],
    ['平稳。新增企业。其中规上|5家|。', '新增企业其中规上'],
    ['新增企业85家，其中|2家|养老服务站。', '新增企业#其中'],
    ['增长快，完成|2家|养老服务站。', '完成'],
    ['税收提质，增长|5%|。', '税收提质增长'],
    ['税收30.5|5亿元|。', '税收'],
    ['走访每|30户|。', '走访'],
    ['税收（本级）|5亿元|。', '税收(本级)'],
    ['东渠村、西渠村完成|5家|。', '东渠村西渠村完成'],
    ['|5亿元|。', ''],
  ])('is led to by %s: %s', (marked, lead) => {
    expect(statementOf(marked).subject.lead).toBe(lead);
  });

  it.each([
    ['新建|2家|养老服务站，好。', '养老服务站'],
    ['税收|5亿元|（含税）。', '(含税)'],
    ['税收|5亿元|，好。', ''],
  ])('is named behind it: %s', (marked, after) => {
    expect(statementOf(marked).subject.after).toBe(after);
  });

  it.each([
    ['东渠村抓产业，收入|5亿元|。', '东渠村抓产业'],
    ['东渠村抓产业，促增收，收入|5亿元|。', '东渠村抓产业'],
    ['新建3处，收入|5亿元|。', null],
    ['同时，收入|5亿元|。', null],
    ['收入|5亿元|。', null],
    ['抓产业。收入|5亿元|。', null],
  ])('is what the sentence opens with: %s', (marked, topic) => {
    expect(statementOf(marked).subject.topic).toBe(topic);
  });

  it.each([
    ['东渠村抓产业，收入86万元，务工|31万元|。', '东渠村'],
    ['东渠村抓产业。西渠村抓服务，收入|86万元|。', '西渠村'],
    ['东渠村抓产业。西渠村抓服务。收入|86万元|。', '西渠村'],
    ['东渠村有10户。收入|86万元|。', null],
    ['东渠小学整修。投入|5万元|。', null],
    ['东渠小学整修，投入|5万元|。', '东渠小学'],
    ['收入|86万元|，东渠村好。', null],
  ])('belongs to the nearest owner before it: %s', (marked, owner) => {
    expect(statementOf(marked).subject.owner).toBe(owner);
  });

  it.each([
    ['一、东渠村\n税收|5亿元|。', '东渠村', null],
    ['一、东渠村\n平稳。\n税收|5亿元|。', '东渠村', null],
    ['东渠村\n税收|5亿元|。', '东渠村', null],
    ['一、东渠村\n西渠村税收|5亿元|。', '西渠村', null],
    ['一、东渠村\n二、其他\n税收|5亿元|。', null, null],
    ['一、东渠村\n项目\t完成\n绿地\t|12公顷|', '东渠村', null],
    ['东渠村抓产业\n税收|5亿元|。', null, null],
    ['一、东渠村抓产业，促增收\n税收|5亿元|。', null, null],
    ['（一）东渠村。税收|5亿元|。', '东渠村', null],
    ['平稳。2.东渠村好。税收|5亿元|。', '东渠村', null],
    ['一、东渠小学\n投入|5万元|。', null, null],
    [`一、东渠村${'好'.repeat(27)}\n税收|5亿元|。`, '东渠村', null],
    [`一、东渠村${'好'.repeat(28)}\n税收|5亿元|。`, null, null],
    ['一、2023年工作回顾\n税收|5亿元|。', null, '2023年'],
    ['一、2023年工作回顾\n一季度税收|5亿元|。', null, '一季度'],
    ['一、2023年工作回顾\n平稳。2022年好。税收|5亿元|。', null, '2022年'],
    ['2023年工作回顾\n税收|5亿元|。', null, null],
  ])('belongs to what the heading over it says, where nothing nearer does: %s', (marked, owner, date) => {
    expect(statementOf(marked).subject).toMatchObject({ owner, date });
  });

  it('looks for a heading as far as for an owner, and in no line that may be cut', () => {
    const far = (length: number) => `一、东渠村\n${'平稳。\n'.repeat(length / 4)}税收|5亿元|。`;
    expect(statementOf(far(392)).subject.owner).toBe('东渠村');
    expect(statementOf(far(400)).subject.owner).toBeNull();
    expect(statementOf('东渠村\n税收|5亿元|。', false).subject.owner).toBeNull();
  });

  it.each([
    ['2023年，完成税收|5亿元|。', '2023年'],
    ['2023年税收4亿元，2024年|5亿元|。', '2024年'],
    ['2023年工作扎实。一季度税收|5亿元|。', '一季度'],
    ['2023年工作扎实。税收|5亿元|。', '2023年'],
    ['去年税收|5亿元|。', '去年'],
    ['上年税收|5亿元|。', '上年'],
    ['前年税收|5亿元|。', '前年'],
    ['上半年税收|5亿元|。', '上半年'],
    ['5月税收|5亿元|。', '5月'],
    ['比上年增长|5%|。', null],
    ['截至目前，税收|5亿元|。', null],
    ['税收|5亿元|，2023年最好。', null],
  ])('is of the nearest date before it: %s', (marked, date) => {
    expect(statementOf(marked).subject.date).toBe(date);
  });
});
