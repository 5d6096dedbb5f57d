import type { ReportSnippetsProps } from '../../components/popup/report-snippets.tsx';
import type { NoticeView } from '../../components/view-models.ts';
import { cite } from '../../lib/snippets/cite.ts';
import { copyText } from './clipboard.ts';
import { copySnippetLink } from './copy-snippet-link.ts';
import { linkTone } from './link-notice.ts';
import { snippetLink } from './snippet-link.ts';
import type { KeptSnippets } from './use-snippets.ts';

/** What a list of snippets works on. */
export interface SnippetWorld {
  kept: KeptSnippets;
  say(code: string, tone?: NoticeView['tone']): void;
  onOpen(id: string): void;
}

/** What the reader does in a list of snippets, in the popup or beside a page. */
export function snippetActions({
  kept,
  say,
  onOpen,
}: SnippetWorld): Omit<ReportSnippetsProps, 'kept' | 'removed' | 'editError' | 'onOpenLibrary'> {
  return {
    onOpenSnippet: onOpen,
    async onCopySnippet(id) {
      const snippet = kept.find(id);
      if (!snippet) return;
      const link = await snippetLink(snippet);
      say((await copyText(cite({ ...snippet, link }))) ? 'copied' : 'copy-failed');
    },
    async onCopySnippetLink(id) {
      const snippet = kept.find(id);
      if (!snippet) return;
      const code = await copySnippetLink(snippet);
      say(code, linkTone(code));
    },
    onDeleteSnippet: (id) => void kept.remove([id]),
    onEditSnippet: kept.edit,
    onSettleSnippet: (id, version, use) => void kept.settle(id, version, use),
    onUndo: (id) => void kept.bringBack(id),
  };
}
