import { describe, expect, it } from 'vitest';
import { splitNote } from '../../../lib/terms/note-names.ts';
import { foldForm } from '../../../lib/text/print/fold.ts';

/** The names of a note in a report whose other words are `body`, and what the note says of them. */
function split(note: string, body = '', trusted = true): [names: string[], words: string] {
  const { names, words } = splitNote(
    note,
    { start: 0, end: note.length },
    { folded: foldForm(body) },
    trusted,
  );
  return [names, note.slice(words.start, words.end)];
}

describe('the name of a note that nothing parts from its words', () => {
  it('is the longest beginning that the report uses', () => {
    expect(split('网格工程师上门办事', '推进网格工程，网格化')).toEqual([['网格工程'], '师上门办事']);
    expect(split('网格工程 上门办事', '推进网格工程')).toEqual([['网格工程'], '上门办事']);
    expect(split('网格工程师上门办事', '推进老街改造')[0]).toEqual([]);
  });

  const openers =
    '在 对 以 由 从 按 按照 根据 依据 为 为了 通过 围绕 针对 随着 该 本 此 其 我 凡 自 经 指 是 当 如'.split(
      ' ',
    );
  it.each(openers)('is none where the note begins as a sentence: %s', (opener) => {
    const note = `${opener}网格工程的要求上门办事`;
    expect(split(note, `${opener}网格工程推进`)[0]).toEqual([]);
  });
});

describe('what a note says that is named by its report otherwise', () => {
  it.each([
    ['两旧一村改造：指旧区', '推进两旧一村', ['两旧一村改造']],
    ['五大新城建设：指新城', '推进五大新城', ['五大新城']],
    ['多层次医疗保障（简称医保网）：指保障', '织密医保网', ['医保网']],
    ['多层次医疗保障（即医保网）：指保障', '织密医保网', ['医保网']],
    ['多层次医疗保障（英文MI）：指保障', '推进mi', ['MI']],
    ['河长制、湖长制：指负责人', '落实湖长制', ['湖长制']],
    ['河长制和湖长制：指负责人', '落实湖长制、河长制', ['河长制', '湖长制']],
    ['“网格”化治理（2024年）：指网格', '推进网格化治理', ['“网格”化治理']],
  ])('%s', (note, body, names) => {
    expect(split(note, body)[0]).toEqual(names);
  });

  const tails = '建设 工程 工作 机制 项目 活动 行动 制度 平台 计划 改革 体系 模式 政策 战略 创建'.split(' ');
  it.each(tails)('without its tail: %s', (tail) => {
    expect(split(`楼宇网格${tail}：指网格`, '推进楼宇网格')[0]).toEqual(['楼宇网格']);
  });

  it('is believed of a name that the report does not use only below a heading of notes', () => {
    expect(split('河长制，是指负责人', '', true)[0]).toEqual(['河长制']);
    expect(split('河长制，是指负责人', '', false)[0]).toEqual([]);
    expect(split('河长制，是指负责人', '落实河长制', false)[0]).toEqual(['河长制']);
    const long = (length: number) => `${'长'.repeat(length)}：指负责人`;
    expect(split(long(24))[0]).toEqual(['长'.repeat(24)]);
    expect(split(long(25))[0]).toEqual([]);
  });

  it.each(['〔8〕', '[8]', '［8］：', '﹝8﹞、', '[8]. '])('behind a mark of its own: %s', (mark) => {
    expect(split(`${mark}河长制：指负责人`)).toEqual([['河长制'], '指负责人']);
  });
});
