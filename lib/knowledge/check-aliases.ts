import { readUnit } from '../text/units.ts';
import type { IndicatorRecord } from './indicators.ts';

/** What a word of an alias says about the quantity, and whether a record is of such a one. */
export interface QuantityMark {
  id: string;
  pattern: RegExp;
  fits(record: Pick<IndicatorRecord, 'name' | 'unit'>): boolean;
  sample: string;
}

const groupOf = (unit: string | null): string | null =>
  unit === null ? null : (readUnit(unit, 0)?.unit.group ?? 'count');

const inUnits =
  (...units: readonly string[]): QuantityMark['fits'] =>
  ({ unit }) =>
    unit === null || units.includes(unit);

const inGroup =
  (group: string): QuantityMark['fits'] =>
  ({ unit }) =>
    unit === null || groupOf(unit) === group;

const named =
  (pattern: RegExp): QuantityMark['fits'] =>
  ({ name }) =>
    pattern.test(name);

/** An alias with such a word measures in such a unit, or is of a record whose own name says as much. */
export const quantityMarks: readonly QuantityMark[] = [
  { id: 'rate', pattern: /(?:率|占比|比重)$/u, fits: inUnits('%', '‰', '分'), sample: '破案率' },
  { id: 'visits', pattern: /人次$/u, fits: inUnits('人次', '剂次', '人'), sample: '到馆人次' },
  { id: 'households', pattern: /户数$/u, fits: inUnits('户'), sample: '改造户数' },
  { id: 'area', pattern: /面积$/u, fits: inGroup('area'), sample: '种植面积' },
  {
    id: 'money',
    pattern: /(?:金额|收入|支出|投资|税收|产值|零售额|资金|经费)$/u,
    fits: inGroup('money'),
    sample: '财政支出',
  },
  { id: 'deaths', pattern: /死亡人数$/u, fits: named(/死亡/u), sample: '交通事故死亡人数' },
  {
    id: 'per-head',
    pattern: /^(?:人均|每[百千万])/u,
    fits: named(/人均|平均|每[百千万]/u),
    sample: '每千人口执业医师',
  },
  { id: 'daily', pattern: /日均/u, fits: named(/日均/u), sample: '日均处理量' },
  { id: 'added', pattern: /^(?:新增|净增|新辟|新设|新批)/u, fits: named(/新|增/u), sample: '新增托位' },
];

/** Ids of the marks by which an alias measures something else than its record. */
export const foreignMarks = (record: Pick<IndicatorRecord, 'name' | 'unit'>, alias: string): string[] =>
  quantityMarks.filter(({ pattern, fits }) => pattern.test(alias) && !fits(record)).map(({ id }) => id);
