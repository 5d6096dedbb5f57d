import type { ReportText } from '../report-text.ts';
import { type FoldedText, foldedString, foldText } from './fold-text.ts';
import { findFurtherHeads } from './further-heads.ts';
import { findHeads, type Head } from './heads.ts';
import { type Layout, readLayout } from './layout.ts';
import { type Normalised, normalise } from './normalise.ts';
import { findParagraphs, type Paragraph } from './paragraphs.ts';
import { withoutSentence } from './run-on-head.ts';
import type { Section } from './section.ts';
import { nestSections } from './sections.ts';

/**
 * A report's print, read once: how it is set, and the views of it that the rooms ask for. Each part is read on first
 * need and kept; nobody writes into what they are given. All offsets are of `text`, but for those of a view's own text.
 */
export interface Print {
  readonly report: ReportText;
  /** The report's text, as printed. */
  readonly text: string;
  /** Its lines, whether a page's width cut them, and why each ends. */
  readonly layout: Layout;
  /** For exact reading: numbers, periods, headings. */
  readonly exact: Normalised;
  /** For matching of terms; `foldedText` is the same as a string, for `indexOf`. */
  readonly folded: FoldedText;
  readonly foldedText: string;
  readonly paragraphs: readonly Paragraph[];
  /** Headings of the exact view, with its offsets. */
  readonly heads: readonly Head[];
  readonly sections: readonly Section[];
}

const prints = new WeakMap<ReportText, Print>();

/** The print of a report; the same report has the same print, whoever asks. */
export function readPrint(report: ReportText): Print {
  const known = prints.get(report);
  if (known) return known;
  const print = makePrint(report);
  prints.set(report, print);
  return print;
}

function makePrint(report: ReportText): Print {
  const { text } = report;
  const layout = once(() => readLayout(text));
  const exact = once(() => normalise(text, layout().lines));
  const folded = once(() => foldText(text, layout().lines));
  const foldedText = once(() => foldedString(folded()));
  const paragraphs = once(() => findParagraphs(layout().lines));
  const heads = once(() => findHeads(exact().text, findFurtherHeads(exact().text)).map(withoutSentence));
  const sections = once(() => nestSections(heads(), { normalised: exact(), length: text.length }));
  return {
    report,
    text,
    get layout() {
      return layout();
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
      return paragraphs();
    },
    get heads() {
      return heads();
    },
    get sections() {
      return sections();
    },
  };
}

/** Reads on the first call and gives the same ever after. */
function once<T>(read: () => T): () => T {
  let value: { read: T } | null = null;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}
