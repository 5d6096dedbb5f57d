import { diffArrays } from 'diff';
import type { Figure } from '../../analysis/figure.ts';
import { type ComparedFigure, type ComparedReport, placeOf } from '../compared-report.ts';
import { bigramsOf, likenessOf } from '../likeness.ts';
import { coreOf } from '../measure.ts';
import { type AlignedSentence, splitSentences } from './sentences.ts';

/** What two versions of one report say differently in figures; each entry in the order of the later version's list. */
export interface VersionChanges {
  /** Indexes of the two reports, in the order in which they were handed in. */
  reports: [number, number];
  changed: { before: ComparedFigure; after: ComparedFigure }[];
  gone: ComparedFigure[];
  added: ComparedFigure[];
}

/** What stands in two lists in each other's place; `null` on the side that lacks it. */
type Pair<Item> = [Item | null, Item | null];

/** Two sentences in the place of each other are one that was reworded when they are as like as this. */
const leastAlike = 0.6;

/**
 * Compares the figures of two versions of one report (page and PDF, draft and final): sentences are aligned by Myers'
 * algorithm, and the figures of two that stand for each other by what they name and measure.
 */
export function compareVersions(before: ComparedReport, after: ComparedReport): VersionChanges {
  const pairs = alignSentences(splitSentences(before), splitSentences(after)).flatMap(([old, now]) =>
    align(figuresIn(before, old), figuresIn(after, now), isSameMeasure),
  );
  const { gone, added } = dropKept(pairs);
  return {
    reports: [before.index, after.index],
    changed: pairs.flatMap(([was, is]) =>
      was && is && !isSameValue(was, is) ? [{ before: placeOf(before, was), after: placeOf(after, is) }] : [],
    ),
    gone: gone.map((figure) => placeOf(before, figure)),
    added: added.map((figure) => placeOf(after, figure)),
  };
}

/**
 * The figures of one version alone. One that the other prints with its value, in a sentence that was cut short, parted
 * or moved so that the two were not aligned, is kept: its sentence changed, and not the figure.
 */
function dropKept(pairs: readonly Pair<Figure>[]): Record<'gone' | 'added', Figure[]> {
  const added = new Set(pairs.flatMap(([was, is]) => (was === null && is ? [is] : [])));
  const gone = pairs
    .flatMap(([was, is]) => (is === null && was ? [was] : []))
    .filter((was) => {
      const kept = [...added].find((is) => isSameValue(was, is) && isNamedAlike(was, is));
      if (kept) added.delete(kept);
      return !kept;
    });
  return { gone, added: [...added] };
}

/** True for figures of one kind of which one name is the other's, or a part of it. */
function isNamedAlike(a: Figure, b: Figure): boolean {
  const [own, other] = [coreOf(a) ?? '', coreOf(b) ?? ''];
  return (
    a.kind === b.kind &&
    (own === other || (own !== '' && other !== '' && (own.includes(other) || other.includes(own))))
  );
}

/** Pairs two lists in their order by the longest run that both have. */
function align<Item>(before: Item[], after: Item[], isSame: (a: Item, b: Item) => boolean): Pair<Item>[] {
  const pairs: Pair<Item>[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(before, after, { comparator: isSame }))
    for (let step = 0; step < (count ?? 0); step += 1)
      pairs.push([added ? null : before[i++]!, removed ? null : after[j++]!]);
  return pairs;
}

/** Pairs sentences: those that both versions have, and between them those that were reworded. */
function alignSentences(before: AlignedSentence[], after: AlignedSentence[]): Pair<AlignedSentence>[] {
  const pairs: Pair<AlignedSentence>[] = [];
  let [removed, added]: [AlignedSentence[], AlignedSentence[]] = [[], []];
  const settle = (): void => {
    pairs.push(...pairReworded(removed, added));
    [removed, added] = [[], []];
  };
  for (const [old, now] of align(before, after, (a, b) => a.key === b.key)) {
    if (old && now) {
      settle();
      pairs.push([old, now]);
    } else if (old) removed.push(old);
    else if (now) added.push(now);
  }
  settle();
  return pairs;
}

/** Pairs sentences that replaced others by their likeness, each with the first that is like it and still free. */
function pairReworded(
  removed: readonly AlignedSentence[],
  added: readonly AlignedSentence[],
): Pair<AlignedSentence>[] {
  const free = new Set(removed);
  const pairs = added.map((now): Pair<AlignedSentence> => {
    const old = [...free].find(
      ({ key }) => likenessOf(bigramsOf(key), bigramsOf(now.key), () => 1) >= leastAlike,
    );
    if (old) free.delete(old);
    return [old ?? null, now];
  });
  return [...[...free].map((old): Pair<AlignedSentence> => [old, null]), ...pairs];
}

const figuresIn = (report: ComparedReport, sentence: AlignedSentence | null): Figure[] =>
  sentence === null
    ? []
    : report.figures.filter(({ start }) => sentence.start <= start && start < sentence.end);

const isSameMeasure = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.unit === b.unit && (a.indicator ?? '') === (b.indicator ?? '');

const isSameValue = (a: Figure, b: Figure): boolean =>
  a.value === b.value &&
  a.valueTo === b.valueTo &&
  a.approx === b.approx &&
  a.dir === b.dir &&
  a.unit === b.unit;
