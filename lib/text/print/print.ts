import { once, oncePer } from '../once.ts';
import type { ReportText } from '../report-text.ts';
import { type FoldedText, foldedString, foldText } from './fold-text.ts';
import { findFurtherHeads } from './further-heads.ts';
import { findHeads, type Head } from './heads.ts';
import { type Normalised, normalise } from './normalise.ts';
import { withoutSentence } from './run-on-head.ts';
import type { Section } from './section.ts';
import { nestSections } from './sections.ts';
import { readTypeset, type Typeset } from './typeset.ts';

/**
 * A report's print, read once: how it is set, and the views of it that the rooms ask for. Each part is read on first
 * need and kept; nobody writes into what they are given. All offsets are of `text`, but for those of a view's own text.
 */
export interface Print extends Typeset {
  readonly report: ReportText;
  /** For exact reading: numbers, periods, headings. */
  readonly exact: Normalised;
  /** For matching of terms; `foldedText` is the same as a string, for `indexOf`. */
  readonly folded: FoldedText;
  readonly foldedText: string;
  /** Headings of the exact view, with its offsets. */
  readonly heads: readonly Head[];
  readonly sections: readonly Section[];
}

/** The print of a report; the same report has the same print, whoever asks. */
export const readPrint = oncePer((report: ReportText): Print => {
  const { text } = report;
  const typeset = readTypeset(report);
  const exact = once(() => normalise(text, typeset.layout.lines));
  const folded = once(() => foldText(text, typeset.layout.lines));
  const foldedText = once(() => foldedString(folded()));
  const heads = once(() => findHeads(exact().text, findFurtherHeads(exact().text)).map(withoutSentence));
  const sections = once(() => nestSections(heads(), { normalised: exact(), text }));
  return {
    report,
    text,
    get layout() {
      return typeset.layout;
    },
    get exact() {
      return exact();
    },
    get folded() {
      return folded();
    },
    get foldedText() {
      return foldedText();
    },
    get paragraphs() {
      return typeset.paragraphs;
    },
    get heads() {
      return heads();
    },
    get sections() {
      return sections();
    },
  };
});
