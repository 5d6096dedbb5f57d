import { createContext } from 'preact';
import type { SnippetWords } from '../../lib/records/snippet.ts';

/** What a reader has typed into a snippet's form and not saved yet. */
export interface NoteDraft {
  note: string;
  /** The line of tags as it is typed. */
  line: string;
  /** The words that the form was opened on. */
  opened: SnippetWords;
}

/** Keeps what is typed until it is saved or discarded, whatever becomes of the form. */
export interface NoteDrafts {
  /** False until it is known what was typed before the page was opened. */
  ready: boolean;
  /** What is typed for a snippet; `null` for nothing. */
  read(id: string): NoteDraft | null;
  /** Keeps it; `null` lets it go. */
  write(id: string, draft: NoteDraft | null): void;
}

/** Drafts of the page that a form stands in. Without a keeper around it a form keeps its own words alone. */
export const Drafts = createContext<NoteDrafts>({
  ready: true,
  read: () => null,
  write: () => {},
});
