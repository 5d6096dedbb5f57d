import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FigureCard } from '../../../components/in-page/figure-card.tsx';
import { LookUpCard } from '../../../components/in-page/look-up-card.tsx';
import { Notice } from '../../../components/in-page/notice.tsx';
import { SnippetCard } from '../../../components/in-page/snippet-card.tsx';
import { TermCard } from '../../../components/in-page/term-card.tsx';
import { lawNote } from '../../../components/law-note.ts';
import type { Figure } from '../../../lib/analysis/figure.ts';
import type { CitedLaw } from '../../../lib/knowledge/laws.ts';
import { figureCardProps, termCardProps } from '../../gallery/in-page-states.tsx';
import { entry, figures, homonym, indicator, snippet } from '../../gallery/samples.ts';
import { speak } from '../../helpers/i18n.ts';
import { click, named, press, show, showUntrusted, words } from './show.tsx';

beforeAll(() => speak());

const nothing = () => {};

describe('a figure’s card', () => {
  it('says indicator and value as printed, with its growth and scope', () => {
    const root = show(<FigureCard {...figureCardProps()} />);
    expect(words(root.querySelector('.headline') as HTMLElement)).toBe(
      '税收（累计完成）12.46亿元同比增长8.3%',
    );
    // What every figure of a report is, and the report's own period, are not said again.
    expect(words(root)).not.toContain('报告所述');
    expect(words(root)).not.toContain('2024年上半年');
    expect(words(root)).toContain('镇级');
    expect(words(root)).toContain('由程序读出，请以原文为准');
  });

  it('marks what is inferred, and only that', () => {
    const inferredIn = (props: Parameters<typeof figureCardProps>[0]) =>
      [...show(<FigureCard {...figureCardProps(props)} />).querySelectorAll('.inferred')].map(
        (element) => element.textContent,
      );
    // The report's own period is said once, in the panel's head.
    expect(inferredIn({})).toEqual([]);
    expect(inferredIn({ index: 3 })).toEqual(['固定资产投资推定']);
    // Another period is dotted, and has no tag, which its row has not either.
    expect(inferredIn({ ownPeriod: '2024' })).toEqual(['2024年上半年（推定）']);
    const other = show(<FigureCard {...figureCardProps({ ownPeriod: '2024' })} />);
    expect(other.querySelector('.inferred-tag')).toBeNull();
    const planned = figures.map((figure) => ({
      ...figure,
      inferred: ['status', 'goal'] as (keyof Figure)[],
    }));
    expect(inferredIn({ figures: planned })).toEqual([]);
    expect(inferredIn({ figures: planned, index: 10 })).toEqual(['目标推定']);
  });

  it('says of a number that a note only explains where it stands, and no more', () => {
    const explained = figures.map((figure) => ({
      ...figure,
      ...{ goal: false, inferred: ['status'] as (keyof Figure)[] },
      reading: { ...figure.reading, status: 'in-notes' },
    }));
    for (const status of ['target', 'actual'] as const) {
      const shown = words(
        show(
          <FigureCard
            {...figureCardProps({ figures: explained.map((one) => ({ ...one, status })), index: 10 })}
          />,
        ),
      );
      expect(shown).toContain('见于注释');
      expect(shown).not.toMatch(/计划部分|推定/);
    }
  });

  it('shows the report’s own notes on what is measured before what statistics mean by it', () => {
    const notes = [{ term: '税收', words: '不含海关代征的税收。' }];
    const shown = words(show(<FigureCard {...figureCardProps({ notes })} />));
    expect(shown).toContain('本报告对“税收”的注释不含海关代征的税收。');
    expect(shown.indexOf('不含海关代征')).toBeLessThan(shown.indexOf('统计的是什么'));
  });

  it('says how the growth rate is computed, beside a figure that states one and nowhere else', () => {
    const growth = { kind: 'constant' as const, sources: indicator.sources };
    const shown = (index: number) =>
      words(show(<FigureCard {...figureCardProps({ index, indicator: { ...indicator, growth } })} />));
    expect(shown(0)).toContain('增速按不变价计算');
    expect(shown(10)).not.toContain('增速');
    const printed = figures.map((figure) =>
      figure.kind === 'change' ? { ...figure, scope: '同口径' } : figure,
    );
    expect(words(show(<FigureCard {...figureCardProps({ figures: printed })} />))).not.toContain(
      '增速怎样算',
    );
    const unsaid = figureCardProps({ indicator: { ...indicator, growth: null } });
    expect(words(show(<FigureCard {...unsaid} />))).not.toContain('增速');
  });

  it('says so where each place counts in its own way, and whose words a definition is', () => {
    const nowhere = { ...indicator, definition: null, noNationalDefinition: true, sources: [] };
    const shown = words(show(<FigureCard {...figureCardProps({ indicator: nowhere })} />));
    expect(shown).toContain('没有统一的统计口径');
    expect(shown).not.toContain('国家统计口径');
    const byTerm = { ...indicator, term: '口袋公园' };
    expect(words(show(<FigureCard {...figureCardProps({ indicator: byTerm })} />))).toContain(
      '释义取自本词典“口袋公园”',
    );
    const silent = { ...indicator, definition: null, growth: null, sources: [] };
    expect(words(show(<FigureCard {...figureCardProps({ indicator: silent })} />))).not.toContain(
      '统计的是什么',
    );
  });

  it('stays blank where the text does not say: no row for an unknown period or indicator', () => {
    const root = show(<FigureCard {...figureCardProps({ index: 11 })} />);
    expect(root.querySelector('.indicator')).toBeNull();
    expect([...root.querySelectorAll('dt')].map((dt) => dt.textContent)).not.toContain('时期');
    expect(words(root)).toContain('见于计划部分');
  });

  it('shows the report’s own hedge word in its first line, and no second time', () => {
    const root = show(<FigureCard {...figureCardProps({ index: 2 })} />);
    expect(words(root.querySelector('.printed') as HTMLElement)).toBe('超6.2亿元');
    expect(words(root)).not.toContain('原文用词');
  });

  it('says goal only where it is promised', () => {
    expect(words(show(<FigureCard {...figureCardProps({ index: 10 })} />))).toContain('性质目标');
  });

  it('folds away every digit and the section', () => {
    const root = show(<FigureCard {...figureCardProps()} />);
    const fold = root.querySelector('details') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    expect(words(fold)).toContain('1,246,000,000元');
    expect(words(fold)).toContain('（一）经济运行总体平稳');
    expect(words(fold)).not.toContain('amount-money');
  });

  it('tells the definition of an indicator from the report’s own, with its source', () => {
    const root = show(<FigureCard {...figureCardProps()} />);
    expect(words(root)).toContain('释义依下列出处；本报告口径可能不同');
    expect(root.querySelector('.sources a')?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it.each([
    ['国家统计局固定资产投资统计司', true],
    ['某市统计局', false],
    ['某新闻引国家统计局', false],
    ['全国人民代表大会', false],
  ])('calls national what the national bureau itself defines: %s', (publisher, national) => {
    const sources = indicator.sources.map((source) => ({ ...source, publisher }));
    const shown = words(show(<FigureCard {...figureCardProps({ indicator: { ...indicator, sources } })} />));
    expect(shown.includes('国家统计口径')).toBe(national);
    expect(shown).toContain('本报告口径可能不同');
  });

  it('offers the place of an earlier value only where there is one', () => {
    const root = show(<FigureCard {...figureCardProps()} />);
    expect(root.querySelectorAll('.earlier li')).toHaveLength(2);
    expect(root.querySelectorAll('.earlier a')).toHaveLength(1);
    expect(words(root)).toContain('基数偏低');
  });

  it('says what moved the base without an earlier report, and each note', () => {
    const baseNotes = [
      { period: '2024', text: '上年的数已按今年的口径重算。', sources: indicator.sources },
      { period: '2016..2019', text: '这几年的数作了修订。', sources: [] },
    ];
    const shown = words(show(<FigureCard {...figureCardProps({ earlier: [], baseNotes })} />));
    expect(shown).toContain('2024年 上年的数已按今年的口径重算。');
    expect(shown).toContain('这几年的数作了修订。');
    expect(words(show(<FigureCard {...figureCardProps({ baseNotes: [] })} />))).not.toContain('所比基期');
  });

  it('calls back once for each action', () => {
    const calls = {
      onKeep: vi.fn(),
      onCopy: vi.fn(),
      onCite: vi.fn(),
      onCopyLink: vi.fn(),
      onFeedback: vi.fn(),
      onClose: vi.fn(),
    };
    const root = show(<FigureCard {...figureCardProps(calls)} />);
    for (const name of ['摘录', '复制', '引用', '复制链接', '识别有误', '关闭']) click(named(root, name));
    for (const call of Object.values(calls)) expect(call).toHaveBeenCalledTimes(1);
  });

  it('keeps nothing twice, and says when the disk is full', () => {
    const onKeep = vi.fn();
    const kept = show(<FigureCard {...figureCardProps({ keep: 'kept', onKeep })} />);
    click(named(kept, '已摘录'));
    expect(onKeep).not.toHaveBeenCalled();
    const full = show(<FigureCard {...figureCardProps({ keep: 'full', onKeep })} />);
    expect(words(full)).toContain('磁盘空间不足');
    click(named(full, '再试摘录'));
    expect(onKeep).toHaveBeenCalledTimes(1);
  });

  it('closes with Esc, and takes focus when the reader came by keyboard', () => {
    const onClose = vi.fn();
    const root = show(<FigureCard {...figureCardProps({ onClose, takeFocus: true })} />);
    const card = root.querySelector('[role=dialog]') as HTMLElement;
    expect(document.activeElement).toBe(card);
    press(named(root, '复制'), 'Escape');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('takes no click that a script of the page made', () => {
    const onKeep = vi.fn();
    const root = showUntrusted(<FigureCard {...figureCardProps({ onKeep })} />);
    click(named(root, '摘录'));
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('has no place to type in', () => {
    const root = show(<FigureCard {...figureCardProps()} />);
    expect(root.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
  });

  it('shows hostile words as words', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e12亿元';
    const figure = { ...figures[0]!, text: hostile, indicator: hostile, start: 0, end: hostile.length };
    const root = show(
      <FigureCard
        {...figureCardProps({
          text: `${hostile}。`,
          figures: [figure],
          earlier: [
            {
              text: hostile,
              period: hostile,
              status: 'actual',
              sentence: hostile,
              reportTitle: hostile,
              href: 'javascript:alert(1)',
              tie: null,
            },
          ],
        })}
      />,
    );
    expect(root.querySelector('img')).toBeNull();
    expect(words(root)).toContain(hostile);
    expect(root.querySelector('.earlier a')).toBeNull();
  });
});

describe('a term’s card', () => {
  it('puts the report’s own note before the glossary', () => {
    const onJumpToNote = vi.fn();
    const root = show(<TermCard {...termCardProps({ ownNote: '指一张网。', onJumpToNote })} />);
    const heads = [...root.querySelectorAll('h3')].map((head) => head.textContent);
    expect(heads).toEqual(['本报告自己的注释', '本词典释义（非官方）']);
    click(named(root, '到注释处'));
    expect(onJumpToNote).toHaveBeenCalledTimes(1);
  });

  it('says 可能的含义 and every sense with its bounds when the sense is not settled', () => {
    const root = show(<TermCard {...termCardProps({ senses: homonym.senses, certain: false })} />);
    expect(words(root)).toContain('可能的含义');
    expect([...root.querySelectorAll('.scope')].map((scope) => scope.textContent)).toEqual([
      '通信 · 2010—',
      '基层治理 · 样例市松林镇',
    ]);
  });

  it('names publisher, day and place of a source and leads to its address', () => {
    const root = show(<TermCard {...termCardProps()} />);
    const source = root.querySelector('.sources li') as HTMLElement;
    expect(words(source)).toContain('样例市人民政府办公厅，2023年3月16日，第二条');
    expect(source.querySelector('a')?.href).toBe('https://www.example.gov.cn/tz/1.html');
  });

  it('lists a law and a government before the press, whatever comes first in the entry', () => {
    const [known] = entry.senses[0]!.sources;
    const press = { ...known!, title: '晚报的解读', url: 'https://www.example.com/news/1.html' };
    const law = { number: null, inForce: '2020-09-01', status: { code: 'in-force' as const } };
    const rule = { ...known!, title: '某条例', url: 'https://flk.npc.gov.cn/1', law };
    const sense = { ...entry.senses[0]!, sources: [press, known!, rule] };
    const root = show(<TermCard {...termCardProps({ senses: [sense] })} />);
    const titles = [...root.querySelectorAll('.sources li > a:first-child')].map((link) => link.textContent);
    expect(titles).toEqual(['某条例', known!.title, '晚报的解读']);
  });

  const cited = (status: CitedLaw['status']) => {
    const law = { number: '主席令第九号', inForce: '2020-09-01', status };
    const copy = 'https://example.org/copy';
    const sense = { ...entry.senses[0]!, sources: [{ ...entry.senses[0]!.sources[0]!, copy, law }] };
    const root = show(<TermCard {...termCardProps({ senses: [sense] })} />);
    return root.querySelector('.sources li') as HTMLElement;
  };

  it('gives number, date in force and a copy of a law, and nothing more of one in force', () => {
    const source = cited({ code: 'in-force' });
    expect(words(source)).toContain(
      '主席令第九号，样例市人民政府办公厅，2023年3月16日，2020年9月1日起施行，第二条',
    );
    expect([...source.querySelectorAll('a')].map(({ href }) => href)).toContain('https://example.org/copy');
    expect(source.querySelector('.caution')).toBeNull();
  });

  it.each([
    [{ code: 'in-force' }, '2026-12-31', null],
    [
      { code: 'amended', on: '2027-01-01', now: '2026年6月26日修订' },
      '2026-12-31',
      '现行；新文本自2027年1月1日起施行：2026年6月26日修订',
    ],
    [
      { code: 'amended', on: '2027-01-01', now: '2026年6月26日修订' },
      '2027-01-01',
      '原法已修改，新文本自2027年1月1日起施行：2026年6月26日修订',
    ],
    [
      { code: 'repealed', on: '2027-01-01', by: '湖泊法', now: '湖泊法' },
      '2026-12-31',
      '现行，将于2027年1月1日废止（湖泊法）',
    ],
    [
      { code: 'repealed', on: '2027-01-01', by: '湖泊法', now: '湖泊法' },
      '2027-01-01',
      '原法已于2027年1月1日废止（湖泊法），现行：湖泊法',
    ],
    [{ code: 'renamed', on: '2027-01-01', now: '某条例' }, '2026-12-31', '自2027年1月1日起将更名为某条例'],
    [{ code: 'unchecked', reason: '文本不可得' }, '2026-12-31', '未能核对是否仍然现行：文本不可得'],
  ] as const)('tells of a law %j on %s: %s', (status, day, note) => {
    expect(lawNote({ law: { number: null, inForce: '2020-09-01', status } }, day)).toBe(note);
  });

  it.each([
    ['unnumbered', '无文号，样例市人民政府办公厅'],
    ['unprinted', '文号未见刊印，样例市人民政府办公厅'],
  ] as const)('says of a law without number why: %s', (noNumber, beginning) => {
    const law = { number: null, noNumber, inForce: '2020-09-01', status: { code: 'in-force' as const } };
    const sense = { ...entry.senses[0]!, sources: [{ ...entry.senses[0]!.sources[0]!, law }] };
    const root = show(<TermCard {...termCardProps({ senses: [sense] })} />);
    expect(words(root.querySelector('.sources .aside') as HTMLElement)).toMatch(new RegExp(`^${beginning}`));
  });

  it('says that a number is the first edition’s', () => {
    const status = { code: 'in-force' as const };
    const law = { number: '主席令第九号', numberOf: 'first' as const, inForce: '2020-09-01', status };
    const sense = { ...entry.senses[0]!, sources: [{ ...entry.senses[0]!.sources[0]!, law }] };
    const root = show(<TermCard {...termCardProps({ senses: [sense] })} />);
    expect(words(root.querySelector('.sources .aside') as HTMLElement)).toMatch(
      /^主席令第九号（首次公布的文号）/,
    );
  });

  it('of a paper whose own page is not known leaves the title without an address, and gives the copy', () => {
    const copy = 'https://example.org/collected';
    const sense = { ...entry.senses[0]!, sources: [{ ...entry.senses[0]!.sources[0]!, url: null, copy }] };
    const source = show(<TermCard {...termCardProps({ senses: [sense] })} />).querySelector('.sources li')!;
    expect([...source.querySelectorAll('a')].map(({ href, textContent }) => [href, textContent])).toEqual([
      [copy, '文本副本'],
    ]);
    expect(words(source)).toContain('关于全面推进城市更新工作若干事项的通知（样例）');
  });

  it.each([
    [
      { code: 'repealed', on: '2026-08-15', by: '湖泊法第九十条', now: '湖泊法' },
      '原法已于2026年8月15日废止（湖泊法第九十条），现行：湖泊法',
    ],
    [{ code: 'repealed', on: '2026-08-15', by: '某决定', now: null }, '原法已于2026年8月15日废止（某决定）'],
    [
      { code: 'amended', on: '2026-01-01', now: '某法（2025年修订）' },
      '原法已修改，新文本自2026年1月1日起施行：某法（2025年修订）',
    ],
    [{ code: 'renamed', on: '2026-01-01', now: '某条例' }, '自2026年1月1日起更名为某条例'],
    [{ code: 'unchecked', reason: '文本不可得' }, '未能核对是否仍然现行：文本不可得'],
  ] as const)('says what became of a law: %j', (status, note) => {
    expect(cited(status).querySelector('.caution')?.textContent).toBe(note);
  });

  it('gives the name of the national reports in the English interface, with the report it is read in', async () => {
    await speak('en');
    const source = { ...entry.senses[0]!.sources[0]!, title: 'Report on the Work of the Government (2020)' };
    const english = { name: 'the “vegetable basket”', source };
    const root = show(<TermCard {...termCardProps({ english })} />);
    expect(root.querySelector('.english [lang=en]')?.textContent).toBe('the “vegetable basket”');
    expect(root.querySelector('.english a')?.textContent).toBe('Report on the Work of the Government (2020)');
    expect(words(root)).toContain('This glossary');
    await speak();
    expect(show(<TermCard {...termCardProps()} />).querySelector('.english')).toBeNull();
  });

  it('names the list that a term of the reader’s own came with', () => {
    const own = { from: 'own', category: null, ownSource: '报社词表' } as const;
    expect(words(show(<TermCard {...termCardProps(own)} />))).toContain('来源：报社词表');
  });

  it('says plainly that it knows nothing', () => {
    expect(words(show(<TermCard {...termCardProps({ senses: [], from: null })} />))).toContain('尚未收录');
  });

  it('leads to related terms', () => {
    const onRelated = vi.fn();
    click(named(show(<TermCard {...termCardProps({ onRelated })} />), '一网通办'));
    expect(onRelated).toHaveBeenCalledWith('yi-wang-tong-ban');
  });
});

describe('a snippet’s card', () => {
  const idle = {
    anchor: null,
    onCopy: nothing,
    onCite: nothing,
    onCopyLink: nothing,
    onOpen: nothing,
    onDelete: nothing,
    onClose: nothing,
  };

  it('sets old and new side by side when they differ', () => {
    const check = {
      at: '2024-08-01T10:00:00+08:00',
      place: 'changed' as const,
      body: 'different' as const,
      found: '12.64亿元',
    };
    const root = show(<SnippetCard {...idle} snippet={snippet({ check })} />);
    expect([...root.querySelectorAll('.difference dd')].map((dd) => dd.textContent)).toEqual([
      '12.46亿元',
      '12.64亿元',
    ]);
    expect(words(root)).toContain('与保存时不同');
  });

  it('shows the pages and the hash of a file, and nothing of the kind for a page', () => {
    const file = { sha256: 'cd'.repeat(32), size: 9, name: '报告.pdf', pages: { from: 3, to: 4 } };
    const root = show(<SnippetCard {...idle} snippet={snippet({ file })} />);
    expect(words(root)).toContain('第3-4页 · 报告.pdf · SHA-256 cdcdcdcdcdcdcdcd…');
    expect(root.querySelector('[title^="SHA-256"]')?.getAttribute('title')).toBe(`SHA-256 ${file.sha256}`);
    const word = { ...file, pages: null };
    expect(words(show(<SnippetCard {...idle} snippet={snippet({ file: word })} />))).not.toContain('页');
    expect(words(show(<SnippetCard {...idle} snippet={snippet()} />))).not.toContain('SHA-256');
  });

  it('says what stands on the open page rather than what the last check found', () => {
    const root = show(<SnippetCard {...idle} snippet={snippet()} here={{ place: 'gone', found: null }} />);
    expect(words(root)).toContain('原处未找到');
    expect(root.querySelector('.difference')).toBeNull();
  });

  it('says nothing of the whole text by a check that found something else here', () => {
    const check = {
      at: '2024-08-01T10:00:00+08:00',
      place: 'unchanged' as const,
      body: 'same' as const,
      found: null,
    };
    const wordsAt = (place: 'unchanged' | 'changed') =>
      words(
        show(<SnippetCard {...idle} snippet={snippet({ check })} here={{ place, found: '12.64亿元' }} />),
      );
    expect(wordsAt('unchanged')).toContain('全文一致');
    expect(wordsAt('changed')).toContain('与保存时不同');
    expect(wordsAt('changed')).not.toContain('全文一致');
  });

  it('says that it was kept from another edition, whose last check it leaves out', () => {
    const check = {
      at: '2024-08-01T10:00:00+08:00',
      place: 'unchanged' as const,
      body: 'same' as const,
      found: null,
    };
    const here = { place: 'changed' as const, found: '12.64亿元', otherEdition: true };
    const root = show(<SnippetCard {...idle} snippet={snippet({ check })} here={here} />);
    expect(words(root)).toContain('摘自本报告的另一版本 · 与保存时不同');
    expect(words(root)).not.toContain('全文一致');
    expect(root.querySelector('.difference dd:last-child')?.textContent).toBeTruthy();
  });

  it('shows how the same number is written now, which is no other number', () => {
    const here = { place: 'moved' as const, was: '9230吨', found: '9,230吨', otherSpelling: true };
    const root = show(<SnippetCard {...idle} snippet={snippet()} here={here} />);
    expect([...root.querySelectorAll('.difference dd')].map((dd) => dd.textContent)).toEqual([
      '9230吨',
      '9,230吨',
    ]);
    expect(words(root)).toContain('数字相同，写法不同');
    expect(words(root)).not.toContain('文字一致');
  });

  it('says that its address shows another report, with both by name', () => {
    const here = {
      ...{ place: 'changed' as const, doubt: true, otherReport: true },
      ...{ was: '云汀镇2023年工作报告：12.46亿元', found: '临海镇2023年工作报告：12.46亿元' },
    };
    const root = show(<SnippetCard {...idle} snippet={snippet()} here={here} />);
    expect(root.querySelector('.caution')?.textContent).toContain('这个网址现在是另一份报告');
    expect([...root.querySelectorAll('.difference dd')].map((dd) => dd.textContent)).toEqual([
      here.was,
      here.found,
    ]);
    expect(words(root)).toContain('请核对');
  });

  it('says that texts of two extractions can’t be compared', () => {
    const check = {
      at: '2024-08-01T10:00:00+08:00',
      place: 'unchanged' as const,
      body: 'not-comparable' as const,
      found: null,
    };
    expect(words(show(<SnippetCard {...idle} snippet={snippet({ check })} />))).toContain(
      '提取方式已更新，无法直接比对',
    );
  });
});

describe('looking up', () => {
  const idle = {
    ...{ anchor: null, indicator: null, notes: [], figures: [] },
    ...{ onCopy: nothing, onCite: nothing, onRelated: nothing, onClose: nothing },
    ...{ onGoTo: nothing, onFigure: nothing, onAddWord: nothing },
  };
  const explanation = { entry, sense: entry.senses[0] ?? null, certain: true, related: [] };

  it.each([
    ['exact' as const, explanation, '本词典释义（非官方）'],
    ['contained' as const, explanation, '“网统管平台”没有收录；其中收录了：'],
    ['none' as const, null, '“网统管平台”没有收录。'],
  ])('%s', (match, found, expected) => {
    const answer = { query: '网统管平台', match, explanation: found, near: [] };
    expect(words(show(<LookUpCard {...idle} answer={answer} />))).toContain(expected);
  });

  it('leads on to what is near, to the report’s own note, to figures, and to an entry of one’s own', () => {
    const asked: unknown[] = [];
    const ask =
      (what: string) =>
      (value?: unknown): void => {
        asked.push([what, value]);
      };
    const note = { start: 40, end: 52 };
    const root = show(
      <LookUpCard
        {...idle}
        answer={{
          query: '楼组公约',
          match: 'none',
          explanation: null,
          near: [{ id: 'lou-zu', term: '楼组自治公约' }],
        }}
        notes={[{ term: '楼组公约', words: '居民共同商定的约定。', note }]}
        figures={[{ index: 7, said: '楼组 36个' }]}
        onGoTo={ask('go')}
        onFigure={ask('figure')}
        onRelated={ask('term')}
        onAddWord={ask('add')}
      />,
    );
    for (const name of ['到注释处', '楼组 36个', '楼组自治公约', '加入我的词条']) click(named(root, name));
    expect(asked).toEqual([
      ['go', note],
      ['figure', 7],
      ['term', 'lou-zu'],
      ['add', undefined],
    ]);
  });

  it('says what statistics count under words that are an indicator’s, and does not call them unknown', () => {
    const answer = { query: '集体经济总资产', match: 'none' as const, explanation: null, near: [] };
    const said = words(
      show(<LookUpCard {...idle} answer={answer} indicator={{ ...indicator, name: '集体经济总资产' }} />),
    );
    expect(said).toContain('“集体经济总资产”统计的是什么');
    expect(said).not.toContain('没有收录');
    expect(said).not.toContain('加入我的词条');
  });

  it('offers an entry of one’s own for what may be a term and has none', () => {
    const offers = (query: string, match: 'exact' | 'none') => {
      const answer = { query, match, explanation: match === 'exact' ? explanation : null, near: [] };
      return words(show(<LookUpCard {...idle} answer={answer} />)).includes('加入我的词条');
    };
    expect(offers('楼组公约', 'none')).toBe(true);
    expect(offers('网统管', 'exact')).toBe(false);
    expect(offers('楼组公约'.repeat(9), 'none')).toBe(false);
  });
});

describe('a notice', () => {
  it.each([
    [40, false],
    [900, true],
  ])('stands in the other half of the window than a card at %d px', (left, atEnd) => {
    const wide = vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1024);
    const anchor = { left, right: left + 60, top: 100, bottom: 120 };
    const root = show(<FigureCard {...figureCardProps({ anchor })} />);
    const { classList } = root.querySelector('.card')!;
    expect([classList.contains('at-end'), classList.contains('below')]).toEqual([atEnd, true]);
    wide.mockRestore();
  });

  it('of plain news passes by itself', () => {
    vi.useFakeTimers();
    const onDismiss = vi.fn();
    show(<Notice notice={{ code: 'copied-misread', detail: null, tone: 'info' }} onDismiss={onDismiss} />);
    vi.advanceTimersByTime(5_000);
    expect(onDismiss).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2_000);
    expect(onDismiss).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('speaks errors at once, the rest in a pause, and goes away', () => {
    const onDismiss = vi.fn();
    const error = show(
      <Notice notice={{ code: 'disk-full', detail: null, tone: 'error' }} onDismiss={onDismiss} />,
    );
    expect(error.querySelector('[role=alert]')).not.toBeNull();
    click(named(error, '知道了'));
    expect(onDismiss).toHaveBeenCalledTimes(1);
    const info = show(
      <Notice notice={{ code: 'copied', detail: null, tone: 'info' }} onDismiss={onDismiss} />,
    );
    expect(info.querySelector('[role=status]')).not.toBeNull();
  });

  it('has words for a code that it does not know', () => {
    expect(
      words(show(<Notice notice={{ code: 'moon', detail: null, tone: 'info' }} onDismiss={nothing} />)),
    ).toContain('出了点问题');
  });
});
