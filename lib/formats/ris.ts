import { withoutControls } from './markdown.ts';

/** A line of a RIS record: its tag of two characters, and its value; `null` leaves the line out. */
export type RisField = readonly [tag: string, value: string | null];

/**
 * A record of RIS (Research Information Systems): TY first, ER last, a line a field with CRLF, UTF-8. Zotero, EndNote,
 * NoteExpress and JabRef take it. A value is one line: what wraps is read as the next field by some.
 */
export function risRecord(type: string, fields: readonly RisField[]): string {
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : risLine(tag, value)));
  return [risLine('TY', type), ...lines, 'ER  - ', ''].join('\r\n');
}

function risLine(tag: string, value: string): string {
  return `${tag}  - ${withoutControls(value).trim()}`;
}

/**
 * A body's name for a field of authors. A comma parts family name and given name there, and Zotero, EndNote and others
 * split at it; a name without one stays whole.
 */
export function risBody(name: string): string {
  return name.replaceAll(',', '，').replaceAll(';', '；');
}
