import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PlaceView } from '../../../components/library/place-page.tsx';
import { PlacesTab, type PlacesTabProps } from '../../../components/library/places-tab.tsx';
import { VersionsToRead } from '../../../components/library/versions-to-read.tsx';
import { neighbourRecord, oneReport, placeEntries, placeRecord } from '../../gallery/place-samples.ts';
import { placesProps, versionsProps } from '../../gallery/place-states.tsx';
import { speak } from '../../helpers/i18n.ts';
import { click, named, redraw, show, type, words } from './show.tsx';

beforeAll(() => speak());

const showPlaces = (fields: Partial<PlacesTabProps> = {}) => show(<PlacesTab {...placesProps(fields)} />);
const rowsOf = (root: HTMLElement) => [...root.querySelectorAll('tbody tr')].map(words);
const views: PlaceView[] = ['goals', 'series', 'mentions', 'checks', 'versions'];

describe('the list of places', () => {
  it('names each with its periods and reports, and opens it', () => {
    const onOpen = vi.fn();
    const root = showPlaces({ opened: null, onOpen });
    expect(words(root.querySelector('li')!)).toBe(
      '松林镇样例市 样例区 · 2021年至2024年上半年 · 已读取往期报告5份 · 打开过报告1份',
    );
    click(named(root, '石浦镇'));
    expect(onOpen).toHaveBeenCalledWith('样例区/石浦镇');
  });

  it('gives the focus back to the place one comes from', () => {
    const root = showPlaces();
    redraw(<PlacesTab {...placesProps({ opened: null })} />);
    expect(document.activeElement).toBe(named(root, '松林镇'));
  });
});

describe('目标与结果', () => {
  const showPair = (at: number) => {
    const root = showPlaces();
    const select = root.querySelector('select')!;
    select.value = String(at);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    redraw(<PlacesTab {...placesProps()} />);
    return root;
  };

  it('stand in the order of the earlier report, with both sentences and what each leads to', () => {
    const root = showPair(2);
    expect(rowsOf(root)[0]).toContain('税收收入 11亿元力争税收收入达到11亿元，增长8%。报告给出 10.87亿元');
    expect(rowsOf(root).map((row) => /报告给出|未再提及|再次列入计划/u.exec(row)?.[0])).toContain(
      '再次列入计划',
    );
    const links = [...root.querySelectorAll<HTMLAnchorElement>('tbody tr:first-child a')].map(
      ({ href }) => href,
    );
    expect(links[0]).toMatch(/2021.*#:~:text=/u);
    expect(links[1]).toMatch(/2022.*#:~:text=/u);
  });

  it('are filtered by what the later report says of them', () => {
    const root = showPair(2);
    const all = rowsOf(root).length;
    click(
      [...root.querySelectorAll<HTMLElement>('[role=radio]')].find((one) =>
        one.textContent!.startsWith('再次列入计划'),
      )!,
    );
    const shown = rowsOf(root);
    expect(shown.length).toBeLessThan(all);
    expect(shown.every((row) => row.includes('再次列入计划'))).toBe(true);
  });

  it('say once that goals may have been adjusted, and of half a year that it is no whole one', () => {
    const root = showPlaces();
    expect(words(root).split('目标可能年中调整，口径可能不同').length).toBe(2);
    expect(words(root)).toContain('所列的数不是全年结果');
    expect(words(showPair(1))).not.toContain('所列的数不是全年结果');
  });
});

describe('数据走势', () => {
  it('are found by name, and one is shown in full and left again', () => {
    const root = showPlaces({ view: 'series' });
    type(root.querySelector('input[type=search]'), '税收');
    expect([...root.querySelectorAll('.multiple .series-title')].map(words)).toEqual([
      '税收收入',
      '税收收入增速',
    ]);
    click(named(root, '税收收入'));
    expect(root.querySelector('.series table')).not.toBeNull();
    click(named(root, '返回全部指标'));
    expect(root.querySelector('.multiples')).not.toBeNull();
    type(root.querySelector('input[type=search]'), '海运');
    expect(words(root)).toContain('没有名称含“海运”的指标');
  });

  it('say how many measures are left out because one period alone prints them', () => {
    expect(placeRecord.series.every(({ points }) => points.length > 1)).toBe(true);
    const of = (onlyOnce: number) =>
      words(showPlaces({ view: 'series', record: { state: 'ready', value: { ...placeRecord, onlyOnce } } }));
    expect(of(7)).toContain('另有7项数据只印过一期，画不成走势，没有列出。');
    expect(of(0)).not.toContain('只印过一期');
  });

  it('stand beside those of another place of the same kind that the reader chooses', () => {
    const onBeside = vi.fn();
    const root = showPlaces({ view: 'series', openedSeries: 0, onBeside });
    const select = root.querySelector('select')!;
    expect([...select.options].map(({ text }) => text)).toEqual(['不并列', '样例市 样例区 石浦镇']);
    select.value = '样例区/石浦镇';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onBeside).toHaveBeenCalledWith('样例区/石浦镇');
    const beside = {
      placeKey: '样例区/石浦镇',
      record: { state: 'ready' as const, value: neighbourRecord },
    };
    const two = showPlaces({ view: 'series', openedSeries: 0, beside });
    expect(two.querySelectorAll('.beside .series')).toHaveLength(2);
    expect(words(two)).toContain('这是两地各自的数据：松林镇、石浦镇。');
    const alone = placeRecord.series.findIndex(
      ({ indicator }) => !neighbourRecord.series.some((other) => other.indicator === indicator),
    );
    expect(words(showPlaces({ view: 'series', openedSeries: alone, beside }))).toContain(
      '在石浦镇已读取的报告里',
    );
  });
});

describe('what the reports’ numbers give', () => {
  it('is printed as it is reckoned', () => {
    const root = showPlaces({ view: 'checks' });
    expect([...root.querySelectorAll('.checks li')].map(words)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('96家 ÷ 80家 − 1，得20%'),
        expect.stringContaining('40.1% − 38.2%，得1.9个百分点；所印1.8个百分点在取整的范围内'),
      ]),
    );
  });

  it('and differs is shown with the usual reasons', () => {
    const [check] = placeRecord.checks;
    const differing = { ...placeRecord, checks: [{ ...check!, result: 'differs' as const }] };
    const shown = words(showPlaces({ view: 'checks', record: { state: 'ready', value: differing } }));
    expect(shown).toContain('与所印11亿元不同');
    expect(shown).toContain('常见原因是口径调整、普查修订、按可比价计算');
  });
});

it('two versions are shown with both sentences', () => {
  const shown = words(showPlaces({ view: 'versions' }));
  expect(shown).toContain('2210个 → 2201个');
  expect(shown).toContain('改动（1）');
  expect(shown).toContain('后一份没有（1）');
});

it.each(views)('%s of a single report say what is missing', (view) => {
  const root = showPlaces({ view, record: { state: 'ready', value: oneReport } });
  expect(root.querySelector('.empty')?.textContent).toBeTruthy();
});

it.each(views)('%s judge nobody', (view) => {
  const shown = words(showPlaces({ view }));
  expect(shown).not.toMatch(/错误|有误|超额|达标|未达|落空|未完成|完成率|得分|评分/u);
});

it('the reports of a place have their own view', () => {
  const root = showPlaces({ view: 'reports', reports: <p>往期报告在此</p> });
  expect(words(root)).toContain('往期报告在此');
  expect(placeEntries).toHaveLength(3);
});

describe('the versions of a report whose page led here', () => {
  it('are named, and read by one press that says what it does', () => {
    const onRead = vi.fn();
    const root = show(<VersionsToRead {...versionsProps({ onRead, asksFor: ['files.example.org'] })} />);
    expect([...root.querySelectorAll('li')].map((line) => words(line as HTMLElement))).toEqual([
      '松林镇人民政府2024年上半年工作报告 网页 · example.gov.cn 由此进入',
      '松林镇政府工作报告.pdf PDF · example.gov.cn',
    ]);
    expect(words(root)).toContain('是否允许访问 files.example.org');
    expect(onRead).not.toHaveBeenCalled();
    click(named(root, '读取并比较'));
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('offer no press once both were read in, and say why one could not be', () => {
    const { open, others } = versionsProps();
    const both = others.map((one) => ({ ...one, version: { ...one.version, kept: true } }));
    const ready = show(
      <VersionsToRead {...versionsProps({ open: { ...open, kept: true }, others: both })} />,
    );
    expect(words(ready)).toContain('已读取');
    expect(words(ready)).not.toContain('读取并比较');
    const is = { state: 'failed' as const, code: 'unread', detail: 'scan' };
    const failed = others.map((one) => ({ ...one, row: { ...one.row, is } }));
    expect(words(show(<VersionsToRead {...versionsProps({ others: failed })} />))).toContain('扫描件');
  });

  it('are chosen among where there are several', () => {
    const onTick = vi.fn();
    const [one] = versionsProps().others;
    const href = 'https://www.example.gov.cn/fj/2.docx';
    const two = { version: { ...one!.version, href }, row: { ...one!.row, id: href, href, ticked: false } };
    const root = show(<VersionsToRead {...versionsProps({ others: [one!, two], onTick })} />);
    const boxes = root.querySelectorAll<HTMLInputElement>('input');
    expect([...boxes].map(({ checked }) => checked)).toEqual([true, false]);
    act(() => void boxes[1]!.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onTick).toHaveBeenCalledExactlyOnceWith(href, false);
  });
});
