import { diffArrays } from 'diff';
import type { Figure } from '../../analysis/figure.ts';
import { type ComparedFigure, type ComparedReport, placeOf } from '../compared-report.ts';
import { bigramsOf, likenessOf } from '../likeness.ts';
import { type AlignedSentence, splitSentences } from './sentences.ts';

/** What two versions of one report say differently in figures; each entry in the order of the later version's list. */
export interface VersionChanges {
  /** Indexes of the two reports, in the order in which they were handed in. */
  reports: [number, number];
  changed: { before: ComparedFigure; after: ComparedFigure }[];
  gone: ComparedFigure[];
  added: ComparedFigure[];
}

type Pair = [AlignedSentence | null, AlignedSentence | null];

/** Two sentences in the place of each other are one that was reworded when they are as like as this. */
const leastAlike = 0.6;

/**
 * Compares the figures of two versions of one report (page and PDF, draft and final): sentences are aligned by Myers'
 * algorithm, and the figures of two that stand for each other by what they name and measure.
 */
export function compareVersions(before: ComparedReport, after: ComparedReport): VersionChanges {
  const changes: VersionChanges = { reports: [before.index, after.index], changed: [], gone: [], added: [] };
  for (const [old, now] of alignSentences(splitSentences(before), splitSentences(after))) {
    const [gone, added] = [figuresIn(before, old), figuresIn(after, now)];
    for (const part of diffArrays(gone, added, { comparator: isSameMeasure })) {
      if (part.added) changes.added.push(...part.value.map((figure) => placeOf(after, figure)));
      else if (part.removed) changes.gone.push(...part.value.map((figure) => placeOf(before, figure)));
    }
    changes.changed.push(...changedIn({ before, after, gone, added }));
  }
  return changes;
}

/** The values that differ where the same measures stand in the same order. */
function changedIn(input: {
  before: ComparedReport;
  after: ComparedReport;
  gone: readonly Figure[];
  added: readonly Figure[];
}): VersionChanges['changed'] {
  const { before, after, gone, added } = input;
  const changed: VersionChanges['changed'] = [];
  let [i, j] = [0, 0];
  for (const { added: isNew, removed, count } of diffArrays([...gone], [...added], {
    comparator: isSameMeasure,
  })) {
    const length = count ?? 0;
    for (let step = 0; !isNew && !removed && step < length; step += 1) {
      const [old, now] = [gone[i + step]!, added[j + step]!];
      if (!isSameValue(old, now)) changed.push({ before: placeOf(before, old), after: placeOf(after, now) });
    }
    if (!isNew) i += length;
    if (!removed) j += length;
  }
  return changed;
}

function alignSentences(before: AlignedSentence[], after: AlignedSentence[]): Pair[] {
  const pairs: Pair[] = [];
  let removed: AlignedSentence[] = [];
  let [i, j] = [0, 0];
  const same = (a: AlignedSentence, b: AlignedSentence): boolean => a.key === b.key;
  for (const part of diffArrays(before, after, { comparator: same })) {
    const length = part.count ?? 0;
    if (part.removed) removed = before.slice(i, i + length);
    else {
      const here = after.slice(j, j + length);
      if (part.added) pairs.push(...pairReworded(removed, here));
      else {
        pairs.push(...removed.map((old): Pair => [old, null]));
        pairs.push(...here.map((now, at): Pair => [before[i + at]!, now]));
      }
      removed = [];
    }
    if (!part.added) i += length;
    if (!part.removed) j += length;
  }
  pairs.push(...removed.map((old): Pair => [old, null]));
  return pairs;
}

/** Pairs sentences that replaced others by their likeness, each with the first that is like it and still free. */
function pairReworded(removed: readonly AlignedSentence[], added: readonly AlignedSentence[]): Pair[] {
  const free = new Set(removed);
  const pairs = added.map((now): Pair => {
    const old = [...free].find(
      ({ key }) => likenessOf(bigramsOf(key), bigramsOf(now.key), () => 1) >= leastAlike,
    );
    if (old) free.delete(old);
    return [old ?? null, now];
  });
  return [...[...free].map((old): Pair => [old, null]), ...pairs];
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
