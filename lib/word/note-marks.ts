import { formatNumber, type NoteKind, usualNoteFormat } from './number-formats.ts';
import { childOf, childValue } from './xml.ts';

interface Count {
  number: number;
  format: string;
  start: number;
  /** Where counting starts anew: at each page, at each section; `continuous` never. */
  restart: string;
}

/** Numbers the notes of a `.docx` as Word does. */
export class NoteMarks {
  readonly #counts: Record<NoteKind, Count>;

  /** The settings are the document's; those of its first section come before them. */
  constructor({ body, settings }: { body: Element; settings: Element | null }) {
    const countOf = (kind: NoteKind): Count => {
      const section = firstOf(body, `${kind}Pr`);
      const document = childOf(settings, `${kind}Pr`);
      const find = (name: string): string | null => childValue(section, name) ?? childValue(document, name);
      const start = Number(find('numStart') ?? 1);
      return {
        number: start - 1,
        format: find('numFmt') ?? usualNoteFormat[kind],
        start,
        restart: find('numRestart') ?? 'continuous',
      };
    };
    this.#counts = { footnote: countOf('footnote'), endnote: countOf('endnote') };
  }

  /** The mark of the next note; counts on. */
  next(kind: NoteKind): string {
    const count = this.#counts[kind];
    count.number += 1;
    return formatNumber(count.format, count.number);
  }

  /** A page ends where the writing program last broke it. */
  endPage(): void {
    this.#restart('eachPage');
  }

  endSection(): void {
    this.#restart('eachSect');
  }

  #restart(at: string): void {
    for (const count of Object.values(this.#counts)) if (count.restart === at) count.number = count.start - 1;
  }
}

/** Properties of notes that stand in those of a section. */
const firstOf = (body: Element, name: string): Element | null =>
  [...body.getElementsByTagNameNS('*', name)].find(
    ({ parentElement }) => parentElement?.localName === 'sectPr',
  ) ?? null;
