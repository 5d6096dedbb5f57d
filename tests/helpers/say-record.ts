import type { PlaceRecord } from '../../lib/compare/place-record.ts';
import type { Quote } from '../../lib/compare/quote.ts';

/** A place's record, a line for each thing that it says. */
export interface SaidRecord {
  goals: string[];
  series: string[];
  checks: string[];
  mentions: string[];
  versions: string[];
}

/** Says a record in lines, so that a fixture can be read like a text; a number stands in brackets in its sentence. */
export function sayRecord(record: PlaceRecord): SaidRecord {
  const year = (report: number): string => record.reports[report]!.period ?? '?';
  const say = ({ report, sentence: { before, middle, after } }: Quote): string =>
    `${year(report)}: ${before}[${middle}]${after}`;
  const sayAll = (quotes: readonly (Quote | null)[]): string =>
    quotes.map((quote) => (quote ? say(quote) : '-')).join(' | ');
  return {
    goals: record.goals.flatMap(({ partOfYear, goals }) =>
      goals.map(({ goal, outcome, words, indicator, section, state, comparable, said }) =>
        [
          `${partOfYear ? 'part of a year, ' : ''}${state}${comparable === false ? ', another thing' : ''}`,
          `${section ?? '-'} ${indicator ?? '-'} ${said.goal} ${said.outcome ?? '-'}`,
          sayAll([goal, outcome, words]),
        ].join(' | '),
      ),
    ),
    series: record.series.map((series) => {
      const { indicator, unit, points, goals, notes, ...rest } = series;
      return JSON.stringify([
        indicator,
        unit,
        shown(rest),
        points.map(shown),
        goals.map(shown),
        notes.length,
      ]);
    }),
    checks: record.checks.map(({ printed, from, ...rest }) =>
      [JSON.stringify(rest), sayAll([printed, ...from])].join(' | '),
    ),
    mentions: record.mentions.map(({ said, again, by }) => `${by}: ${say(said)} | ${say(again)}`),
    versions: record.versions.map(({ reports, changed, gone, added }) =>
      [
        reports.join('/'),
        ...changed.map(({ before, after }) => `changed ${sayAll([before, after])}`),
        `gone ${sayAll(gone)}`,
        `added ${sayAll(added)}`,
      ].join(' | '),
    ),
  };
}

/** Where a value stands, and what is the same for all of a place's. */
const leftOut = ['sentence', 'reportTitle', 'reportPeriod', 'address', 'bodyHash', 'href', 'place'];

/** What a part of a chart says, without what is not known and where it leads. */
const shown = (part: object): object =>
  Object.fromEntries(
    Object.entries(part).filter(([name, value]) => value !== null && !leftOut.includes(name)),
  );
