import type { Cited } from '../../lib/knowledge/check-laws.ts';
import type { LawRecord } from '../../lib/knowledge/laws.ts';
import { isLawCitation } from '../../lib/knowledge/resolve-sources.ts';
import { type OpenCollection, readCopy } from './collections.ts';

/** So many characters in a row that a definition shares with its law are the law's sentence, not ours. */
const leastRun = 12;

/** What a definition may have in common with the law it cites: names, lists and limits have no other words. */
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
];

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

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
            .filter((run) => !sharedNames.some(({ words }) => words.includes(run) || run.includes(words)))
            .map((run) => `${id}: 「${run}」 is the wording of ${source.law}`)
        : [],
    ),
  );
}
