import { i18n } from '#i18n';
import { lastDayOf, readPeriod, type YearMonth } from '../lib/text/period-shape.ts';

/** Units of counting and money that Chinese groups by ten thousand; shown with 万 and 亿 as reports print them. */
const perTenThousand = 10_000;
const perHundredMillion = 100_000_000;

/** 15 亩 are one hectare (10,000 m²), by the state council's order on units of land of 1984. */
const squareMetresPerMu = 10_000 / 15;
const squareMetresPerHectare = 10_000;
const metresPerKilometre = 1_000;

/** Digits of a double that are safe from binary residue: 15.29 × 10⁸ ÷ 10⁸ must read 15.29 again. */
const safeDigits = 15;

/** A number without binary residue, without exponent, with no rounding that a reader could see. */
function plainNumber(value: number): string {
  const short = Number(value.toPrecision(safeDigits));
  return short.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 12 });
}

/** Full digits, grouped by three: `1,529,000,000`. */
function formatDigits(value: number): string {
  return Number(value.toPrecision(safeDigits)).toLocaleString('en-US', { maximumFractionDigits: 12 });
}

/** A value with its unit, 万 and 亿 folded in: 1529000000 元 → `15.29亿元`; percentages as they are; `null` unit → the number. */
export function formatValue(value: number, unit: string | null): string {
  const size = Math.abs(value);
  if (unit === '%' || unit === '个百分点') return `${plainNumber(value)}${unit}`;
  if (size >= perHundredMillion) return `${plainNumber(value / perHundredMillion)}亿${unit ?? ''}`;
  if (size >= perTenThousand) return `${plainNumber(value / perTenThousand)}万${unit ?? ''}`;
  return `${plainNumber(value)}${unit ?? ''}`;
}

/** Scales of Chinese numbers, the largest first. */
const scales = [
  { word: '万亿', size: perTenThousand * perHundredMillion },
  { word: '亿', size: perHundredMillion },
  { word: '万', size: perTenThousand },
  { word: '', size: 1 },
];

/** A value in the scale in which `printed` has the same unit: 16891.7 beside 16892元 is `16891.7元`; else as `formatValue` has it. */
export function formatLike({ value, unit }: { value: number; unit: string | null }, printed: string): string {
  const scale = unit ? scales.find(({ word }) => printed.includes(word + unit)) : undefined;
  return scale ? `${plainNumber(value / scale.size)}${scale.word}${unit}` : formatValue(value, unit);
}

/** One value or both ends of a range: `2—3个`. */
export function formatRange(value: { value: number; valueTo: number | null; unit: string | null }): string {
  if (value.valueTo === null) return formatValue(value.value, value.unit);
  const from = formatValue(value.value, value.unit);
  const to = formatValue(value.valueTo, value.unit);
  const unit = value.unit ?? '';
  return unit !== '' && from.endsWith(unit) ? `${from.slice(0, -unit.length)}—${to}` : `${from}—${to}`;
}

/** Every digit of a value with its base unit: `1,529,000,000元`. */
export function formatFull(value: { value: number; valueTo: number | null; unit: string | null }): string {
  const unit = value.unit ?? '';
  const from = formatDigits(value.value);
  return value.valueTo === null ? `${from}${unit}` : `${from}—${formatDigits(value.valueTo)}${unit}`;
}

/** The same quantity in units that people also think in (亩, 公顷; 公里): rounded to four digits, so to be shown with 约. Empty when there are none. */
export function otherUnits(value: number, unit: string | null): string[] {
  const rounded = (n: number) =>
    Number(n.toPrecision(4)).toLocaleString('en-US', { maximumFractionDigits: 4 });
  if (unit === '平方米' && Math.abs(value) >= squareMetresPerMu) {
    const others = [
      `${rounded(value / squareMetresPerMu)}亩`,
      `${rounded(value / squareMetresPerHectare)}公顷`,
    ];
    if (Math.abs(value) >= 1_000_000) others.push(`${rounded(value / 1_000_000)}平方公里`);
    return others;
  }
  if (unit === '米' && Math.abs(value) >= metresPerKilometre) {
    return [`${rounded(value / metresPerKilometre)}公里`];
  }
  return [];
}

interface Day {
  year: number;
  month: number | null;
  day: number | null;
}

function parseDay(text: string): Day | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  return {
    year: Number(match[1]),
    month: match[2] ? Number(match[2]) : null,
    day: match[3] ? Number(match[3]) : null,
  };
}

/** An ISO day, month or year as people write it; anything else comes back unchanged. */
export function formatDate(iso: string): string {
  const day = parseDay(iso);
  if (!day) return iso;
  if (day.month === null) return i18n.t('date.year', [day.year]);
  const month = monthName(day.month);
  if (day.day === null) return i18n.t('date.month', [day.year, month]);
  return i18n.t('date.day', [day.year, month, day.day]);
}

/** `3` in Chinese, `March` in English: the locale says which. */
export function monthName(month: number): string {
  return i18n.t('date.months').split(',')[month - 1] ?? String(month);
}

/** An ISO time with offset as day, hour and minute of the clock it was written by; unchanged when it is no such time. */
export function formatTime(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso);
  return match?.[1] && match[2] ? i18n.t('date.time', [formatDate(match[1]), match[2]]) : iso;
}

/** A period of the closed grammar in words: `2023H1` → 2023年上半年; `2023-06-30` → 截至2023年6月30日; unchanged when it is outside the grammar. */
export function formatPeriod(period: string): string {
  const parts = readPeriod(period);
  switch (parts?.type) {
    case 'half':
      return i18n.t(parts.half === 1 ? 'period.firstHalf' : 'period.secondHalf', [parts.year]);
    case 'quarter':
      return i18n.t('period.quarter', [
        parts.year,
        i18n.t('period.quarters').split(',')[parts.quarter - 1] ?? '',
      ]);
    case 'year':
    case 'month':
      return formatDate(period);
    case 'day':
      return i18n.t('period.asOf', [formatDate(period)]);
    case 'years':
      return i18n.t('period.years', [parts.from, parts.to]);
    case 'months':
      return formatMonths(parts.from, parts.to);
    case 'days':
      return i18n.t('period.fromTo', [formatDate(parts.from), formatDate(parts.to)]);
    default:
      return period;
  }
}

/** As `formatPeriod`, where the period `own` stands above: a day in its year is told without the year, 截至6月30日. */
export function formatPeriodUnder(period: string, own: string | null): string {
  const day = parseDay(period);
  const isOfYear = day !== null && lastDayOf(own)?.slice(0, 4) === String(day.year);
  if (!isOfYear || day.month === null || day.day === null) return formatPeriod(period);
  return i18n.t('period.asOf', [i18n.t('date.monthDay', [monthName(day.month), day.day])]);
}

/** From one period to another in words; of a run of years the year on its side, of a day the date alone. One period is said once. */
export function formatReach(first: string, last: string): string {
  if (first === last) return formatPeriod(first);
  const from = endOfReach(first, 'from');
  const to = endOfReach(last, 'to');
  return from === to ? from : i18n.t('period.fromTo', [from, to]);
}

function endOfReach(period: string, side: 'from' | 'to'): string {
  const parts = readPeriod(period);
  if (parts?.type === 'years') return formatPeriod(String(parts[side]));
  return parts?.type === 'day' ? formatDate(period) : formatPeriod(period);
}

function formatMonths(from: YearMonth, to: YearMonth): string {
  if (from.year !== to.year) return i18n.t('period.fromTo', [formatMonth(from), formatMonth(to)]);
  if (from.month === 1 && to.month === 9) return i18n.t('period.threeQuarters', [from.year]);
  return i18n.t('period.months', [from.year, monthName(from.month), monthName(to.month)]);
}

const formatMonth = ({ year, month }: YearMonth): string => i18n.t('date.month', [year, monthName(month)]);

/** Pages counted from 1, ascending, as a list; those that follow one another as a range: 3、7–9. */
export function formatPages(pages: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last?.to === page - 1) last.to = page;
    else runs.push({ from: page, to: page });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
}

/** A count of bytes in kB or MB (powers of 1,000), one digit after the point. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${Math.max(bytes / 1_000, bytes === 0 ? 0 : 0.1).toFixed(1)} kB`;
}

/** The host of an address as people know it, `null` when it is no web address. */
export function formatHost(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const host = new URL(address).hostname;
  return host === '' ? null : host.replace(/^www\./, '');
}
