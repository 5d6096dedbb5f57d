import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import { buildTrie, matchTrie, type PackedTrie } from '../../lib/knowledge/packed-trie.ts';
import { foldForm } from '../../lib/text/print/fold.ts';
import { readPrint } from '../../lib/text/print/print.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { seeded } from '../../tests/helpers/random.ts';
import type { Row } from './row.ts';

/** Dictionary sizes and text lengths of the design's aim; the last is a long page, 20 reports' worth. */
const termCounts = [500, 5_000, 50_000];
const textLengths = [8_000, 160_000];
/** Runs of which the median counts; builds take longer and vary less. */
const runCounts = { build: 7, match: 25 };

/** Words that reports are made of; dictionaries and texts are drawn from them, so that both share beginnings. */
const commonWords =
  '社区 治理 服务 中心 养老 就业 创业 城市 更新 乡村 振兴 数字 转型 网格 平安 法治 街区 河道 绿化 垃圾 分类 食品 安全 生产 消防 应急 管理 综合 整治 旧改 加装 电梯 物业 业委会 居委 党群 一网 统管 通办 营商 环境 招商 引资 税收 财政 预算 绩效 集体 资产 土地 减量 控规 单元 配套 公共 文化 教育 托育 医疗 健康 救助 帮扶 退役 军人 志愿 文明 创建 生态 低碳 智慧 平台 场景 机制 制度 工程 行动 计划 项目 推进 完成 实现 增长 年度 全镇 累计 新增 持续 优化'.split(
    ' ',
  );

/** Different terms of two to four words, cut to six characters as most terms of the glossary are. */
function makeTerms(count: number): string[] {
  const { next: random, pick } = seeded(count);
  const terms = new Set<string>();
  while (terms.size < count) {
    const words = 2 + Math.floor(random() * 3);
    let term = '';
    for (let i = 0; i < words; i++) term += pick(commonWords);
    terms.add(term.slice(0, 3 + Math.floor(random() * 4)));
    // 85 words give some 50,000 different beginnings only with a letter or digit behind them.
    if (terms.size < count && random() < 0.5) terms.add(`${term.slice(0, 4)}${Math.floor(random() * 100)}`);
  }
  return [...terms];
}

function makeText(characters: number): string {
  const { next: random, pick } = seeded(characters + 1);
  let text = '';
  while (text.length < characters) {
    text += pick(commonWords);
    if (random() < 0.12) text += Math.floor(random() * 1000);
    if (random() < 0.2) text += random() < 0.7 ? '，' : '。\n';
  }
  return text.slice(0, characters);
}

interface Found {
  start: number;
  end: number;
  form: number;
}

/** What a report costs: folding and matching, every use as a span of the printed text. */
function findAll(trie: PackedTrie, text: string): Found[] {
  const folded = readPrint(plainReportText(text)).folded;
  const found: Found[] = [];
  matchTrie(trie, folded, (start, end, form) => {
    found.push({ start: folded.starts[start]!, end: folded.starts[end - 1]! + 1, form });
  });
  return found;
}

/** Medians in ms, the methods taking turns so that a busy moment of the machine hits all of them. */
function timeInTurns(methods: readonly (() => unknown)[], runs: number): number[] {
  const times: number[][] = methods.map(() => []);
  for (let run = 0; run < runs; run++) {
    methods.forEach((method, i) => {
      const begun = performance.now();
      method();
      times[i]!.push(performance.now() - begun);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
}

/** Bytes that `build` keeps alive, in MB. */
function memoryOf(build: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = (): number => {
    // Twice: what the first pass only finalises, the second frees.
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const built = build();
  const after = held();
  // Read once more, so that nothing built can be collected before it was counted.
  if (!built) throw new Error('nothing was built');
  return (after - before) / 1e6;
}

/** Small dictionaries drown in what else the process holds: the middle of five counts. */
const medianMemoryOf = (build: () => unknown): number =>
  Array.from({ length: 5 }, () => memoryOf(build)).sort((a, b) => a - b)[2]!;

/** The better of the peer's two variants: the plain one builds faster, `/fast` matches faster and is smaller. */
function row(name: string, unit: string, own: number, peers: readonly number[], aim: string): Row {
  const best = Math.min(...peers);
  const against = `@monyone/aho-corasick (the better of its two)`;
  return { name, value: own, unit, against, ratio: own / best, aim };
}

/** Throws when the two find different uses: then their times say nothing. */
function assertSameUses(own: readonly Found[], peer: readonly { begin: number; end: number }[]): void {
  const longest = new Map<number, number>();
  for (const { begin, end } of peer) longest.set(begin, Math.max(end, longest.get(begin) ?? 0));
  const reduced: string[] = [];
  let till = 0;
  for (const [begin, end] of [...longest].sort((a, b) => a[0] - b[0])) {
    if (begin < till) continue;
    reduced.push(`${begin}-${end}`);
    till = end;
  }
  const found = own.map(({ start, end }) => `${start}-${end}`);
  if (found.join() !== reduced.join())
    throw new Error(`${found.length} uses found, the peer has ${reduced.length}`);
}

/** Build and match time and memory beside `@monyone/aho-corasick`, in the same run. */
export async function benchTerms(): Promise<Row[]> {
  const rows: Row[] = [];
  const texts = textLengths.map(makeText);
  for (const count of termCounts) {
    const terms = makeTerms(count);
    const fold = () => buildTrie(terms.map(foldForm));
    const peers = [() => new AhoCorasick(terms), () => new FastAhoCorasick(terms)];
    const builds = timeInTurns([fold, ...peers], count > 5_000 ? 3 : runCounts.build);
    const aim = 'at least as fast, ≤ 1';
    rows.push(row(`build, ${count} terms`, 'ms', builds[0]!, builds.slice(1), aim));
    const trie = fold();
    const plain = new AhoCorasick(terms);
    const fast = new FastAhoCorasick(terms);
    for (const text of texts) {
      assertSameUses(findAll(trie, text), plain.matchInText(text));
      const times = timeInTurns(
        [() => findAll(trie, text), () => plain.matchInText(text), () => fast.matchInText(text)],
        runCounts.match,
      );
      rows.push(
        row(`match, ${count} terms, ${text.length} characters`, 'ms', times[0]!, times.slice(1), aim),
      );
    }
    const memory = [fold, ...peers].map(medianMemoryOf);
    rows.push(row(`memory, ${count} terms`, 'MB', memory[0]!, memory.slice(1), 'no more, ≤ 1'));
  }
  return rows;
}
