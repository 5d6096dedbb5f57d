import { type GeneratedI18nStructure, i18n } from '#i18n';
import type { Labels } from '../lib/formats/columns.ts';
import {
  approxWord,
  aspectWord,
  bodyCheckWord,
  checkWord,
  dirWord,
  genres,
  genreWord,
  joinWord,
  kindWord,
  snippetKindWord,
  statusWord,
} from './words.ts';

/** Names of fields that may be inferred and are no column of their own. */
const inferredOnly = ['dir'] as const;

/** A column without its word in the locale files does not compile: its key is no key of theirs. */
type LabelName =
  Extract<keyof GeneratedI18nStructure, `column.${string}`> extends infer Key
    ? Key extends `column.${infer Name}`
      ? Name
      : never
    : never;

/** What an export calls its columns and the codes in their cells, in the reader's language. */
export function columnLabels(columns: readonly { readonly name: LabelName }[]): Labels {
  const labels: Labels = {};
  for (const name of [...columns.map((column) => column.name), ...inferredOnly])
    labels[name] = i18n.t(`column.${name}`);
  for (const kind of ['amount', 'change', 'share', 'rank', 'score']) labels[kind] = kindWord(kind);
  for (const status of ['actual', 'estimate', 'target'] as const) {
    labels[status] = statusWord({ status, goal: false });
  }
  labels.promised = statusWord({ status: 'target', goal: true });
  for (const dir of ['up', 'down'] as const) labels[dir] = dirWord(dir) ?? dir;
  for (const approx of ['over', 'about', 'under'] as const) labels[approx] = approxWord(approx) ?? approx;
  labels.exact = i18n.t('approx.exact');
  for (const aspect of ['level', 'added', 'total', 'average', 'milestone'] as const) {
    labels[aspect] = aspectWord(aspect);
  }
  for (const genre of genres) labels[genre] = genreWord(genre);
  for (const kind of ['figure', 'selection']) labels[kind] = snippetKindWord(kind);
  for (const join of ['joined', 'revised', 'broken', 'dotted', 'hedged', 'gap'] as const)
    labels[join] = joinWord(join);
  for (const place of ['unchanged', 'moved', 'changed', 'gone']) labels[place] = checkWord({ place });
  for (const body of ['same', 'different', 'not-comparable']) labels[body] = bodyCheckWord(body);
  for (const status of ['amended', 'renamed', 'repealed', 'unchecked'] as const)
    labels[status] = i18n.t(`lawStatus.${status}`);
  for (const code of ['unnumbered', 'unprinted'] as const) labels[code] = i18n.t(`lawNumber.${code}`);
  labels.firstNumber = i18n.t('lawNumber.first');
  labels.ownNote = i18n.t('term.ownNote');
  labels.ownEntry = i18n.t('term.ownEntry');
  return labels;
}
