import { withoutControls } from './markdown.ts';

/** A field of a BibTeX entry: its name, and its value as BibTeX source; `null` leaves the field out. */
export type BibtexField = readonly [name: string, value: string | null];

/** An entry for BibTeX and biblatex, UTF-8; the key is taken as it is. */
export function bibtexEntry(type: string, key: string, fields: readonly BibtexField[]): string {
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}},`));
  return [`@${type}{${key},`, ...lines, '}', ''].join('\n');
}

/** What TeX reads as an order, and how it is written so that it prints. */
const orders: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // A brace alone ends the field, even behind a backslash: BibTeX counts it.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words as TeX prints them. */
export function bibtexWords(words: string): string {
  return withoutControls(words).replace(/[\\{}~^]|[$&#_%]/g, (mark) => orders[mark] ?? `\\${mark}`);
}

/** Words that no style splits or sets in small letters: a body's name is one name, a title keeps its letters. */
export function bibtexWhole(words: string): string {
  return `{${bibtexWords(words)}}`;
}

/** An address, which biblatex and readers take as it stands; braces and backslashes in it are encoded. */
export function bibtexAddress(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}
