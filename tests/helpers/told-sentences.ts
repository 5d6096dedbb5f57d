import { readFileSync } from 'node:fs';

/** Words that stand beside a room's tables, by who reads them: each with what is read of it. */
export function toldSentences(room: string): Map<string, [words: string, value: unknown][]> {
  const path = new URL(`../fixtures/sentences/${room}.json`, import.meta.url);
  const rows = JSON.parse(readFileSync(path, 'utf8')) as [reader: string, words: string, value: unknown][];
  const told = new Map<string, [string, unknown][]>();
  for (const [reader, words, value] of rows) {
    const list = told.get(reader) ?? [];
    list.push([words, value]);
    told.set(reader, list);
  }
  return told;
}
