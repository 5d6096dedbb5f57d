import { i18n } from '#i18n';
import { formatBytes } from '../../components/format.ts';
import type { Say } from './library-work.ts';

/**
 * Largest backup that is read, in bytes: some 60,000 snippets with their texts (10,000 take 43 MB). As text and as
 * records side by side it takes four times that in memory, and a string of twice the length can't be held at all
 * (Chromium: 2^29 - 24 characters).
 */
export const maxBackup = 256_000_000;

/** Largest list of terms that is read, in bytes: thirty times what the whole built-in glossary takes. */
export const maxTermList = 16_000_000;

/** True when a chosen file is small enough to be read; else says so, with its size and the bound, and nothing is read. */
export function fits({ size }: Pick<File, 'size'>, most: number, say: Say): boolean {
  if (size <= most) return true;
  say('file-too-large', 'error', i18n.t('import.sizes', [formatBytes(size), formatBytes(most)]));
  return false;
}
