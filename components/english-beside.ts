import { i18n } from '#i18n';
import type { GlossaryEntry } from '../lib/knowledge/glossary.ts';

/** The English name that stands beside a term in what is copied: in the English interface alone, `null` where none is known. */
export const englishBeside = (entry: Pick<GlossaryEntry, 'english'> | undefined): string | null =>
  i18n.t('language') === 'en' ? (entry?.english?.name ?? null) : null;
