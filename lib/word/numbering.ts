import type { DocxStyles } from './docx-styles.ts';
import { type ListCounter, type ListLevel, nextNumber } from './list-counter.ts';
import { attributeOf, childOf, childrenOf, childValue, isOn } from './xml.ts';

interface Level extends ListLevel {
  /** The style whose paragraphs have this level. */
  style: string | null;
}

interface List extends ListCounter {
  levels: Level[];
}

/** Counts a document's lists as Word does when it prints them. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #styles: DocxStyles;

  /** From the root of `numbering.xml`; `null` for a document without lists. */
  constructor(numbering: Element | null, styles: DocxStyles) {
    this.#styles = styles;
    const definitions = new Map<string | null, List>();
    const byStyle = new Map<string, List>();
    for (const definition of childrenOf(numbering, 'abstractNum')) {
      const list: List = { counters: [], levels: [] };
      for (const level of childrenOf(definition, 'lvl'))
        list.levels[Number(attributeOf(level, 'ilvl') ?? 0)] = readLevel(level);
      definitions.set(attributeOf(definition, 'abstractNumId'), list);
      const style = childValue(definition, 'styleLink');
      if (style !== null) byStyle.set(style, list);
    }
    for (const definition of childrenOf(numbering, 'abstractNum')) {
      const list = byStyle.get(childValue(definition, 'numStyleLink') ?? '');
      if (list) definitions.set(attributeOf(definition, 'abstractNumId'), list);
    }
    for (const list of childrenOf(numbering, 'num')) {
      const definition = definitions.get(childValue(list, 'abstractNumId'));
      const id = attributeOf(list, 'numId');
      if (definition && id !== null) this.#lists.set(id, withOverrides(definition, list));
    }
  }

  /** What Word prints before a paragraph with these properties (`一、`, `1.2 `); empty without a list. Counts on. */
  next(properties: Element | null): string {
    const own = childOf(properties, 'numPr');
    const style = childValue(properties, 'pStyle');
    const inherited = this.#styles.listOf(properties);
    const list = this.#lists.get(childValue(own, 'numId') ?? inherited?.id ?? '');
    if (!list) return '';
    const ofStyle = list.levels.findIndex((level) => level?.style !== null && level?.style === style);
    const index = toNumber(childValue(own, 'ilvl')) ?? inherited?.level ?? Math.max(0, ofStyle);
    return nextNumber(list, index);
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
