import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { rowsInWindow } from '../../../components/controls/windowed-list.tsx';
import { exportLabels } from '../../../components/export-labels.ts';
import { Library } from '../../../components/library/library.tsx';
import { parseAliases } from '../../../components/library/own-term-form.tsx';
import { makeCorrection, parseTypedNumber } from '../../../components/popup/correction-form.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import { Drafts, type NoteDraft, type NoteDrafts } from '../../../components/snippets/drafts.ts';
import { parseTags } from '../../../components/snippets/snippet-editor.tsx';
import type { SaveEdit } from '../../../components/snippets/use-editing.ts';
import { Welcome } from '../../../components/welcome/welcome.tsx';
import type { Snippet } from '../../../lib/records/snippet.ts';
import { snippetColumns } from '../../../lib/snippets/export-csv.ts';
import { figureColumns } from '../../../lib/snippets/figures-table.ts';
import { popupProps } from '../../gallery/extension-states.tsx';
import { libraryProps, manySnippets, trashProps, welcomeProps } from '../../gallery/library-states.tsx';
import { entry, identity, snippet } from '../../gallery/samples.ts';
import { speak } from '../../helpers/i18n.ts';
import { click, named, press, redraw, show, type, words } from './show.tsx';

beforeAll(() => speak());

const site = 'www.example.gov.cn';
const hostile = '<img src=x onerror=alert(1)>\u202ejavascript:alert(1)';

describe('the popup', () => {
  it('says which report, five core figures, counts, and closes with whose tool it is not', () => {
    const root = show(<Popup {...popupProps()} />);
    expect(root.querySelector('h1')?.textContent).toBe('松林镇人民政府2024年上半年工作报告');
    expect(words(root)).toContain('2024年上半年 · 半年报告');
    expect(root.querySelectorAll('.core li')).toHaveLength(5);
    expect(words(root)).toContain('13项数据，3个名词');
    expect(words(root)).toContain('非官方工具，与任何政府机关无关');
  });

  it('turns evidence codes into sentences with the words they rest on', () => {
    const root = show(<Popup {...popupProps()} />);
    expect(words(root)).toContain('有对代表、委员的称呼正文「各位代表：」');
    const strange = {
      ...identity,
      evidence: [
        {
          code: 'moon-phase',
          source: 'body' as const,
          quote: hostile,
          span: null,
          speaks: 'against' as const,
          field: null,
        },
      ],
    };
    const maybe = show(<Popup {...popupProps({ page: { state: 'maybe', identity: strange, site } })} />);
    expect(words(maybe)).toContain('另有相反的依据');
    expect(maybe.querySelector('img')).toBeNull();
  });

  it('says 推定 of a district that only the country’s divisions know', () => {
    const read = popupProps();
    if (read.page.state !== 'report') throw new Error('no report');
    const known = [
      {
        code: 'field-district',
        source: 'divisions' as const,
        quote: '松林区',
        span: null,
        speaks: 'field' as const,
        field: 'district',
      },
    ];
    const implied = (evidence: typeof identity.evidence) => {
      const page = { ...read.page, identity: { ...identity, city: null, district: '松林区', evidence } };
      return show(<Popup {...read} page={page as typeof read.page} />).querySelector('.which .implied')
        ?.textContent;
    };
    expect(implied(known)).toBe('松林区');
    expect(implied(known.map((item) => ({ ...item, source: 'body' as const })))).toBeUndefined();
  });

  it.each([
    ['none', { state: 'none', site, identity: null } as const, '本页未识别为工作报告'],
    [
      'none, by the reader’s word',
      { state: 'none', site, identity: null, rejected: true } as const,
      '你已标记本页不是工作报告',
    ],
    ['another genre', { state: 'other', genre: 'bulletin', evidence: [], site } as const, '这是统计公报'],
    ['maybe', { state: 'maybe', identity, site } as const, '本页可能是工作报告'],
    ['permission', { state: 'permission', site } as const, '浏览器未允许读取此网站'],
    ['unreadable', { state: 'unreadable' } as const, '此页不能读取'],
    ['off', { state: 'switched-off', where: 'everywhere', site } as const, '已在所有网站关闭'],
    ['loading', { state: 'loading' } as const, '正在看本页'],
    ['error', { state: 'error', code: 'outdated' } as const, '扩展已更新'],
  ])('has a state of its own: %s', (_name, page, sentence) => {
    const root = show(<Popup {...popupProps({ page })} />);
    expect(words(root)).toContain(sentence);
    expect(words(root)).toContain('非官方工具');
  });

  it('offers to read a document of another genre', () => {
    const onTreatAsReport = vi.fn();
    const page = { state: 'other', genre: 'budget', evidence: [], site } as const;
    click(named(show(<Popup {...popupProps({ page, onTreatAsReport })} />), '读这一页'));
    expect(onTreatAsReport).toHaveBeenCalledTimes(1);
  });

  it('names the genre of what is read, and stops reading it by another word', () => {
    const read = popupProps();
    if (read.page.state !== 'report') throw new Error('the sample is a report');
    const page = { ...read.page, identity: { ...identity, genre: 'bulletin' as const } };
    const root = show(<Popup {...read} page={page} />);
    expect(words(root)).toContain('统计公报');
    expect(words(root.querySelector('.menu') as HTMLElement)).toContain('不读这一页');
    expect(words(root)).not.toContain('这不是工作报告');
  });

  it('offers the ways out of a page that is no report', () => {
    const calls = { onTreatAsReport: vi.fn(), onAlwaysHere: vi.fn(), onNationwide: vi.fn() };
    const root = show(<Popup {...popupProps({ page: { state: 'none', site, identity: null }, ...calls })} />);
    for (const name of ['按报告处理', '始终在此网站启用', '在全国政府网站启用']) click(named(root, name));
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledTimes(1);
    const local = show(<Popup {...popupProps({ page: { state: 'none', site: null, identity: null } })} />);
    expect(words(local)).not.toContain('始终在此网站启用');
  });

  it('says that a private window remembers nothing', () => {
    expect(words(show(<Popup {...popupProps({ privateWindow: true })} />))).toContain('不记住打开过的报告');
    const none = popupProps({ privateWindow: true, page: { state: 'none', site, identity: null } });
    expect(words(show(<Popup {...none} />))).not.toContain('会记在这个网址上');
  });

  it('searches as one types and says when nothing fits', () => {
    const root = show(<Popup {...popupProps({ page: { state: 'none', site, identity: null } })} />);
    const field = root.querySelector('.all-snippets input');
    type(field, '税收 松林');
    expect(root.querySelectorAll('.snippet')).toHaveLength(2);
    type(field, '没有这个');
    expect(words(root)).toContain('没有找到符合的摘录');
  });

  it('brings a deleted snippet back where it stood', () => {
    const onUndo = vi.fn();
    const onDeleteSnippet = vi.fn();
    const page = { state: 'none', site, identity: null } as const;
    const [first, gone, last] = ['07-22', '07-21', '07-20'].map((day) =>
      snippet({ id: day, quote: `第${day}条`, keptAt: `2024-${day}T09:00:00+08:00` }),
    );
    const snippets = { state: 'ready' as const, value: [first!, last!] };
    const root = show(
      <Popup {...popupProps({ page, snippets, removed: [gone!], onUndo, onDeleteSnippet })} />,
    );
    const rows = [...root.querySelectorAll('.snippets > li')].map(words);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/已删除“第07-21条”.*撤销/);
    click(named(root, '撤销'));
    expect(onUndo).toHaveBeenCalledWith('07-21');
    click(named(root, '删除'));
    expect(onDeleteSnippet).toHaveBeenCalledWith('07-22');
  });

  it('lists what was kept of a report behind its tab, each once, and the others below', () => {
    const [own, other] = [snippet({ quote: '本报告的' }), snippet({ id: 'other', quote: '别处的' })];
    const read = popupProps({ snippets: { state: 'ready', value: [own!, other!] } });
    if (read.page.state !== 'report') throw new Error('the sample is a report');
    const root = show(<Popup {...read} page={{ ...read.page, snippets: [own!] }} />);
    expect(root.querySelectorAll('.snippet')).toHaveLength(0);
    click(named(root, '摘录1'));
    const lists = [...root.querySelectorAll('.snippets')].map((list) => words(list as HTMLElement));
    expect(lists).toHaveLength(2);
    expect(lists[0]).toContain('本报告的');
    expect(lists[1]).toContain('别处的');
    expect(root.querySelectorAll('.snippet')).toHaveLength(2);
    type(root.querySelector('.all-snippets input'), '别处');
    expect(root.querySelectorAll('.snippet')).toHaveLength(1);
  });

  it('puts first what reads otherwise than it was kept', () => {
    const check = { at: '2024-07-25T09:00:00+08:00', body: 'different', found: '20亿元' } as const;
    const kept = [
      snippet({ id: 'new', quote: '没有变', keptAt: '2024-07-24T09:00:00+08:00' }),
      snippet({ id: 'old', quote: '变了', check: { ...check, place: 'changed' } }),
    ];
    const read = popupProps({ snippets: { state: 'ready', value: kept } });
    if (read.page.state !== 'report') throw new Error('the sample is a report');
    const root = show(<Popup {...read} page={{ ...read.page, snippets: kept }} />);
    click(named(root, '摘录2'));
    const [first, second] = [...root.querySelectorAll('.snippet')].map((row) => words(row as HTMLElement));
    expect([first, second]).toEqual([expect.stringContaining('变了'), expect.stringContaining('没有变')]);
  });

  it('has the ways on at its foot whatever the tab shows, and the rest in a menu', () => {
    const calls = {
      ...{ onOpenPanel: vi.fn(), onOpenLibrary: vi.fn(), onReadPast: vi.fn(), onFindTown: vi.fn() },
      ...{ onNotReport: vi.fn(), onOwnFile: vi.fn(), onHelp: vi.fn(), onSample: vi.fn() },
    };
    const report = show(<Popup {...popupProps(calls)} />);
    for (const name of [
      '面板',
      '摘录库',
      '街镇',
      '这不是工作报告',
      '打开自己的文件',
      '看样例报告',
      '使用帮助',
    ])
      click(named(report.querySelector('.foot') as HTMLElement, name));
    const { onFindTown, ...others } = calls;
    for (const call of Object.values(others)) expect(call).toHaveBeenCalledTimes(1);
    expect(onFindTown).not.toHaveBeenCalled();
    const none = show(<Popup {...popupProps({ page: { state: 'unreadable' }, ...calls })} />);
    expect(words(none.querySelector('.foot') as HTMLElement)).not.toMatch(/面板|不是工作报告/);
    click(named(none, '街镇'));
    expect(onFindTown).toHaveBeenCalledTimes(1);
  });

  it('switches the extension off on this site from the menu, wherever it is on and the page is one of a site', () => {
    const onOffSite = vi.fn();
    const report = show(<Popup {...popupProps({ onOffSite })} />);
    click(named(report.querySelector('.foot') as HTMLElement, '在此网站关闭'));
    expect(onOffSite).toHaveBeenCalledTimes(1);
    const none = { state: 'none', site: null, identity: null } as const;
    expect(words(show(<Popup {...popupProps({ page: none, onOffSite })} />))).toContain('在此网站关闭');
    expect(words(show(<Popup {...popupProps({ onOffSite: null })} />))).not.toContain('在此网站关闭');
  });

  it('says on the report’s own tab that a note is half written, and leads to it', () => {
    const draft = { note: '写到一半', line: '', opened: { note: '', tags: [] } };
    const drafts: NoteDrafts = { ready: true, read: () => draft, write: () => {} };
    const root = show(
      <Drafts.Provider value={drafts}>
        <Popup {...popupProps()} />
      </Drafts.Provider>,
    );
    expect(words(root)).toContain('备注写了一半，还没有保存');
    click(named(root, '去看'));
    click(named(root, '接着写'));
    expect(root.querySelector('textarea')?.value).toBe('写到一半');
  });

  it('writes note and tags', () => {
    const onEditSnippet = vi.fn(async () => true);
    const root = show(<Popup {...popupProps({ onEditSnippet })} />);
    click(named(root, '摘录1'));
    click(named(root, '备注'));
    type(root.querySelector('textarea'), hostile);
    type(root.querySelector('.editor input'), '税收，半年报 税收');
    act(() => root.querySelector('form')?.requestSubmit());
    expect(onEditSnippet).toHaveBeenCalledWith(snippet().id, {
      note: hostile,
      tags: ['税收', '半年报'],
      opened: { note: '核对过原文。', tags: ['税收'] },
      restore: null,
    });
  });

  it('has the focus in the note, gives it back, and saves by Ctrl and Enter', async () => {
    const onEditSnippet = vi.fn(async () => true);
    const root = show(<Popup {...popupProps({ onEditSnippet })} />);
    click(named(root, '摘录1'));
    const field = () => root.querySelector('textarea');
    named(root, '备注').focus();
    click(named(root, '备注'));
    expect(document.activeElement).toBe(field());
    act(() => void field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(document.activeElement).toBe(named(root, '备注'));
    click(named(root, '备注'));
    type(field(), '后来想到的');
    const save = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });
    await act(async () => void field()?.dispatchEvent(save));
    expect(onEditSnippet).toHaveBeenCalledWith(snippet().id, expect.objectContaining({ note: '后来想到的' }));
    expect(document.activeElement).toBe(named(root, '备注'));
  });

  it('keeps what is typed when the form goes, and lets it go when the reader says so', () => {
    const kept = new Map<string, NoteDraft>();
    const drafts: NoteDrafts = {
      ready: true,
      read: (id) => kept.get(id) ?? null,
      write: (id, draft) => void (draft === null ? kept.delete(id) : kept.set(id, draft)),
    };
    const page = { state: 'none', site, identity: null } as const;
    const draw = () => (
      <Drafts.Provider value={drafts}>
        <Popup {...popupProps({ page })} />
      </Drafts.Provider>
    );
    const root = show(draw());
    click(named(root, '备注'));
    type(root.querySelector('textarea'), '写到一半');
    expect(kept.get(snippet().id)).toMatchObject({ note: '写到一半' });
    const again = show(draw());
    expect(words(again)).toContain('备注写了一半，还没有保存');
    click(named(again, '接着写'));
    expect(again.querySelector('textarea')?.value).toBe('写到一半');
    click(named(again, '取消'));
    expect(kept.size).toBe(0);
    expect(words(again)).not.toContain('还没有保存');
  });

  it('keeps the words in the form until they have arrived, and says why they have not', async () => {
    const page = { state: 'none', site, identity: null } as const;
    let arrives = false;
    const draw = (revision: number, editError: string | null) => (
      <Popup
        {...popupProps({ page, editError, onEditSnippet: async () => arrives })}
        snippets={{ state: 'ready', value: [snippet({ revision })] }}
      />
    );
    const root = show(draw(0, null));
    click(named(root, '备注'));
    type(root.querySelector('textarea'), '要对照');
    const submit = () => act(async () => root.querySelector('form')?.requestSubmit());
    await submit();
    redraw(draw(0, 'disk-full'));
    expect(root.querySelector('textarea')?.value).toBe('要对照');
    expect(words(root.querySelector('form') as HTMLElement)).toContain('磁盘空间不足');
    // Another window saves meanwhile: this form's words are not its.
    redraw(draw(1, null));
    expect(root.querySelector('textarea')?.value).toBe('要对照');
    arrives = true;
    await submit();
    expect(root.querySelector('form')).toBeNull();
  });

  it('shows what another window wrote at the same time, to be used or dropped', () => {
    const onSettleSnippet = vi.fn();
    const other = (note: string, revision: number) => ({
      ...{ words: { note, tags: [] }, revision, changedAt: '2024-07-21T08:00:00+08:00', machine: 'm' },
    });
    const kept = snippet({ note: '我的', others: [other('另一个窗口的', 1), other('我的', 2)] });
    const root = show(
      <Popup {...popupProps({ onSettleSnippet, snippets: { state: 'ready', value: [kept] } })} />,
    );
    click(named(root, '摘录1'));
    const shown = root.querySelectorAll('.other-version');
    expect([...shown].map((box) => box.querySelector('.note')?.textContent)).toEqual(['另一个窗口的']);
    click(named(root, '改用这一份'));
    expect(onSettleSnippet).toHaveBeenCalledWith(kept.id, kept.others[0], true);
    click(named(root, '删去这一份'));
    expect(onSettleSnippet).toHaveBeenLastCalledWith(kept.id, kept.others[0], false);
  });

  it('shows hostile notes, tags and quotes as words', () => {
    const bad = snippet({ quote: hostile, sentence: hostile, note: hostile, tags: [hostile] });
    const root = show(<Popup {...popupProps({ snippets: { state: 'ready', value: [bad] } })} />);
    click(named(root, '摘录1'));
    expect(root.querySelector('img')).toBeNull();
    expect(words(root)).toContain(hostile);
  });
});

describe('a correction', () => {
  const draft = {
    start: 60,
    quote: '12.46亿元',
    sentence: '完成税收12.46亿元。',
    fields: {
      indicator: '税收',
      value: '1246000000',
      unit: '元',
      period: '2024H1',
      basis: '',
      scope: '镇级',
      status: 'actual',
    },
  };

  it('holds what was changed and nothing else; an emptied field means that the text does not say', () => {
    const fields = { ...draft.fields, value: '１，246，000，001', scope: ' ' };
    expect(makeCorrection(draft, { fields, dismissed: false })).toEqual({
      start: 60,
      dismissed: false,
      fields: { value: 1_246_000_001, scope: null },
    });
  });

  it('is not made of a value that is no number', () => {
    expect(
      makeCorrection(draft, { fields: { ...draft.fields, value: '许多' }, dismissed: false }),
    ).toBeNull();
    expect(parseTypedNumber('-12.5')).toBe(-12.5);
    expect(parseTypedNumber('1e9')).toBeNull();
    expect(parseTypedNumber('')).toBeNull();
  });

  it('is saved and copied from the form, which keeps its words when saving fails', () => {
    const onSaveCorrection = vi.fn();
    const onCopyCorrection = vi.fn();
    const props = { correction: draft, onSaveCorrection, onCopyCorrection };
    const root = show(<Popup {...popupProps(props)} />);
    type(root.querySelector('input[type=text]'), '税收收入');
    click(named(root, '复制反馈'));
    expect(onCopyCorrection).toHaveBeenCalledWith({
      start: 60,
      dismissed: false,
      fields: { indicator: '税收收入' },
    });
    act(() => root.querySelector('form')?.requestSubmit());
    expect(onSaveCorrection).toHaveBeenCalledTimes(1);
    expect((root.querySelector('input[type=text]') as HTMLInputElement).value).toBe('税收收入');
    expect(words(show(<Popup {...popupProps({ ...props, editError: 'disk-full' })} />))).toContain(
      '磁盘空间不足',
    );
  });

  it('says in a private window what saving it leaves behind', () => {
    const root = show(<Popup {...popupProps({ correction: draft, privateWindow: true })} />);
    expect(words(root)).toContain('会留在本机');
  });

  it('leads to the project’s form where there is one', () => {
    const without = show(<Popup {...popupProps({ correction: draft })} />);
    expect(words(without)).not.toContain('到项目网页反馈');
    const issueAddress = vi.fn(() => 'https://example.org/o/n/issues/new?a=1');
    const root = show(<Popup {...popupProps({ correction: draft, issueAddress })} />);
    type(root.querySelector('input[type=text]'), '税收收入');
    expect(root.querySelector('a.link')?.getAttribute('href')).toBe('https://example.org/o/n/issues/new?a=1');
    expect(issueAddress).toHaveBeenLastCalledWith({
      start: 60,
      dismissed: false,
      fields: { indicator: '税收收入' },
    });
  });
});

describe('the popup on a file', () => {
  const file = {
    state: 'file',
    kind: 'pdf',
    name: '临澜镇政府工作报告.pdf',
    host: site,
    way: 'open',
  } as const;

  it('names it, and opens it by one press', () => {
    const onOpenFile = vi.fn();
    const root = show(<Popup {...popupProps({ page: file, onOpenFile })} />);
    expect(root.querySelector('h1')?.textContent).toBe('这是一份PDF');
    expect(words(root)).toContain('临澜镇政府工作报告.pdf');
    click(named(root, '在阅读页打开'));
    expect(onOpenFile).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('says which host will be asked for', () => {
    const onOpenFile = vi.fn();
    const root = show(<Popup {...popupProps({ page: { ...file, way: 'ask' }, onOpenFile })} />);
    expect(words(root)).toContain(`是否允许访问 ${site}`);
    click(named(root, '在阅读页打开'));
    expect(onOpenFile).toHaveBeenCalledExactlyOnceWith(null);
  });

  it.each([
    ['choose', '拖进去'],
    ['allow', '允许访问文件网址'],
  ] as const)('leads to the place for files where the tab gives it none: %s', (way, sentence) => {
    const onOwnFile = vi.fn();
    const page = { ...file, host: null, way };
    const root = show(<Popup {...popupProps({ page, onOwnFile })} />);
    expect(words(root)).toContain(sentence);
    click(named(root, '到阅读页选择文件'));
    expect(onOwnFile).toHaveBeenCalledOnce();
  });

  it('offers nothing from a private window that cannot hold the reading page', () => {
    const root = show(<Popup {...popupProps({ page: { ...file, way: 'private' } })} />);
    expect(words(root)).toContain('无痕窗口里不提供');
    expect(words(root)).not.toContain('在阅读页打开');
  });
});

describe('the popup on a page with files', () => {
  const href = `https://${site}/fj/1.pdf`;
  const report = { name: '临澜镇政府工作报告.pdf', href, kind: 'pdf', role: 'report' } as const;
  const table = { name: hostile, href: `https://${site}/fj/2.docx`, kind: 'word', role: 'other' } as const;

  it('names the report among them first, and keeps the page’s own ways below', () => {
    const calls = { onOpenFile: vi.fn(), onTreatAsReport: vi.fn() };
    const page = { state: 'none', site, identity: null } as const;
    const root = show(<Popup {...popupProps({ page, files: [report, table], ...calls })} />);
    expect(root.querySelector('h1')?.textContent).toBe('本页的报告是一份附件');
    expect(root.querySelector('img')).toBeNull();
    click(named(root, `在阅读页打开：${report.name}`));
    expect(calls.onOpenFile).toHaveBeenCalledExactlyOnceWith(href);
    expect(words(root)).toContain('本页所附文件（1）');
    click(named(root, '按报告处理'));
    expect(calls.onTreatAsReport).toHaveBeenCalledOnce();
  });

  it('only lists them where none is the report, and under a report that the page prints', () => {
    const none = { state: 'none', site, identity: null } as const;
    const beside = show(<Popup {...popupProps({ page: none, files: [table] })} />);
    expect(beside.querySelector('h1')?.textContent).toBe('本页未识别为工作报告');
    expect(words(beside)).toContain('本页所附文件（1）');
    const printed = show(<Popup {...popupProps({ files: [report] })} />);
    expect(printed.querySelector('h1')?.textContent).toBe('松林镇人民政府2024年上半年工作报告');
    expect(words(printed)).toContain('本页所附文件（1）');
  });
});

describe('the library', () => {
  it('draws the rows in sight and no more, of however many', () => {
    const root = show(
      <Library
        {...libraryProps({ snippets: { snippets: { state: 'ready', value: manySnippets(10_000) } } })}
      />,
    );
    const rows = root.querySelectorAll('.windowed li');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(40);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(words(root)).toContain('共10000条');
  });

  it('computes the window with room to spare and inside the list', () => {
    expect(rowsInWindow({ scrollTop: 0, height: 700, rowHeight: 70, count: 3 })).toEqual([0, 3]);
    expect(rowsInWindow({ scrollTop: 70_000, height: 700, rowHeight: 70, count: 10_000 })).toEqual([
      992, 1018,
    ]);
    expect(rowsInWindow({ scrollTop: 99_999, height: 700, rowHeight: 70, count: 0 })).toEqual([0, 0]);
  });

  it('moves through rows that are not drawn yet', () => {
    const root = show(
      <Library {...libraryProps({ snippets: { snippets: { state: 'ready', value: manySnippets(500) } } })} />,
    );
    const first = root.querySelector<HTMLElement>('[data-row="0"] [data-row-focus]') as HTMLElement;
    first.focus();
    press(first, 'ArrowDown');
    expect(document.activeElement).toBe(root.querySelector('[data-row="1"] [data-row-focus]'));
    expect(root.querySelectorAll('[data-row-focus][tabindex="0"]')).toHaveLength(1);
  });

  describe('with rows chosen by range', () => {
    const open = (fields: Parameters<typeof libraryProps>[0]['snippets'] = {}) => {
      const value = manySnippets(12);
      return show(
        <Library {...libraryProps({ snippets: { snippets: { state: 'ready', value }, ...fields } })} />,
      );
    };
    const boxes = (root: ParentNode) => [...root.querySelectorAll<HTMLInputElement>('.windowed input')];
    const chosen = (root: ParentNode) => boxes(root).flatMap((box, at) => (box.checked ? [at] : []));
    const withKey = (element: Element, event: Event) => act(() => void element.dispatchEvent(event));
    const shiftClick = (element: Element) =>
      withKey(element, new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
    const shiftPress = (key: string) =>
      withKey(
        document.activeElement!,
        new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true }),
      );

    it('takes all from the last one to the one that is pressed with Shift, on its box or on its words', () => {
      const onOpen = vi.fn();
      const root = open({ onOpen });
      click(boxes(root)[1]!);
      shiftClick(boxes(root)[4]!);
      expect(chosen(root)).toEqual([1, 2, 3, 4]);
      shiftClick(root.querySelectorAll('.row-button')[2]!);
      expect(chosen(root)).toEqual([1, 2]);
      expect(onOpen).not.toHaveBeenCalled();
    });

    it('grows and shrinks with Shift and an arrow, stops at the ends, and begins anew elsewhere', () => {
      const root = open();
      act(() => root.querySelector<HTMLElement>('[data-row="2"] [data-row-focus]')!.focus());
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) shiftPress(key);
      expect(chosen(root)).toEqual([2, 3]);
      press(document.activeElement!, 'Home');
      shiftPress('ArrowUp');
      expect(chosen(root)).toEqual([2, 3]);
      shiftPress('ArrowDown');
      expect(chosen(root)).toEqual([0, 1, 2, 3]);
    });

    it('deletes what is chosen by its key, and the row with the focus where nothing is', () => {
      const onDelete = vi.fn();
      const root = open({ onDelete });
      const row = root.querySelector<HTMLElement>('[data-row="3"] [data-row-focus]')!;
      act(() => row.focus());
      press(row, 'Delete');
      const ids = manySnippets(12).map(({ id }) => id);
      expect(onDelete.mock.calls[0]![0]).toHaveLength(1);
      click(boxes(root)[0]!);
      shiftClick(boxes(root)[1]!);
      press(row, 'Delete');
      expect(onDelete.mock.calls[1]![0]).toHaveLength(2);
      expect(ids).toEqual(expect.arrayContaining(onDelete.mock.calls[1]![0] as string[]));
    });
  });

  it('keeps the focus in the list when rows are deleted', () => {
    const value = manySnippets(6);
    const draw = (rest: typeof value) => (
      <Library {...libraryProps({ snippets: { snippets: { state: 'ready', value: rest } } })} />
    );
    const root = show(draw(value));
    const row = root.querySelector<HTMLElement>('[data-row="1"] [data-row-focus]')!;
    act(() => row.focus());
    press(row, 'Delete');
    const gone = row.closest('li')!.querySelector('input')!.getAttribute('aria-label');
    redraw(draw(value.filter(({ quote }) => !gone?.includes(quote))));
    expect((document.activeElement as HTMLElement).closest('li')?.dataset.row).toBe('1');
  });

  it('shows in a row the value with its growth and the sentence that it stands in', () => {
    const root = show(<Library {...libraryProps({})} />);
    const row = root.querySelector('.snippet-row') as HTMLElement;
    expect(words(row)).toContain('同比增长8.3%');
    expect(words(row.querySelector('.row-quote') as HTMLElement)).toContain('全镇累计完成税收');
  });

  it('offers the filters that part what there is, and no others', () => {
    const labels = (value: Snippet[]) =>
      [
        ...show(
          <Library {...libraryProps({ snippets: { snippets: { state: 'ready', value } } })} />,
        ).querySelectorAll('.filters .select'),
      ].map((field) => field.querySelector('.field-label')?.textContent);
    expect(labels([snippet()])).toEqual([]);
    expect(labels([snippet(), snippet({ id: 'b' })])).toEqual(['排序']);
    const tagged = [
      snippet({ tags: ['税收'] }),
      snippet({ id: 'b', kind: 'selection', figure: null, tags: [] }),
    ];
    expect(labels(tagged)).toEqual(['类别', '标签', '排序']);
  });

  it('says in a snippet’s row on which page of its file it stands', () => {
    const file = { sha256: 'cd'.repeat(32), size: 9, name: '报告.pdf', pages: { from: 3, to: 4 } };
    const value = [
      snippet({ id: 'a', file }),
      snippet({ id: 'b', file: { ...file, pages: null } }),
      snippet({ id: 'c' }),
    ];
    const root = show(<Library {...libraryProps({ snippets: { snippets: { state: 'ready', value } } })} />);
    const sources = [...root.querySelectorAll('.snippet-row .row-second')].map((row) => row.textContent);
    expect(sources.map((source) => /第[\d-]+页/u.exec(source)?.[0] ?? null)).toEqual(['第3-4页', null, null]);
  });

  it('exports all that is shown before anything is chosen', () => {
    const onExport = vi.fn();
    const value = [snippet({ id: 'a', note: '甲' }), snippet({ id: 'b', note: '乙' })];
    const root = show(
      <Library {...libraryProps({ snippets: { snippets: { state: 'ready', value }, onExport } })} />,
    );
    const menu = () => root.querySelector('.selection .menu') as HTMLElement;
    expect(words(menu().querySelector('summary') as HTMLElement)).toBe('导出这2条');
    type(root.querySelector('.filters input'), '乙');
    expect(words(menu().querySelector('summary') as HTMLElement)).toBe('导出这1条');
    click(named(menu(), 'CSV（表格）'));
    expect(onExport).toHaveBeenCalledExactlyOnceWith(['b'], 'csv');
  });

  it('looks for the words of a search in the glossary and in opened reports too', () => {
    const onTerm = vi.fn();
    const root = show(<Library {...libraryProps({ rest: { onTerm } })} />);
    expect(root.querySelector('.elsewhere')).toBeNull();
    type(root.querySelector('.filters input'), '一网');
    click(named(root.querySelector('.elsewhere')!, entry.term));
    expect(onTerm).toHaveBeenCalledWith(entry.id);
    type(root.querySelector('.filters input'), '松林 2024');
    expect(words(root.querySelector('.elsewhere') as HTMLElement)).toContain('打开过的报告里有1份');
  });

  it('leads on from an empty page: the sample, one’s own town, a backup', () => {
    const [onTab, onImport, onSample, onFindTown] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const props = libraryProps({
      snippets: { snippets: { state: 'ready', value: [] } },
      settings: { onImport },
      rest: { onTab },
    });
    const root = show(<Library {...props} help={{ ...props.help, onSample, onFindTown }} />);
    expect(root.querySelector('.filters')).toBeNull();
    click(named(root, '看样例报告'));
    click(named(root, '找到你的街镇'));
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    const file = new File(['{}'], 'backup.json');
    Object.defineProperty(input, 'files', { value: [file] });
    Object.defineProperty(input, 'value', { value: '', writable: true });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect([onSample, onFindTown].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(onImport).toHaveBeenCalledExactlyOnceWith(file);
    expect(onTab).toHaveBeenCalledWith('settings');
  });

  it('begins the trash at its top, and the list again where one comes back from it', () => {
    const value = manySnippets(3);
    const trash = trashProps(manySnippets(40));
    const root = show(
      <Library {...libraryProps({ snippets: { snippets: { state: 'ready', value }, trash } })} />,
    );
    const page = document.documentElement;
    page.scrollTop = 60;
    click(named(root, '回收站（40）'));
    expect(page.scrollTop).toBe(0);
    page.scrollTop = 900;
    click(named(root, '回到摘录'));
    expect(page.scrollTop).toBe(0);
    expect(document.activeElement?.textContent).toBe('回收站（40）');
  });

  it('acts on the chosen that are in sight, never on those a search hides', () => {
    const onDelete = vi.fn();
    const onCopy = vi.fn();
    const value = [snippet({ id: 'a', note: '甲' }), snippet({ id: 'b', note: '乙' })];
    const root = show(
      <Library {...libraryProps({ snippets: { snippets: { state: 'ready', value }, onDelete, onCopy } })} />,
    );
    click(root.querySelector('.selection input') as HTMLElement);
    click(named(root, '复制'));
    expect(onCopy).toHaveBeenCalledWith(expect.arrayContaining(['a', 'b']));
    type(root.querySelector('.filters input'), '乙');
    click(named(root, '删除'));
    expect(onDelete).toHaveBeenCalledWith(['b']);
  });

  it('hands on the form that is chosen, and shows the one that was chosen last', () => {
    const onCite = vi.fn();
    const onChooseCiting = vi.fn();
    const citing = { style: 'default', markup: 'markdown' } as const;
    const snippets = { opened: 's-0', onCite, citing, onChooseCiting };
    const root = show(<Library {...libraryProps({ snippets })} />);
    const menu = root.querySelector('.detail .menu') as HTMLElement;
    const select = menu.querySelectorAll('select')[0] as HTMLSelectElement;
    expect(select.value).toBe('default');
    act(() => {
      select.value = 'gbt-2015';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChooseCiting).toHaveBeenCalledWith({ style: 'gbt-2015', markup: 'markdown' });
    click(named(menu, '复制引文'));
    expect(onCite).toHaveBeenCalledWith(['s-0']);
  });

  it('saves what is chosen as each kind of file', () => {
    const onExport = vi.fn();
    const root = show(<Library {...libraryProps({ snippets: { onExport } })} />);
    click(root.querySelector('.selection input') as HTMLElement);
    const menu = [...root.querySelectorAll('.selection .menu')].find((found) =>
      found.querySelector('summary')?.textContent?.includes('导出'),
    ) as HTMLElement;
    for (const button of menu.querySelectorAll('button')) click(button);
    expect(onExport.mock.calls.map(([, format]) => format)).toEqual([
      'dossier',
      'print',
      'csv',
      'markdown',
      'ris',
      'bibtex',
      'csl',
      'json',
    ]);
  });

  it('closes a menu with its choice and with Esc, and leaves the focus on its button', () => {
    const onOpen = vi.fn();
    const root = show(<Library {...libraryProps({ snippets: { opened: 's-0', onOpen } })} />);
    const menu = root.querySelector('.detail details') as HTMLDetailsElement;
    menu.open = true;
    click(named(menu, '复制引文'));
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(menu.querySelector('summary'));
    menu.open = true;
    press(menu.querySelector('select') as Element, 'Escape');
    expect(menu.open).toBe(false);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it.each([
    ['beyond the right edge of the window', { left: 200, right: 440 }, '-88px'],
    ['no further than the left edge allows', { left: 20, right: 400 }, '-12px'],
    ['nowhere where it has room', { left: 20, right: 260 }, ''],
  ])('moves a menu that opens %s', (_where, box, moved) => {
    const root = show(<Library {...libraryProps({ snippets: { opened: 's-0' } })} />);
    const menu = named(root, '引文卡片', 'summary').closest('details')!;
    const body = menu.querySelector<HTMLElement>('.menu-body')!;
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 360, configurable: true });
    body.getBoundingClientRect = () => box as DOMRect;
    menu.open = true;
    act(() => void menu.dispatchEvent(new Event('toggle')));
    expect(body.style.left).toBe(moved);
  });

  it('closes what is opened beside the list with Esc, but not out of its form', () => {
    const onOpen = vi.fn();
    const root = show(<Library {...libraryProps({ snippets: { opened: 's-0', onOpen } })} />);
    click(named(root.querySelector('.detail') as HTMLElement, '备注与标签'));
    press(root.querySelector('.detail textarea') as Element, 'Escape');
    expect(onOpen).not.toHaveBeenCalled();
    press(root.querySelector('.detail') as Element, 'Escape');
    expect(onOpen).toHaveBeenCalledWith(null);
  });

  it('keeps its filters and the way to the bin where one of two snippets was deleted: nothing jumps', () => {
    const [one, other] = [snippet({ id: 's-1' }), snippet({ id: 's-2' })];
    const list = (kept: Snippet[], removed: Snippet[]) => (
      <Library {...libraryProps({ snippets: { snippets: { state: 'ready', value: kept }, removed } })} />
    );
    const root = show(list([one, other], []));
    expect([...root.querySelectorAll('.filters, .to-trash')]).toHaveLength(2);
    redraw(list([one], [other]));
    expect([...root.querySelectorAll('.filters, .to-trash')]).toHaveLength(2);
  });

  it('says what a look-up from a page did not find', () => {
    const none = show(
      <Library
        {...libraryProps({ tab: 'glossary', glossary: { asked: { query: hostile, match: 'none' } } })}
      />,
    );
    expect(words(none)).toContain('没有收录不等于没有含义');
    expect(none.querySelector('img')).toBeNull();
    const asked = { query: '推行一网统管', match: 'contained' as const };
    const inside = show(
      <Library {...libraryProps({ tab: 'glossary', glossary: { asked, opened: entry.id } })} />,
    );
    expect(words(inside)).toContain('“推行一网统管”没有收录；其中收录了：');
  });

  it('begins a term of one’s own at what is left to write', async () => {
    const draft = { id: null, term: '', aliases: '', definition: '', source: '', replaces: null };
    const form = (term: string) =>
      show(<Library {...libraryProps({ tab: 'glossary', glossary: { draft: { ...draft, term } } })} />);
    const empty = form('');
    await vi.waitFor(() => expect(document.activeElement).toBe(empty.querySelector('.own-term input')));
    const brought = form('楼组公约');
    await vi.waitFor(() => expect(document.activeElement).toBe(brought.querySelector('.own-term textarea')));
  });

  it('comes back from a term to the list one left', () => {
    const list = (opened: string | null) => (
      <Library {...libraryProps({ tab: 'glossary', glossary: { opened } })} />
    );
    const root = show(list(null));
    type(root.querySelector('.filters input'), '一网');
    redraw(list(entry.id));
    expect(root.querySelector('.term-page')).not.toBeNull();
    redraw(list(null));
    expect((root.querySelector('.filters input') as HTMLInputElement).value).toBe('一网');
    expect((document.activeElement as HTMLElement).dataset.term).toBe(entry.id);
  });

  it('shows the evidence: hash, zone, versions, what it proves and what not', () => {
    const root = show(<Library {...libraryProps({ snippets: { opened: 's-0', keptText: hostile } })} />);
    expect(words(root)).toContain('ab'.repeat(32));
    expect(words(root)).toContain('没有可信时间戳');
    expect(words(root.querySelector('.kept-text') as HTMLElement)).toBe(hostile);
    expect(root.querySelector('img')).toBeNull();
  });

  it('tells loading, nothing and failure apart', () => {
    const say = (snippets: Parameters<typeof libraryProps>[0]['snippets']) =>
      words(show(<Library {...libraryProps({ snippets: snippets ?? {} })} />));
    expect(say({ snippets: { state: 'loading' } })).toContain('正在打开');
    expect(say({ snippets: { state: 'ready', value: [] } })).toContain('还没有摘录');
    expect(say({ snippets: { state: 'error', code: 'store-failed' } })).toContain('暂时打不开摘录库');
  });

  it('says what was purged and when it was last there', () => {
    const root = show(
      <Library {...libraryProps({ rest: { purge: { lost: 12, lastSeen: '2024-07-01T10:00:00+08:00' } } })} />,
    );
    expect(words(root)).toContain('少了12条，上次见到是2024年7月1日 10:00');
  });

  it('shows long work and stops it', () => {
    const onCancelWork = vi.fn();
    const rest = { working: { name: '正在导出', progress: { done: 3, total: 9 } }, onCancelWork };
    const root = show(<Library {...libraryProps({ rest })} />);
    expect(root.querySelector('progress')?.value).toBe(3);
    click(named(root, '取消'));
    expect(onCancelWork).toHaveBeenCalledTimes(1);
  });

  it('asks once before all is forgotten', () => {
    const onForgetAll = vi.fn();
    const root = show(<Library {...libraryProps({ tab: 'reports', reports: { onForgetAll } })} />);
    click(named(root, '全部忘记'));
    expect(onForgetAll).not.toHaveBeenCalled();
    expect(words(root)).toContain('忘记这1份报告？');
    click(named(root, '全部忘记'));
    expect(onForgetAll).toHaveBeenCalledTimes(1);
  });

  it('brings a forgotten report back', () => {
    const [onForget, onUndo] = [vi.fn(), vi.fn()];
    const tab = (undo: { count: number } | null) => (
      <Library {...libraryProps({ tab: 'reports', reports: { undo, onForget, onUndo } })} />
    );
    const root = show(tab(null));
    click(root.querySelector('.stored .button')!);
    expect(onForget).toHaveBeenCalledTimes(1);
    redraw(tab({ count: 1 }));
    expect(words(root)).toContain('已忘记1份报告');
    click(named(root, '撤销'));
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('finds terms in Chinese and English, and the reader’s own', () => {
    const root = show(<Library {...libraryProps({ tab: 'glossary' })} />);
    const field = root.querySelector('.filters input');
    const found = () => [...root.querySelectorAll('.glossary .line-name')].map((name) => name.textContent);
    expect(found()).toEqual(['家门口服务', '一网统管', '三网融合']);
    type(field, 'platform');
    expect(found()).toEqual(['一网统管']);
    type(field, '家门口');
    expect(found()).toEqual(['家门口服务']);
  });

  it('names bad rows by line and reason and keeps the rest', () => {
    const imported = {
      added: 2,
      skipped: 0,
      conflicts: 0,
      bad: [
        { line: 7, code: 'no-definition', detail: null },
        { line: 0, code: 'unheard-of', detail: hostile },
      ],
    };
    const root = show(<Library {...libraryProps({ tab: 'glossary', glossary: { imported } })} />);
    expect(words(root)).toContain('第7行：没有释义');
    expect(words(root)).toContain('不能识别');
    expect(root.querySelector('img')).toBeNull();
  });

  it('saves a term of one’s own only when it has a name of two characters and a definition', () => {
    const onSaveOwn = vi.fn();
    const draft = { id: null, term: '楼', aliases: '', definition: '', source: '', replaces: null };
    const root = show(<Library {...libraryProps({ tab: 'glossary', glossary: { draft, onSaveOwn } })} />);
    const submit = () => act(() => root.querySelector('form')?.requestSubmit());
    submit();
    expect(onSaveOwn).not.toHaveBeenCalled();
    type(root.querySelector('input'), '楼组公约');
    type(root.querySelector('textarea'), '一栋楼的居民自己定的规矩。');
    submit();
    expect(onSaveOwn).toHaveBeenCalledWith(
      expect.objectContaining({ term: '楼组公约', definition: '一栋楼的居民自己定的规矩。' }),
    );
  });

  it('hides and shows categories, and gives a backup in one click', () => {
    const onHiddenCategories = vi.fn();
    const onBackup = vi.fn();
    const root = show(
      <Library
        {...libraryProps({
          tab: 'settings',
          settings: { hiddenCategories: ['law'], onHiddenCategories, onBackup },
        })}
      />,
    );
    const law = [...root.querySelectorAll('.categories label')].find((label) => label.textContent === '法治');
    click(law?.querySelector('input') as HTMLElement);
    expect(onHiddenCategories).toHaveBeenCalledWith([]);
    click(named(root, '立即备份'));
    expect(onBackup).toHaveBeenCalledTimes(1);
  });

  it('lists what was said of pages by the address that the reader saw, and takes it back by the one it is kept under', () => {
    const onTakeBack = vi.fn();
    const address = 'https://example.gov.cn/2.html';
    const seenAs = 'http://www.example.gov.cn/2.html';
    const settings = { verdicts: [{ address, seenAs, verdict: 'report' as const }], onTakeBack };
    const root = show(<Library {...libraryProps({ tab: 'settings', settings })} />);
    click(named(root, `撤回 ${seenAs}`));
    expect(onTakeBack).toHaveBeenCalledWith(address);
  });

  it('explains itself at any time: marks, where to press, keys, the sample, one’s own town', () => {
    const calls = { onSample: vi.fn(), onFindTown: vi.fn(), onOwnFile: vi.fn(), onWelcome: vi.fn() };
    const props = libraryProps({ tab: 'help' });
    const root = show(<Library {...props} help={{ ...props.help, ...calls }} />);
    expect(words(root)).toMatch(
      /细实线.*图钉.*选中文字，旁边出现“摘录”“查”“复制链接”.*右键.*到选中文字旁的工具条/,
    );
    expect([...root.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(
      expect.arrayContaining(['Esc', 'Shift + ↑ ↓', 'Delete']),
    );
    for (const name of ['看样例报告', '找到你的街镇', '打开自己的文件', '再看欢迎页'])
      click(named(root, name));
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledTimes(1);
  });

  it('does not alarm where unlimited storage protects though the browser says otherwise', () => {
    expect(words(show(<Library {...libraryProps({ tab: 'settings' })} />))).toContain('浏览器不会自动清理');
  });
});

describe('welcome', () => {
  it('takes a file of the reader’s own, chosen or dropped, and nothing else that is dropped', () => {
    const onFile = vi.fn();
    const root = show(<Welcome {...welcomeProps({ onFile })} />);
    const place = root.querySelector('.own-file')!;
    const file = new File(['%PDF-1.7'], '临澜镇政府工作报告.pdf');
    const drop = (files: File[]) => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      act(() => void place.dispatchEvent(Object.assign(event, { dataTransfer: { files } })));
      expect(event.defaultPrevented).toBe(true);
    };
    drop([]);
    expect(onFile).not.toHaveBeenCalled();
    drop([file]);
    const input = place.querySelector('input')!;
    Object.defineProperty(input, 'files', { value: [file] });
    Object.defineProperty(input, 'value', { value: '', writable: true });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });

  it('shows each kind of mark, the sample, the switch beside what it switches, and the town', () => {
    const onRemember = vi.fn();
    const root = show(<Welcome {...welcomeProps({ onRemember })} />);
    // As a page is marked: the number with its growth, without the words of what it counts.
    expect([...root.querySelectorAll('.legend-sample span')].map((mark) => mark.textContent)).toEqual([
      '12.46亿元，同比增长8.3%',
      '一网统管',
      '突破25亿元',
    ]);
    expect(words(root.querySelector('.sample') as HTMLElement)).toContain('各位代表');
    click(root.querySelector('input[type=checkbox]') as HTMLElement);
    expect(onRemember).toHaveBeenCalledWith(false);
    expect(words(root)).toContain('松林镇人民政府2023年工作报告');
    expect(words(root)).toContain('本扩展未收录此地的往期报告（不代表未公开）');
  });

  it('says that a place is not listed only when one was asked for', () => {
    const say = (query: string, found: [] | null) =>
      words(show(<Welcome {...welcomeProps({ places: { query, found, onQuery: () => {} } })} />));
    expect(say('', null)).not.toContain('没有收录这个地方');
    expect(say('无', null)).not.toContain('没有收录这个地方');
    expect(say('无', [])).toContain('没有收录这个地方');
  });
});

describe('words typed in lines', () => {
  it('parts tags and aliases', () => {
    expect(parseTags(' 税收，半年报、税收; a b ')).toEqual(['税收', '半年报', 'a', 'b']);
    expect(parseAliases('一网 统管，城运、一网 统管')).toEqual(['一网 统管', '城运']);
    expect(parseTags('，、 ')).toEqual([]);
  });
});

describe('exports', () => {
  it('have a word for every column', () => {
    const labels = exportLabels();
    for (const { name } of [...snippetColumns, ...figureColumns]) expect(labels[name], name).toBeTruthy();
    expect(labels.status).toBe('性质');
    expect(labels.actual).toBe('报告所述');
  });
});

describe('a form whose snippet is deleted in another window', () => {
  const [other, mine] = manySnippets(2) as [Snippet, Snippet];
  const inPopup = (value: Snippet[], onEdit: SaveEdit) => (
    <Popup
      {...popupProps({
        page: { state: 'none', site, identity: null },
        snippets: { state: 'ready', value },
        onEditSnippet: onEdit,
      })}
    />
  );
  const inLibrary = (value: Snippet[], onEdit: SaveEdit) => (
    <Library
      {...libraryProps({ snippets: { snippets: { state: 'ready', value }, opened: mine.id, onEdit } })}
    />
  );

  describe.each([
    ['popup', inPopup, '备注'],
    ['library', inLibrary, '备注与标签'],
  ])('in the %s', (_where, view, edit) => {
    const openForm = (onEdit: SaveEdit, rest: Snippet[]) => {
      const root = show(view([mine, ...rest], onEdit));
      click(named(root, edit));
      type(root.querySelector('textarea'), '写到一半的话');
      redraw(view(rest, onEdit));
      return root;
    };

    it.each([
      ['others are left', [other]],
      ['none is left', []],
    ])('stays, with what was typed, and says so: %s', (_left, rest) => {
      const root = openForm(async () => true, rest);
      expect(root.querySelector('textarea')?.value).toBe('写到一半的话');
      expect(words(root)).toContain('已在别处删除');
    });

    it('brings the snippet back and saves', async () => {
      const onEdit = vi.fn<SaveEdit>(async () => true);
      const root = openForm(onEdit, [other]);
      await act(async () => named(root, '恢复并保存').click());
      expect(onEdit).toHaveBeenCalledExactlyOnceWith(mine.id, {
        note: '写到一半的话',
        tags: mine.tags,
        opened: { note: mine.note, tags: mine.tags },
        restore: mine,
      });
      expect(root.querySelector('textarea')).toBeNull();
    });

    it('keeps the words when bringing it back fails', async () => {
      const root = openForm(async () => false, [other]);
      await act(async () => named(root, '恢复并保存').click());
      expect(root.querySelector('textarea')?.value).toBe('写到一半的话');
    });

    it('is let go by the reader’s word', () => {
      const root = openForm(async () => true, [other]);
      click(named(root, '放弃'));
      expect(root.querySelector('textarea')).toBeNull();
      expect(words(root)).not.toContain('已在别处删除');
    });
  });

  it('leaves a snippet that is only looked at to go', () => {
    const root = show(inLibrary([mine, other], async () => true));
    redraw(inLibrary([other], async () => true));
    expect(root.querySelector('.detail')).toBeNull();
  });
});

describe('every look at a snippet’s page', () => {
  it('is listed in its detail, with the hash of another text', () => {
    const root = show(<Library {...libraryProps({ snippets: { opened: 's-0' } })} />);
    const lines = [...root.querySelectorAll('.check-history li')].map((line) => words(line));
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('与保存时不同 · 全文有改动 「12.64亿元」');
    expect(lines[1]).toContain(`SHA-256 ${'cd'.repeat(32)}`);
    expect(lines[2]).not.toContain('SHA-256');
  });
});
