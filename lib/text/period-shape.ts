import { isoDay } from './days.ts';

/** A period of the closed grammar by its days and its shape: only periods of one shape may be compared. */
export interface PeriodShape {
  from: string;
  to: string;
  /** `year`, `H1`, `Q3`, `month-03`, `months-01-05`, `years-5`, `day-06-30`: what is left when the year is taken off. */
  shape: string;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (value: number): string => String(value).padStart(2, '0');

/** Reads `2023`, `2023H1`, `2023Q3`, `2023-03`, `2023-01..2023-05`, `2018..2022` or a day; `null` for anything else. */
export function parsePeriod(period: string): PeriodShape | null {
  const part = /^(\d{4})(?:(H[12])|(Q[1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(period);
  if (part) return parseSingle(part);
  const range = /^(\d{4})(?:-(\d{2}))?\.\.(\d{4})(?:-(\d{2}))?$/.exec(period);
  if (!range) return null;
  const [first, last] = [Number(range[1]), Number(range[3])];
  if (!range[2] || !range[4]) return months(first, 1, last, 12, `years-${last - first + 1}`);
  const shape =
    first === last ? `months-${range[2]}-${range[4]}` : `months-${range[2]}-${range[4]}+${last - first}`;
  return months(first, Number(range[2]), last, Number(range[4]), shape);
}

function parseSingle(part: RegExpExecArray): PeriodShape | null {
  const year = Number(part[1]);
  if (part[2]) return part[2] === 'H1' ? months(year, 1, year, 6, 'H1') : months(year, 7, year, 12, 'H2');
  if (part[3]) {
    const last = Number(part[3][1]) * 3;
    return months(year, last - 2, year, last, part[3]);
  }
  const month = Number(part[4]);
  if (part[5]) {
    const day = isoDay(year, month, Number(part[5]));
    return day ? { from: day, to: day, shape: `day-${part[4]}-${part[5]}` } : null;
  }
  return part[4] ? months(year, month, year, month, `month-${part[4]}`) : months(year, 1, year, 12, 'year');
}

function months(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
  shape: string,
): PeriodShape | null {
  if (fromMonth < 1 || toMonth > 12 || toYear < fromYear || toMonth < 1 || fromMonth > 12) return null;
  return {
    from: `${fromYear}-${two(fromMonth)}-01`,
    to: `${toYear}-${two(toMonth)}-${two(lastDay(toYear, toMonth))}`,
    shape,
  };
}

/** True when two periods have the same shape: half year with half year, the same months, the same day. */
export function isSameShape(a: string, b: string): boolean {
  const first = parsePeriod(a);
  return first !== null && first.shape === parsePeriod(b)?.shape;
}
