import type { ListLevel } from './list-counter.ts';
import { attributeOf, childOf } from './xml.ts';

/** How OpenDocument writes the formats of numbers (19.500, style:num-format), as Word names them. */
const formats: readonly { id: string; begins: string; sample: string }[] = [
  { id: 'decimal', begins: '1', sample: '1' },
  { id: 'lowerLetter', begins: 'a', sample: 'a' },
  { id: 'upperLetter', begins: 'A', sample: 'A' },
  { id: 'lowerRoman', begins: 'i', sample: 'i' },
  { id: 'upperRoman', begins: 'I', sample: 'I' },
  { id: 'chineseCounting', begins: '一', sample: '一, 二, 三, ...' },
  { id: 'chineseLegalSimplified', begins: '壹', sample: '壹, 贰, 叁, ...' },
  { id: 'ideographTraditional', begins: '甲', sample: '甲, 乙, 丙, ...' },
  { id: 'ideographZodiac', begins: '子', sample: '子, 丑, 寅, ...' },
  { id: 'decimalEnclosedCircle', begins: '①', sample: '①, ②, ③, ...' },
  { id: 'decimalFullWidth', begins: '１', sample: '１, ２, ３, ...' },
];

/** Styles by their names, and the levels of lists; automatic styles stand beside the text. */
export class OdtStyles {
  readonly #styles = new Map<string, Element>();
  readonly #lists = new Map<string, ListLevel[]>();
  /** How headings are numbered; no level where they are not. */
  readonly outline: ListLevel[];

  /** From the roots of `content.xml` and `styles.xml`. */
  constructor(roots: readonly Element[]) {
    const all = roots.flatMap((root) =>
      ['styles', 'automatic-styles'].flatMap((name) => [...(childOf(root, name)?.children ?? [])]),
    );
    for (const style of all) {
      const name = attributeOf(style, 'name') ?? '';
      if (style.localName === 'list-style') this.#lists.set(name, readLevels(style));
      else if (style.localName === 'style')
        this.#styles.set(`${attributeOf(style, 'family')} ${name}`, style);
    }
    const outline = all.find(({ localName }) => localName === 'outline-style');
    this.outline = outline ? readLevels(outline) : [];
  }

  /** Set as a superscript: `super 58%`, `33% 58%`. */
  isRaised = (name: string | null): boolean =>
    /^(?:super|[1-9])/.test(this.#textProperty(name, 'text-position') ?? '');

  isHidden = (name: string | null): boolean =>
    this.#textProperty(name, 'display') === 'none' || this.#textProperty(name, 'display') === 'false';

  /** The levels of a list style, none for an unknown one. */
  levelsOf = (name: string | null): ListLevel[] => this.#lists.get(name ?? '') ?? [];

  /** A property of a text style, by its own or an inherited style. */
  #textProperty(name: string | null, property: string): string | null {
    for (let at = name, steps = 0; at !== null && steps < 20; steps += 1) {
      const style = this.#styles.get(`text ${at}`);
      const own = attributeOf(childOf(style, 'text-properties'), property);
      if (own !== null) return own;
      at = attributeOf(style, 'parent-style-name');
    }
    return null;
  }
}

/** The levels of a list or of headings, from the outermost. */
function readLevels(list: Element): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const level of list.children) {
    const index = Number(attributeOf(level, 'level') ?? 1) - 1;
    const format = attributeOf(level, 'num-format') ?? '';
    const shown = Number(attributeOf(level, 'display-levels') ?? 1);
    const numbers = Array.from({ length: shown }, (_, i) => `%${index + 2 - shown + i}`).join('.');
    const isBullet = level.localName === 'list-level-style-bullet';
    const text = isBullet ? (attributeOf(level, 'bullet-char') ?? '') : format === '' ? '' : numbers;
    levels[index] = {
      format: isBullet ? 'bullet' : (formats.find(({ begins }) => format.startsWith(begins))?.id ?? 'none'),
      text:
        text === ''
          ? ''
          : (attributeOf(level, 'num-prefix') ?? '') + text + (attributeOf(level, 'num-suffix') ?? ''),
      start: Number(attributeOf(level, 'start-value') ?? 1),
      legal: false,
    };
  }
  return levels;
}
