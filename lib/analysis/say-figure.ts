import type { Figure } from './figure.ts';

/** All that is said of a figure; a kept figure has it too. */
export type SaidFigure = Pick<Figure, 'text' | 'value' | 'unit' | 'kind' | 'dir' | 'basis'> & {
  lead?: string | null | undefined;
  inferred: readonly string[];
};

/** What a change is called where the text has no verb of its own right before it. */
const plainVerbs = { up: '增长', down: '下降' } as const;
/** A lead that says itself what is compared: 高于全市平均, 降幅较上半年收窄. */
const comparing = /[比较于]/u;
/** A number alone, which a place in an order is said of as 第…名. */
const bareNumber = /^[\d一二三四五六七八九十]+$/u;

/**
 * The value as a person says it, in the report's own words, the same in cards, rows, popup, snippets and exports:
 * 15.29亿元, 同比下降20%, 全市第56名, 连续66个月. Print's blanks and line breaks are left out.
 */
export function sayValue(figure: SaidFigure): string {
  const lead = figure.lead ?? '';
  const printed = printedValue(figure);
  if (figure.kind === 'rank') return lead + (bareNumber.test(printed) ? `第${printed}名` : printed);
  if (figure.kind !== 'change') return lead + printed;
  const basis = comparing.test(lead) ? '' : (figure.basis ?? '');
  // A number that is printed with a minus says its direction itself: 同比-0.6%. Alone, as in a table's cell, nobody says it so.
  const isSigned = /^[-−－]/u.test(printed);
  if (lead !== '' || figure.dir === null || (isSigned && basis !== '')) return basis + lead + printed;
  return basis + plainVerbs[figure.dir] + (isSigned ? printed.slice(1) : printed);
}

/** Multipliers by which a unit is printed apart from its numbers: a column of 亿元. */
const printedScales: Readonly<Record<number, string>> = { 1: '', 1e4: '万', 1e6: '百万', 1e8: '亿' };

/**
 * The printed characters on one line, with a unit that stands elsewhere: left to the number before it (就业65：65人), or
 * in the head, the row or the caption of a table (60.1 under 亿元: 60.1亿元).
 */
export function printedValue({
  text,
  value,
  unit,
  inferred,
}: Pick<SaidFigure, 'text' | 'value' | 'unit' | 'inferred'>): string {
  const printed = text.replace(/\s/gu, '');
  if (unit === null || !inferred.includes('unit')) return printed;
  // 0 is 0 by any multiplier.
  const by = Math.round(Math.abs(value / Number(printed.replace(/[^\d.]/gu, '')))) || 1;
  const scale = printedScales[by];
  return scale === undefined || /[^\d.,，\-−－]/u.test(printed) ? printed : printed + scale + unit;
}

/**
 * A figure in one line: what is measured, its value, and its growth. A change follows its name without a blank, as it
 * is spoken: 发案数同比下降20%; 税收 19.66亿元，同比增长48.2%.
 */
export function sayFigure(
  figure: SaidFigure & Pick<Figure, 'indicator'>,
  growth: readonly SaidFigure[] = [],
): string {
  const { indicator, kind } = figure;
  const value = [figure, ...growth].map(sayValue).join('，');
  if (indicator === null) return value;
  return kind === 'change' ? indicator + value : `${indicator} ${value}`;
}
