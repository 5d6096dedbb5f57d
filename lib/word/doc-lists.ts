import { type DocFile, tableOf } from './doc-file.ts';
import { numberOf, type Properties, property } from './doc-properties.ts';
import type { DocStyles } from './doc-styles.ts';
import { type ListCounter, type ListLevel, nextNumber } from './list-counter.ts';
import { formatOfCode } from './number-formats.ts';

const definitionLength = 28;
const levelLength = 28;
const useLength = 16;
const overrideLength = 8;
const levelsOfList = 9;

/** The lists of a `.doc`: counts them as Word does when it prints them. */
export class DocLists {
  /** By the number under which paragraphs name a list, less 1. */
  readonly #uses: (ListCounter | null)[] = [];
  readonly #styles: DocStyles;

  constructor(doc: DocFile, styles: DocStyles) {
    this.#styles = styles;
    const definitions = readDefinitions(doc.table(tableOf.lists, true));
    this.#uses = readUses(doc.table(tableOf.listUses), definitions);
  }

  /** What Word prints before a paragraph; empty without a list. Counts on. */
  next(style: number, own: Properties): string {
    const find = (code: number): number | null =>
      own.has(code) ? numberOf(own, code) : this.#styles.inherited(style, code);
    const list = this.#uses[(find(property.list) ?? 0) - 1];
    return list ? nextNumber(list, find(property.listLevel) ?? 0) : '';
  }
}

/** The lists by their ids: first what they are, then the levels of each. */
function readDefinitions(table: DataView): Map<number, ListCounter> {
  const lists = new Map<number, ListCounter>();
  if (table.byteLength < 2) return lists;
  const count = table.getInt16(0, true);
  let at = 2 + count * definitionLength;
  for (let i = 0; i < count; i += 1) {
    const definition = 2 + i * definitionLength;
    const simple = (table.getUint8(definition + 26) & 1) === 1;
    const levels: ListLevel[] = [];
    for (let level = 0; level < (simple ? 1 : levelsOfList); level += 1) {
      const read = readLevel(table, at);
      levels.push(read.level);
      at = read.end;
    }
    lists.set(table.getInt32(definition, true), { counters: [], levels });
  }
  return lists;
}

/** A level (LVL): its start and format, properties that are passed over, and its text with levels as signs from U+0000 on. */
function readLevel(table: DataView, at: number): { level: ListLevel; end: number } {
  const format = formatOfCode(table.getUint8(at + 4));
  const skipped = table.getUint8(at + 24) + table.getUint8(at + 25);
  const textAt = at + levelLength + skipped;
  const length = table.getUint16(textAt, true);
  let text = '';
  for (let i = 0; i < length; i += 1) {
    const unit = table.getUint16(textAt + 2 + i * 2, true);
    text += unit < levelsOfList ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  const legal = (table.getUint8(at + 5) & 4) !== 0;
  return {
    level: { format, text, start: table.getInt32(at, true), legal },
    end: textAt + 2 + length * 2,
  };
}

/** What paragraphs name: a list, some with numbers that start anew. */
function readUses(table: DataView, definitions: ReadonlyMap<number, ListCounter>): (ListCounter | null)[] {
  if (table.byteLength < 4) return [];
  const count = table.getUint32(0, true);
  let at = 4 + count * useLength;
  return Array.from({ length: count }, (_, i) => {
    const use = 4 + i * useLength;
    const definition = definitions.get(table.getInt32(use, true)) ?? null;
    const overrides = table.getUint8(use + 12);
    at += 4;
    if (!definition || overrides === 0) return definition;
    const levels = [...definition.levels];
    for (let left = overrides; left > 0; left -= 1) {
      const start = table.getInt32(at, true);
      const flags = table.getUint32(at + 4, true);
      const index = flags & 0xf;
      at += overrideLength;
      let base = levels[index];
      if (flags & 0x20) {
        const read = readLevel(table, at);
        base = read.level;
        at = read.end;
      }
      if (base) levels[index] = flags & 0x10 ? { ...base, start } : base;
    }
    return { counters: [], levels };
  });
}
