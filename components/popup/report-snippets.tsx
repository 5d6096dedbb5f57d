import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import { findSnippets, otherwiseFirst } from '../../lib/snippets/find-snippets.ts';
import { useHeld } from '../snippets/use-held.ts';
import { SnippetList, type SnippetListProps } from './snippet-search.tsx';

export interface ReportSnippetsProps extends Omit<SnippetListProps, 'snippets' | 'held' | 'showReport'> {
  /** What was kept of the report. */
  kept: readonly Snippet[];
}

/** What was kept of one report, what reads otherwise now first, with what was deleted of it since the list was opened. */
export function ReportSnippets(props: ReportSnippetsProps) {
  const held = useHeld((wanted) => props.kept.find(({ id }) => id === wanted), props.removed);
  // Sorted, so that an open form stays where it is while its snippet goes.
  const snippets = findSnippets([...props.kept, ...held.gone, ...props.removed], {}).sort(otherwiseFirst);
  if (snippets.length === 0) return <p class="empty">{i18n.t('popup.noneOfThisReport')}</p>;
  return <SnippetList {...props} snippets={snippets} held={held} showReport={false} />;
}
