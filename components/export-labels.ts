import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { Labels } from '../lib/snippets/export-csv.ts';
import { approxWord, checkWord, dirWord, kindWord, snippetKindWord, statusWord } from './words.ts';

type ColumnKey = Extract<keyof GeneratedI18nStructure, `column.${string}`>;

/** Every column of the exports and every field that may be inferred, by its key in the locale files. */
const columns: readonly ColumnKey[] = [
  'column.kind',
  'column.quote',
  'column.text',
  'column.indicator',
  'column.indicatorName',
  'column.indicatorId',
  'column.scope',
  'column.value',
  'column.valueTo',
  'column.unit',
  'column.figureKind',
  'column.growth',
  'column.growthValue',
  'column.growthUnit',
  'column.direction',
  'column.basis',
  'column.of',
  'column.supersededBy',
  'column.period',
  'column.status',
  'column.goal',
  'column.headline',
  'column.hedge',
  'column.approx',
  'column.inferred',
  'column.growthInferred',
  'column.rule',
  'column.start',
  'column.end',
  'column.term',
  'column.definition',
  'column.sentence',
  'column.section',
  'column.paragraph',
  'column.placeInReport',
  'column.reportTitle',
  'column.reportPlace',
  'column.reportDistrict',
  'column.responsibleBody',
  'column.reportPeriod',
  'column.deliveredOn',
  'column.publishedOn',
  'column.publisher',
  'column.indexNo',
  'column.documentNo',
  'column.address',
  'column.keptAt',
  'column.keptZone',
  'column.bodyHash',
  'column.normaliser',
  'column.checkedAt',
  'column.checkPlace',
  'column.note',
  'column.tags',
  'column.id',
  'column.dir',
];

/** What exports call their columns and the codes in their cells, in the reader's language. */
export function exportLabels(): Labels {
  const labels: Labels = {};
  for (const key of columns) labels[key.slice('column.'.length)] = i18n.t(key);
  for (const kind of ['amount', 'change', 'share', 'rank', 'score']) labels[kind] = kindWord(kind);
  for (const status of ['actual', 'estimate', 'target'] as const) {
    labels[status] = statusWord({ status, goal: false });
  }
  for (const dir of ['up', 'down'] as const) labels[dir] = dirWord(dir) ?? dir;
  for (const approx of ['over', 'about', 'under'] as const) labels[approx] = approxWord(approx) ?? approx;
  labels.exact = i18n.t('approx.exact');
  for (const kind of ['figure', 'selection']) labels[kind] = snippetKindWord(kind);
  for (const place of ['unchanged', 'moved', 'changed', 'gone']) labels[place] = checkWord(place);
  return labels;
}
