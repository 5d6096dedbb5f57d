import { i18n } from '#i18n';
import type { GlossarySource } from '../lib/knowledge/glossary.ts';
import { type CitedLaw, isAhead, type LawStatus } from '../lib/knowledge/laws.ts';
import { isoDay } from '../lib/text/days.ts';
import { formatDate } from './format.ts';

/**
 * The number of the law that a source is, with the words that it is the first edition's where it is, or that it has none
 * or none was found; `null` where nothing says which.
 */
export function lawNumber(law: CitedLaw | undefined): string | null {
  if (law === undefined) return null;
  if (law.number === null) return law.noNumber === undefined ? null : i18n.t(`lawNumber.${law.noNumber}`);
  return law.numberOf === undefined ? law.number : i18n.t('lawNumber.ofFirst', [law.number]);
}

/**
 * What became of the law that a source is, in the reader's language, as of `day` (ISO, the reader's today): a change that
 * lies ahead is told as that. `null` for a law in force and for other documents.
 */
export function lawNote({ law }: Pick<GlossarySource, 'law'>, day = today()): string | null {
  if (law === undefined) return null;
  return isAhead(law.status, day) ? noteAhead(law.status) : noteSince(law.status);
}

function noteSince(status: LawStatus): string | null {
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

function noteAhead(status: LawStatus): string | null {
  switch (status.code) {
    case 'in-force':
    case 'unchecked':
      return noteSince(status);
    case 'amended':
      return i18n.t('law.amendedAhead', [formatDate(status.on), status.now]);
    case 'renamed':
      return i18n.t('law.renamedAhead', [formatDate(status.on), status.now]);
    case 'repealed':
      return i18n.t('law.repealedAhead', [formatDate(status.on), status.by]);
  }
}

/** The reader's day, ISO. */
function today(): string {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '';
}

/** Copied lines with what became of the law it cites on a line below. */
export function withLawNote(words: string, source: GlossarySource | null): string {
  const note = source === null ? null : lawNote(source);
  return note === null ? words : `${words}\n${note}`;
}
