import { once, oncePer } from '../once.ts';
import type { ReportText } from '../report-text.ts';
import { type Layout, readLayout } from './layout.ts';
import { findParagraphs, type Paragraph } from './paragraphs.ts';

/**
 * How a report is set: all that its sentences and paragraphs are found by, without what its words say. A page's own
 * script needs no more, and does not carry the rules of headings and halves (see `Print`). Each part is read on first
 * need and kept. All offsets are of `text`.
 */
export interface Typeset {
  /** The report's text, as printed. */
  readonly text: string;
  /** Its lines, whether a page's width cut them, and why each ends. */
  readonly layout: Layout;
  readonly paragraphs: readonly Paragraph[];
}

/** How a report is set; the same report gives the same, whoever asks. */
export const readTypeset = oncePer(({ text }: ReportText): Typeset => {
  const layout = once(() => readLayout(text));
  const paragraphs = once(() => findParagraphs(layout().lines));
  return {
    text,
    get layout() {
      return layout();
    },
    get paragraphs() {
      return paragraphs();
    },
  };
});
