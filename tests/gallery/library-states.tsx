import { BriefSheet } from '../../components/brief/brief-sheet.tsx';
import { Library, type LibraryProps } from '../../components/library/library.tsx';
import { PastList } from '../../components/library/past-list.tsx';
import type { PastListProps, PastRow } from '../../components/library/past-props.ts';
import type { SettingsTabProps } from '../../components/library/settings-tab.tsx';
import type { SyncLineProps, SyncView } from '../../components/library/sync-line.tsx';
import type { SyncSettingsProps } from '../../components/library/sync-settings.tsx';
import { TrashList, type TrashProps } from '../../components/library/trash-list.tsx';
import type { Loaded } from '../../components/view-models.ts';
import { Welcome, type WelcomeProps } from '../../components/welcome/welcome.tsx';
import type { KeptFileHead } from '../../lib/records/kept-file.ts';
import type { Snippet, StoredReport } from '../../lib/records/snippet.ts';
import { headOf } from '../../lib/snippets/snippet-head.ts';
import { idleFiles } from './chart-states.tsx';
import type { GalleryState } from './gallery.tsx';
import { earlierReport, entry, homonym, snippet, text } from './samples.ts';

const nothing = () => {};

/** As many snippets as asked for, each a little different. */
export function manySnippets(count: number): Snippet[] {
  return Array.from({ length: count }, (_, index) =>
    snippet({
      id: `s-${index}`,
      quote: `${(index % 97) + 1}.46亿元`,
      keptAt: new Date(Date.UTC(2024, 6, 1) + index * 3_600_000).toISOString(),
      tags: index % 5 === 0 ? ['税收', '待核'] : [],
      ...(index % 7 === 3
        ? { kind: 'term' as const, quote: '一网统管', figure: null }
        : index % 11 === 5
          ? {
              check: {
                at: '2024-08-01T10:00:00+08:00',
                place: 'changed' as const,
                body: 'different' as const,
                found: '12.64亿元',
              },
            }
          : {}),
    }),
  );
}

const stored: StoredReport = {
  format: 1,
  id: 'https://www.example.gov.cn/bg/2024h1.html',
  address: 'https://www.example.gov.cn/bg/2024h1.html',
  canonicalAddress: 'https://www.example.gov.cn/bg/2024h1.html',
  identity: snippet().report,
  placeKey: '样例区松林镇',
  firstOpenedAt: '2024-07-20T09:00:00+08:00',
  openedAt: '2024-07-21T18:20:00+08:00',
  bodyHash: 'ab'.repeat(32),
  normaliser: 1,
  figures: [],
};

/** The original of the file that `fromFile` was kept from. */
const original: KeptFileHead = {
  format: 1,
  ...{ sha256: 'cd'.repeat(32), size: 482_113, name: '2024年上半年工作报告.pdf' },
  address: 'https://www.example.gov.cn/bg/2024h1.pdf',
  keptAt: '2024-07-20T09:16:00+08:00',
};

/** A line that says that both sides are in step. */
export function syncLine(fields: Partial<SyncView> = {}): SyncLineProps {
  return {
    sync: {
      ...{ state: 'idle', problem: null, unreadable: 0, tooLarge: 0, hoursOff: 0, sharedProblem: null },
      last: { at: '2024-07-20T08:00:00+08:00', received: 3, sent: 12 },
      ...fields,
    },
    onSync: nothing,
    onStop: nothing,
    onSettings: nothing,
  };
}

/** Several computers, set up; fields override. */
export function syncSettings(fields: Partial<SyncSettingsProps> = {}): SyncSettingsProps {
  return {
    place: { address: 'https://couch.example.org', database: 'zhaibao' },
    login: { by: 'name', name: 'duzhe' },
    along: ['texts'],
    onOpen: false,
    test: null,
    line: syncLine(),
    shared: { set: null, trying: false, problem: null, onSet: nothing, onLeave: nothing },
    onTest: nothing,
    onCreate: nothing,
    onSave: async () => true,
    onSwitchOff: nothing,
    onAlong: nothing,
    onOnOpen: nothing,
    ...fields,
  };
}

const settings: SettingsTabProps = {
  level: 'normal',
  termLevel: 2,
  hiddenCategories: ['law'],
  edgeShown: true,
  onEdgeShown: nothing,
  selectionTools: true,
  remember: true,
  reminder: true,
  offSites: ['www.example.gov.cn'],
  verdicts: [
    { address: 'https://example.gov.cn/zwgk/2024/0720/c1_1001.html', verdict: 'report' },
    {
      address: 'https://example.gov.cn/xwzx/2024/0720/c2_1002.html',
      seenAs: 'http://www.example.gov.cn/xwzx/2024/0720/c2_1002.html',
      verdict: 'not-report',
    },
  ],
  offEverywhere: false,
  grantedSites: ['*://www.example.org/*'],
  keys: [
    { command: 'toggle-panel', name: '打开或收起报告面板', shortcut: 'Alt+Shift+Y' },
    { command: 'selection', name: '到选中文字旁的工具条', shortcut: 'Alt+Shift+K' },
    { command: 'keep', name: '摘录选中的文字或当前数据', shortcut: '' },
  ],
  protection: {
    unlimited: true,
    persisted: false,
    usage: 1_840_000,
    snippets: 128,
    readOnly: false,
    lastBackup: '2024-06-30T20:00:00+08:00',
    sinceBackup: 34,
    backupDue: true,
  },
  imported: null,
  sync: syncSettings(),
  damaged: 0,
  originals: [original],
  backsUpOriginals: false,
  onBackUpOriginals: nothing,
  onDownloadOriginal: nothing,
  onDeleteOriginal: nothing,
  onLevel: nothing,
  onTermLevel: nothing,
  onHiddenCategories: nothing,
  onSelectionTools: nothing,
  onRemember: nothing,
  onReminder: nothing,
  onTakeBack: nothing,
  onSwitchOnSite: nothing,
  onOffEverywhere: nothing,
  onNationwide: nothing,
  onRevokeSite: nothing,
  onChangeKeys: nothing,
  onBackup: nothing,
  onImport: nothing,
  onForgetAll: nothing,
  onRestore: nothing,
  onTakeSettings: nothing,
  onExportDamaged: nothing,
  onWipe: nothing,
};

const pastRow = (period: string, fields: Partial<PastRow> = {}): PastRow => ({
  id: period,
  title: `松林镇人民政府${period.slice(0, 4)}年工作报告`,
  place: '松林镇',
  period,
  listed: null,
  href: `https://www.example.gov.cn/zwgk/bg/${period}.html`,
  from: 'catalogue',
  current: false,
  ticked: true,
  is: { state: 'new' },
  ...fields,
});

const readAt = '2026-03-02T09:20:00+08:00';

/** The past reports of a place, rows in every state. */
export function pastProps(fields: Partial<PastListProps> = {}): PastListProps {
  return {
    place: '松林镇',
    within: ['样例市', '样例区'],
    rows: {
      state: 'ready',
      value: [
        pastRow('2024H1', { current: true, title: '松林镇人民政府2024年上半年工作报告' }),
        pastRow('2023'),
        pastRow('2022', {
          from: 'page',
          title: null,
          href: 'http://xxgk.example.org/2022/t20230116_31.html',
        }),
        pastRow('2021', { ticked: false, is: { state: 'failed', code: 'unread', detail: 'scan' } }),
        pastRow('2020', { ticked: false, is: { state: 'read', at: readAt, figures: 128 } }),
        pastRow('2018', {
          ticked: false,
          from: 'file',
          href: null,
          is: { state: 'read', at: readAt, figures: 97 },
        }),
      ],
    },
    missing: ['2019'],
    most: 30,
    asksFor: ['xxgk.example.org'],
    working: null,
    summary: null,
    files: [],
    leftOut: 0,
    undo: null,
    privateWindow: false,
    onTick: nothing,
    onTickAll: nothing,
    onRead: nothing,
    onCancel: nothing,
    onRetry: nothing,
    onForget: nothing,
    onForgetAll: nothing,
    onUndo: nothing,
    onFiles: nothing,
    onNameFile: nothing,
    onKeepElsewhere: nothing,
    onPutAway: nothing,
    ...fields,
  };
}

/** While a run is under way: read, on its turn, waiting. */
const pastRunning = pastProps({
  working: { name: '正在读取：松林镇人民政府2022年工作报告', progress: { done: 1, total: 3 } },
  rows: {
    state: 'ready',
    value: [
      pastRow('2023', { ticked: false, is: { state: 'read', at: readAt, figures: 131 } }),
      pastRow('2022', { is: { state: 'reading', page: 2 } }),
      pastRow('2021', { is: { state: 'waiting' } }),
    ],
  },
});

/** After a run in which much failed, with files of every kind. */
const pastFailed = pastProps({
  summary: { read: 1, failed: 3, cancelled: false },
  rows: {
    state: 'ready',
    value: [
      pastRow('2023', { ticked: false, is: { state: 'read', at: readAt, figures: 131 } }),
      pastRow('2022', { ticked: false, is: { state: 'failed', code: 'gone', detail: '404' } }),
      pastRow('2021', { ticked: false, is: { state: 'failed', code: 'other-place', detail: '竹溪镇' } }),
      pastRow('2020', {
        ticked: false,
        is: { state: 'failed', code: 'not-permitted', detail: 'www.archive-of-a-long-name.example.gov.cn' },
      }),
    ],
  },
  files: [
    { id: 'f1', name: '2019年工作报告（定稿）.txt', is: { state: 'failed', code: 'unnamed', detail: null } },
    { id: 'f2', name: '竹溪镇2018.html', is: { state: 'failed', code: 'other-place', detail: '竹溪镇' } },
    {
      id: 'f3',
      name: '2017年政府工作报告.docx',
      is: { state: 'failed', code: 'unread', detail: 'password' },
    },
    { id: 'f4', name: '2016.txt', is: { state: 'reading', page: 1 } },
  ],
});

/** 回收站 with these snippets in it, deleted a day after one another. */
export function trashProps(snippets: readonly Snippet[], fields: Partial<TrashProps> = {}): TrashProps {
  const now = Date.parse('2026-03-20T09:00:00+08:00');
  const value = snippets.map((snippet, days) => ({
    id: snippet.id,
    deletedAt: new Date(now - days * 86_400_000).toISOString(),
    snippet,
  }));
  return { rows: { state: 'ready', value }, now, onRestore: nothing, onEmpty: nothing, ...fields };
}

function TrashScene({ rows }: { rows: readonly Snippet[] }) {
  return (
    <main class="library">
      <h1>摘录库</h1>
      <TrashList {...trashProps(rows)} onClose={nothing} />
    </main>
  );
}

/** The library with its callbacks idle; parts of a tab are given by name. */
export function libraryProps(fields: {
  tab?: LibraryProps['tab'];
  /** Whole snippets, of which the view gets heads and those that it sees. */
  snippets?: Partial<Omit<LibraryProps['snippets'], 'snippets'>> & { snippets?: Loaded<Snippet[]> };
  reports?: Partial<LibraryProps['reports']>;
  places?: Partial<LibraryProps['places']>;
  glossary?: Partial<LibraryProps['glossary']>;
  settings?: Partial<SettingsTabProps>;
  rest?: Partial<LibraryProps>;
}): LibraryProps {
  const kept = fields.snippets?.snippets ?? { state: 'ready', value: manySnippets(40) };
  return {
    tab: fields.tab ?? 'snippets',
    notice: null,
    purge: null,
    working: null,
    snippets: {
      rowOf: (wanted) => (kept.state === 'ready' && kept.value.find(({ id }) => id === wanted)) || null,
      onSee: nothing,
      opened: null,
      editing: false,
      removed: [],
      undo: null,
      trash: trashProps([]),
      sync: null,
      shared: null,
      keptText: null,
      original: null,
      editError: null,
      onOpen: nothing,
      onUndo: nothing,
      onCopy: nothing,
      citing: { style: 'gbt-2025', markup: 'plain' },
      onChooseCiting: nothing,
      onCite: nothing,
      onCopyLink: nothing,
      onQuoteCard: nothing,
      onTag: nothing,
      onExport: nothing,
      onDelete: nothing,
      onEdit: async () => true,
      onSettle: nothing,
      onOpenPlace: nothing,
      onShowText: nothing,
      ...fields.snippets,
      snippets: kept.state === 'ready' ? { state: 'ready', value: kept.value.map(headOf) } : kept,
    },
    reports: {
      reports: { state: 'ready', value: [stored] },
      remember: true,
      undo: null,
      onRemember: nothing,
      onForget: nothing,
      onForgetAll: nothing,
      onUndo: nothing,
      ...fields.reports,
    },
    places: {
      places: { state: 'ready', value: [] },
      opened: null,
      record: { state: 'loading' },
      reports: null,
      versions: null,
      town: { query: '', found: null, onQuery: nothing },
      anyFiles: null,
      view: 'reports',
      beside: null,
      files: idleFiles,
      onView: nothing,
      onBeside: nothing,
      onOpen: nothing,
      ...fields.places,
    },
    glossary: {
      entries: [entry, homonym],
      own: [
        {
          format: 2,
          id: 'own:1',
          term: '家门口服务',
          aliases: ['家门口'],
          definition: '我们镇里说的是居委会楼下的服务站点。',
          source: '镇里的宣传册',
          replaces: null,
          createdAt: '2024-07-01T10:00:00+08:00',
          revision: 1,
          changedAt: '2024-07-02T10:00:00+08:00',
          machine: 'gallery',
          seen: { gallery: 1 },
          others: [],
        },
      ],
      opened: null,
      uses: {
        state: 'ready',
        value: [
          {
            reportTitle: '松林镇人民政府2024年上半年工作报告',
            sentence: '一网统管平台处置工单1.3万余件。',
            href: 'https://www.example.gov.cn/bg/2024h1.html',
          },
        ],
      },
      draft: null,
      draftError: null,
      asked: null,
      imported: null,
      onOpen: nothing,
      onCopy: nothing,
      onCite: nothing,
      onDraft: nothing,
      onSaveOwn: nothing,
      onSettle: nothing,
      onDeleteOwn: nothing,
      onImport: nothing,
      onExport: nothing,
      ...fields.glossary,
    },
    settings: { ...settings, ...fields.settings },
    help: {
      keys: settings.keys,
      ...{
        onChangeKeys: nothing,
        onSample: nothing,
        onFindTown: nothing,
        onOwnFile: nothing,
        onWelcome: nothing,
      },
    },
    onTab: nothing,
    onTerm: nothing,
    onDismissNotice: nothing,
    onDismissPurge: nothing,
    onCancelWork: nothing,
    ...fields.rest,
  };
}

/** A place's page with its past reports, as one comes to it from a report. */
const pastScene = (past: PastListProps) => (
  <Library
    {...libraryProps({ tab: 'places', places: { opened: past.place, reports: <PastList {...past} /> } })}
  />
);

/** The welcome page with its callbacks idle. */
export function welcomeProps(fields: Partial<WelcomeProps> = {}): WelcomeProps {
  return {
    remember: true,
    keys: settings.keys,
    sample: text.split('\n').map((line) => <p key={line}>{line}</p>),
    places: {
      query: '松林',
      found: [
        {
          id: 'one',
          name: '松林镇',
          within: ['样例市', '样例区'],
          reports: [earlierReport({ id: 'a' }), earlierReport({ id: 'b', period: '2022H1', title: null })],
          portal: { name: '样例区人民政府', address: 'https://www.example.gov.cn/' },
        },
        { id: 'two', name: '松林街道', within: ['样例市', '另一区'], reports: [], portal: null },
      ],
      onQuery: nothing,
    },
    onRemember: nothing,
    onFile: nothing,
    onOpenLibrary: nothing,
    ...fields,
  };
}

/** An import that left several things for the reader to decide. */
const backupMishap = () => ({
  ...mishap,
  updated: 2,
  removed: 1,
  deletedHere: 3,
  otherSettings: ['在所有网站关闭'],
  damaged: 1,
});

const mishap = {
  added: 12,
  skipped: 3,
  conflicts: 1,
  bad: [
    { line: 7, code: 'missing-definition', detail: null },
    { line: 19, code: 'too-long', detail: '<img src=x onerror=alert(1)>' },
  ],
};

const full = () => manySnippets(40);
const detailed = snippet({ id: 's-0', note: '与年度目标对照。\n第二行。', tags: ['税收', '待核'] });

/** Kept from a PDF, whose original is kept as well. */
const fromFile = snippet({
  id: 's-0',
  report: { ...detailed.report, format: 'pdf' },
  address: original.address,
  file: { sha256: original.sha256, size: original.size, name: original.name, pages: { from: 3, to: 4 } },
});

/** Library and welcome in every state. */
export const libraryStates: GalleryState[] = [
  { id: 'library-snippets', render: () => <Library {...libraryProps({})} /> },
  {
    id: 'library-detail',
    render: () => (
      <Library
        {...libraryProps({
          snippets: {
            snippets: { state: 'ready', value: [detailed, ...full().slice(1)] },
            opened: 's-0',
            keptText: text,
          },
        })}
      />
    ),
  },
  {
    id: 'library-file',
    render: () => (
      <Library
        {...libraryProps({
          snippets: {
            snippets: { state: 'ready', value: [fromFile, ...full().slice(1)] },
            opened: 's-0',
            original: {
              ...{ size: original.size, state: 'kept', keptAt: original.keptAt, failure: null },
              ...{ onKeep: nothing, onDownload: nothing, onDelete: nothing },
            },
          },
        })}
      />
    ),
  },
  {
    id: 'library-changed',
    render: () => <Library {...libraryProps({ snippets: { opened: 's-5', undo: { count: 3 } } })} />,
  },
  {
    id: 'library-removed',
    render: () => {
      const [first, second, ...value] = manySnippets(12);
      const snippets = {
        snippets: { state: 'ready' as const, value: [first!, ...value] },
        removed: [second!],
      };
      return <Library {...libraryProps({ snippets: { ...snippets, trash: trashProps([second!]) } })} />;
    },
  },
  { id: 'trash', render: () => <TrashScene rows={manySnippets(5)} /> },
  { id: 'trash-empty', render: () => <TrashScene rows={[]} /> },
  {
    id: 'library-empty',
    render: () => <Library {...libraryProps({ snippets: { snippets: { state: 'ready', value: [] } } })} />,
  },
  {
    id: 'library-loading',
    render: () => <Library {...libraryProps({ snippets: { snippets: { state: 'loading' } } })} />,
  },
  {
    id: 'library-error',
    render: () => (
      <Library
        {...libraryProps({
          snippets: { snippets: { state: 'error', code: 'store-failed' } },
          rest: { purge: { lost: 12, lastSeen: '2024-07-01T10:00:00+08:00' } },
        })}
      />
    ),
  },
  {
    id: 'library-working',
    render: () => (
      <Library
        {...libraryProps({
          rest: {
            working: { name: '正在导出', progress: { done: 4200, total: 10_000 } },
            notice: { code: 'disk-full', detail: null, tone: 'error' },
          },
        })}
      />
    ),
  },
  {
    id: 'library-many',
    render: () => (
      <Library
        {...libraryProps({ snippets: { snippets: { state: 'ready', value: manySnippets(10_000) } } })}
      />
    ),
  },
  { id: 'library-past', render: () => pastScene(pastProps()) },
  { id: 'library-past-forgotten', render: () => pastScene(pastProps({ undo: { count: 1 } })) },
  { id: 'library-past-running', render: () => pastScene(pastRunning) },
  { id: 'library-past-failed', render: () => pastScene(pastFailed) },
  { id: 'library-past-private', render: () => pastScene(pastProps({ privateWindow: true })) },
  { id: 'library-reports', render: () => <Library {...libraryProps({ tab: 'reports' })} /> },
  {
    id: 'library-no-reports',
    render: () => (
      <Library
        {...libraryProps({
          tab: 'reports',
          reports: { remember: false, reports: { state: 'ready', value: [] } },
        })}
      />
    ),
  },
  {
    id: 'library-glossary',
    render: () => <Library {...libraryProps({ tab: 'glossary', glossary: { imported: mishap } })} />,
  },
  {
    id: 'library-term',
    render: () => <Library {...libraryProps({ tab: 'glossary', glossary: { opened: homonym.id } })} />,
  },
  {
    id: 'library-own-term',
    render: () => (
      <Library
        {...libraryProps({
          tab: 'glossary',
          glossary: { opened: 'own:1', uses: { state: 'ready', value: [] } },
        })}
      />
    ),
  },
  {
    id: 'library-term-form',
    render: () => (
      <Library
        {...libraryProps({
          tab: 'glossary',
          glossary: {
            draft: { id: null, term: '楼', aliases: '', definition: '', source: '', replaces: null },
            draftError: 'disk-full',
          },
        })}
      />
    ),
  },
  { id: 'library-settings', render: () => <Library {...libraryProps({ tab: 'settings' })} /> },
  {
    id: 'library-settings-import',
    render: () => (
      <Library
        {...libraryProps({
          tab: 'settings',
          settings: {
            imported: backupMishap(),
            damaged: 2,
            protection: null,
            offSites: [],
            grantedSites: [],
          },
        })}
      />
    ),
  },
  {
    id: 'library-sync-problem',
    render: () => (
      <Library
        {...libraryProps({
          snippets: {
            sync: syncLine({ state: 'problem', problem: 'untrusted-or-unreachable' }),
          },
        })}
      />
    ),
  },
  {
    id: 'library-sync-form',
    render: () => (
      <Library
        {...libraryProps({
          tab: 'settings',
          settings: {
            sync: syncSettings({
              place: null,
              line: null,
              login: { by: 'none', name: '' },
              test: { state: 'problem', code: 'no-database' },
            }),
          },
        })}
      />
    ),
  },
  { id: 'library-help', render: () => <Library {...libraryProps({ tab: 'help' })} /> },
  {
    id: 'brief-sheet',
    render: () => (
      <BriefSheet
        brief={{
          title: '松林镇人民政府2024年上半年工作报告',
          source: '样例区 松林镇 · 2024年上半年',
          address: 'https://www.example.gov.cn/bg/2024h1.html',
          isDamaged: false,
          parts: [
            {
              title: '（一）经济运行总体平稳',
              lines: ['全镇累计完成税收12.46亿元，同比增长8.3%', '重点企业走访覆盖率达96.5%'],
            },
            { title: '目标', lines: ['力争全年税收突破25亿元'] },
          ],
        }}
        size={15}
        notice={null}
        {...{ onPrint: nothing, onPicture: nothing, onDismissNotice: nothing }}
      />
    ),
  },
  { id: 'welcome', render: () => <Welcome {...welcomeProps()} /> },
  {
    id: 'welcome-none',
    render: () => (
      <Welcome
        {...welcomeProps({ places: { query: '无此地', found: [], onQuery: nothing }, remember: false })}
      />
    ),
  },
];
