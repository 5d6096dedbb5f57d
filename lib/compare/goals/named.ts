import type { Figure } from '../../analysis/figure.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import type { ComparedReport } from '../compared-report.ts';
import { bigramsOf } from '../likeness.ts';
import { coreOf, isGeneralName, isOwnedMeasure } from '../measure.ts';
import { thingOf } from '../name-core.ts';
import { isSummed } from '../summed.ts';
import { type Sides, sidesOf } from '../words/contrasts.ts';
import { jointWords, sortWords } from '../words/name-words.ts';
import { saysDeed } from '../words/progress-words.ts';
import { scopesOf } from '../words/scopes.ts';

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
  /** True where its clause speaks of a town within the place (实施柳岙镇1万亩节水灌溉). */
  local: boolean;
  /** True for what was summed up over several years. */
  summed: boolean;
  /** What the words before it say of its scope and its stage (`scopesOf`). */
  scopes: readonly (string | null)[];
  /** True for a name of several things (小树林、口袋公园15处). */
  joint: boolean;
}

const sorts = new Set(sortWords.map(({ form }) => form));

/** A town, a subdistrict or a zone by its name, and not towns in general (城镇, 乡镇, 特色小镇). */
const town =
  /(?<![城乡村集小各建全本我三])镇(?!村|域|区)|(?<![城家下返各全本我])乡(?![镇村])|街道办|办事处|(?:商务|开发|高新|保税|自贸|示范)区(?=(?:今年|全年|年内|当年)?(?:完成|实现|新增|力争|达到))/u;

/** What joins the things of a name. */
const joints = /[、和及与]/u;

/** Works out the words that a figure is known by. */
export function nameFigure(figure: Figure, report: ComparedReport): Named {
  const clause = clauseAt(report.clauses, figure.start);
  const before = report.text.slice(clause?.start ?? figure.start, figure.start);
  const name = figure.indicator ?? '';
  const core = coreOf(figure) ?? '';
  return {
    figure,
    core: withBigrams(core),
    sides: sidesOf(core),
    members: coresOf(core).map(withBigrams),
    thing: thingOf(core),
    clause,
    general: core === '' || sorts.has(core) || isGeneralName(name),
    owned: figure.indicatorId === null && isOwnedMeasure(name),
    done: isAct(figure.aspect) || saysDeed.test(before),
    local: town.test(before),
    summed: isSummed(report, figure),
    scopes: scopesOf(ownWords(before, name)),
    joint: joints.test(name),
  };
}

/** The words of a value: what its clause prints before it, behind the last item, and its name. */
const ownWords = (before: string, name: string): string =>
  `${before.slice(before.lastIndexOf('、') + 1)}|${name}`;

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
