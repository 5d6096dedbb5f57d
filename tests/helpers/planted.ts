import type { Random } from './random.ts';
import { type Revision, type RevisionKind, sentenceStarts } from './revision.ts';

/** What is planted and how it is revised; ⟦…⟧ marks the number that is kept, and in `now` its place. */
export interface Planted {
  was: string;
  now: string;
  truth: Revision['truth'];
}

/** Names and numbers that a planted sentence is made of. */
export interface Seeds {
  /** Three owners. */
  owners: [string, string, string];
  /** Three sums of money. */
  sums: [string, string, string];
  /** Three counts. */
  counts: [number, number, number];
  /** A rate and another. */
  rates: [string, string];
  measure: string;
}

const villages = ['柳湾村', '陈家村', '石桥村', '东渠村', '白马社区', '临江街道', '北塘镇', '清河镇'];
const firms = ['海晟重工', '远望电缆', '恒信集团', '金穗公司', '华阳纺织厂'];
const measures = ['经营收入', '集体资产收益', '可支配收入', '税收', '固定资产投资'];

function seedsOf(random: Random): Seeds {
  const draw = <T>(from: readonly T[]): [T, T, T] => {
    const first = random.pick(from);
    const second = random.pick(from.filter((one) => one !== first));
    return [first, second, random.pick(from.filter((one) => one !== first && one !== second))];
  };
  const numbers = Array.from({ length: 60 }, (_, i) => 101 + i * 7);
  const [a, b, c] = draw(numbers);
  return {
    owners: draw(random.below(4) === 0 ? firms : villages),
    sums: draw(['2.13亿元', '86万元', '3100万元', '91.4万元', '775万元']),
    counts: [a, b, c],
    rates: [
      `${3 + random.below(20)}.${1 + random.below(9)}%`,
      `${30 + random.below(20)}.${1 + random.below(9)}%`,
    ],
    measure: random.pick(measures),
  };
}

/** A kind that plants a sentence, and puts its revised form in its place. */
export function plant(id: string, write: (seeds: Seeds, random: Random) => Planted): RevisionKind {
  return {
    id,
    revise(report, random) {
      const { was, now, truth } = write(seedsOf(random), random);
      const table = was.includes('\t');
      const starts = table || was.includes('\n') ? paragraphStarts(report) : sentenceStarts(report);
      if (starts.length === 0) return null;
      const at = random.pick(starts);
      const before = insert(report, at, table ? `${was}\n` : was);
      const after = insert(report, at, table ? `${now}\n` : now);
      if (before.kept === null || (truth === 'same' && after.kept === null)) return null;
      return { before: before.text, kept: before.kept, after: after.text, place: after.kept, truth };
    },
  };
}

function insert(report: string, at: number, words: string): { text: string; kept: Revision['place'] } {
  const marked = report.slice(0, at) + words + report.slice(at);
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { text: marked.replace('⟦', '').replace('⟧', ''), kept: start < 0 ? null : { start, end } };
}

const paragraphStarts = (report: string): number[] =>
  // A print that is wrapped within sentences has no place between two lines.
  [...report.matchAll(/(?<=[。！？：]\s*\n)[^\n\t]{20,}/g)].map(({ index }) => index);

/** A table as a report’s text has it. */
export const rows = (...lines: (string | number)[][]): string =>
  lines.map((cells) => cells.join('\t')).join('\n');
