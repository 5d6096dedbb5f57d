import type { PhrasePart } from '../../text/period-grammar.ts';
import type { PeriodPhrase } from '../../text/periods.ts';
import { sentenceEnds } from '../../text/print/marks.ts';
import { type Normalised, printedSpan } from '../../text/print/normalise.ts';
import type { Section } from '../../text/print/section.ts';
import type { Span } from '../../text/span.ts';

/** Where a sentence sets the time that the sentences after it speak of; offsets of the printed text. */
export interface SpokenSpan extends Span {
  phrase: PeriodPhrase;
}

/** How a sentence opens that sets the time of those after it. */
export interface SpanOpening {
  id: string;
  /** How far it holds: to the section's end, to the paragraph's, or not at all, where it only ends what held before. */
  holds: 'section' | 'paragraph' | 'none';
  /** The parts that its phrase may have. */
  parts: readonly PhrasePart['type'][];
  /** Asked of the sentence from its beginning, with the phrase as 〈〉. */
  pattern: RegExp;
  sample: string;
}

const runs: readonly PhrasePart['type'][] = ['back', 'plan', 'years'];
/** What may stand before the phrase: 各位代表，刚刚过去的. */
const lead =
  '^[\\s—]*(?:各位代表[，,：:！!]?|同志们[，,：:！!]?|回[顾首望眸]|总结|纵观|刚刚|即将|已经|过去|走过|结束|的|在|这|历经)*〈〉';

/** The first that applies decides. */
export const spanOpenings: readonly SpanOpening[] = [
  {
    id: 'span-is',
    holds: 'section',
    parts: [...runs, 'year'],
    pattern: new RegExp(
      `${lead}[，,]?(?:(?:对|我们?|全)[^，。；]{0,8})?(?:是|堪称|可谓)[^。！]{0,80}(?:[年期程]|时刻|阶段|岁月)[。！；，,]`,
      'u',
    ),
    sample: '〈〉，是全镇面貌大变的五年。',
  },
  {
    id: 'run-opens',
    holds: 'paragraph',
    parts: runs,
    pattern: new RegExp(`${lead}[，,：:]`, 'u'),
    sample: '〈〉，我们着力改善民生。',
  },
  {
    id: 'year-opens',
    holds: 'none',
    parts: ['year'],
    pattern: new RegExp(`${lead}[，,：:]`, 'u'),
    sample: '〈〉，新建学校3所。',
  },
];

/** How much of a sentence before and behind its phrase is asked. */
const reach = { before: 24, behind: 100 };
const lineBreak = '\n';
const frame = '〈〉';

/** The sentence around a phrase, from its beginning; `null` where the phrase is too far in it to open it. */
function openingOf(text: string, { start, end }: Span): string | null {
  const before = text.slice(Math.max(0, start - reach.before), start);
  let from = before.length;
  while (from > 0 && before[from - 1] !== lineBreak && !sentenceEnds.includes(before[from - 1]!)) from--;
  if (from === 0 && start > reach.before) return null;
  return before.slice(from) + frame + text.slice(end, end + reach.behind);
}

/** The innermost section around an offset; `null` outside all. */
const sectionAt = (sections: readonly Section[], at: number): Section | null =>
  sections.findLast(({ start, end }) => start <= at && at < end) ?? null;

/** Where what opens at an offset ends, as far as its section and its paragraph are concerned. */
function endOf({ text }: Normalised, phrase: PeriodPhrase, holds: SpanOpening['holds']): number {
  if (holds === 'section') return text.length;
  const line = text.indexOf(lineBreak, phrase.end);
  return line < 0 ? text.length : line;
}

/**
 * The spans over which a sentence sets the time of those after it (过去的五年，是…的五年。), in text order: each up to the
 * next, and never past the section that it stands in. Headings set times of their own and open none.
 */
export function findSpokenSpans(
  normalised: Normalised,
  periods: readonly PeriodPhrase[],
  sections: readonly Section[],
): SpokenSpan[] {
  const spans: SpokenSpan[] = [];
  const printed = (at: number): number => printedSpan(normalised, at, at).start;
  for (const phrase of periods) {
    if (!phrase.speaks) continue;
    const opening = openingOf(normalised.text, phrase);
    const row =
      opening === null
        ? undefined
        : spanOpenings.find(
            ({ parts, pattern }) => parts.includes(phrase.part.type) && pattern.test(opening),
          );
    if (!row) continue;
    const start = printed(phrase.start);
    const section = sectionAt(sections, start);
    if (section && start < section.head.end) continue;
    const open = spans.at(-1);
    const current = open && open.end > start ? open : null;
    // 过去的五年，是…的五年。五年来，…: it goes on.
    if (current && row.holds === 'paragraph' && runs.includes(current.phrase.part.type)) continue;
    if (current) current.end = start;
    if (row.holds === 'none') continue;
    const end = printed(endOf(normalised, phrase, row.holds));
    spans.push({ start, end: section ? Math.min(end, section.end) : end, phrase });
  }
  return spans;
}
