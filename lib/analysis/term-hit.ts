import type { Span } from '../text/span.ts';

/** One use of a term in a report. */
export interface TermHit extends Span {
  /** The printed characters, `text.slice(start, end)`. */
  text: string;
  /** The term's canonical form: the glossary's, or the report's own. */
  term: string;
  /** Id in the glossary (`own:` prefixes the reader's own entries); `null` when only the report defines it. */
  termId: string | null;
  /** True when the report itself explains the term. */
  definedInReport: boolean;
  /** Where the report's own note stands: the note's words without its mark. */
  note: Span | null;
  /** True for the first use in the report. */
  first: boolean;
}
