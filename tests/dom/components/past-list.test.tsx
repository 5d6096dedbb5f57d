import { beforeAll, describe, expect, it, vi } from 'vitest';
import { formatPeriod } from '../../../components/format.ts';
import { periodChoices } from '../../../components/library/named-period.ts';
import { PastList } from '../../../components/library/past-list.tsx';
import type { PastListProps, PastRow } from '../../../components/library/past-props.ts';
import { largestMegabytes } from '../../../lib/text/largest-file.ts';
import { parsePeriod } from '../../../lib/text/period-shape.ts';
import { pastProps } from '../../gallery/library-states.tsx';
import { speak } from '../../helpers/i18n.ts';
import { click, named, redraw, show, words } from './show.tsx';

beforeAll(() => speak());

const rowsOf = (props: PastListProps): PastRow[] => (props.rows.state === 'ready' ? props.rows.value : []);
const button = (root: HTMLElement, name: string) => named(root, name, 'button');

describe('往期报告', () => {
  it('names place, period, title, host and state of every report, and ticks what can be read', () => {
    const root = show(<PastList {...pastProps()} />);
    expect(words(root)).toContain('样例市 样例区 松林镇的往期报告');
    const lines = [...root.querySelectorAll('.past-rows')[0]!.children].map((row) => [
      row.querySelector('.when')?.textContent,
      row.querySelector<HTMLInputElement>('input')?.checked,
      row.querySelector<HTMLInputElement>('input')?.disabled,
      row.querySelector('.past-state')?.textContent,
    ]);
    expect(lines).toEqual([
      ['2024年上半年', true, false, '大小未知'],
      ['2023年', true, false, '大小未知'],
      ['2022年', true, false, '大小未知'],
      ['2021年', false, false, '扫描件，没有文字。请找有文字的版本，或先用文字识别软件处理。'],
      ['2020年', false, true, '已读取 · 2026年3月2日 09:20 · 128项数据'],
      ['2018年', false, true, '已读取 · 2026年3月2日 09:20 · 97项数据'],
    ]);
    expect(words(root)).toContain('未收录：2019年');
    for (const box of root.querySelectorAll<HTMLInputElement>('.past-row input')) {
      expect(root.querySelector(`label[for="${box.id}"]`)?.textContent).toMatch(/年/);
      expect(document.getElementById(box.getAttribute('aria-describedby')!)).not.toBeNull();
    }
  });

  it('reads by one click, and says before it which sites the browser will ask about', () => {
    const onRead = vi.fn();
    const root = show(<PastList {...pastProps({ onRead })} />);
    expect(words(root)).toContain('浏览器会询问是否允许访问 xxgk.example.org');
    expect(onRead).not.toHaveBeenCalled();
    click(button(root, '读取这3份'));
    expect(onRead).toHaveBeenCalledTimes(1);
  });

  it('reads nothing where nothing is ticked, or more than one run takes', () => {
    const onRead = vi.fn();
    const none = rowsOf(pastProps()).map((row) => ({ ...row, ticked: false }));
    const root = show(<PastList {...pastProps({ onRead, rows: { state: 'ready', value: none } })} />);
    expect(words(root)).toContain('先勾选要读取的报告');
    expect(root.querySelector('.past-start button')).toBeNull();
    const many = show(<PastList {...pastProps({ onRead, most: 2 })} />);
    expect(words(many)).toContain('一次最多读取2份');
    click(button(many, '读取这3份'));
    expect(onRead).not.toHaveBeenCalled();
  });

  it('gives the focus to 取消 while it reads, and to what became of it at the end', () => {
    const onCancel = vi.fn();
    const working = { name: '正在读取：松林镇2023年工作报告', progress: { done: 0, total: 3 } };
    const root = show(<PastList {...pastProps()} />);
    button(root, '读取这3份').focus();
    redraw(<PastList {...pastProps({ working, onCancel })} />);
    expect(document.activeElement?.textContent).toBe('取消');
    expect(root.querySelector('.progress')?.getAttribute('role')).toBe('status');
    expect(words(root)).toContain('正在读取：松林镇2023年工作报告');
    click(button(root, '取消'));
    expect(onCancel).toHaveBeenCalledTimes(1);
    redraw(<PastList {...pastProps({ summary: { read: 2, failed: 1, cancelled: false } })} />);
    expect(document.activeElement?.textContent).toBe('已读取2份。1份没有读成，原因见各行。');
  });

  it('is ticked and tried by nobody while it reads', () => {
    const failed = rowsOf(pastProps()).map((row) => ({
      ...row,
      is: { state: 'failed', code: 'gone', detail: '404' } as const,
    }));
    const working = { name: '正在读取', progress: { done: 0, total: 3 } };
    const root = show(<PastList {...pastProps({ working, rows: { state: 'ready', value: failed } })} />);
    expect([...root.querySelectorAll<HTMLInputElement>('.past-row input')].every((box) => box.disabled)).toBe(
      true,
    );
    expect(words(root)).not.toContain('再试一次');
  });

  it('leaves the focus where something was forgotten or put away', () => {
    const root = show(<PastList {...pastProps()} />);
    const fifth = rowsOf(pastProps())[4]!;
    const forget = button(root, `忘记 ${fifth.title}`);
    forget.focus();
    click(forget);
    const after = rowsOf(pastProps()).map((row) =>
      row.id === fifth.id ? { ...row, ticked: true, is: { state: 'new' as const } } : row,
    );
    redraw(<PastList {...pastProps({ rows: { state: 'ready', value: after } })} />);
    expect((document.activeElement as HTMLInputElement).labels?.[0]?.textContent).toBe('2020年');
    const failed = { state: 'failed' as const, code: 'no-text', detail: null };
    const filed = show(<PastList {...pastProps({ files: [{ id: 'f', name: '2016.txt', is: failed }] })} />);
    const away = button(filed, '移去 2016.txt');
    away.focus();
    click(away);
    expect(document.activeElement?.textContent).toBe('选择文件');
  });

  it('brings back what was forgotten, one or all, in the words that snippets have', () => {
    const [onForgetAll, onUndo] = [vi.fn(), vi.fn()];
    const root = show(<PastList {...pastProps({ onForgetAll })} />);
    const all = button(root, '忘记已读取的2份');
    all.focus();
    click(all);
    expect(onForgetAll).toHaveBeenCalledTimes(1);
    const none = rowsOf(pastProps()).slice(0, 4);
    const rows = { state: 'ready' as const, value: none };
    redraw(<PastList {...pastProps({ rows, undo: { count: 2 }, onUndo })} />);
    expect((document.activeElement as HTMLInputElement).labels?.[0]?.textContent).toBe('2024年上半年');
    expect(root.querySelector('.undo')?.getAttribute('role')).toBe('status');
    expect(words(root.querySelector('.undo')!)).toContain('已忘记2份往期报告');
    click(button(root, '撤销'));
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('says how a run went even while what was forgotten before it can be brought back', () => {
    const summary = { read: 2, failed: 0, cancelled: false };
    const root = show(<PastList {...pastProps({ summary, undo: { count: 2 } })} />);
    expect(words(root)).toContain('已读取2份。');
  });

  it('has no bar under a list of which nothing is left to read', () => {
    const read = rowsOf(pastProps()).filter(({ is }) => is.state === 'read');
    expect(read).not.toEqual([]);
    const root = show(<PastList {...pastProps({ rows: { state: 'ready', value: read } })} />);
    expect(root.querySelector('.past-start')).toBeNull();
    const summary = { read: 2, failed: 0, cancelled: false };
    redraw(<PastList {...pastProps({ rows: { state: 'ready', value: read }, summary })} />);
    expect(words(root.querySelector('.past-start')!)).toBe('已读取2份。');
  });

  it('keeps the way back where nothing is left in the list', () => {
    const root = show(
      <PastList {...pastProps({ rows: { state: 'ready', value: [] }, undo: { count: 1 } })} />,
    );
    expect(button(root, '撤销')).not.toBeNull();
  });

  it('says where what was read is of another period than was listed', () => {
    const row = { ...rowsOf(pastProps())[4]!, period: '2011', listed: '2009' };
    const root = show(<PastList {...pastProps({ rows: { state: 'ready', value: [row] } })} />);
    expect(words(root)).toContain('列出的是2009年，读到的是2011年');
  });

  it.each([
    ['gone', '404', '网页已不在（404）'],
    ['refused', '503', '网站没有给出网页（503）'],
    ['no-answer', null, '网站没有应答'],
    ['redirected', null, '网址会跳转，没有跟随；点标题打开网页，再回来读取'],
    ['too-large', null, `太长（网页超过8 MB、文件超过${largestMegabytes} MB或正文超过30万字），没有读取`],
    ['wrong-kind', 'image/gif', '不是文档（image/gif），没有读取'],
    ['wrong-kind', null, '不是文档，没有读取'],
    ['unread', 'scan', '扫描件，没有文字。请找有文字的版本，或先用文字识别软件处理。'],
    ['unread', 'too-large', '文件太大，上限 64 MB。多半是扫描件：请找有文字的版本，或分成几个文件。'],
    ['no-text', null, '没有读到正文'],
    ['not-report', null, '读到的不是政府工作报告，没有保存'],
    ['other-place', '竹溪镇', '读到的是竹溪镇的报告，没有保存'],
    ['unnamed', null, '文中没有写明地方或时期，没有保存'],
    ['not-permitted', 'www.example.org', '未获准访问 www.example.org'],
    ['disk-full', null, '磁盘空间不足，没有保存'],
  ])('says of %s why it failed, and lets it be tried again', (code, detail, sentence) => {
    const onRetry = vi.fn();
    const row = { ...rowsOf(pastProps())[1]!, is: { state: 'failed' as const, code, detail } };
    const root = show(<PastList {...pastProps({ onRetry, rows: { state: 'ready', value: [row] } })} />);
    expect(root.querySelector('.past-state')?.textContent).toBe(sentence);
    click(button(root, `再试一次：${row.title}`));
    expect(onRetry).toHaveBeenCalledWith(row.id);
  });

  it('takes files, asks for the period of one that does not say it, and files another place’s there', () => {
    const [onFiles, onNameFile, onKeepElsewhere] = [vi.fn(), vi.fn(), vi.fn()];
    const is = { state: 'failed' as const, detail: null };
    const files = [
      { id: 'f1', name: '2019年定稿.txt', is: { ...is, code: 'unnamed' } },
      { id: 'f2', name: '竹溪镇.html', is: { ...is, code: 'other-place', detail: '竹溪镇' } },
    ];
    const root = show(<PastList {...pastProps({ files, onFiles, onNameFile, onKeepElsewhere })} />);
    click(button(root, '按此读取'));
    expect(onNameFile).toHaveBeenCalledWith('f1', { period: '2019', place: null });
    click(button(root, '存为竹溪镇的报告'));
    expect(onKeepElsewhere).toHaveBeenCalledWith('f2');
    const file = new File(['文'], '2018.txt');
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    root.querySelector('.past-files')!.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(onFiles).toHaveBeenCalledWith([file]);
  });

  it.each([
    ['全年', '2023'],
    ['上半年', '2023H1'],
    ['下半年', '2023H2'],
    ['一季度', '2023Q1'],
    ['四季度', '2023Q4'],
    ['前三季度', '2023-01..2023-09'],
    ['1—2月', '2023-01..2023-02'],
    ['1—11月', '2023-01..2023-11'],
    ['截至这一年的五年', '2019..2023'],
  ])('takes %s for the period that a file does not say', (part, period) => {
    const onNameFile = vi.fn();
    const files = [
      { id: 'f1', name: '2023年.txt', is: { state: 'failed' as const, code: 'unnamed', detail: null } },
    ];
    const root = show(<PastList {...pastProps({ files, onNameFile })} />);
    const select = root.querySelector('select')!;
    select.value = [...select.options].find(({ text }) => text === part)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    redraw(<PastList {...pastProps({ files, onNameFile })} />);
    if (part !== '全年') expect(words(root.querySelector('.past-period')!)).toContain(formatPeriod(period));
    click(button(root, '按此读取'));
    expect(onNameFile).toHaveBeenCalledWith('f1', { period, place: null });
  });

  it('offers each period of the grammar once', () => {
    const shapes = periodChoices.map(({ periodOf }) => parsePeriod(periodOf(2023))?.shape);
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(new Set(periodChoices.map(({ name }) => name())).size).toBe(shapes.length);
  });

  it('says how many files were left out', () => {
    expect(words(show(<PastList {...pastProps()} />))).not.toContain('没有放入');
    expect(words(show(<PastList {...pastProps({ leftOut: 5 })} />))).toContain('另有5份没有放入');
  });

  it('says in a private window why nothing is read there', () => {
    const root = show(<PastList {...pastProps({ privateWindow: true })} />);
    expect(words(root)).toBe('无痕窗口里不读取往期报告：读取的全文会留在本机。');
  });
});
