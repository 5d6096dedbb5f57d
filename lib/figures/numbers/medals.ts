import { atEnd, atStart, countWithSign, type NumberToken, type PatternRow } from './number-token.ts';

const medal: PatternRow = {
  id: 'medal',
  pattern: /(?<![\dA-Za-z.])(?<count>\d{1,3})(?<metal>[金银铜])(?![牌奖融属华山昌川陵盆行库])/u,
  sample: '夺得3金2银4铜',
};
const won: PatternRow = {
  id: 'won',
  pattern:
    /(?:夺得?|斩获|[获荣]得?|摘得?|勇夺|收获|取得|揽获?|拿下|创造?|贡献|赢得|捧回|累计)[^，。；\d]{0,4}/u,
  sample: '运动健儿斩获1金',
};
const listed: PatternRow = { id: 'listed', pattern: /[、和及]?(?=\d{1,3}[金银铜])/u, sample: '3金、2银' };

/** Medals by their metal, and what tells that metals are medals: they were won, or others stand beside them. */
export const medalPatterns: readonly PatternRow[] = [medal, won, listed];

const medalHere = new RegExp(medal.pattern.source, 'uy');
const wonBefore = atEnd(won.pattern);
const listedBehind = atStart(listed.pattern);
/** Medals are counted by the piece. */
const medalUnit = '枚';
/** Longest joint between two medals of a list. */
const longestJoint = 1;

/** 3金2银4铜: counts of medals, one token each. */
export function readMedals(text: string, at: number, before: NumberToken | null): NumberToken[] | null {
  medalHere.lastIndex = at;
  const match = medalHere.exec(text);
  if (!match) return null;
  const end = at + match[0].length;
  const isNext = before?.rule === 'medal' && at - before.end <= longestJoint;
  const isMedal =
    isNext ||
    listedBehind.test(text.slice(end, end + 5)) ||
    wonBefore.test(text.slice(Math.max(0, at - 8), at));
  if (!isMedal) return null;
  const value = Number(match.groups!.count);
  return [countWithSign({ start: at, end, value, unit: medalUnit, rule: 'medal' })];
}
