import { type DocFile, type Story, tableOf } from './doc-file.ts';
import { formatNumber, formatOfCode, type NoteKind, usualNoteFormat } from './number-formats.ts';

/** A note of a `.doc`: where the text leads to it, and where it is written. */
export interface DocNote extends Story {
  kind: NoteKind;
  /** As it is printed; `null` where the writer set a mark of their own. */
  mark: string | null;
}

/** Where the document's properties have the formats of the two kinds' numbers (Dop97). */
const formatAt = { footnote: 492, endnote: 494 };

/** The notes of a `.doc` by the places of the text that lead to them. */
export function readDocNotes(doc: DocFile): Map<number, DocNote> {
  return new Map([...notesOf(doc, 'footnote'), ...notesOf(doc, 'endnote')]);
}

function notesOf(doc: DocFile, kind: NoteKind): Map<number, DocNote> {
  const isFoot = kind === 'footnote';
  const marks = doc.table(isFoot ? tableOf.footnoteMarks : tableOf.endnoteMarks);
  const texts = doc.table(isFoot ? tableOf.footnoteTexts : tableOf.endnoteTexts);
  const story = isFoot ? doc.stories.footnotes : doc.stories.endnotes;
  const count = Math.max(0, (marks.byteLength - 4) / 6);
  const found = new Map<number, DocNote>();
  let number = 0;
  for (let i = 0; i < count && (i + 2) * 4 <= texts.byteLength; i += 1) {
    const isCounted = marks.getInt16((count + 1) * 4 + i * 2, true) !== 0;
    if (isCounted) number += 1;
    found.set(marks.getUint32(i * 4, true), {
      kind,
      start: story.start + texts.getUint32(i * 4, true),
      end: story.start + texts.getUint32(i * 4 + 4, true),
      mark: isCounted ? formatNumber(formatOf(doc, kind), number) : null,
    });
  }
  return found;
}

function formatOf(doc: DocFile, kind: NoteKind): string {
  const properties = doc.table(tableOf.properties);
  const at = formatAt[kind];
  return at + 2 <= properties.byteLength
    ? formatOfCode(properties.getUint16(at, true))
    : usualNoteFormat[kind];
}
