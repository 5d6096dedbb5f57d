import type { Analysis } from '../../../lib/analysis/analysis.ts';
import type { Figure } from '../../../lib/analysis/figure.ts';
import type { ReportIdentity } from '../../../lib/analysis/report-identity.ts';
import type { CorpusDocument } from './documents.ts';
import { isException } from './exceptions.ts';

/** A document with all that was read of it. */
export interface CorpusReading {
  document: CorpusDocument;
  analysis: Analysis;
  /** The identity as it is read with the document's title above the text; `analysis` has it without. */
  titled: ReportIdentity;
}

/** Something that holds of every report that is read right, with how often it was broken before and what is asked. */
export interface Invariant {
  id: string;
  /** What is counted, as the table prints it. */
  counts: string;
  /** How many breaks stood when the proof was set up, over 3,004 reports and 48 communiqués. */
  first: number;
  /** Most breaks that are asked: in all, as a share of the documents that could be asked, or of the first count. */
  asked: { most: number } | { mostOf: number } | { mostOfFirst: number };
  /** Whether it can be asked of a document. */
  asksOf(reading: CorpusReading): boolean;
  /** What breaks it in one document: a line for each, empty where it holds. */
  findBreaks(reading: CorpusReading): string[];
}

const isReport = ({ document }: CorpusReading): boolean => document.genre === 'report';

/** A report with a review in its first part and a plan in its last. */
const hasHalves = (reading: CorpusReading): boolean =>
  isReport(reading) && !isException(reading.document.path, 'half');

/** Fewest figures in a third of a text from which its half can be told. */
const fewestFigures = 8;
const lastPart = 0.7;
const firstPart = 0.3;

const shareOfTargets = (figures: readonly Figure[]): number =>
  figures.filter(({ status }) => status === 'target').length / Math.max(1, figures.length);

function figuresBetween({ document, analysis }: CorpusReading, from: number, to: number): Figure[] {
  const { length } = document.text;
  return analysis.figures.filter(({ start }) => start >= from * length && start < to * length);
}

/**
 * Names end and begin at a word: none of these stands at the end of one. Whole words that end so are no cut: 理由, 自由;
 * 改造提升 is an act; 线下 and 地下 say where; a 商超 is a shop.
 */
const cutEnd = /(?:较|(?<![自理事缘])由|(?<!提)升|(?<![地线天乡])下|(?<![商中英])超|[、，。；：（(])$/u;
/** 收入比 is a ratio and a name, 收入比|上年 is the beginning of a comparison: what follows it in print tells them apart. */
const comparedEnd = /(?<![占存贷之产价负师床投评])比$/u;
const comparisonBehind =
  /^(?:上[年半]|去年|前[一年]|同期|年初|预[期计]|计划|目标|任务|规划|现有|原|较|[重例率值]|全[国省市区县州](?!第|前|排|[一二三]位)|“|\d{4}年|一九)/u;
/** How far before a figure its name is printed. */
const nameReach = 300;

/** Whether a name ends in a 比 that is no ratio's: the print nearest before its figure goes on with what is compared, or there is none. */
function endsInComparison(name: string, { text }: CorpusReading['document'], { end }: Figure): boolean {
  if (!comparedEnd.test(name)) return false;
  const before = text.slice(Math.max(0, end - nameReach), end).replace(/\s/gu, '');
  const tail = name.slice(-3);
  const at = before.lastIndexOf(tail);
  return at < 0 || comparisonBehind.test(before.slice(at + tail.length));
}

const holdsMark =
  /分别|[①-⑳〔〕【】。；：，]|^[一二三四五六七八九十]是|^[(（][一二三四五六七八九十\d]+[)）]/u;
/** Verbs that alone are no name. */
const onlyVerb =
  /^(?:完成|实现|达到|新增|增长|下降|增加|减少|提高|新建|建成|实施|安排|投入|争取|确保|力争|突破|超过|提升|拿出|追加|列支)$/u;

/** The words from the last stop before a figure to it. */
const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 60), at)
    .split(/[。；;！？\n]/u)
    .at(-1)!;

const sharedOut = /分别[^，。；]{0,12}$/u;
const joint = /^[、和与及，,]$/u;

/**
 * 分别比上年和2000年增长, 一季度、上半年分别为, 分别高于全国、全省: what 分别 shares out are times or what is compared with, and
 * both values are of one thing, whose name both have.
 */
const severalBases =
  /(?:[年月末期届初度]|同期|平均|半年|全[国省市区县州]|目标|规划)[、和与及，,][^，。；]{0,14}(?:[年月末期届初度]|半年|平均|全[国省市区县州]|目标)|(?:[近前后这]?[两二三四五]年|两个五年|历年)[^，。；]{0,8}分别/u;

/** Two values right after 分别 that stand side by side and measure the same thing in the same way. */
function pairsOfOneName({ document: { text }, analysis: { figures } }: CorpusReading): string[] {
  return figures.flatMap((figure, i) => {
    const next = figures[i + 1];
    if (!next || figure.indicator === null || figure.indicator !== next.indicator) return [];
    if (figure.unit !== next.unit || figure.kind !== next.kind || figure.period !== next.period) return [];
    if (figure.aspect !== next.aspect || !joint.test(text.slice(figure.end, next.start))) return [];
    const before = clauseBefore(text, figure.start);
    if (!sharedOut.test(before) || severalBases.test(before)) return [];
    return [`${figure.indicator}: ${text.slice(Math.max(0, figure.start - 40), next.end)}`];
  });
}

const endsInScale = /[万亿]$/u;
const nounBehind = /^[\p{Script=Han}]/u;
/** Words behind a scale that are no noun: the unit was left out, and nothing names it. */
const noNounBehind =
  /^(?:以上|以下|以内|左右|的|和|与|及|至|到|级|多|余|增|提|上|下|大关|之|为|是|在|比|较)/u;

function scalesWithoutUnit({ document: { text }, analysis: { figures } }: CorpusReading): string[] {
  return figures
    .filter(({ unit, text: printed, end }) => {
      const behind = text.slice(end, end + 4);
      return (
        unit === null && endsInScale.test(printed) && nounBehind.test(behind) && !noNounBehind.test(behind)
      );
    })
    .map(({ start, end }) => text.slice(Math.max(0, start - 12), end + 8));
}

/** 12和8亿美元, 7.7和46.9个百分点: a bare number, a joint and a number with its unit. The digits of a model or a formula (G4, 1+5) are no number. */
const numberBeforeShared =
  /(?<![\d.年第~\-—至到:：/×*+＋A-Za-z])(\d+(?:\.\d+)?)(?:[和与及、])(\d+(?:\.\d+)?)(?:[万亿]|个百分点|%|家|个|人|公里|亩|吨|户|项)/gu;
const ordinalLead = /[第前]$/u;

function bareBeforeShared({ document: { text }, analysis: { figures } }: CorpusReading): string[] {
  const covered = (at: number) => figures.some(({ start, end }) => start <= at && at < end);
  return [...text.matchAll(numberBeforeShared)]
    .filter(({ index, 0: whole, 1: first }) => {
      const second = index + whole.indexOf(whole[first!.length]!) + 1;
      return !ordinalLead.test(text.slice(0, index)) && covered(second) && !covered(index);
    })
    .map(({ index, 0: whole }) => text.slice(Math.max(0, index - 12), index + whole.length + 6));
}

/** 去年 as the nearest word of time before a figure. */
const lastYear = /去年(?:(?!今年|上年|前年|\d{4}年|同期|底|末)[^。；;\n]){0,30}$/u;

/** Figures of the review whose 去年, said after New Year, is dated the year before the one reviewed. */
function yearsTooEarly({ document, analysis: { figures, report } }: CorpusReading): string[] {
  const reviewed = report.periodTo === null ? null : Number(report.periodTo.slice(0, 4));
  const delivered = report.deliveredOn === null ? document.year : Number(report.deliveredOn.slice(0, 4));
  if (reviewed === null || delivered !== reviewed + 1) return [];
  return figures
    .filter(({ start, period, status }) => {
      if (status === 'target' || period === null || !period.startsWith(String(reviewed - 1))) return false;
      const before = clauseBefore(document.text, start);
      return lastYear.test(before) && !/[比较由从]去年/u.test(before);
    })
    .map(({ start, end }) => document.text.slice(Math.max(0, start - 30), end));
}

const withoutKind = (place: string): string => place.replace(/(?:省|市|地区|自治州|盟)$/u, '');

/** Every invariant, in the order of the table. */
export const invariants: readonly Invariant[] = [
  {
    id: 'plan-half-lost',
    counts: 'reports whose last 30% has < 30% targets',
    first: 73,
    asked: { mostOf: 0.005 },
    asksOf: (reading) => hasHalves(reading) && figuresBetween(reading, lastPart, 1).length >= fewestFigures,
    findBreaks(reading) {
      const share = shareOfTargets(figuresBetween(reading, lastPart, 1));
      return share < 0.3 ? [`${(share * 100).toFixed(0)}% targets`] : [];
    },
  },
  {
    id: 'review-read-as-plan',
    counts: 'reports whose first 30% has > 50% targets',
    first: 11,
    asked: { most: 0 },
    asksOf: (reading) => hasHalves(reading) && figuresBetween(reading, 0, firstPart).length >= fewestFigures,
    findBreaks(reading) {
      const share = shareOfTargets(figuresBetween(reading, 0, firstPart));
      return share > 0.5 ? [`${(share * 100).toFixed(0)}% targets`] : [];
    },
  },
  {
    id: 'year-too-early',
    counts: 'figures of a review whose 去年, said after New Year, is the year before',
    first: 721,
    asked: { most: 0 },
    asksOf: isReport,
    findBreaks: yearsTooEarly,
  },
  {
    id: 'verdict-bare',
    counts: 'reports that the text alone does not show to be one',
    first: 124,
    asked: { mostOf: 0.01 },
    asksOf: isReport,
    findBreaks: ({ analysis: { report } }) => (report.isReport ? [] : [report.verdict]),
  },
  {
    id: 'verdict-titled',
    counts: 'reports that are not known to be one with their title',
    first: 56,
    asked: { mostOf: 0.005 },
    asksOf: isReport,
    findBreaks: ({ titled }) => (titled.isReport ? [] : [titled.verdict]),
  },
  {
    id: 'bulletin-taken-for-report',
    counts: 'statistical communiqués taken for reports',
    first: 0,
    asked: { most: 0 },
    asksOf: ({ document }) => document.genre === 'bulletin',
    findBreaks: ({ titled }) => (titled.isReport ? [titled.verdict] : []),
  },
  {
    id: 'place-wrong',
    counts: 'places other than the folder’s',
    first: 8,
    asked: { most: 0 },
    asksOf: (reading) =>
      isReport(reading) &&
      reading.document.place !== null &&
      reading.titled.place !== null &&
      !isException(reading.document.path, 'place'),
    findBreaks({ document, titled }) {
      const [folder, read] = [withoutKind(document.place!), withoutKind(titled.place!)];
      return folder.startsWith(read) || read.startsWith(folder) ? [] : [titled.place!];
    },
  },
  {
    id: 'place-blank',
    counts: 'reports whose place is not known',
    first: 104,
    asked: { mostOf: 0.02 },
    asksOf: (reading) => isReport(reading) && reading.document.place !== null,
    findBreaks: ({ titled }) => (titled.place === null ? ['blank'] : []),
  },
  {
    id: 'year-wrong',
    counts: 'reports whose year is not the file’s',
    first: 0,
    asked: { mostOf: 0.005 },
    asksOf: (reading) =>
      isReport(reading) &&
      reading.document.year !== null &&
      reading.titled.periodTo !== null &&
      !isException(reading.document.path, 'year'),
    findBreaks({ document: { year }, titled: { periodTo, deliveredOn, period } }) {
      const reviewed = Number(periodTo!.slice(0, 4));
      // A report of December is filed under its own year or the next; one for the year that ends is filed under it.
      const years = [reviewed, reviewed + 1, Number((deliveredOn ?? '0').slice(0, 4))];
      return years.includes(year!) ? [] : [`${period} delivered ${deliveredOn}`];
    },
  },
  {
    id: 'year-blank',
    counts: 'reports whose period is not known',
    first: 3,
    asked: { mostOf: 0.02 },
    asksOf: isReport,
    findBreaks: ({ titled }) => (titled.periodTo === null ? ['blank'] : []),
  },
  {
    id: 'name-edge',
    counts: 'names that end in 比 较 由 升 下 超 or a mark, hold 分别, or are only a verb',
    first: 3642,
    asked: { most: 0 },
    asksOf: isReport,
    findBreaks: ({ document, analysis: { figures } }) =>
      figures.flatMap((figure) => {
        const { indicator } = figure;
        if (indicator === null) return [];
        const bad =
          cutEnd.test(indicator) ||
          holdsMark.test(indicator) ||
          onlyVerb.test(indicator) ||
          endsInComparison(indicator, document, figure);
        return bad ? [indicator] : [];
      }),
  },
  {
    id: 'one-name-for-two',
    counts: 'pairs right after 分别 with one name',
    first: 1287,
    asked: { mostOfFirst: 0.02 },
    asksOf: isReport,
    findBreaks: pairsOfOneName,
  },
  {
    id: 'scale-without-unit',
    counts: 'figures that end in 万 or 亿 before a noun and have no unit',
    first: 4673,
    asked: { mostOfFirst: 0.05 },
    asksOf: isReport,
    findBreaks: scalesWithoutUnit,
  },
  {
    id: 'bare-before-shared-unit',
    counts: 'numbers before a shared unit that no figure covers',
    first: 277,
    asked: { most: 0 },
    asksOf: isReport,
    findBreaks: bareBeforeShared,
  },
];
