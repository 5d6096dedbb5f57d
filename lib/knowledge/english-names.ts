import type { GlossaryEntry } from './glossary.ts';

/** A term with its English name behind it, where one is given: 河长制 → `河长制 (river chief system)`. */
export const nameWithEnglish = (name: string, english: string | null | undefined): string =>
  english ? `${name} (${english})` : name;

/** Each term that has an English name with that name behind it, by the term. */
export const namesWithEnglish = (entries: readonly GlossaryEntry[]): Record<string, string> =>
  Object.fromEntries(
    entries.flatMap(({ term, english }) => (english ? [[term, nameWithEnglish(term, english.name)]] : [])),
  );
