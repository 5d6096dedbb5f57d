import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../lib/analysis/figure.ts';
import type { NamedByRules } from '../../lib/figures/names/name-indicators.ts';
import { featuresOf } from '../../lib/figures/names/ranking/features.ts';
import { cleanOffers, isDoubtful, isOpen, mayBeBlank } from '../../lib/figures/names/ranking/ranker.ts';
import { asRenamed } from '../../lib/figures/names/ranking/review-names.ts';
import {
  type AnnotatedDocument,
  annotatedText,
  figureAt,
  namesAlone,
  readAnnotations,
} from '../accuracy/annotations.ts';
import { goldsIn, readGold } from '../accuracy/golds.ts';
import { type GoldFigure, isLikeName, placeOf, statementAt } from '../accuracy/judge-gold.ts';
import { type NameTier, nameTier } from '../accuracy/name-tiers.ts';
import { analyseText } from '../accuracy/read-report.ts';
import { isTrainedOn } from '../accuracy/registers.ts';

const root = join(import.meta.dirname, '../..');

/** Names judged on unseen reports, one a line with the words around the number. */
const judgedFile = 'names-judged.jsonl';

/** A name on offer with what was judged of it; `known` is false where nobody judged it and it may be right as well. */
export interface Option {
  text: string;
  features: Float64Array;
  tier: NameTier;
  known: boolean;
  inferred: boolean;
  /** Whether another may take its place, whether it may read 推定, and whether it may be blank. */
  open: boolean;
  doubtful: boolean;
  blankable: boolean;
}

/** One judged number: the names on offer, that of the rules first; none where the rules leave it blank. */
export interface Example {
  document: string;
  options: Option[];
  /** The tier of a blank: right where the text does not say. */
  blank: NameTier;
}

interface Judged {
  at: number;
  q: string;
  names: string[] | null;
  poor?: string[] | undefined;
  /** True where only the names given were judged, so that others may be right too. */
  partial?: boolean;
  /** True where names like the one given are right: it was written short, in the annotator's order. */
  loose?: boolean;
}

/** What is read of a text, with the names by the rules alone, index by index. */
function readNames(text: string): { figures: readonly Figure[]; named: NamedByRules } {
  let read: { figures: readonly Figure[]; named: NamedByRules } | null = null;
  analyseText(text, (figures, named) => {
    read = { figures, named };
  });
  return read!;
}

function examplesOf(document: string, text: string, judged: readonly Judged[]): Example[] {
  const { figures, named } = readNames(text);
  return judged.flatMap((asked) => {
    const figure = figureAt(figures, asked);
    if (figure === null) return [];
    return [exampleOf(named, { document, index: figures.indexOf(figure), tiers: tiersOf(text, asked) })];
  });
}

/** How names are judged at one number. */
interface Tiers {
  of(name: string | null): NameTier;
  /** Whether a name was judged, or may be right without anybody's having said so. */
  isKnown(name: string): boolean;
}

function tiersOf(text: string, asked: Judged): Tiers {
  const statement = statementAt(text, asked.at);
  const strict = (name: string | null): NameTier => nameTier(name, { ...asked, statement });
  const isLike = (name: string | null): boolean =>
    asked.loose === true && (asked.names ?? []).some((right) => isLikeName(right, name));
  return {
    of: (name) => (isLike(name) ? 'right' : strict(name)),
    isKnown: (name) => strict(name) === 'right' || !(asked.partial || isLike(name)),
  };
}

interface JudgedNumber {
  document: string;
  index: number;
  tiers: Tiers;
}

function exampleOf({ numbers, names }: NamedByRules, { document, index, tiers }: JudgedNumber): Example {
  const blank = tiers.of(null);
  const name = names[index] ?? null;
  if (name === null) return { document, options: [], blank };
  const source = sourceOf(names, index);
  const [number, doubted] = [numbers[source]!, names[source]!];
  const offers = cleanOffers(number, doubted);
  const options = (isDoubtful(doubted) ? offers : offers.slice(0, 1)).map((offer): Option => {
    const called = calledAfter(names, { index, now: offer.name.text });
    return {
      text: called,
      features: Float64Array.from(featuresOf(offer)),
      tier: tiers.of(called),
      known: offer.first || tiers.isKnown(called),
      inferred: offer.name.inferred || source !== index,
      open: isOpen(number, doubted),
      doubtful: isDoubtful(doubted),
      blankable: mayBeBlank(number, doubted),
    };
  });
  return { document, options, blank };
}

type Names = NamedByRules['names'];

/** Index of the name that another stands and falls with: its own where it may be doubted or was taken from no other. */
function sourceOf(names: Names, index: number): number {
  const name = names[index]!;
  const handed = !isDoubtful(name) && name.from !== null && names[name.from] != null;
  return handed ? sourceOf(names, name.from!) : index;
}

/** What a number is called when the name it was taken from is `now`. */
function calledAfter(names: Names, { index, now }: { index: number; now: string }): string {
  const source = sourceOf(names, index);
  if (source === index) return now;
  const { text, from } = names[index]!;
  return asRenamed(text, { before: names[from!]!.text, now: calledAfter(names, { index: from!, now }) });
}

const isFigure = (row: AnnotatedDocument['rows'][number]) => !('figure' in row);

const annotations = join(root, 'tests/fixtures/annotations');

/** Examples of the annotated documents of a folder, as far as their texts are to be had; says which are missing. */
function examplesIn(folder: string, folders: readonly string[]): Map<string, Example[]> {
  const examples = new Map<string, Example[]>();
  for (const document of readAnnotations(folder)) {
    const text = annotatedText(folders, document);
    if (text === null) console.error(`Skipped: ${document.file} (no ${document.doc}).`);
    else {
      const judged = document.rows.filter(isFigure) as unknown as Judged[];
      examples.set(document.file, examplesOf(document.file, text, judged));
    }
  }
  return examples;
}

/** Examples of the documents annotated for every field. */
export const annotatedExamples = (folders: readonly string[]): Map<string, Example[]> =>
  examplesIn(annotations, folders);

/** Examples of the documents annotated for names alone, which no rule was written on. */
export const namedExamples = (folders: readonly string[]): Example[] =>
  [...examplesIn(namesAlone, folders).values()].flat();

/**
 * What the weights rest on and the folders do not hold, each with where it is to be had; none where the training is the
 * whole one. Documents left out of it are only scored, so they may be missing.
 */
export function missingMatter(folders: readonly string[]): string[] {
  const documents = [
    ...readAnnotations(annotations).filter(({ file }) => isTrainedOn(file)),
    ...readAnnotations(namesAlone),
  ]
    .filter((document) => annotatedText(folders, document) === null)
    .map(({ file, doc }) => `${file} (${doc})`);
  return judgedPath(folders) === undefined ? [...documents, judgedFile] : documents;
}

/** Where the folders have the judged names; `undefined` where none has. */
const judgedPath = (folders: readonly string[]): string | undefined =>
  folders.map((folder) => join(folder, judgedFile)).find((place) => existsSync(place));

interface JudgedName {
  report: string;
  before: string;
  figure: string;
  after: string;
  name: string | null;
  tier: 'right' | 'poor' | 'wrong' | 'blank' | 'no figure';
}

/** Examples of the `names-judged.jsonl` that a folder holds, with the right names of `judged-names.jsonl` where the judged one was not right; none where no folder has it. */
export function judgedExamples(folders: readonly string[]): Example[] {
  const path = judgedPath(folders);
  if (path === undefined) {
    console.error(`Skipped: ${judgedFile}.`);
    return [];
  }
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const mended = new Map(
    readFileSync(join(import.meta.dirname, 'judged-names.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; names: string[] })
      .map(({ line, names }) => [line, names] as const),
  );
  return lines.flatMap((line, index) => {
    const { report, before, figure, after, name, tier } = JSON.parse(line) as JudgedName;
    const names = tier === 'right' && name !== null ? [name] : mended.get(index + 1);
    if (names === undefined) return [];
    const poor = tier === 'poor' && name !== null ? [name] : undefined;
    const judged = { at: before.length, q: figure, names, poor, partial: true };
    return examplesOf(report, before + figure + after, [judged]);
  });
}

/** Examples of the golds of folders, whose names are one for each figure. */
export const goldExamples = (folders: readonly string[]): Example[] =>
  folders.flatMap(goldsIn).flatMap((path) => {
    const { name, text, gold } = readGold(path);
    const asked = (figure: GoldFigure): Judged => ({
      at: placeOf(figure, text).start,
      q: figure.q,
      names: figure.indicator === null ? null : [figure.indicator],
      loose: true,
    });
    return examplesOf(name, text, gold.map(asked));
  });
