import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../../../lib/compare/brief/read-brief.ts';
import { makePlaceRecord } from '../../../lib/compare/place-record.ts';
import { runSteps } from '../../../lib/text/steps.ts';
import briefs from '../../fixtures/briefs.json' with { type: 'json' };
import records from '../../fixtures/place-records.json' with { type: 'json' };
import { compareMade, readText } from '../../helpers/read-reports.ts';
import { sayRecord } from '../../helpers/say-record.ts';

/** Reports of invented places, with all that a person finds they say together. */
describe('a record says all that the reports say together', () => {
  it.each(records)('$name', ({ name, reports, ...said }) => {
    expect(sayRecord(runSteps(makePlaceRecord(compareMade(...reports))))).toEqual(said);
  });
});

/** Invented reports, with the lines that fit one page. */
describe('a brief says what a report says, in its own clauses', () => {
  it.each(Object.entries(briefs))('%s', (name, said) => {
    const text = readFileSync(`tests/fixtures/figures/${name}.txt`, 'utf8');
    const { themes, goals, problems, promises } = readBrief(text, readText(text).analysis);
    const wordsAt = (lines: readonly { start: number; end: number }[]) =>
      lines.map(({ start, end }) => text.slice(start, end));
    expect({
      themes: themes.map(({ title, lines }) => [title, ...wordsAt(lines)]),
      ...{ goals: wordsAt(goals), problems: wordsAt(problems), promises: wordsAt(promises) },
    }).toEqual(said);
  });
});
