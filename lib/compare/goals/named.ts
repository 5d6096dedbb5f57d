import type { Figure } from '../../analysis/figure.ts';
import { findSentence } from '../../text/print/sentence.ts';
import type { Span } from '../../text/span.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import { type ComparedReport, reviewsWholeYear } from '../compared-report.ts';
import { bigramsOf } from '../likeness.ts';
import { countedWithIt } from '../listed.ts';
import { coreOf, isGeneralName, isOwnedMeasure, isSameUnit } from '../measure.ts';
import { thingOf } from '../name-core.ts';
import { isSummed } from '../summed.ts';
import { phaseIn, type Sides, sidesOf } from '../words/contrasts.ts';
import { fieldsOf } from '../words/heading-fields.ts';
import { isLocal, isOfNamedPlace, isOfZone, isPartAlone, quotedZoneOf } from '../words/local-words.ts';
import { ownerOf } from '../words/measure-owners.ts';
import { jointWords, sortWords } from '../words/name-words.ts';
import {
  bracketedAdjusted,
  saysAdjusted,
  saysDeed,
  saysPortion,
  saysReached,
} from '../words/progress-words.ts';
import { scopesOf } from '../words/scopes.ts';
import { mayBeOfSeveralYears } from '../year-runs.ts';
import { isPartOfYear } from './due.ts';

/** Words with their pairs of characters. */
export interface Core {
  words: string;
  bigrams: ReadonlySet<string>;
}

/** A figure with the words it is known by, worked out once for all that it is tried against. */
export interface Named {
  figure: Figure;
  core: Core;
  sides: Sides;
  /** What it stands for as a promise: of a name for two things (城乡居民) the cores of both, else its own. */
  members: readonly Core[];
  /** What its name is of, without a deed. */
  thing: string;
  clause: Clause | null;
  /** True for a name that many things go by. */
  general: boolean;
  /** True for what any firm or branch has (营业收入): whose it is stands elsewhere. */
  owned: boolean;
  /** True for what is done in the time (新建, 改造, 完成), against what there is in the end. */
  done: boolean;
  /** True where its words say that it is what there is in the end (达到, 累计). */
  reached: boolean;
  /** True where its clause speaks of a town, a county or a zone within the place (实施柳岙镇1万亩节水灌溉). */
  local: boolean;
  /** True for what was summed up over several years. */
  summed: boolean;
  /** True for what may be a sum of several years, for all that its report says; how much it is must say the rest. */
  several: boolean;
  /** What the words before it say of its scope and its stage (`scopesOf`). */
  scopes: readonly (string | null)[];
  /** True for a share that is said to be one of something (占比达到60%), and no rate that is read like one (失业率4%). */
  portion: boolean;
  /** True for what a place within or beside the report's makes, which its name says (柳岙生产总值). */
  ofPlace: boolean;
  /** True for the only count of its clause in its unit: what the clause says, it says of this one. */
  alone: boolean;
  /** True for a name of several things (小树林、口袋公园15处). */
  joint: boolean;
  /** Whose a measure is by its name (`ownerOf`). */
  owner: string | null;
  /** Which fields of work the heading above it names (`fieldsOf`). */
  fields: number;
  /** The words of its sentence up to it. */
  said: string;
  /** A part of the place that its clause names in quotation marks at its front. */
  zone: string | null;
  /** True for a value that is counted in a way of its own (同口径增长6%, 扣除留抵退税因素). */
  adjusted: boolean;
  /** True for a value of a part of a year in a report that reviews whole years (前三季度增长9%). */
  partOfYear: boolean;
}

const sorts = new Set(sortWords.map(({ form }) => form));

/** What joins the things of a name; two works on one thing (智能化绿色化改造) are two as well. */
const joints = /[、和及与]|\p{Script=Han}化\p{Script=Han}{1,3}化/u;

/** Several works on one thing, which is one (新建和改扩建学校). */
const works = /(?:新建|续建|(?<![改扩])[改扩]+建)[、和及与](?=[新续改扩提])/gu;

/** Works out the words that a figure is known by. */
export function nameFigure(figure: Figure, report: ComparedReport): Named {
  const clause = clauseAt(report.clauses, figure.start);
  const before = report.text.slice(clause?.start ?? figure.start, figure.start);
  const name = figure.indicator ?? '';
  const own = ownWords(figure, report, clause ?? figure);
  const words = coreOf(figure) ?? '';
  // What says only in which part of the place something is counted is no name.
  const core = isPartAlone(words) ? '' : words;
  return {
    figure,
    core: withBigrams(core),
    sides: sidesOf(`${core}|${phaseIn(name)}`),
    members: coresOf(core).map(withBigrams),
    thing: thingOf(core),
    clause,
    general: core === '' || sorts.has(core) || isGeneralName(name),
    owned: figure.indicatorId === null && isOwnedMeasure(name),
    done: isAct(figure.aspect) || saysDeed.test(before) || isDoneBehind(figure),
    reached: saysReached.test(own),
    local: isOfPart(figure, report, before),
    summed: isSummed(report, figure),
    several: mayBeOfSeveralYears(report, figure),
    scopes: scopesOf(own, headOfList(figure, report, clause)),
    portion: figure.kind === 'share' && saysPortion.test(own),
    ofPlace: isOfNamedPlace(name),
    alone: isAlone(figure, report, clause),
    joint: joints.test(name.replace(works, '')) || countedWithIt(report, figure)?.examples === false,
    owner: ownerOf(core),
    fields: fieldsOf(figure.section.slice(-1)),
    said: report.text.slice(findSentence(report, figure).start, figure.start),
    zone: quotedZoneOf(before.trimStart()),
    adjusted: isAdjusted(figure, report),
    partOfYear: reviewsWholeYear(report.identity) && figure.period !== null && isPartOfYear(figure.period),
  };
}

const isAlone = ({ kind, unit }: Figure, { figures }: ComparedReport, clause: Clause | null): boolean =>
  kind === 'amount' &&
  unit !== '元' &&
  clause !== null &&
  figures.filter(
    (other) => other.start >= clause.start && other.start < clause.end && isSameUnit(other.unit, unit),
  ).length === 1;

/** How much before a value says whether it was reached, where names of others stand between it and its own. */
const verbReach = 4;

/** The words at the head of the list that a value stands in; empty where it is no later item, or its item has a verb of its own. */
function headOfList(figure: Figure, { text }: ComparedReport, clause: Span | null): string {
  const before = clause ? text.slice(clause.start, figure.start) : '';
  const item = itemStart(before);
  const head = before.slice(0, Math.max(0, before.search(/\d/u)));
  return item > 0 && item > head.length && !saysDeed.test(before.slice(item)) ? head : '';
}

/** The words of a value: what its clause prints around its name and around itself, without the other items of a list. */
function ownWords(figure: Figure, { text }: ComparedReport, clause: Span): string {
  const { start, end, indicator, indicatorSpan } = figure;
  const named = indicatorSpan && indicatorSpan.start >= clause.start && indicatorSpan.end <= start;
  const before = text.slice(clause.start, named ? indicatorSpan.end : start);
  const between = named ? text.slice(indicatorSpan.end, start) : '';
  const verb = between.includes(itemMark) ? verbOf(between) : between;
  const behind = nextItem.exec(text.slice(end, clause.end))?.[0] ?? '';
  return `${before.slice(itemStart(before))}${verb}|${behind}|${indicator ?? ''}`;
}

/** The verb of a list of names that have each their own number (分别达到60家、35家). */
const verbOfEach = /分别(?<verb>[^\d]{0,60})\d/u;

const verbOf = (between: string): string =>
  verbOfEach.exec(between)?.groups?.verb ?? between.slice(-verbReach);

/** What parts the items of a list. */
const itemMark = '、';

/** The last item of a list; a mark between two works on one thing (新建、改扩建) parts none. */
const lastItem = /(?:(?<!新建|改建|扩建|续建)、|^)(?:[^、]|(?<=新建|改建|扩建|续建)、)*$/u;

/** Where the last item of some words begins. */
const itemStart = (words: string): number => {
  const at = words.search(lastItem);
  return words[at] === itemMark ? at + 1 : at;
};

/** The words behind a value up to the next item or the next value. */
const nextItem = /^[^、\d]*/u;

/** True for a value of a part of the place: its clause says so, or for a measure its sentence. */
function isOfPart(figure: Figure, report: ComparedReport, before: string): boolean {
  const { text, identity } = report;
  const clauseStart = figure.start - before.length;
  const nameStart = figure.indicatorSpan?.start ?? figure.start;
  const plain = (words: string): string => (identity.place ? words.replaceAll(identity.place, '') : words);
  const surroundings = {
    before: plain(before),
    front: plain(nameStart < figure.start ? text.slice(clauseStart, nameStart) : before),
    name: plain(figure.indicator ?? ''),
    sentence: plain(text.slice(findSentence(report, figure).start, clauseStart)),
  };
  return isLocal(surroundings) || (figure.indicatorId !== null && isOfZone(surroundings));
}

/** True where the words of a value, those of the level that its growth is of, or the brackets right behind it say that it is counted in a way of its own. */
function isAdjusted(figure: Figure, report: ComparedReport): boolean {
  const level = report.related.levelOf(figure);
  return saysItsCount(figure, report) || (level !== null && saysItsCount(level, report));
}

/** How far before a value the name may stand with which it says how it is counted. */
const carried = 40;

const saysItsCount = ({ start, end, indicatorSpan }: Figure, { text, clauses }: ComparedReport): boolean => {
  const clause = clauseAt(clauses, start)?.start ?? start;
  const from =
    indicatorSpan && start - indicatorSpan.start < carried ? Math.min(indicatorSpan.start, clause) : clause;
  return saysAdjusted.test(text.slice(from, start)) || bracketedAdjusted.test(text.slice(end));
};

/** True for a count whose deed stands behind it (11所学校建成投用), with which its name begins. */
const isDoneBehind = ({ kind, start, indicator, indicatorSpan }: Figure): boolean =>
  kind === 'amount' &&
  (indicatorSpan === null || indicatorSpan.start > start) &&
  /^(?:建成|完成|竣工|新建)/u.test(indicator ?? '');

const isAct = (aspect: Figure['aspect']): boolean => aspect === 'added' || aspect === 'total';

const withBigrams = (words: string): Core => ({ words, bigrams: bigramsOf(words) });

/** The cores that a name stands for: of one that names two things at once, those of both. */
function coresOf(core: string): string[] {
  const joint = jointWords.find(({ form }) => core.includes(form));
  return joint ? joint.members.map((member) => core.replace(joint.form, member)) : [core];
}

/** Names of this many characters may stand for a longer name that ends or begins with them. */
const leastContained = 3;

/** True where the shorter of two names begins or ends the longer one. */
export function isEdge(a: string, b: string, least = leastContained): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= least && (long.endsWith(short) || long.startsWith(short));
}
