import { type DocFile, tableOf } from './doc-file.ts';
import { numberOf, type Properties, property, readProperties } from './doc-properties.ts';
import { levelOfOutline } from './word-lines.ts';

interface Style {
  /** The number of a built-in style: 1 to 9 are headings. */
  builtIn: number;
  basedOn: number;
  properties: Properties;
}

const titleStyle = 62;
const customStyle = 4094;
const noStyle = 4095;
const paragraphStyle = 1;

/** The styles of a `.doc`: what paragraphs have from them. */
export class DocStyles {
  readonly #styles: (Style | null)[] = [];

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

/** A style (STD): its number and what it is based on, its name, and for paragraphs their properties. */
function readStyle(view: DataView, fixed: number): Style {
  const builtIn = view.getUint16(0, true) & 0x0fff;
  const kind = view.getUint16(2, true) & 0x000f;
  const style: Style = {
    builtIn: builtIn === customStyle ? 0 : builtIn,
    basedOn: view.getUint16(2, true) >> 4,
    properties: new Map(),
  };
  const name = fixed + 2 + view.getUint16(fixed, true) * 2 + 2;
  if (kind !== paragraphStyle || name + 4 > view.byteLength) return style;
  const length = view.getUint16(name, true);
  if (length > 2 && name + 2 + length <= view.byteLength)
    style.properties = readProperties(new DataView(view.buffer, view.byteOffset + name + 4, length - 2));
  return style;
}
