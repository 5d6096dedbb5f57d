import { type DocFile, tableOf } from './doc-file.ts';

/** Properties of text by their codes (MS-DOC 2.6): each has its operand's bytes. */
export type Properties = ReadonlyMap<number, DataView>;

/** Codes of the properties that reading needs. */
export const property = {
  deleted: 0x0800,
  hidden: 0x083c,
  style: 0x4a30,
  special: 0x0855,
  symbol: 0x6a09,
  raised: 0x2a48,
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  outline: 0x2640,
  listLevel: 0x260a,
  list: 0x460b,
  rowCells: 0xd608,
} as const;

/** The number of a property that has one; 0 without it. */
export function numberOf(properties: Properties, code: number): number {
  const operand = properties.get(code);
  if (!operand || operand.byteLength === 0) return 0;
  return operand.byteLength > 1 ? operand.getInt16(0, true) : operand.getUint8(0);
}

/** Text of one kind in the file: what it is from byte `start` to byte `end`. */
interface PropertyRun {
  start: number;
  end: number;
  /** A paragraph's style by its number; 0 for characters. */
  style: number;
  properties: Properties;
}

const page = 512;
const none: Properties = new Map();

/** What the characters or paragraphs of a document are. */
export class PropertyRuns {
  readonly #runs: PropertyRun[];
  #last: PropertyRun = { start: 0, end: 0, style: 0, properties: none };

  constructor(doc: DocFile, kind: 'characters' | 'paragraphs') {
    const table = doc.table(kind === 'characters' ? tableOf.characterRuns : tableOf.paragraphRuns);
    const count = Math.max(0, (table.byteLength - 4) / 8);
    const read = kind === 'characters' ? readCharacters : readParagraphs;
    this.#runs = Array.from({ length: count }, (_, i) => {
      const number = table.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff;
      return read(doc.document, number * page);
    })
      .flat()
      .sort((a, b) => a.start - b.start);
  }

  /** What stands at a byte of the document's stream. */
  at(place: number): Pick<PropertyRun, 'style' | 'properties'> {
    if (place < this.#last.start || place >= this.#last.end) this.#last = this.#find(place);
    return this.#last;
  }

  #find(place: number): PropertyRun {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runs[middle]!.start <= place) low = middle;
      else high = middle - 1;
    }
    const run = this.#runs[low];
    return run && run.start <= place && place < run.end
      ? run
      : { start: place, end: place + 1, style: 0, properties: none };
  }
}

/** A page of runs of characters (ChpxFkp): where each begins, then half the place of what it is. */
function readCharacters(view: DataView, at: number): PropertyRun[] {
  const count = view.getUint8(at + page - 1);
  return Array.from({ length: count }, (_, i) => {
    const place = view.getUint8(at + (count + 1) * 4 + i) * 2;
    const length = place === 0 ? 0 : view.getUint8(at + place);
    return {
      start: view.getUint32(at + i * 4, true),
      end: view.getUint32(at + i * 4 + 4, true),
      style: 0,
      properties: place === 0 ? none : readProperties(part(view, at + place + 1, length)),
    };
  });
}

/** A page of runs of paragraphs (PapxFkp): the same, with a style before the properties. */
function readParagraphs(view: DataView, at: number): PropertyRun[] {
  const count = view.getUint8(at + page - 1);
  return Array.from({ length: count }, (_, i) => {
    const place = at + view.getUint8(at + (count + 1) * 4 + i * 13) * 2;
    const short = view.getUint8(place);
    const from = short === 0 ? place + 2 : place + 1;
    const length = short === 0 ? view.getUint8(place + 1) * 2 : short * 2 - 1;
    return {
      start: view.getUint32(at + i * 4, true),
      end: view.getUint32(at + i * 4 + 4, true),
      style: view.getUint16(from, true),
      properties: readProperties(part(view, from + 2, length - 2)),
    };
  });
}

const part = (view: DataView, at: number, length: number): DataView =>
  new DataView(view.buffer, view.byteOffset + at, Math.max(0, length));

/** Bytes of operands by the kind that a code's upper three bits give; the others say their own length. */
const lengthsOfKinds = [1, 1, 2, 4, 2, 2, null, 3] as const;
/** Tables of cells give their length in two bytes, and one too many. */
const wideOperands = new Set([0xd608, 0xd606]);

/** Properties in a row of codes with operands; what is cut short is left out. */
export function readProperties(view: DataView): Properties {
  const found = new Map<number, DataView>();
  let at = 0;
  while (at + 2 < view.byteLength) {
    const code = view.getUint16(at, true);
    const fixed = lengthsOfKinds[code >> 13]!;
    const wide = wideOperands.has(code);
    if (wide && at + 4 > view.byteLength) break;
    const from = at + 2 + (fixed !== null ? 0 : wide ? 2 : 1);
    const length = fixed ?? (wide ? view.getUint16(at + 2, true) - 1 : view.getUint8(at + 2));
    if (from + length > view.byteLength) break;
    found.set(code, part(view, from, length));
    at = from + length;
  }
  return found;
}
