import { act } from 'preact/test-utils';
import { beforeAll, expect, it, vi } from 'vitest';
import { SnippetItem } from '../../../components/snippets/snippet-item.tsx';
import { useEditions } from '../../../entrypoints/sidepanel/use-editions.ts';
import type { ReportChannel } from '../../../lib/protocol/report-channel.ts';
import type { PageSnippet, ReportRead } from '../../../lib/protocol/shapes.ts';
import type { Snippet } from '../../../lib/records/snippet.ts';
import { speak } from '../../helpers/i18n.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import { redraw, show, words } from './show.tsx';

beforeAll(() => speak());

const nothing = () => {};
const fileOf = (sha256: string) => ({ sha256, size: 9, name: '报告.pdf', pages: null });
const own = keptSnippet({ id: 'own', file: fileOf('a'.repeat(64)), address: null, canonicalAddress: null });
const fromPage = keptSnippet({ id: 'other' });
const stranger = keptSnippet({ id: 'stranger', report: { ...own.report, period: '2022H1' } });

/** What a side panel lists of a report that is open. */
function Listed({ kept, ...open }: { channel: ReportChannel; read: ReportRead; kept: Snippet[] }) {
  const { isHere, editions } = useEditions(open.channel, open.read, kept);
  return (
    <ul>
      {kept.filter(isHere).map((snippet) => (
        <SnippetItem
          key={snippet.id}
          {...{ snippet, isGone: false, editError: null, otherEdition: editions.get(snippet.id) }}
          {...{ onHold: nothing, onOpen: nothing, onCopy: nothing, onCopyLink: nothing }}
          {...{ onDelete: nothing, onEdit: async () => true, onSettle: nothing }}
        />
      ))}
    </ul>
  );
}

it('the list beside a file has what another edition gave, with what stands in this one; asked once', async () => {
  const there: PageSnippet = {
    snippet: fromPage,
    place: 'changed',
    span: { start: 1, end: 2 },
    found: '12.64亿元',
    otherEdition: true,
  };
  const ask = vi.fn(async () => ({ ok: true as const, value: [there] }));
  const channel = { ask } as unknown as ReportChannel;
  const read = {
    report: { text: '', address: null, file: { ...own.file!, pages: [] } },
    analysis: { report: own.report },
  } as unknown as ReportRead;
  const root = show(<Listed {...{ channel, read }} kept={[own, fromPage, stranger]} />);
  await act(async () => {});
  const rows = [...root.querySelectorAll('li.snippet')].map(words);
  expect(rows).toHaveLength(2);
  expect(rows[0]).not.toContain('另一版本');
  expect(rows[1]).toContain('摘自本报告的另一版本 · 与保存时不同');
  expect(rows[1]).toContain('12.64亿元');
  // A note that is written is no reason to look again.
  redraw(<Listed {...{ channel, read }} kept={[own, { ...fromPage, note: '已核' }, stranger]} />);
  expect(ask).toHaveBeenCalledOnce();

  const page = { ...read, report: { ...read.report, file: null, address: fromPage.address } } as ReportRead;
  expect(
    show(<Listed channel={channel} read={page} kept={[own, fromPage]} />).querySelectorAll('li'),
  ).toHaveLength(1);
});
