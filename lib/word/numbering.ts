import { formatNumber } from './number-formats.ts';
import { attributeOf, childOf, childrenOf, childValue, isOn } from './xml.ts';

interface Level {
  format: string;
  /** `%1.%2`: each level's number in its place. */
  text: string;
  start: number;
  /** Numbers of the levels above in digits, whatever their own format. */
  legal: boolean;
  /** The style whose paragraphs have this level. */
  style: string | null;
}

interface List {
  /** Lists of one definition count on together. */
  counters: (number | undefined)[];
  levels: Level[];
}

/** Counts a document's lists as Word does when it prints them. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #styles = new Map<
    string,
    { numId: string | null; level: number | null; basedOn: string | null }
  >();

  /** From `numbering.xml` and `styles.xml`; a document without lists has no first one. */
  constructor(numbering: Document | null, styles: Document | null) {
    const definitions = new Map<string | null, List>();
    for (const definition of childrenOf(numbering?.documentElement, 'abstractNum'))
      definitions.set(attributeOf(definition, 'abstractNumId'), {
        counters: [],
        levels: childrenOf(definition, 'lvl').map(readLevel),
      });
    for (const list of childrenOf(numbering?.documentElement, 'num')) {
      const definition = definitions.get(childValue(list, 'abstractNumId'));
      const id = attributeOf(list, 'numId');
      if (definition && id !== null) this.#lists.set(id, withOverrides(definition, list));
    }
    for (const style of childrenOf(styles?.documentElement, 'style')) {
      const properties = childOf(childOf(style, 'pPr'), 'numPr');
      this.#styles.set(attributeOf(style, 'styleId') ?? '', {
        numId: childValue(properties, 'numId'),
        level: toNumber(childValue(properties, 'ilvl')),
        basedOn: childValue(style, 'basedOn'),
      });
    }
  }

  /** What Word prints before a paragraph with these properties (`一、`, `1.2 `); empty without a list. Counts on. */
  next(properties: Element | null): string {
    const own = childOf(properties, 'numPr');
    const style = childValue(properties, 'pStyle');
    const inherited = this.#ofStyle(style);
    const list = this.#lists.get(childValue(own, 'numId') ?? inherited?.numId ?? '');
    if (!list) return '';
    const ofStyle = list.levels.findIndex((level) => level.style !== null && level.style === style);
    const index = toNumber(childValue(own, 'ilvl')) ?? inherited?.level ?? Math.max(0, ofStyle);
    const level = list.levels[index];
    if (!level) return '';
    list.counters[index] = (list.counters[index] ?? level.start - 1) + 1;
    list.counters.length = index + 1;
    return print(list, level);
  }

  /** The list of a style or of the one that it is based on. */
  #ofStyle(style: string | null): { numId: string; level: number | null } | null {
    const seen = new Set<string>();
    for (let name = style; name !== null && !seen.has(name); ) {
      seen.add(name);
      const known = this.#styles.get(name);
      if (known?.numId) return { numId: known.numId, level: known.level };
      name = known?.basedOn ?? null;
    }
    return null;
  }
}

const toNumber = (value: string | null): number | null => (value === null ? null : Number(value));

function readLevel(level: Element): Level {
  return {
    format: childValue(level, 'numFmt') ?? 'decimal',
    text: childValue(level, 'lvlText') ?? '',
    start: Number(childValue(level, 'start') ?? 1),
    legal: isOn(level, 'isLgl'),
    style: childValue(level, 'pStyle'),
  };
}

/** A list that starts anew has counters of its own. */
function withOverrides(definition: List, list: Element): List {
  const overrides = childrenOf(list, 'lvlOverride');
  if (overrides.length === 0) return definition;
  const levels = [...definition.levels];
  for (const override of overrides) {
    const index = Number(attributeOf(override, 'ilvl') ?? 0);
    const own = childOf(override, 'lvl');
    const base = own ? readLevel(own) : levels[index];
    const start = toNumber(childValue(override, 'startOverride'));
    if (base) levels[index] = { ...base, start: start ?? base.start };
  }
  return { counters: [], levels };
}

/** Bullets stand in fonts of signs, at places of their own use. */
const privateUse = /[\ue000-\uf8ff]/g;

function print({ counters, levels }: List, level: Level): string {
  if (level.format === 'bullet') return level.text.replace(privateUse, '');
  const printed = level.text.replace(/%(\d)/g, (_all, digit: string) => {
    const index = Number(digit) - 1;
    const shown = levels[index];
    const number = counters[index] ?? shown?.start ?? 1;
    return formatNumber(level.legal ? 'decimal' : (shown?.format ?? 'decimal'), number);
  });
  // Word sets a TAB behind the number; where no mark parts it from the words, a blank does.
  return /[\dA-Za-z]$/.test(printed) ? `${printed} ` : printed;
}
