import { levelOfOutline } from './word-lines.ts';
import { attributeOf, childOf, childrenOf, childValue, isOn } from './xml.ts';

/** Built-in styles by their names, which no translation of Word changes in the file. */
const builtIn = /^(?:heading ([1-9])|(title))$/i;

/** The list that a paragraph is in, by its number in `numbering.xml`, and its level where it is said. */
interface ListUse {
  id: string;
  level: number | null;
}

interface Style {
  level: number | null;
  /** Hidden or shown, where the style says it. */
  hidden: boolean | null;
  raised: boolean | null;
  list: ListUse | null;
  basedOn: string | null;
}

/** What paragraphs and runs have from the styles of a `.docx`. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>();

  /** From the root of `styles.xml`; `null` for a document without it. */
  constructor(styles: Element | null) {
    for (const style of childrenOf(styles, 'style'))
      this.#styles.set(attributeOf(style, 'styleId') ?? '', readStyle(style));
  }

  /** The level of a paragraph with these properties: 1 the highest, 0 a document's title; `null` for text. */
  levelOf(properties: Element | null): number | null {
    const own = outlineOf(properties);
    return own === undefined ? this.#find(childValue(properties, 'pStyle'), 'level') : own;
  }

  /** Whether a run is printed nowhere, by its own properties, its style's or its paragraph's. */
  isHidden(run: Element | null, paragraph: Element | null): boolean {
    const own = readHidden(run) ?? this.#find(childValue(run, 'rStyle'), 'hidden');
    return own ?? this.#find(childValue(paragraph, 'pStyle'), 'hidden') ?? false;
  }

  /** Whether a run is set as a superscript. */
  isRaised(run: Element | null): boolean {
    return readRaised(run) ?? this.#find(childValue(run, 'rStyle'), 'raised') ?? false;
  }

  /** The list of paragraphs with these properties, by their style; `null` for none. */
  listOf(properties: Element | null): ListUse | null {
    return this.#find(childValue(properties, 'pStyle'), 'list');
  }

  /** What a style says, or the nearest one that it is based on; `null` where none does. */
  #find<Name extends Exclude<keyof Style, 'basedOn'>>(style: string | null, name: Name): Style[Name] | null {
    const seen = new Set<string>();
    for (let at = style; at !== null && !seen.has(at); ) {
      seen.add(at);
      const found = this.#styles.get(at);
      if (found && found[name] !== null) return found[name];
      at = found?.basedOn ?? null;
    }
    return null;
  }
}

function readStyle(style: Element): Style {
  const [, heading, title] = builtIn.exec(childValue(style, 'name') ?? '') ?? [];
  const run = childOf(style, 'rPr');
  return {
    level: title ? 0 : heading ? Number(heading) : (outlineOf(childOf(style, 'pPr')) ?? null),
    hidden: readHidden(run),
    raised: readRaised(run),
    list: readList(childOf(childOf(style, 'pPr'), 'numPr')),
    basedOn: childValue(style, 'basedOn'),
  };
}

function readList(properties: Element | null): ListUse | null {
  const id = childValue(properties, 'numId');
  const level = childValue(properties, 'ilvl');
  return id ? { id, level: level === null ? null : Number(level) } : null;
}

const readHidden = (run: Element | null): boolean | null =>
  childOf(run, 'vanish') === null ? null : isOn(run, 'vanish');

function readRaised(run: Element | null): boolean | null {
  const value = childValue(run, 'vertAlign');
  return value === null ? null : value === 'superscript';
}

/** The level that properties give: `null` says that it is text, `undefined` nothing. */
function outlineOf(properties: Element | null): number | null | undefined {
  const value = childValue(properties, 'outlineLvl');
  return value === null ? undefined : levelOfOutline(Number(value));
}
