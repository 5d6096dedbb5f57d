import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../components/library/library.tsx';
import { SharedList } from '../../../components/library/shared-list.tsx';
import { SyncLine } from '../../../components/library/sync-line.tsx';
import { SyncSettings } from '../../../components/library/sync-settings.tsx';
import { syncProblemWord } from '../../../components/library/sync-words.ts';
import { libraryProps, syncLine, syncSettings } from '../../gallery/library-states.tsx';
import { speak } from '../../helpers/i18n.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import { click, named, redraw, show, type, words } from './show.tsx';

beforeAll(() => speak());

const tick = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));

const fieldOf = (root: ParentNode, label: string) => {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  return root.querySelector<HTMLInputElement>(`#${found?.htmlFor}`);
};

describe('the line above the snippets', () => {
  it('says when both sides were in step, and what went to and fro', () => {
    const root = show(<SyncLine {...syncLine()} />);
    expect(words(root)).toMatch(/已同步 · .*2024.* · 收到3条，送出12条/);
  });

  it('says 已同步 neither while it runs nor after a problem', () => {
    const root = show(<SyncLine {...syncLine({ state: 'running' })} />);
    expect(words(root)).not.toContain('已同步');
    expect(named(root, '同步').getAttribute('aria-disabled')).toBe('true');
    redraw(<SyncLine {...syncLine({ state: 'problem', problem: 'offline' })} />);
    expect(words(root)).not.toContain('已同步');
    expect(words(root)).toContain('没有联网');
    expect(words(root)).toContain('去设置');
    const line = syncLine({ state: 'problem', problem: 'offline' });
    expect(words(show(<SyncSettings {...syncSettings({ line })} />))).not.toContain('去设置');
  });

  it('ends a run, and keeps the focus when that is over', async () => {
    const onStop = vi.fn();
    const root = show(<SyncLine {...syncLine({ state: 'running' })} onStop={onStop} />);
    expect(words(root.querySelector('[role=status]')!)).toBe('正在同步…');
    named(root, '取消').focus();
    click(named(root, '取消'));
    expect(onStop).toHaveBeenCalledOnce();
    redraw(<SyncLine {...syncLine({ state: 'problem', problem: 'stopped' })} />);
    await tick();
    expect(document.activeElement).toBe(named(root, '同步'));
  });

  it('says a failure as one, and nothing of an earlier run beside it', () => {
    const off = { tooLarge: 2, unreadable: 1, hoursOff: -8 };
    const root = show(<SyncLine {...syncLine({ state: 'problem', problem: 'unauthorized', ...off })} />);
    const alerts = [...root.querySelectorAll('.caution')];
    expect(alerts.map((alert) => [alert.getAttribute('role'), words(alert)])).toEqual([
      ['alert', expect.stringContaining('401')],
    ]);
    // What the reader did is no failure.
    redraw(<SyncLine {...syncLine({ state: 'problem', problem: 'stopped' })} />);
    expect(root.querySelector('.caution')).toBeNull();
    expect(words(root.querySelector('[role=status]')!)).toContain('已停下');
  });

  it('says that one’s own is in step where the shared set alone was not read', () => {
    const root = show(<SyncLine {...syncLine({ sharedProblem: { code: 'no-database' } })} />);
    expect(words(root.querySelector('[role=status]')!)).toContain('已同步');
    expect(words(root.querySelector('.caution[role=alert]')!)).toMatch(
      /^编辑部共享.*没有这个共享数据库（404）/,
    );
    expect(words(root)).toContain('去设置');
  });

  it('says what could not be taken, and that a clock is off', () => {
    const root = show(<SyncLine {...syncLine({ tooLarge: 2, unreadable: 1, hoursOff: -8 })} />);
    expect(words(root)).toMatch(/2条超出/);
    expect(words(root)).toMatch(/1份内容读不出/);
    expect(words(root)).toMatch(/相差约8小时/);
  });
});

describe('the server in the settings', () => {
  it('is typed in, tested, and set up only when it answers', async () => {
    const onTest = vi.fn();
    const onSave = vi.fn(async () => false);
    const root = show(
      <SyncSettings {...syncSettings({ place: null, login: { by: 'none', name: '' }, onTest, onSave })} />,
    );
    type(fieldOf(root, '服务器地址'), ' https://couch.example.org ');
    type(fieldOf(root, '数据库名'), 'zhaibao');
    type(fieldOf(root, '用户名'), 'duzhe');
    type(fieldOf(root, '密码'), 'geheim');
    expect(fieldOf(root, '密码')!.type).toBe('password');
    click(named(root, '测试连接'));
    const said = {
      place: { address: 'https://couch.example.org', database: 'zhaibao' },
      by: 'name',
      credentials: { name: 'duzhe', password: 'geheim', token: '' },
    };
    expect(onTest).toHaveBeenCalledWith(said);
    click(named(root, '令牌'));
    type(fieldOf(root, '令牌'), 'jwt');
    click(named(root, '保存并启用'));
    expect(onSave).toHaveBeenCalledWith({
      ...said,
      by: 'token',
      credentials: { name: '', password: '', token: 'jwt' },
    });
  });

  it('shows neither the password nor the token that is kept', () => {
    const root = show(<SyncSettings {...syncSettings()} />);
    expect(words(root)).toContain('duzhe（密码已保存）');
    click(named(root, '修改'));
    expect(fieldOf(root, '密码')!.value).toBe('');
    expect(fieldOf(root, '密码')!.placeholder).toBe('已保存，不改请留空');
    // What is kept is for this server alone.
    type(fieldOf(root, '服务器地址'), 'https://couch.example.net');
    expect(fieldOf(root, '密码')!.placeholder).toBe('');
    expect(words(root)).toContain('换了服务器，请重新填写');
  });

  it('keeps what is being typed while the log-in is read or forgotten, and follows it else', () => {
    const login = { by: 'name', name: 'duzhe' } as const;
    const root = show(<SyncSettings {...syncSettings({ place: null, login })} />);
    const typed = { 服务器地址: 'https://couch.example.net', 密码: 'neu' };
    for (const [label, value] of Object.entries(typed)) type(fieldOf(root, label), value);
    const field = fieldOf(root, '密码');
    redraw(<SyncSettings {...syncSettings({ place: null, login: { by: 'none', name: '' } })} />);
    const now = () => ['服务器地址', '密码', '用户名'].map((label) => fieldOf(root, label)!.value);
    expect(now()).toEqual([...Object.values(typed), '']);
    expect(fieldOf(root, '密码')).toBe(field);
    type(fieldOf(root, '用户名'), '');
    redraw(<SyncSettings {...syncSettings({ place: null, login })} />);
    expect(now()).toEqual([...Object.values(typed), '']);
  });

  it('offers to make a database that is not there', () => {
    const onCreate = vi.fn();
    const test = { state: 'problem', code: 'no-database' } as const;
    const root = show(<SyncSettings {...syncSettings({ place: null, test, onCreate })} />);
    expect(words(root)).toContain('没有这个数据库（404）');
    click(named(root, '建立数据库'));
    expect(onCreate).toHaveBeenCalledOnce();
  });

  it('is switched off after a question', () => {
    const onSwitchOff = vi.fn();
    const root = show(<SyncSettings {...syncSettings({ onSwitchOff })} />);
    click(named(root, '停用同步'));
    expect(onSwitchOff).not.toHaveBeenCalled();
    expect(words(root)).toContain('服务器上的内容不删除');
    click(named(root, '停用同步'));
    expect(onSwitchOff).toHaveBeenCalledOnce();
  });
});

describe('the focus in the settings', () => {
  it('goes along where what was pressed goes away', async () => {
    const root = show(<SyncSettings {...syncSettings()} />);
    const at = () => document.activeElement as HTMLElement;
    const press = (name: string) => {
      named(root, name).focus();
      click(named(root, name));
      return tick();
    };
    await press('停用同步');
    expect([at().className, words(at())]).toEqual(['confirm', expect.stringContaining('停用同步？')]);
    await press('取消');
    expect(words(at())).toBe('停用同步');
    await press('修改');
    expect(at()).toBe(fieldOf(root, '服务器地址'));
    await press('取消');
    expect(words(at())).toBe('同步');
    redraw(<SyncSettings {...syncSettings({ place: null })} />);
    await tick();
    expect(at()).toBe(fieldOf(root, '服务器地址'));
    // The form stays the same when the log-in is forgotten.
    redraw(<SyncSettings {...syncSettings({ place: null, login: { by: 'none', name: '' } })} />);
    await tick();
    expect(at()).toBe(fieldOf(root, '服务器地址'));
  });
});

describe('the newsroom’s shared set', () => {
  const rows = ['甲记者', ''].map((by, n) => ({
    ...{ id: `shared:${n}`, rev: '1-a', by, at: '2024-07-20T08:00:00+08:00' },
    snippet: keptSnippet({ note: `第${n}条`, sentence: n === 0 ? '全年完成税收。' : '上半年完成税收。' }),
  }));

  it('lists what was put there, by whom, and takes one’s own back', () => {
    const onTakeBack = vi.fn();
    const root = show(<SharedList rows={rows} isOwn={(id) => id === 'shared:1'} onTakeBack={onTakeBack} />);
    const items = [...root.querySelectorAll('li')].map(words);
    expect(items[0]).toMatch(/全年完成税收.*甲记者 · .*放入$/);
    expect(items[1]).toMatch(/未署名/);
    expect(root.querySelectorAll('li button')).toHaveLength(1);
    click(named(root, '收回'));
    expect(onTakeBack).toHaveBeenCalledWith('shared:1');
    type(root.querySelector('input[type=search]'), '全年');
    expect(root.querySelectorAll('li')).toHaveLength(1);
  });

  it('stands beside one’s own, which are what is shown first', () => {
    const shared = { rows, isOwn: () => false, onTakeBack: () => {}, onShare: vi.fn(async () => false) };
    const root = show(<Library {...libraryProps({ snippets: { shared } })} />);
    expect(words(root)).not.toContain('甲记者');
    click(root.querySelector<HTMLElement>('.snippet-row input')!);
    click(named(root, '放入共享'));
    expect(shared.onShare).toHaveBeenCalledOnce();
    click(named(root, '共享 2'));
    expect(words(root)).toContain('甲记者');
    expect(root.querySelector('.snippet-row')).toBeNull();
  });

  it('lets go of what was put there, once it is, and keeps the focus beside it', async () => {
    let end = (_done: boolean) => {};
    const onShare = () => new Promise<boolean>((done) => (end = done));
    const shared = { rows, isOwn: () => false, onTakeBack: () => {}, onShare };
    const root = show(<Library {...libraryProps({ snippets: { shared } })} />);
    const chosen = () => [...root.querySelectorAll<HTMLInputElement>('.snippet-row input')].slice(0, 2);
    const press = () => {
      named(root, '放入共享').focus();
      click(named(root, '放入共享'));
    };
    click(chosen()[0]!);
    press();
    end(false);
    await tick();
    expect(chosen().map(({ checked }) => checked)).toEqual([true, false]);
    press();
    await tick();
    expect(chosen()[0]!.checked).toBe(true);
    end(true);
    await tick();
    expect(chosen().map(({ checked }) => checked)).toEqual([false, false]);
    expect(document.activeElement).toBe(root.querySelector('.selection input'));
    // What was chosen meanwhile stays chosen, and its button the focus.
    click(chosen()[0]!);
    press();
    click(chosen()[1]!);
    end(true);
    await tick();
    expect(chosen().map(({ checked }) => checked)).toEqual([false, true]);
    expect(document.activeElement).toBe(named(root, '放入共享'));
  });

  it('is joined with a name of one’s own', () => {
    const onSet = vi.fn();
    const shared = { set: null, trying: false, problem: null, onSet, onLeave: () => {} };
    const root = show(<SyncSettings {...syncSettings({ shared })} />);
    type(fieldOf(root, '共享数据库名'), 'newsroom');
    type(fieldOf(root, '署名'), ' 甲记者 ');
    click(named(root, '加入共享'));
    expect(onSet).toHaveBeenCalledWith({ database: 'newsroom', by: '甲记者' });
  });

  it('is left after a question, and the focus goes along', async () => {
    const shared = { trying: false, problem: null, onSet: () => {}, onLeave: vi.fn() };
    const set = { database: 'newsroom', by: '甲记者' };
    const settings = (now: typeof set | null) =>
      syncSettings({ shared: { ...shared, set: now, trying: false } });
    const root = show(<SyncSettings {...settings(set)} />);
    const press = () => {
      named(root, '退出共享').focus();
      click(named(root, '退出共享'));
      return tick();
    };
    await press();
    expect(shared.onLeave).not.toHaveBeenCalled();
    expect(words(document.activeElement!)).toMatch(/^退出共享？.*放进去的留在共享里/);
    await press();
    expect(shared.onLeave).toHaveBeenCalledOnce();
    redraw(<SyncSettings {...settings(null)} />);
    await tick();
    expect(document.activeElement).toBe(fieldOf(root, '共享数据库名'));
    named(root, '加入共享').focus();
    redraw(<SyncSettings {...settings(set)} />);
    await tick();
    expect(document.activeElement).toBe(named(root, '退出共享'));
  });

  it.each([
    ['no-database', /没有这个共享数据库（404）.*管理员/],
    ['same-database', /自己的数据库.*另填/],
    ['bad-address', /^数据库名不对/],
    ['unauthorized', /401/],
  ] as const)('says at its form why it was not joined: %s', (code, sentence) => {
    const shared = { set: null, trying: false, problem: { code }, onSet: () => {}, onLeave: () => {} };
    const root = show(<SyncSettings {...syncSettings({ shared })} />);
    const alert = named(root, '加入共享').closest('.sync-form')!.querySelector('.caution[role=alert]');
    expect(words(alert!)).toMatch(sentence);
  });
});

describe('a problem', () => {
  it.each([
    ['unauthorized', /401.*核对/],
    ['forbidden', /403.*管理员/],
    ['conflict', /409/],
    ['too-many', /429.*过一会儿/],
    ['too-large', /413.*上限/],
    ['server-full', /磁盘满了.*腾出空间/],
    ['unreachable', /地址和端口，看服务器是否在运行。$/],
    ['untrusted-or-unreachable', /是否在运行.*自签名证书.*新标签页/],
    ['not-allowed', /测试连接.*允许/],
    ['insecure-address', /https/],
    ['not-couchdb', /不是CouchDB/],
    ['newer-version', /升级/],
    [null, /磁盘空间/],
  ] as const)('%s has its sentence and its way out', (code, sentence) => {
    expect(syncProblemWord(code)).toMatch(sentence);
  });
});
