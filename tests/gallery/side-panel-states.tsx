import { SidePanel, type SidePanelState } from '../../components/sidepanel/side-panel.tsx';
import type { GalleryState } from './gallery.tsx';
import { panelProps } from './in-page-states.tsx';
import { snippet } from './samples.ts';

const nothing = () => {};

/** The report of the samples as the side panel has it, its callbacks idle. */
export function besideReport(
  fields: Partial<Extract<SidePanelState, { state: 'report' }>['views']> = {},
): Extract<SidePanelState, { state: 'report' }> {
  const { place: _place, find: _find, ...views } = panelProps();
  return {
    state: 'report',
    id: 'sample',
    views: { ...views, ...fields },
    finding: { find: { query: '税收', index: 1, count: 3 }, onFind: nothing, onFindStep: nothing },
    snippets: {
      kept: [snippet()],
      removed: [],
      editError: null,
      onOpenSnippet: nothing,
      onCopySnippet: nothing,
      onCopySnippetLink: nothing,
      onDeleteSnippet: nothing,
      onEditSnippet: async () => true,
      onSettleSnippet: nothing,
      onUndo: nothing,
      onOpenLibrary: nothing,
    },
    onKeepHere: nothing,
  };
}

const show = (shown: SidePanelState) => () => <SidePanel shown={shown} onSwitchOn={nothing} />;

export const sidePanelStates: GalleryState[] = [
  { id: 'side-panel', render: show(besideReport()) },
  { id: 'side-panel-figures', render: show(besideReport({ tab: 'figures' })) },
  { id: 'side-panel-snippets', render: show(besideReport({ tab: 'snippets' })) },
  {
    id: 'side-panel-none',
    render: show({ state: 'none', why: 'none', onTreat: nothing, privateWindow: false }),
  },
  { id: 'side-panel-off', render: show({ state: 'off', where: 'site' }) },
];
