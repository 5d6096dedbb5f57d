import { attributeOf, childOf, childrenOf, childValue } from './xml.ts';

/** Built-in styles by their names, which no translation of Word changes in the file. */
const builtIn = /^(?:heading ([1-9])|(title))$/i;
/** An outline level from here on is the text's own. */
const textLevel = 9;

/** Levels of headings by the styles of their paragraphs. */
export class Headings {
  readonly #levels = new Map<string, { level: number | null; basedOn: string | null }>();

  /** From `styles.xml`; `null` for a document without it. */
  constructor(styles: Document | null) {
    for (const style of childrenOf(styles?.documentElement, 'style')) {
      const [, heading, title] = builtIn.exec(childValue(style, 'name') ?? '') ?? [];
      const level = title ? 0 : heading ? Number(heading) : outlineOf(childOf(style, 'pPr'));
      this.#levels.set(attributeOf(style, 'styleId') ?? '', { level, basedOn: childValue(style, 'basedOn') });
    }
  }

  /** The level of a paragraph with these properties: 1 the highest, 0 a document's title; `null` for text. */
  levelOf(properties: Element | null): number | null {
    const own = outlineOf(properties);
    if (own !== null) return own;
    const seen = new Set<string>();
    for (let name = childValue(properties, 'pStyle'); name !== null && !seen.has(name); ) {
      seen.add(name);
      const style = this.#levels.get(name);
      if (style && style.level !== null) return style.level;
      name = style?.basedOn ?? null;
    }
    return null;
  }
}

/** Levels of outlines count from 0. */
function outlineOf(properties: Element | null): number | null {
  const value = childValue(properties, 'outlineLvl');
  const level = value === null ? Number.NaN : Number(value);
  return level >= 0 && level < textLevel ? level + 1 : null;
}
