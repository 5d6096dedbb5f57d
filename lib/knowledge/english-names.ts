import type { GlossaryEntry } from './glossary.ts';

/** Each term that has an English name with that name behind it, by the term: 河长制 → `河长制 (river chief system)`. */
export const namesWithEnglish = (entries: readonly GlossaryEntry[]): Record<string, string> =>
  Object.fromEntries(
    entries.flatMap(({ term, english }) => (english ? [[term, `${term} (${english.name})`]] : [])),
  );
