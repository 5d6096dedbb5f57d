import {
  accuracyOf,
  type DocumentScore,
  f1Of,
  type Judgement,
  ratio,
  type ScoredField,
} from './judgement.ts';

/** Documents that are told together. */
export interface ScoredSet {
  title: string;
  /** Whether the rules or the weights were tuned on them; `null` where that is not known. */
  tuned: boolean | null;
  documents: readonly DocumentScore[];
}

/** Around the table in the README; everything between them is written by `npm run accuracy -- --write`. */
const [opening, closing] = ['<!-- accuracy: npm run accuracy -->', '<!-- /accuracy -->'];

/** Fields of the table, in the order of its columns. */
const fields: readonly ScoredField[] = [
  'value',
  'unit',
  'kind',
  'dir',
  'basis',
  'approx',
  'status',
  'goal',
  'period',
  'indicator',
];

const head = [
  'document',
  'annotated',
  'F1',
  ...fields.map((field) => (field === 'indicator' ? 'name, like' : field)),
  'name, right',
  'poor',
  'wrong',
  'blank',
  'wrong and not 推定',
];

const share = (value: number): string => value.toFixed(3);

/** The cells that say how names were read, in the order of the head. */
function nameCells(judged: readonly Judgement[]): string[] {
  const names = judged.flatMap(({ name }) => name ?? []);
  const of = (tier: string) => share(ratio(names.filter((name) => name.tier === tier).length, names.length));
  const said = names.filter(({ tier, inferred }) => tier === 'wrong' && !inferred).length;
  return [of('right'), of('poor'), of('wrong'), of('blank'), share(ratio(said, names.length))];
}

function row(title: string, { judged, spurious }: Pick<DocumentScore, 'judged' | 'spurious'>): string {
  const cells = fields.map((field) =>
    judged.some(({ right }) => right[field] !== undefined) ? share(accuracyOf(judged, field)) : '–',
  );
  return `| ${[title, judged.length, share(f1Of({ judged, spurious })), ...cells, ...nameCells(judged)].join(' | ')} |`;
}

/** All documents of a set as one. */
const together = ({ documents }: ScoredSet): Pick<DocumentScore, 'judged' | 'spurious'> => ({
  judged: documents.flatMap(({ judged }) => judged),
  spurious: documents.every(({ spurious }) => spurious === null)
    ? null
    : documents.flatMap(({ spurious }) => spurious ?? []),
});

/** How the head of a set calls it, in the order of the table. */
const tunings = [
  { tuned: true, word: 'tuned' },
  { tuned: null, word: 'unknown whether tuned' },
  { tuned: false, word: 'untuned' },
] as const;

/** The table as Markdown: a row a document, under each set's own row; sets that rules were tuned on first, untuned ones last. */
export function accuracyTable(sets: readonly ScoredSet[]): string {
  const filled = sets.filter(({ documents }) => documents.length > 0);
  const ordered = tunings.flatMap(({ tuned, word }) =>
    filled.filter((set) => set.tuned === tuned).map((set) => ({ set, word })),
  );
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...ordered.flatMap(({ set, word }) => [
      row(`**${set.title}** (${word})`, together(set)),
      ...set.documents.map((document) => row(document.document, document)),
    ]),
  ].join('\n');
}

/** The text between the marks in the README; throws when the place is not marked. */
export function printedTable(readme: string): string {
  const { start, end } = placeOf(readme);
  return readme.slice(start + opening.length, end).trim();
}

/** The README with the table in its place; throws when the place is not marked. */
export function withAccuracyTable(readme: string, table: string): string {
  const { start, end } = placeOf(readme);
  return `${readme.slice(0, start)}${opening}\n\n${table}\n\n${readme.slice(end)}`;
}

function placeOf(readme: string): { start: number; end: number } {
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  if (start === -1 || end < start) throw new Error(`no ${opening} … ${closing} in the README`);
  return { start, end };
}
