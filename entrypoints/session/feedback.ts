import type { Figure } from '../../lib/analysis/figure.ts';
import type { TermHit } from '../../lib/analysis/term-hit.ts';
import { asOneLine, findSentence } from '../../lib/text/print/sentence.ts';
import { readTypeset } from '../../lib/text/print/typeset.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import type { Span } from '../../lib/text/span.ts';

/** The sentence that a span stands in. */
function sentenceOf(report: ReportText, span: Span): string {
  const sentence = findSentence(readTypeset(report), span);
  return asOneLine(report.text.slice(sentence.start, sentence.end));
}

/** What 复制反馈 puts on the clipboard for a figure: sentence, reading, address, version. */
export function figureFeedback(report: ReportText, figure: Figure, version: string): string {
  const { text: _text, start: _start, end: _end, reading, section: _section, ...fields } = figure;
  return [
    sentenceOf(report, figure),
    `「${figure.text}」 ${reading.rule}`,
    JSON.stringify(fields),
    report.address ?? '',
    `政报通 ${version}`,
  ].join('\n');
}

/** The same for a term: sentence, term, what was shown of it, address, version. */
export function termFeedback(
  report: ReportText,
  term: { hit: TermHit; definition: string | null },
  version: string,
): string {
  return [
    sentenceOf(report, term.hit),
    `「${term.hit.text}」 ${term.hit.term} ${term.hit.termId ?? ''}`,
    term.definition ?? '',
    report.address ?? '',
    `政报通 ${version}`,
  ].join('\n');
}
