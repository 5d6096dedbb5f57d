import type { GlossaryEntry } from '../knowledge/glossary.ts';
import { foldForm } from '../text/print/fold.ts';
import { readPrint } from '../text/print/print.ts';
import { asOneLine, findSentence } from '../text/print/sentence.ts';
import { plainReportText } from '../text/report-text.ts';

/** A use of a term in a text that was kept. */
export interface TextUse {
  /** Place in the text. */
  start: number;
  end: number;
  /** The sentence it stands in, as one line. */
  sentence: string;
}

/** Most sentences given for one text: enough to see how a report uses the word. */
const most = 5;

/** The first uses of a term in a kept text, one a sentence, in text order; quotes, width and spaces aside as in matching. */
export function findTermUses(entry: Pick<GlossaryEntry, 'term' | 'aliases'>, text: string): TextUse[] {
  const print = readPrint(plainReportText(text));
  const { folded, foldedText: printed } = print;
  const uses: TextUse[] = [];
  for (const form of [entry.term, ...entry.aliases].map(foldForm)) {
    if (form === '') continue;
    for (
      let at = printed.indexOf(form);
      at >= 0 && uses.length < most * 4;
      at = printed.indexOf(form, at + form.length)
    ) {
      const start = folded.starts[at]!;
      const end = folded.starts[at + form.length - 1]! + 1;
      const sentence = findSentence(print, { start, end });
      uses.push({ start, end, sentence: asOneLine(text.slice(sentence.start, sentence.end)) });
    }
  }
  const seen = new Set<string>();
  return uses
    .sort((a, b) => a.start - b.start)
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .slice(0, most);
}
