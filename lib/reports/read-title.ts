import type { EvidenceSource } from '../analysis/report-identity.ts';
import { spell } from '../text/print/characters.ts';
import type { Body } from './body.ts';
import { titleCandidates } from './detect.ts';
import type { GenreRead } from './genre.ts';
import type { PageFacts } from './page-facts.ts';
import { normaliseTitle, parseDraftTitle, parseReportTitle, propertyTail } from './title-form.ts';

/** A field as it is given, and as it was printed. */
export interface FieldRead {
  value: string;
  quote: string;
  source: EvidenceSource;
}

/** The mark of a note behind a title: 统计公报[1]. */
const noteMark = /[[［]\d+[\]］]$/;

/**
 * The title that calls a report a draft, wherever one stands; else the one that names a report; a bare 工作报告 gives way to the line below it that says whose and
 * of when. Else the one that names another genre, else that of a report printed further down, below the vote on it; else
 * the heading above the body, when it is no column's.
 */
export function readTitle(read: { facts: PageFacts; body: Body; genre: GenreRead | null }): FieldRead | null {
  const { facts, body, genre } = read;
  const candidates = titleCandidates(facts);
  const named = candidates.filter((candidate) => parseReportTitle(candidate.quote));
  const whole = named[0] && isBare(named[0].quote) ? named.find(({ quote }) => !isBare(quote)) : undefined;
  const draft = genre?.genre === 'report' && candidates.find(({ quote }) => parseDraftTitle(quote));
  const chosen =
    (draft || null) ??
    whole ??
    named[0] ??
    (genre?.isTitle ? genre : null) ??
    (genre?.genre === 'report' ? titleAboveSpeech(body) : null) ??
    candidates.find((candidate) => candidate.source === 'title' || candidate.source === 'meta');
  if (!chosen) return null;
  return {
    value: cleanTitle(lineAbove(chosen, candidates) + chosen.quote).replace(noteMark, ''),
    quote: chosen.quote,
    source: chosen.source,
  };
}

/** A line of a title that its writer broke behind the name of whose report it is: 临澜镇人民政府 | 2024年工作报告. */
const ownersLine = /^[\p{Script=Han}\s]{2,24}(?:人民政府|办事处|管理委员会|管委会)(?:\d{4}年)?$/u;

/** The first line of a title of two, `chosen` being the second, which names nobody; empty for any other. */
function lineAbove(
  chosen: Pick<FieldRead, 'quote' | 'source'>,
  candidates: ReturnType<typeof titleCandidates>,
): string {
  const form = chosen.source === 'body' ? parseReportTitle(chosen.quote) : null;
  // Above 政府工作报告 the name of a government is a letterhead.
  if (form?.subject !== '' || /^\s*政\s*府/.test(chosen.quote)) return '';
  const above = candidates[candidates.findIndex(({ quote }) => quote === chosen.quote) - 1];
  return above?.source === 'body' && ownersLine.test(above.quote) ? above.quote : '';
}

/** Characters above the greeting in which a report's own title stands: congress, day and speaker come between. */
const aboveGreeting = 300;

/** The nearest line above the greeting that names a government's report; `null` for none. */
function titleAboveSpeech({ text, speech }: Body): Pick<FieldRead, 'quote' | 'source'> | null {
  const greeted = (speech.salutation ?? speech.mandate)?.start ?? 0;
  const lines = text
    .slice(Math.max(0, greeted - aboveGreeting), greeted)
    .split('\n')
    .reverse();
  const quote = lines.find((line) => parseReportTitle(line)?.strength === 'government')?.trim();
  return quote ? { quote, source: 'body' } : null;
}

/** True for a report's name that says neither whose it is nor of when, whatever meeting and day stand behind it. */
function isBare(title: string): boolean {
  const form = parseReportTitle(title);
  if (form?.subject !== '') return false;
  const text = normaliseTitle(title);
  return !/\d/.test(text.slice(0, text.indexOf(form.words) + form.words.length));
}

/** `政 府 工 作 报 告` → 政府工作报告: spaces between single characters are a printer's, as are radicals (⼯ for 工). */
function cleanTitle(title: string): string {
  const plain = title.replace(/[\u2e80-\u2fdf]/g, (radical) =>
    String.fromCharCode(spell(radical.charCodeAt(0))),
  );
  const flat = plain
    .trim()
    .replace(propertyTail, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim();
  return flat.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
