import { i18n } from '#i18n';
import type { GlossarySource } from '../lib/knowledge/glossary.ts';
import type { LawStatus } from '../lib/knowledge/laws.ts';
import { formatDate } from './format.ts';

/** What became of the law that a source is, in the reader's language; `null` for a law in force and for other documents. */
export function lawNote({ law }: Pick<GlossarySource, 'law'>): string | null {
  return law === undefined ? null : statusNote(law.status);
}

function statusNote(status: LawStatus): string | null {
  switch (status.code) {
    case 'in-force':
      return null;
    case 'amended':
      return i18n.t('law.amended', [formatDate(status.on), status.now]);
    case 'renamed':
      return i18n.t('law.renamed', [formatDate(status.on), status.now]);
    case 'unchecked':
      return i18n.t('law.unchecked', [status.reason]);
    case 'repealed':
      return status.now === null
        ? i18n.t('law.repealed', [formatDate(status.on), status.by])
        : i18n.t('law.replaced', [formatDate(status.on), status.by, status.now]);
  }
}

/** A copied line or reference with what became of the law it cites on a line below. */
export function withLawNote(words: string, source: GlossarySource | null): string {
  const note = source === null ? null : lawNote(source);
  return note === null ? words : `${words}\n${note}`;
}
