import { plant, rows } from './planted.ts';
import type { Random } from './random.ts';
import type { RevisionKind } from './revision.ts';

/** Names that no list of owners knows, alike but for one character. */
const sites = [
  ['东湖新城', '西湖新城'],
  ['城东开发区', '城西开发区'],
  ['北岸港区', '南岸港区'],
] as const;
/** What paragraphs open with, and what a page may have in its stead. */
const leads = [
  ['教育方面', '卫生方面'],
  ['道路建设', '水利建设'],
  ['社会救助', '双拥优抚'],
] as const;
/** Headings of what was done and of what is promised. */
const halves = [
  ['（一）主要成绩', '（一）预期目标'],
  ['（二）工作完成情况', '（二）工作安排'],
] as const;
/** Headings, and the same at greater length or under another number. */
const reworded = [
  ['（一）主要成绩', '（一）主要工作成绩'],
  ['（二）民生改善', '（三）民生改善'],
  ['三、环境整治', '三、 环境综合整治'],
] as const;

/** Four numbers with a decimal, no two the same. */
function sumsOf(random: Random): [string, string, string, string] {
  const one = (i: number) => `${11 + i + 4 * random.below(22)}.${1 + random.below(9)}`;
  return [one(0), one(1), one(2), one(3)];
}

/** What names exchanged leave no place that is the number’s own. */
const unmarked = (words: string): string => words.replace(/[⟦⟧]/g, '');

/** What happens to the words that say whose a number is, in what unit or when, and stand outside its sentence or row; the number’s own words stay. */
export const surroundingRevisions: readonly RevisionKind[] = [
  plant('the unit above its table', (_, random) => {
    const [was, now] = random.pick([
      ['单位：亿元', '单位：万元'],
      ['（单位：公顷）', '（单位：亩）'],
      ['计量单位：万元', '计量单位：元'],
    ] as const);
    const [x, y] = sumsOf(random);
    const table = (unit: string) => `${unit}\n${rows(['指标', '完成额'], ['绿地', `⟦${x}⟧`], ['岸线', y])}`;
    return { was: table(was), now: table(now), truth: 'changed' };
  }),
  plant('the unit in a note below its table', (_, random) => {
    const [x, y] = sumsOf(random);
    const table = (unit: string) =>
      `${rows(['指标', '完成额'], ['绿地', `⟦${x}⟧`], ['岸线', y])}\n注：以上单位均为${unit}。`;
    return { was: table('亿元'), now: table('万元'), truth: 'changed' };
  }),
  plant('the year in the caption of its table', (_, random) => {
    const year = 2015 + random.below(6);
    const [x, y] = sumsOf(random);
    const table = (at: number) =>
      `${at}年主要指标完成情况\n${rows(['指标', '完成额（亿元）'], ['税收', `⟦${x}⟧`], ['投资', y])}`;
    return { was: table(year), now: table(year + random.pick([-1, 1])), truth: 'changed' };
  }),
  plant('the owner in the caption of its table', ({ owners: [a, b] }, random) => {
    const [x, y] = sumsOf(random);
    const table = (owner: string) =>
      `${owner}主要指标\n${rows(['指标', '完成额（万元）'], ['税收', `⟦${x}⟧`], ['投资', y])}`;
    return { was: table(a), now: table(b), truth: 'changed' };
  }),
  plant('the captions of two tables exchanged', ({ owners: [a, b] }, random) => {
    const [x, y] = sumsOf(random);
    const tables = (first: string, second: string) =>
      `${first}：\n${rows(['指标', '金额（万元）'], ['税收', `⟦${x}⟧`])}\n${second}：\n${rows(['指标', '金额（万元）'], ['税收', y])}`;
    return { was: tables(a, b), now: unmarked(tables(b, a)), truth: 'changed' };
  }),
  plant('two tables exchanged with their captions', ({ owners: [a, b] }, random) => {
    const [x, y] = sumsOf(random);
    const first = `${a}：\n${rows(['指标', '金额（万元）'], ['税收', `⟦${x}⟧`])}`;
    const second = `${b}：\n${rows(['指标', '金额（万元）'], ['税收', y])}`;
    return { was: `${first}\n${second}`, now: `${second}\n${first}`, truth: 'same' };
  }),
  plant('the caption of its table lengthened', (_, random) => {
    const [x, y] = sumsOf(random);
    const table = (caption: string) =>
      `${caption}\n单位：万元\n${rows(['指标', '完成额'], ['税收', `⟦${x}⟧`], ['投资', y])}`;
    return { was: table('主要指标情况'), now: table('表1　全域主要指标完成情况'), truth: 'same' };
  }),
  plant('owners of merged cells exchanged', ({ owners: [a, b] }, random) => {
    const [x, y, z, w] = sumsOf(random);
    const table = (first: string, second: string) =>
      rows(
        ['地区', '指标', '金额（万元）'],
        [first, '税收', y!],
        ['', '收入', `⟦${x}⟧`],
        [second, '税收', z!],
        ['', '收入', w!],
      );
    return { was: table(a, b), now: unmarked(table(b, a)), truth: 'changed' };
  }),
  plant('merged cells exchanged with their rows', ({ owners: [a, b] }, random) => {
    const [x, y, z, w] = sumsOf(random);
    const head = ['地区', '指标', '金额（万元）'];
    const first = [
      [a, '税收', y!],
      ['', '收入', `⟦${x}⟧`],
    ];
    const second = [
      [b, '税收', z!],
      ['', '收入', w!],
    ];
    return { was: rows(head, ...first, ...second), now: rows(head, ...second, ...first), truth: 'same' };
  }),
  plant('rows of sections exchanged by name', ({ owners: [a, b] }, random) => {
    const [x, y] = sumsOf(random);
    const table = (first: string, second: string) =>
      rows(['指标', '金额（万元）'], [second, ''], ['税收', y], [first, ''], ['税收', `⟦${x}⟧`]);
    return { was: table(a, b), now: unmarked(table(b, a)), truth: 'changed' };
  }),
  plant('the row of which its own is a part', (_, random) => {
    const [x, y, z, w] = sumsOf(random);
    const table = (first: string, second: string) =>
      rows(['指标', '完成额'], [first, y!], ['　其中：区级', `⟦${x}⟧`], [second, z!], ['　其中：区级', w!]);
    return { was: table('税收', '收入'), now: unmarked(table('收入', '税收')), truth: 'changed' };
  }),
  plant('what its paragraph opens with', ({ sums: [x, y] }, random) => {
    const [a, b] = random.pick(leads);
    const text = (first: string, second: string) => `${first}。投入资金⟦${x}⟧。\n${second}。投入资金${y}。\n`;
    return { was: text(a, b), now: unmarked(text(b, a)), truth: 'changed' };
  }),
  plant('the line above its paragraph', ({ sums: [x, y] }, random) => {
    const [a, b] = random.pick(leads);
    const text = (first: string, second: string) =>
      `${first}\n投入资金⟦${x}⟧，办成实事。\n${second}\n投入资金${y}，办成实事。\n`;
    return { was: text(a, b), now: unmarked(text(b, a)), truth: 'changed' };
  }),
  plant('paragraphs exchanged with what they open with', ({ sums: [x, y] }, random) => {
    const [a, b] = random.pick(leads);
    const [first, second] = [`${a}。投入资金⟦${x}⟧。\n`, `${b}。投入资金${y}。\n`];
    return { was: first + second, now: second + first, truth: 'same' };
  }),
  plant('what the sentence before is about', ({ sums: [x] }, random) => {
    const [a, b] = random.pick(sites);
    const text = (site: string) => `全力启动${site}建设。该项目总投资⟦${x}⟧。`;
    return { was: text(a), now: text(b), truth: 'changed' };
  }),
  plant('owners of two sentences exchanged', ({ counts: [x, y] }, random) => {
    const [a, b] = random.pick(sites);
    const text = (first: string, second: string) =>
      `${first}发展迅速。引进项目⟦${x}个⟧。${second}发展迅速。引进项目${y}个。`;
    return { was: text(a, b), now: unmarked(text(b, a)), truth: 'changed' };
  }),
  plant('owners of two sentences exchanged, the second kept', ({ counts: [x, y] }, random) => {
    const [a, b] = random.pick(sites);
    const text = (first: string, second: string) =>
      `${first}发展迅速。引进项目${y}个。${second}发展迅速。引进项目⟦${x}个⟧。`;
    return { was: text(a, b), now: unmarked(text(b, a)), truth: 'changed' };
  }),
  plant('its heading made one of what is promised', ({ sums: [x] }, random) => {
    const [was, now] = random.pick(halves);
    const text = (heading: string) => `${heading}\n完成税收⟦${x}⟧。\n`;
    return { was: text(was), now: text(now), truth: 'changed' };
  }),
  plant('its heading lengthened, numbered or spaced otherwise', ({ sums: [x] }, random) => {
    const [was, now] = random.pick(reworded);
    const text = (heading: string) => `${heading}\n完成税收⟦${x}⟧，好于预期。\n`;
    return { was: text(was), now: text(now), truth: 'same' };
  }),
  plant('a remark behind it that corrects it', ({ counts: [x, y] }, random) => {
    const remark = random.pick([`（更正：应为${y}个）`, `（应为${y}个）`, `（此数有误，以${y}个为准）`]);
    return {
      was: `当年引进项目⟦${x}个⟧，成效明显。`,
      now: `当年引进项目⟦${x}个⟧${remark}，成效明显。`,
      truth: 'changed',
    };
  }),
];
