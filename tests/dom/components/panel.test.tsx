import { render } from 'preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EdgeButton, moveByKey } from '../../../components/in-page/edge-button.tsx';
import { placeCard, viewBeside } from '../../../components/in-page/placement.ts';
import { filterFigures } from '../../../components/panel/figures-tab.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { gatherTerms } from '../../../components/panel/terms-tab.tsx';
import { SidePanel } from '../../../components/sidepanel/side-panel.tsx';
import type { Figure } from '../../../lib/analysis/figure.ts';
import { briefOf, panelProps } from '../../gallery/in-page-states.tsx';
import { earlierReport, figures, sections, term, text, timeline } from '../../gallery/samples.ts';
import { speak } from '../../helpers/i18n.ts';
import { click, named, press, show, showUntrusted, words } from './show.tsx';

beforeAll(() => speak());

const tabs = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role=tab]')];
const tab = (root: HTMLElement, name: string) =>
  tabs(root).find((one) => one.textContent?.startsWith(name)) as HTMLElement;

describe('what is inferred in the table of figures', () => {
  it('says so at each field to screen readers and once a row to the eye', () => {
    const [one, two] = figures as [Figure, Figure];
    const listed = [
      { ...one, status: 'target' as const, inferred: ['indicator', 'period', 'status'] as (keyof Figure)[] },
      { ...two, inferred: [] },
    ];
    const root = show(<Panel {...panelProps({ tab: 'figures', figures: listed })} />);
    const [first, second] = [...root.querySelectorAll('tbody .figure-row')] as [Element, Element];
    expect([...first.querySelectorAll('.inferred')].map((field) => field.textContent)).toEqual([
      '税收（累计完成）（推定）',
      '见于计划部分（推定）',
    ]);
    expect(first.querySelectorAll('.inferred-mark')).toHaveLength(1);
    expect(first.querySelector('.inferred-mark')?.getAttribute('aria-hidden')).toBe('true');
    expect(second.textContent).not.toContain('推定');
    expect(root.querySelector('.inferred-legend')?.textContent).toContain('没有印出');
  });

  it('says once in the head that figures without a period are of the report’s', () => {
    const inferred = figures.map((figure) => ({ ...figure, inferred: ['period'] as (keyof Figure)[] }));
    const root = show(<Panel {...panelProps({ tab: 'figures', figures: inferred })} />);
    expect(words(root.querySelector('.panel-head') as HTMLElement)).toContain(
      '没有另写时期的数据，按2024年上半年计。推定',
    );
    expect(words(root.querySelector('table') as HTMLElement)).not.toContain('2024年上半年');
    const printed = figures.map((figure) => ({ ...figure, inferred: [] }));
    const plain = show(<Panel {...panelProps({ figures: printed })} />);
    expect(words(plain.querySelector('.panel-head') as HTMLElement)).not.toContain('推定');
  });

  it('has no legend where nothing is', () => {
    const printed = figures.map((figure) => ({ ...figure, inferred: [] }));
    const root = show(<Panel {...panelProps({ tab: 'figures', figures: printed })} />);
    expect(root.querySelector('.inferred-legend')).toBeNull();
  });
});

describe('the side panel beside a tab without a report', () => {
  const none = { state: 'none', why: 'none', privateWindow: false } as const;

  it('has the page read on the reader’s word where the browser lets it', () => {
    const onTreat = vi.fn();
    const root = show(<SidePanel shown={{ ...none, onTreat }} onSwitchOn={vi.fn()} />);
    click(named(root, '按报告处理'));
    expect(onTreat).toHaveBeenCalledOnce();
  });

  it('names the way by the toolbar where the browser does not', () => {
    const root = show(<SidePanel shown={{ ...none, onTreat: null }} onSwitchOn={vi.fn()} />);
    expect(root.querySelector('button')).toBeNull();
    expect(words(root)).toContain('工具栏');
  });
});

describe('the panel by keyboard', () => {
  it('moves from tab to tab with the arrows and round the end', () => {
    const root = show(<Panel {...panelProps({ tab: 'contents' })} />);
    tab(root, '要览').focus();
    press(tab(root, '要览'), 'ArrowLeft');
    expect(document.activeElement).toBe(tab(root, '对照'));
    expect(tab(root, '对照').getAttribute('aria-selected')).toBe('true');
    press(tab(root, '对照'), 'Home');
    expect(tab(root, '要览').getAttribute('aria-selected')).toBe('true');
    expect(tabs(root).filter((one) => one.tabIndex === 0)).toHaveLength(1);
  });

  it('adds no stop where tabs or rows scroll, which Firefox would make one of', () => {
    const root = show(<Panel {...panelProps({ tab: 'figures' })} />);
    for (const role of ['tablist', 'tabpanel'])
      expect(root.querySelector(`[role=${role}]`)!.getAttribute('tabindex')).toBe('-1');
  });

  it('has one stop in the table of figures and moves through it', () => {
    const onFigure = vi.fn();
    const root = show(<Panel {...panelProps({ tab: 'figures', onFigure })} />);
    const stops = [...root.querySelectorAll<HTMLElement>('table [data-rove]')];
    // Two growths stand in their levels' rows.
    expect(stops).toHaveLength(figures.length - 2);
    expect(stops.filter((stop) => stop.tabIndex === 0)).toHaveLength(1);
    stops[0]?.focus();
    press(stops[0] as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(stops[1]);
    press(stops[1] as HTMLElement, 'End');
    expect(document.activeElement).toBe(stops.at(-1));
    click(stops.at(-1) as HTMLElement);
    expect(onFigure).toHaveBeenCalledTimes(1);
    expect(onFigure).toHaveBeenCalledWith(figures.length - 1);
  });

  it('takes the focus when asked to, and gives it back when it goes', async () => {
    show(null);
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    const root = show(<Panel {...panelProps({ takeFocus: true })} />);
    await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('aside')));
    render(null, root);
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  it('leaves the focus alone where the reader has gone elsewhere', async () => {
    show(null);
    const [before, elsewhere] = [0, 1].map(() => document.body.appendChild(document.createElement('button')));
    before?.focus();
    const root = show(<Panel {...panelProps({ takeFocus: true })} />);
    await vi.waitFor(() => expect(document.activeElement).toBe(root.querySelector('aside')));
    elsewhere?.focus();
    render(null, root);
    expect(document.activeElement).toBe(elsewhere);
    before?.remove();
    elsewhere?.remove();
  });

  it('closes with Esc from anywhere inside', () => {
    const onClose = vi.fn();
    const root = show(<Panel {...panelProps({ onClose })} />);
    press(root.querySelector('.weighty button') as Element, 'Escape');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('leaves keys with a modifier to the browser', () => {
    const root = show(<Panel {...panelProps({ tab: 'contents' })} />);
    const first = root.querySelector<HTMLElement>('.contents button') as HTMLElement;
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
    expect(document.activeElement).toBe(first);
  });
});

describe('what the panel holds', () => {
  it('goes to a head and to a figure in its place', () => {
    const onGoTo = vi.fn();
    const root = show(<Panel {...panelProps({ tab: 'contents', onGoTo })} />);
    click(named(root, '（二）城市更新有序推进'));
    expect(onGoTo).toHaveBeenCalledWith(sections[2]?.head);
  });

  it('filters by kind and by goal, keeping the place in the whole', () => {
    expect(filterFigures(figures, 'goal').map(({ index }) => index)).toEqual([10, 12]);
    expect(filterFigures(figures, 'change').map(({ index }) => index)).toEqual([1, 3]);
    expect(filterFigures(figures, 'every')).toHaveLength(figures.length);
    const onFigure = vi.fn();
    const root = show(<Panel {...panelProps({ tab: 'figures', onFigure })} />);
    click(named(root, '占比', '[role=radio]'));
    const rows = [...root.querySelectorAll<HTMLElement>('tbody .figure-row')];
    expect(rows).toHaveLength(2);
    click(rows[1] as HTMLElement);
    expect(onFigure).toHaveBeenCalledWith(12);
  });

  it('opens with the weightiest figures, each with its growth, the weightiest first', () => {
    const onFigure = vi.fn();
    const root = show(<Panel {...panelProps({ onFigure })} />);
    const rows = [...root.querySelectorAll<HTMLElement>('.weighty .line')];
    expect(rows.map((row) => words(row)).slice(0, 4)).toEqual([
      '税收（累计完成）12.46亿元 同比增长8.3%',
      '固定资产投资超6.2亿元 同比下降2.1个百分点',
      '全年税收25亿元2024年 · 目标',
      '空气优良率88%目标',
    ]);
    expect(rows.length).toBeLessThanOrEqual(10);
    click(rows[2] as HTMLElement);
    expect(onFigure).toHaveBeenCalledWith(10);
    click(named(root, '全部13项数据'));
    expect(root.querySelectorAll('tbody .figure-row')).toHaveLength(figures.length - 2);
  });

  it('says once that the page lost characters, and at each figure that may have', () => {
    const damaged = figures.map((figure, index) => (index === 4 ? { ...figure, damaged: true } : figure));
    const root = show(
      <Panel {...panelProps({ tab: 'figures', figures: damaged, lost: [{ start: 0, end: 1 }] })} />,
    );
    expect(words(root.querySelector('.panel-head') as HTMLElement)).toContain(
      '此页文字有缺损，数字可能不全。',
    );
    const said = [...root.querySelectorAll('.figure-row')].map((row) =>
      /数字可能不准/u.test(row.textContent!),
    );
    expect(said.filter(Boolean)).toHaveLength(1);
    // Two growths stand before it, in their levels' rows.
    expect(said[2]).toBe(true);
    expect(words(show(<Panel {...panelProps()} />))).not.toContain('缺损');
  });

  it('says the report on one page in its own clauses, each of which leads to its place', () => {
    const onGoTo = vi.fn();
    const [onCopyBrief, onPrintBrief] = [vi.fn(), vi.fn()];
    const root = show(<Panel {...panelProps({ tab: 'brief', onGoTo, onCopyBrief, onPrintBrief })} />);
    click(named(root, '力争全年税收突破25亿元'));
    expect(onGoTo).toHaveBeenCalledOnce();
    click(named(root, '复制这一页'));
    expect(onCopyBrief).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('· 力争全年税收突破25亿元'));
    click(named(root, '打印、存图'));
    const goals = { title: '目标', lines: expect.arrayContaining(['力争全年税收突破25亿元']) };
    expect(onPrintBrief).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ parts: expect.arrayContaining([goals]) }),
    );
  });

  it('says once with 一页读懂 that the page lost characters, and lists no line in which it did', () => {
    const [onCopyBrief, onPrintBrief] = [vi.fn(), vi.fn()];
    const whole = named(show(<Panel {...panelProps({ tab: 'brief' })} />), '力争全年税收突破25亿元');
    expect(whole).toBeTruthy();
    const at = text.indexOf('力争全年税收突破25亿元');
    const lost = [{ start: at + 2, end: at + 4 }];
    const root = show(
      <Panel {...panelProps({ tab: 'brief', brief: briefOf(lost), lost, onCopyBrief, onPrintBrief })} />,
    );
    expect(root.querySelector('.brief')!.textContent).not.toContain('力争全年税收突破25亿元');
    click(named(root, '复制这一页'));
    expect(onCopyBrief.mock.calls[0]![0].match(/此页文字有缺损/gu)).toHaveLength(1);
    click(named(root, '打印、存图'));
    expect(onPrintBrief).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ isDamaged: true }));
  });

  it.each(['overview', 'figures'] as const)(
    'has the address of each row at hand in %s, without going there',
    (tab) => {
      const [onFigure, onCopyLink] = [vi.fn(), vi.fn()];
      const root = show(<Panel {...panelProps({ tab, onFigure, onCopyLink })} />);
      click(named(root, '复制链接 12.46亿元'));
      expect(onCopyLink).toHaveBeenCalledOnce();
      expect(onFigure).not.toHaveBeenCalled();
      // One row's link is a stop of Tab, not each of them.
      expect(root.querySelectorAll('.row-link[tabindex="0"]')).toHaveLength(1);
    },
  );

  it('lists figures under their headings or by weight', () => {
    const root = show(<Panel {...panelProps({ tab: 'figures' })} />);
    const heads = () => [...root.querySelectorAll('tbody .group')].map((head) => head.textContent);
    expect(heads()).toEqual(['（一）经济运行总体平稳', '二、下半年工作安排', '（一）经济运行总体平稳']);
    click(named(root, '按分量', '[role=radio]'));
    expect(heads()).toEqual([]);
    const values = [...root.querySelectorAll('tbody .number')].map((value) => value.textContent);
    expect(values.slice(0, 2)).toEqual(['12.46亿元', '超6.2亿元']);
    expect(values.at(-1)).toBe('9家');
  });

  it('is headed by place and period where the report has no title, and says that it has none where they are not known', () => {
    const headed = (fields: object) => {
      const props = panelProps();
      const root = show(<Panel {...props} identity={{ ...props.identity, title: null, ...fields }} />);
      return root.querySelector('.panel-title')!.textContent;
    };
    expect(headed({ place: '云汀街道', period: '2023H1' })).toBe('云汀街道办事处2023年上半年工作报告');
    expect(headed({ place: '云汀口岸', period: null })).toBe('云汀口岸工作报告');
    expect(headed({ place: null })).toBe('无标题的工作报告');
  });

  it('lists a level and its growth as one row, and a growth alone where its level is not listed', () => {
    const onCopyAll = vi.fn();
    const root = show(<Panel {...panelProps({ tab: 'figures', onCopyAll })} />);
    const rows = () => [...root.querySelectorAll<HTMLElement>('.figure-row')].map((row) => words(row));
    expect(rows().filter((row) => row.includes('同比增长8.3%'))).toEqual([
      expect.stringContaining('12.46亿元'),
    ]);
    click(named(root, '复制全部数据 TSV'));
    expect(onCopyAll.mock.calls[0]![1]).toHaveLength(figures.length);
    click(named(root, '增减', '[role=radio]'));
    expect(rows().filter((row) => row.includes('12.46亿元'))).toEqual([]);
    expect(rows().some((row) => row.includes('同比增长8.3%'))).toBe(true);
  });

  it('gives a growth in which the page lost characters a row of its own', () => {
    const at = figures.findIndex(({ text, kind }) => kind === 'change' && text.includes('8.3'));
    const damaged = figures.map((figure, index) => (index === at ? { ...figure, damaged: true } : figure));
    const root = show(<Panel {...panelProps({ tab: 'figures', figures: damaged })} />);
    const rows = [...root.querySelectorAll<HTMLElement>('.figure-row')].map((row) => words(row));
    expect(rows.filter((row) => row.includes('同比增长8.3%'))).toHaveLength(2);
  });

  it('copies in both forms what the filter lists, and says so', () => {
    const onCopyAll = vi.fn();
    const root = show(<Panel {...panelProps({ tab: 'figures', onCopyAll })} />);
    click(named(root, '复制全部数据 TSV'));
    click(named(root, '复制全部数据 CSV'));
    const every = figures.map((_, index) => index);
    expect(onCopyAll.mock.calls).toEqual([
      ['tsv', every],
      ['csv', every],
    ]);
    click(named(root, '占比', '[role=radio]'));
    click(named(root, '复制所列数据 TSV'));
    const shares = every.filter((index) => figures[index]!.kind === 'share');
    expect(shares).toHaveLength(2);
    expect(onCopyAll).toHaveBeenLastCalledWith('tsv', shares);
  });

  it('lists each term once with its uses, own notes kept apart', () => {
    const hits = [
      term('一网统管'),
      term('两旧一村'),
      term('一网统管', { first: false, definedInReport: true }),
    ];
    expect(gatherTerms(hits)).toEqual([
      { term: '一网统管', index: 0, count: 2, definedInReport: true },
      { term: '两旧一村', index: 1, count: 1, definedInReport: false },
    ]);
    const onTerm = vi.fn();
    const onAddWord = vi.fn();
    const root = show(<Panel {...panelProps({ tab: 'terms', onTerm, onAddWord })} />);
    click([...root.querySelectorAll('.terms button')].at(1) as HTMLElement);
    expect(onTerm).toHaveBeenCalledExactlyOnceWith(0);
    const heads = [...root.querySelectorAll('h3')].map((head) => head.textContent);
    expect(heads.indexOf('尚未收录的词')).toBeLessThan(heads.indexOf('词典里有的'));
    click(named(root, '加入我的词条：楼宇党建'));
    expect(onAddWord).toHaveBeenCalledWith(expect.objectContaining({ word: '楼宇党建', count: 3 }));
  });

  it('shows this report among the earlier ones, says what is missing, and names mirrors', () => {
    const root = show(<Panel {...panelProps({ tab: 'earlier' })} />);
    expect(root.querySelector('[aria-current=true] .report-title')?.textContent).toBe(
      '松林镇人民政府2024年上半年工作报告',
    );
    expect(words(root.querySelector('.missing') as HTMLElement)).toContain('本扩展未收录（不代表未公开）');
    expect([...root.querySelectorAll('li:nth-child(2) .hosts a')].map((a) => a.textContent)).toEqual([
      '门户',
      '人大 PDF',
      '镜像',
    ]);
    expect(root.querySelector('.attachments a')?.getAttribute('href')).toBe(
      'https://www.example.gov.cn/fj/1.pdf',
    );
  });

  it('opens a file of the page in the reading page', () => {
    const onOpenFile = vi.fn();
    const root = show(<Panel {...panelProps({ tab: 'earlier', onOpenFile })} />);
    click(named(root, '在阅读页打开：附件：主要指标完成情况表.pdf'));
    expect(onOpenFile).toHaveBeenCalledExactlyOnceWith('https://www.example.gov.cn/fj/1.pdf');
  });

  it('names the other versions of the report, and leads to where one is set beside it', () => {
    const onCompareVersions = vi.fn();
    const root = show(<Panel {...panelProps({ tab: 'earlier', onCompareVersions })} />);
    expect([...root.querySelectorAll('.versions li')].map((line) => words(line as HTMLElement))).toEqual([
      '松林镇政府工作报告.pdf PDF · example.gov.cn',
      'example.gov.cn 网页',
    ]);
    click(named(root, '与另一版本比较'));
    expect(onCompareVersions).toHaveBeenCalledOnce();
    const hidden = show(<Panel {...panelProps({ tab: 'earlier', privateWindow: true })} />);
    expect(words(hidden)).not.toContain('与另一版本比较');
  });

  it('asks for the column page only on the reader’s own click', () => {
    const onReadColumn = vi.fn();
    click(
      named(showUntrusted(<Panel {...panelProps({ tab: 'earlier', onReadColumn })} />), '到本地栏目页找往期'),
    );
    expect(onReadColumn).not.toHaveBeenCalled();
    click(named(show(<Panel {...panelProps({ tab: 'earlier', onReadColumn })} />), '到本地栏目页找往期'));
    expect(onReadColumn).toHaveBeenCalledTimes(1);
  });

  it('makes no link of an address that is none', () => {
    const bad = earlierReport({
      id: 'bad',
      addresses: [{ url: 'javascript:alert(1)', host: 'portal', format: 'html' }],
    });
    const root = show(
      <Panel
        {...panelProps({
          tab: 'earlier',
          timeline: {
            ...timeline,
            items: [{ type: 'report', report: bad }],
            district: [],
            attachments: [{ text: '附件', href: 'data:text/html,x', role: 'other' as const }],
            versions: [{ href: 'data:text/html,x', name: '另一份', format: 'pdf', kept: false }],
          },
        })}
      />,
    );
    expect(root.querySelectorAll('.tab-panel a')).toHaveLength(0);
  });

  it('has words for every empty tab', () => {
    const empty = {
      sections: [],
      figures: [],
      terms: [],
      newWords: [],
      timeline: { ...timeline, items: [], district: [], attachments: [], versions: [] },
    };
    const expected = {
      contents: '没有读出小标题',
      figures: '没有读出数据',
      terms: '没有读出名词',
      earlier: '不代表未公开',
    } as const;
    for (const [id, sentence] of Object.entries(expected)) {
      const root = show(<Panel {...panelProps({ ...empty, tab: id as keyof typeof expected })} />);
      expect(words(root)).toContain(sentence);
    }
  });

  it('walks through what was found', () => {
    const onFindStep = vi.fn();
    const onFindEnd = vi.fn();
    const find = { query: '更新', index: 2, count: 3 };
    const root = show(<Panel {...panelProps({ find, onFindStep, onFindEnd })} />);
    expect(words(root)).toContain('第2处，共3处');
    click(named(root, '下一处'));
    click(named(root, '上一处'));
    click(named(root, '结束查找'));
    expect(onFindStep.mock.calls).toEqual([[1], [-1]]);
    expect(onFindEnd).toHaveBeenCalledTimes(1);
  });

  it('chooses a level with the arrows', () => {
    const onLevel = vi.fn();
    const root = show(<Panel {...panelProps({ onLevel })} />);
    press(named(root, '常规', '[role=radio]'), 'ArrowRight');
    expect(onLevel).toHaveBeenCalledWith('all');
  });

  it('has no place to type in, on any tab', () => {
    for (const id of ['contents', 'figures', 'terms', 'earlier'] as const) {
      const root = show(<Panel {...panelProps({ tab: id })} />);
      expect(root.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
    }
  });
});

describe('the edge button', () => {
  it('moves by arrows and stays on the window', () => {
    expect(moveByKey({ side: 'right', top: 60 }, 'ArrowUp')).toEqual({ side: 'right', top: 56 });
    expect(moveByKey({ side: 'right', top: 5 }, 'ArrowUp')).toEqual({ side: 'right', top: 4 });
    expect(moveByKey({ side: 'left', top: 91 }, 'ArrowDown')).toEqual({ side: 'left', top: 92 });
    expect(moveByKey({ side: 'right', top: 60 }, 'ArrowLeft')).toEqual({ side: 'left', top: 60 });
    expect(moveByKey({ side: 'right', top: 60 }, 'Enter')).toBeNull();
  });

  it('opens on a click, not at the end of a drag', () => {
    const onToggle = vi.fn();
    const onMove = vi.fn();
    const root = show(
      <EdgeButton
        count={12}
        open={false}
        position={{ side: 'right', top: 50 }}
        onToggle={onToggle}
        onMove={onMove}
      />,
    );
    const button = root.querySelector('button') as HTMLElement;
    click(button);
    expect(onToggle).toHaveBeenCalledTimes(1);
    const pointer = (type: string, x: number, y: number) => {
      const event = new MouseEvent(type, { bubbles: true, clientX: x, clientY: y, button: 0 });
      button.dispatchEvent(event);
    };
    pointer('pointerdown', 1000, 300);
    pointer('pointermove', 20, 200);
    return Promise.resolve().then(async () => {
      await new Promise((done) => setTimeout(done));
      pointer('pointerup', 20, 200);
      click(button);
      expect(onToggle).toHaveBeenCalledTimes(1);
      expect(onMove).toHaveBeenCalledWith(expect.objectContaining({ side: 'left' }));
    });
  });

  it('names itself with its count', () => {
    const root = show(
      <EdgeButton
        count={127}
        open={false}
        position={{ side: 'right', top: 50 }}
        onToggle={() => {}}
        onMove={() => {}}
      />,
    );
    const button = root.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('政报通：打开面板，127项数据');
    // A name in the tooltip too would be read twice.
    expect(button?.title).not.toContain('打开面板');
  });
});

describe('where a card stands', () => {
  const view = { width: 1000, height: 700, top: 0 };
  const size = { width: 372, height: 300 };

  it('stands below what it speaks of, above where there is no room, and inside the window', () => {
    expect(placeCard({ left: 100, top: 80, right: 160, bottom: 100 }, { size, view })).toMatchObject({
      left: 100,
      top: 108,
    });
    expect(placeCard({ left: 900, top: 600, right: 960, bottom: 620 }, { size, view })).toMatchObject({
      left: 620,
      top: 292,
    });
    // In a low window, where a card under or above would be a slit: beside.
    const low = { width: 1000, height: 450, top: 0 };
    expect(
      placeCard(
        { left: 100, top: 215, right: 160, bottom: 235 },
        { size: { width: 372, height: 400 }, view: low },
      ),
    ).toMatchObject({ left: 168, top: 42, maxHeight: 434 });
    // Where the room under it is enough to read in, the line stays in sight.
    expect(
      placeCard(
        { left: 100, top: 240, right: 160, bottom: 260 },
        { size: { width: 372, height: 500 }, view },
      ),
    ).toMatchObject({ left: 100, top: 268, maxHeight: 424 });
    const tight = placeCard(
      { left: 0, top: 340, right: 50, bottom: 360 },
      { size: { width: 372, height: 900 }, view },
    );
    expect(tight.top + tight.maxHeight).toBeLessThanOrEqual(view.height);
  });

  it('stands below a bar at the top of the window, and never over its mark', () => {
    const barred = { ...view, top: 100 };
    const tall = { width: 372, height: 600 };
    for (const top of [90, 104, 200, 330, 400, 640]) {
      const anchor = { left: 100, top, right: 160, bottom: top + 20 };
      for (const asked of [size, tall]) {
        const place = placeCard(anchor, { size: asked, view: barred });
        expect(place.top).toBeGreaterThanOrEqual(108);
        const foot = place.top + Math.min(asked.height, place.maxHeight);
        const isApart = place.top >= anchor.bottom || foot <= anchor.top || place.left >= anchor.right;
        expect(isApart, `${place.side} of a mark at ${top}`).toBe(true);
      }
    }
  });

  it('stands above a sheet, and that where a scrollbar of the page lies under it', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const panel = root.appendChild(document.createElement('aside'));
    const card = root.appendChild(document.createElement('div'));
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(768);
    Object.assign(window, { innerHeight: 900 });
    const stands = (className: string, box: object) => {
      panel.className = className;
      panel.getBoundingClientRect = () => box as DOMRect;
      return viewBeside(card, 0);
    };
    for (const bottom of [900, 892])
      expect(stands('surface panel foot', { left: 24, right: 744, top: 484, bottom })).toEqual({
        ...{ top: 0, left: 0, width: 768, height: 484 },
      });
    expect(stands('surface panel right', { left: 408, right: 768, top: 0, bottom: 900 }).width).toBe(408);
    vi.restoreAllMocks();
  });

  it('keeps the side it was opened on when more arrives in it', () => {
    const anchor = { left: 100, top: 380, right: 160, bottom: 400 };
    const grown = { width: 372, height: 340 };
    expect(placeCard(anchor, { size: { width: 372, height: 270 }, view }).side).toBe('below');
    expect(placeCard(anchor, { size: grown, view }).side).toBe('above');
    const kept = placeCard(anchor, { size: grown, view, stays: 'below' });
    expect(kept).toMatchObject({ side: 'below', top: 408, maxHeight: 284 });
    expect(placeCard(anchor, { size: { width: 372, height: 100 }, view, stays: 'above' }).side).toBe('above');
  });
});
