import type { ComponentChildren } from 'preact';
import { FindField } from '../../components/viewer/find-field.tsx';
import { OriginalMenu } from '../../components/viewer/original-menu.tsx';
import { OutlineList } from '../../components/viewer/outline-list.tsx';
import { Viewer } from '../../components/viewer/viewer.tsx';
import type { OutlineItem, ViewerProps } from '../../components/viewer/viewer-props.ts';
import { setText } from '../../entrypoints/viewer/word/word-view.ts';
import type { FileProblem } from '../../lib/files/file-problem.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import type { GalleryState } from './gallery.tsx';
import { text } from './samples.ts';

const nothing = () => {};
const longName =
  '关于印发《松林镇人民政府2024年上半年工作总结和下半年工作安排》及重点工作任务分解表的通知（松府〔2024〕18号）附件一.pdf';
const address = 'https://www.example.gov.cn/attach.do?id=1';

/** The reading page with its callbacks idle. */
function viewerProps(fields: Partial<ViewerProps>): ViewerProps {
  return {
    stage: { at: 'shown', reading: false, problem: null },
    name: '松林镇政府工作报告.pdf',
    address: null,
    pages: { current: 3, count: 13 },
    zoom: 'width',
    factor: 1.1,
    outline: [],
    find: null,
    searchable: true,
    children: null,
    onPage: nothing,
    onZoom: nothing,
    onOutline: nothing,
    onFind: nothing,
    onFindStep: nothing,
    onFindEnd: nothing,
    onFile: nothing,
    onGrant: nothing,
    onTryAgain: nothing,
    ...fields,
  };
}

const state = (id: string, fields: Partial<ViewerProps>): GalleryState => ({
  id: `viewer-${id}`,
  render: () => <Viewer {...viewerProps(fields)} />,
});

/** A page as it stands while pdf.js draws it: words over their picture. */
const sheet: ComponentChildren = (
  <div class="pdf-pages" style="--total-scale-factor:0.5">
    <div class="pdf-page" style="--page-width:595px;--page-height:842px">
      <div class="text-layer">
        <span style="left:10%;top:10%;--font-height:16px">{text.split('\n')[0]}</span>
      </div>
    </div>
  </div>
);

/** A document without pages, set as the reading page sets it. */
function wordSheet(): ComponentChildren {
  const lines = text.split('\n');
  const rows = '指标\t2023年\t2024年\n渔业产值（亿元）\t4.8\t5.2\n';
  const report = plainReportText([...lines, rows].join('\n'), null);
  const { root } = setText(
    { report, notes: [], headings: [{ start: 0, end: lines[0]!.length, level: 1 }] },
    document,
  );
  return <div ref={(place) => place?.replaceChildren(root)} />;
}

const outline: OutlineItem[] = [
  '一、上半年工作回顾',
  '（一）经济运行稳中有进，主要指标好于预期',
  '二、下半年工作安排',
].map((title, id) => ({ id, title, level: id === 1 ? 1 : 0 }));

const nothingYet = { pages: null, searchable: false };
const problems: FileProblem[] = ['empty', 'too-large', 'password', 'damaged', 'ofd', 'image', 'unknown'];

const original = {
  ...{ size: 1_840_000, keptAt: '2024-08-01T10:00:00+08:00', failure: null },
  ...{ onKeep: nothing, onDownload: nothing, onDelete: nothing },
};

/** The reading page: empty, on its way, in every kind of failure, and with a document under its bar. */
export const viewerStates: GalleryState[] = [
  state('none', { ...nothingYet, stage: { at: 'none', lost: false }, name: null }),
  state('lost', { ...nothingYet, stage: { at: 'none', lost: true }, name: null }),
  state('fetching', {
    ...nothingYet,
    address,
    stage: { at: 'fetching', host: 'www.example.gov.cn', done: 400_000, total: 1_840_000 },
  }),
  state('opening', { ...nothingYet, stage: { at: 'opening' } }),
  state('not-granted', {
    ...nothingYet,
    address,
    stage: { at: 'not-granted', host: 'www.example.gov.cn', declined: true },
  }),
  ...(['no-answer', 'too-large'] as const).map((code) =>
    state(`unreached-${code}`, {
      ...nothingYet,
      address,
      stage: { at: 'unreached', host: 'www.example.gov.cn', failure: { code } },
    }),
  ),
  state('refused', {
    ...nothingYet,
    address,
    stage: { at: 'unreached', host: 'www.example.gov.cn', failure: { code: 'refused', status: 403 } },
  }),
  ...problems.map((problem) =>
    state(`problem-${problem}`, { ...nothingYet, address, stage: { at: 'problem', problem } }),
  ),
  state('reading', {
    stage: { at: 'shown', reading: true, problem: null },
    searchable: false,
    children: sheet,
  }),
  state('scan', {
    stage: { at: 'shown', reading: false, problem: 'scan' },
    searchable: false,
    children: sheet,
  }),
  state('pages', {
    name: longName,
    address,
    outline,
    pagesWithoutText: [3, 7, 8, 9],
    children: sheet,
    fileActions: <OriginalMenu {...original} state="offered" />,
  }),
  state('kept', { children: sheet, fileActions: <OriginalMenu {...original} state="kept" /> }),
  state('find', {
    children: (
      <FindField
        find={{ query: '税收', index: 2, count: 5 }}
        asked={1}
        onFind={nothing}
        onStep={nothing}
        onClose={nothing}
      />
    ),
  }),
  state('outline', { children: <OutlineList items={outline} onGo={nothing} onClose={nothing} /> }),
  {
    id: 'viewer-word',
    render: () => (
      <Viewer
        {...viewerProps({ name: '松林镇政府工作报告.docx', pages: null, outline, children: wordSheet() })}
      />
    ),
  },
];
