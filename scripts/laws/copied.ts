import type { Cited } from '../../lib/knowledge/check-laws.ts';
import type { LawRecord } from '../../lib/knowledge/laws.ts';
import { isLawCitation } from '../../lib/knowledge/resolve-sources.ts';
import { type OpenCollection, readCopy } from './collections.ts';

/** So many characters in a row that a definition shares with a source are the source's sentence, not ours. */
export const leastRun = 12;

/** What a definition may have in common with its sources: names, lists and limits have no other words. */
const sharedNames: readonly { words: string; why: string }[] = [
  { words: '专业化精细化特色化新颖化', why: 'the four words that 专精特新 is short for' },
  { words: '生态保护红线环境质量底线资源利用上线', why: 'the three lines that 三线一单 names' },
  { words: '简政放权放管结合优化服务', why: 'what 放管服 is short for' },
  { words: '家庭农场农民专业合作社农业产业化龙头企业', why: 'the three kinds of such businesses' },
  { words: '自然灾害事故灾难公共卫生', why: 'the kinds of incidents' },
  { words: '长三角生态绿色一体化发展示范区', why: 'a name' },
  { words: '困难残疾人生活补贴和重度残疾人护理补贴', why: 'the names of the two subsidies' },
  { words: '国家重点支持的高新技术领域', why: 'the name of a list' },
  { words: '造成3人以上10人以下死亡或', why: 'a limit' },
  { words: '10人以上50人以下重伤或', why: 'a limit' },
  { words: '1000万元以上5000万元以下直接经济损失', why: 'a limit' },
  { words: '2000万元1000万元', why: 'two limits' },
  { words: '千村示范万村整治工程', why: 'a name' },
  { words: '美丽家园绿色田园幸福乐园', why: 'the three names' },
  { words: '全国文明城市和国家卫生城市', why: 'two titles' },
  { words: '农产品质量安全县和食品安全示范城市', why: 'two titles' },
  { words: '创新型经济服务型经济开放型经济', why: 'three of the five kinds' },
  { words: '自然灾害事故灾难公共卫生社会安全', why: 'the kinds of incidents' },
  { words: '乡镇卫生院村卫生室社区卫生服务中心', why: 'the kinds of such houses' },
  { words: '城镇开发边界永久基本农田生态保护红线', why: 'the three lines' },
  { words: '一般公共预算国有资本经营预算', why: 'two budgets by name' },
  { words: '软件和信息技术服务电子信息制造', why: 'two trades by name' },
  { words: '数字创意新一代信息技术', why: 'two trades by name' },
  { words: '经济社会发展生态环境保护', why: 'two kinds of plans by name' },
];

/** So many characters of the sentence may stand around a name: 指企业, 的简称. */
const around = 3;

/** True for a run that is a name, a list or a limit, or a part of one, but for at most three characters around it. */
export function isSharedName(run: string): boolean {
  for (let front = 0; front <= around; front += 1)
    for (let back = 0; front + back <= around; back += 1) {
      const part = run.slice(front, run.length - back);
      if (sharedNames.some(({ words }) => words.includes(part))) return true;
    }
  return false;
}

/** A text without punctuation, marks and blanks: what two wordings are compared by. */
export const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The runs of at least twelve characters, marks apart, that `words` has in common with `text`, longest form each. */
export function sharedRuns(words: string, text: string): string[] {
  const [own, other] = [plain(words), plain(text)];
  const runs: string[] = [];
  for (let at = 0; at + leastRun <= own.length; ) {
    let end = at + leastRun;
    if (!other.includes(own.slice(at, end))) {
      at += 1;
      continue;
    }
    while (end < own.length && other.includes(own.slice(at, end + 1))) end += 1;
    runs.push(own.slice(at, end));
    at = end;
  }
  return runs;
}

/** A definition and the sources it rests on. */
export interface Defined {
  id: string;
  definition: string;
  sources: readonly Cited['source'][];
}

/** Says of each definition which words it shares with a law it cites, but for names; a law without a text says nothing. */
export function findCopied(
  defined: readonly Defined[],
  known: { laws: ReadonlyMap<string, LawRecord>; open: readonly OpenCollection[] },
): string[] {
  const texts = new Map<string, string>();
  const textOf = (id: string): string => {
    const copy = known.laws.get(id)?.copy;
    const text =
      texts.get(id) ?? [...((copy && readCopy(known.open, copy))?.words.values() ?? [])].join('\n');
    texts.set(id, text);
    return text;
  };
  return defined.flatMap(({ id, definition, sources }) =>
    sources.flatMap((source) =>
      isLawCitation(source)
        ? sharedRuns(definition, textOf(source.law))
            .filter((run) => !isSharedName(run))
            .map((run) => `${id}: 「${run}」 is the wording of ${source.law}`)
        : [],
    ),
  );
}
