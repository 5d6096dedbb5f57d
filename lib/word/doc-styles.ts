import { type DocFile, tableOf } from './doc-file.ts';
import { numberOf, type Properties, property, readProperties } from './doc-properties.ts';
import { levelOfOutline } from './word-lines.ts';

interface Style {
  /** The number of a built-in style: 1 to 9 are headings. */
  builtIn: number;
  basedOn: number;
  properties: Properties;
  /** What its characters are. */
  characters: Properties;
}

const titleStyle = 62;
const customStyle = 4094;
const noStyle = 4095;
const paragraphStyle = 1;
const characterStyle = 2;
/** Of a property that is on or off: not what the style says. */
const oppositeOfStyle = 0x81;

/** The styles of a `.doc`: what paragraphs have from them. */
export class DocStyles {
  readonly #styles: (Style | null)[] = [];
  /** Some style says that its characters are hidden. */
  readonly #hides: boolean = false;

  constructor(doc: DocFile) {
    const table = doc.table(tableOf.styles);
    if (table.byteLength === 0) return;
    const head = table.getUint16(0, true);
    const count = table.getUint16(2, true);
    const fixed = table.getUint16(4, true);
    let at = 2 + head;
    for (let i = 0; i < count && at + 2 <= table.byteLength; i += 1) {
      const length = table.getUint16(at, true);
      const style = new DataView(table.buffer, table.byteOffset + at + 2, length);
      this.#styles.push(length === 0 ? null : readStyle(style, fixed));
      at += 2 + length;
    }
    this.#hides = this.#styles.some((style) => style?.characters.has(property.hidden));
  }

  /** A number that a paragraph has from its style or one that it is based on; `null` where none says it. */
  inherited(style: number, code: number): number | null {
    for (const { properties } of this.#lineOf(style))
      if (properties.has(code)) return numberOf(properties, code);
    return null;
  }

  /** The level of a heading: 1 the highest, 0 a document's title; `null` for text. */
  levelOf(style: number, own: Properties): number | null {
    if (own.has(property.outline)) return levelOfOutline(numberOf(own, property.outline));
    for (const { builtIn, properties } of this.#lineOf(style)) {
      if (builtIn >= 1 && builtIn <= 9) return builtIn;
      if (builtIn === titleStyle) return 0;
      if (properties.has(property.outline)) return levelOfOutline(numberOf(properties, property.outline));
    }
    return null;
  }

  /**
   * Whether characters with these properties are printed nowhere: by their own, by their style's or, where neither says
   * it, by that of their paragraph, `paragraph`.
   */
  isHidden(own: Properties, paragraph: number): boolean {
    const said = own.has(property.hidden) ? numberOf(own, property.hidden) : null;
    if (said === 0 || said === 1 || (said === null && !this.#hides)) return said === 1;
    const style = own.has(property.style) ? numberOf(own, property.style) : noStyle;
    const byStyle = this.#hiddenBy(style) ?? this.#hiddenBy(paragraph) ?? false;
    return said === oppositeOfStyle ? !byStyle : byStyle;
  }

  #hiddenBy(style: number): boolean | null {
    for (const { characters } of this.#lineOf(style))
      if (characters.has(property.hidden)) return numberOf(characters, property.hidden) === 1;
    return null;
  }

  /** A style and those that it is based on, the nearest first. */
  #lineOf(style: number): Style[] {
    const found: Style[] = [];
    for (let at = style; at !== noStyle; ) {
      const next = this.#styles[at];
      if (!next || found.includes(next)) break;
      found.push(next);
      at = next.basedOn;
    }
    return found;
  }
}

/** A style (STD): its number and what it is based on, its name, then properties: a paragraph's, and those of its characters. */
function readStyle(view: DataView, fixed: number): Style {
  const builtIn = view.getUint16(0, true) & 0x0fff;
  const kind = view.getUint16(2, true) & 0x000f;
  const name = fixed + 2 + view.getUint16(fixed, true) * 2 + 2;
  const isParagraph = kind === paragraphStyle;
  const first = readPart(view, name);
  const characters = isParagraph ? readPart(view, first.end) : kind === characterStyle ? first : null;
  return {
    builtIn: builtIn === customStyle ? 0 : builtIn,
    basedOn: view.getUint16(2, true) >> 4,
    // Those of a paragraph have the style's number before them.
    properties: isParagraph ? readProperties(viewOf(view, first.start + 2, first.length - 2)) : new Map(),
    characters: characters ? readProperties(viewOf(view, characters.start, characters.length)) : new Map(),
  };
}

interface Part {
  start: number;
  length: number;
  /** Where the next one begins: at an even place. */
  end: number;
}

/** Properties of a style (UPX) behind their length; none where the style ends before. */
function readPart(view: DataView, at: number): Part {
  const length = at + 2 <= view.byteLength ? view.getUint16(at, true) : 0;
  const start = at + 2;
  const isWhole = start + length <= view.byteLength;
  return { start, length: isWhole ? length : 0, end: start + length + (length % 2) };
}

const viewOf = (view: DataView, start: number, length: number): DataView =>
  length <= 0 ? new DataView(new ArrayBuffer(0)) : new DataView(view.buffer, view.byteOffset + start, length);
