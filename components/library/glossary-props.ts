import type { GlossaryEntry } from '../../lib/knowledge/glossary.ts';
import type { OwnTerm } from '../../lib/records/reader-records.ts';
import type { SettleVersion } from '../snippets/other-versions.tsx';
import type { ImportResult, Loaded, TermUse } from '../view-models.ts';
import type { OwnTermDraft } from './own-term-form.tsx';

/** What the glossary shows, and what the reader can do there. */
export interface GlossaryTabProps {
  entries: readonly GlossaryEntry[];
  own: readonly OwnTerm[];
  /** Id of the term whose page is open, `null` for the list. */
  opened: string | null;
  /** Uses of the opened term in the reader's stored reports. */
  uses: Loaded<TermUse[]>;
  /** A term about to be added or rewritten, from here or from a page; `null` when no form is open. */
  draft: OwnTermDraft | null;
  draftError: string | null;
  /** Words that were looked up from a page and are no entry: what is opened lies inside them, or nothing does. */
  asked: { query: string; match: 'contained' | 'none' } | null;
  imported: ImportResult | null;
  onOpen(id: string | null): void;
  onCopy(id: string): void;
  onCite(id: string): void;
  onDraft(draft: OwnTermDraft | null): void;
  onSaveOwn(draft: OwnTermDraft): void;
  onSettle: SettleVersion;
  onDeleteOwn(id: string): void;
  onImport(file: File): void;
  onExport(format: 'csv' | 'json'): void;
}
