import type { Edited } from './edited.ts';

/** What the reader says and adds, besides snippets: kept in the store and carried by backups. */

/** The reader's words in a term of their own. */
export interface OwnTermWords {
  term: string;
  aliases: string[];
  definition: string;
  /** Where the reader has it from, free text; `''` when not said. */
  source: string;
  /** Id of the glossary entry it replaces, `null` for a new term. */
  replaces: string | null;
}

/** A term the reader added or rewrote; it wins over the glossary. */
export interface OwnTerm extends OwnTermWords, Edited<OwnTermWords> {
  format: 2;
  /** `own:` and a slug or UUID. */
  id: string;
  /** ISO time. */
  createdAt: string;
}

/** What the reader says was read wrong on one report; used on the next visit. */
export interface Correction extends Edited {
  format: 2;
  id: string;
  /** Canonical address, `null` for a document without one (then `bodyHash` finds it). */
  address: string | null;
  bodyHash: string | null;
  target: 'figure' | 'term' | 'identity';
  /** Where it stands, for a figure or term: quote, at least 32 characters around it, offset as a hint. */
  anchor: { quote: string; start: number; prefix: string; suffix: string } | null;
  /** True when the reader says: this is no figure (no term) at all. */
  dismissed: boolean;
  /** The fields as the reader says they are: names of `Figure` or `ReportIdentity`. */
  fields: Record<string, string | number | boolean | null>;
}

/** The reader's own word on whether an address holds a report. */
export interface AddressVerdict extends Edited {
  format: 2;
  /** Canonical address. */
  address: string;
  /** The address at which the reader said it, as their browser shows it; what was said before this was kept has none. */
  seenAs?: string;
  verdict: 'report' | 'not-report';
}
