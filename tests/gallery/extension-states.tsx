import { Popup } from '../../components/popup/popup.tsx';
import type { FileWay, PopupProps } from '../../components/popup/popup-props.ts';
import { SnippetEditor } from '../../components/snippets/snippet-editor.tsx';
import { chooseWeightiest } from '../../lib/figures/weight/choose-weightiest.ts';
import type { PageFile } from '../../lib/portals/page-files.ts';
import type { GalleryState } from './gallery.tsx';
import { figures, identity, relations, snippet, timeline } from './samples.ts';

const nothing = () => {};

/** The popup with its callbacks idle. */
export function popupProps(fields: Partial<PopupProps> = {}): PopupProps {
  return {
    page: {
      state: 'report',
      identity,
      figureCount: figures.length,
      termCount: 3,
      core: chooseWeightiest({ figures, relations }, 5),
      isDamaged: false,
      isPart: true,
      timeline,
      snippets: [snippet({ note: '核对过原文。', tags: ['税收'] })],
      removed: [],
      find: null,
    },
    files: [],
    privateWindow: false,
    level: 'normal',
    snippets: {
      state: 'ready',
      value: [
        snippet({ note: '核对过原文。', tags: ['税收'] }),
        snippet({
          id: '2',
          check: { at: '2024-08-01T10:00:00+08:00', place: 'gone', body: 'different', found: null },
        }),
      ],
    },
    notice: null,
    removed: [],
    editError: null,
    correction: null,
    skeleton: null,
    onReadWrongly: nothing,
    onCopySkeleton: nothing,
    onEndSkeleton: nothing,
    onLevel: nothing,
    onTreatAsReport: nothing,
    onNotReport: nothing,
    onTakeBack: nothing,
    onAlwaysHere: nothing,
    onNationwide: nothing,
    onGrant: nothing,
    onSwitchOn: nothing,
    onOffSite: nothing,
    onOpenPanel: nothing,
    onReadWhole: nothing,
    onFigure: nothing,
    onFind: nothing,
    onFindStep: nothing,
    onOpenSnippet: nothing,
    onCopySnippet: nothing,
    onCopySnippetLink: nothing,
    onDeleteSnippet: nothing,
    onEditSnippet: async () => true,
    onSettleSnippet: nothing,
    onUndo: nothing,
    onDismissNotice: nothing,
    onSaveCorrection: nothing,
    onCopyCorrection: nothing,
    issueAddress: () => null,
    onEndCorrection: nothing,
    onOpenLibrary: nothing,
    onFindTown: nothing,
    onHelp: nothing,
    onSample: nothing,
    onReadPast: nothing,
    onOpenFile: nothing,
    onCompareVersions: nothing,
    onOwnFile: nothing,
    ...fields,
  };
}

const site = 'www.example.gov.cn';
/** A tab in which the browser shows a PDF. */
const shownFile = (way: FileWay) => ({
  state: 'file' as const,
  kind: 'pdf' as const,
  name: '松林镇人民政府2024年上半年工作报告（定稿）.pdf',
  host: site,
  way,
});

/** Files of a page whose report is one of them. */
const files: PageFile[] = [
  { name: '松林镇2024年政府工作报告.pdf', href: `https://${site}/fj/1.pdf`, kind: 'pdf', role: 'report' },
  { name: '附件1：主要指标完成情况表.docx', href: `https://${site}/fj/2.docx`, kind: 'word', role: 'other' },
  { name: '', href: `https://${site}/attach.do?id=3`, kind: null, role: 'other' },
];

const bulletin = {
  state: 'other' as const,
  genre: 'bulletin' as const,
  evidence: [
    {
      code: 'field-genre',
      source: 'title' as const,
      quote: '样例区2023年国民经济和社会发展统计公报',
      span: null,
      speaks: 'field' as const,
      field: 'genre',
    },
  ],
  site,
};
const doubtful = { ...identity, isReport: false, verdict: 'maybe' as const };

/** A report of a long name, whose page lost characters, with long names of figures. */
const fullest: Partial<PopupProps> = {
  page: {
    state: 'report',
    identity: {
      ...identity,
      title: '松林镇人民政府关于2024年上半年经济社会发展情况和下半年重点工作安排的报告',
    },
    figureCount: figures.length,
    termCount: 3,
    core: chooseWeightiest({ figures, relations }, 5).map((row) => ({
      ...row,
      figure: {
        ...row.figure,
        indicator: `${row.figure.indicator ?? ''}（规模以上工业战略性新兴产业）`,
        period: '2022',
      },
    })),
    isDamaged: true,
    isPart: false,
    timeline,
    snippets: [],
    removed: [],
    find: { query: '税收', index: 1, count: 3 },
  },
  snippets: { state: 'ready', value: [] },
};

/** Every view of the extension's own pages, in every state. */
export const extensionStates: GalleryState[] = [
  { id: 'popup-report', render: () => <Popup {...popupProps()} /> },
  { id: 'popup-full', render: () => <Popup {...popupProps(fullest)} /> },
  {
    id: 'popup-none',
    render: () => (
      <Popup
        {...popupProps({
          page: { state: 'none', site, identity: null },
          removed: [snippet({ id: '3', quote: '税收19.66亿元' })],
        })}
      />
    ),
  },
  {
    id: 'popup-other',
    render: () => <Popup {...popupProps({ page: bulletin })} />,
  },
  {
    id: 'popup-maybe',
    render: () => <Popup {...popupProps({ page: { state: 'maybe', identity: doubtful, site } })} />,
  },
  {
    id: 'popup-permission',
    render: () => (
      <Popup
        {...popupProps({ page: { state: 'permission', site }, snippets: { state: 'ready', value: [] } })}
      />
    ),
  },
  {
    id: 'popup-private',
    render: () => (
      <Popup
        {...popupProps({
          privateWindow: true,
          page: { state: 'none', site: null, identity: null },
          snippets: { state: 'error', code: 'store-failed' },
        })}
      />
    ),
  },
  {
    id: 'popup-loading',
    render: () => <Popup {...popupProps({ page: { state: 'loading' }, snippets: { state: 'loading' } })} />,
  },
  {
    id: 'popup-error',
    render: () => <Popup {...popupProps({ page: { state: 'error', code: 'outdated' } })} />,
  },
  {
    id: 'popup-off',
    render: () => <Popup {...popupProps({ page: { state: 'switched-off', where: 'site', site } })} />,
  },
  {
    id: 'popup-file',
    render: () => <Popup {...popupProps({ page: shownFile('open') })} />,
  },
  {
    id: 'popup-file-ask',
    render: () => <Popup {...popupProps({ page: shownFile('ask') })} />,
  },
  {
    id: 'popup-file-local',
    render: () => <Popup {...popupProps({ page: { ...shownFile('allow'), host: null } })} />,
  },
  {
    id: 'popup-attached',
    render: () => <Popup {...popupProps({ page: { state: 'none', site, identity: null }, files })} />,
  },
  {
    id: 'popup-report-files',
    render: () => <Popup {...popupProps({ files: files.slice(1) })} />,
  },
  { id: 'popup-unreadable', render: () => <Popup {...popupProps({ page: { state: 'unreadable' } })} /> },
  {
    id: 'editor-gone',
    render: () => (
      <main class="popup">
        <h1>摘录</h1>
        <SnippetEditor
          start={{ note: '与区里公布的口径对一下，写稿前再核一遍。', line: '税收，待核' }}
          isGone
          error={null}
          onType={nothing}
          onSave={nothing}
          onLeave={nothing}
          onDiscard={nothing}
        />
      </main>
    ),
  },
  {
    id: 'popup-correction',
    render: () => (
      <Popup
        {...popupProps({
          issueAddress: () => 'https://example.org/owner/name/issues/new?template=misread.yml',
          correction: {
            start: 60,
            quote: '12.46亿元',
            sentence: '上半年，全镇累计完成税收12.46亿元，同比增长8.3%；',
            fields: {
              indicator: '税收',
              value: '1246000000',
              unit: '元',
              period: '2024H1',
              basis: '',
              scope: '镇级',
              status: 'actual',
            },
          },
        })}
      />
    ),
  },
];
