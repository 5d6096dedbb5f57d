import type { FileKind } from './file-kind.ts';
import type { UnreadKind } from './file-problem.ts';

/** The endings that files of each kind have that is read; `.wps` of today's WPS is a Word document. */
const endings: Readonly<Record<Exclude<FileKind, UnreadKind>, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'docm', 'dotx'],
  doc: ['doc', 'dot', 'wps'],
  rtf: ['rtf'],
  odt: ['odt'],
  'word-xml': ['xml'],
  html: ['html', 'htm', 'xhtml'],
  mhtml: ['mht', 'mhtml'],
  text: ['txt', 'md'],
};

/** Kinds that portals hand out and that are not read: whoever chooses one is told what can be done. */
const namedEndings = ['ofd'];

/**
 * What a file dialog offers where a report is chosen, as an input's `accept` takes it: every kind that is read. What was
 * chosen is known by its bytes.
 */
export const reportEndings: string = [...Object.values(endings).flat(), ...namedEndings]
  .map((ending) => `.${ending}`)
  .join(',');
