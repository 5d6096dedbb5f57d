import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FigureCard } from '../../../components/in-page/figure-card.tsx';
import { ComparedTab } from '../../../components/panel/compared-tab.tsx';
import { goalBeforeView } from '../../../entrypoints/session/views.ts';
import { figureCardProps } from '../../gallery/in-page-states.tsx';
import { halfComparison, pageComparison, taxHistory } from '../../gallery/place-samples.ts';
import { speak } from '../../helpers/i18n.ts';
import { click, named, press, show, words } from './show.tsx';

beforeAll(() => speak());

const tabOf = (compared: Parameters<typeof ComparedTab>[0]['compared'], fields = {}) =>
  show(
    <ComparedTab
      compared={compared}
      privateWindow={false}
      onGoTo={vi.fn()}
      onReadPast={vi.fn()}
      {...fields}
    />,
  );

describe('对照', () => {
  it('lists the goals of the report before in its order, each with what this one says', () => {
    const root = tabOf({ state: 'ready', value: pageComparison });
    expect([...root.querySelectorAll('.compared li')].map(words).slice(0, 2)).toEqual([
      '税收收入 12亿元报告给出11.51亿元',
      '规上工业总产值 增长5%报告给出同比增长4.1%',
    ]);
    expect(words(root)).toContain('“未再提及”只是按名称和数字没有找到');
    expect(words(root).split('目标可能年中调整，口径可能不同').length).toBe(2);
  });

  it('shows what leads to a place as a link, there and here', () => {
    const root = tabOf({ state: 'ready', value: pageComparison });
    const stops = [...root.querySelectorAll('.compared :is(a, button)')];
    expect(stops.length).toBeGreaterThan(2);
    expect(stops.filter((stop) => !stop.classList.contains('link'))).toEqual([]);
  });

  it('says how far the comparing is', () => {
    const root = tabOf({ state: 'reading', done: 6, total: 27 });
    expect(words(root)).toBe('读取第7份／共27份');
    expect(root.querySelector('progress')).toMatchObject({ value: 6, max: 27 });
    expect(words(tabOf({ state: 'comparing' }))).toBe('正在对照…');
  });

  it('goes to the place here, or leads to the place there', () => {
    const onGoTo = vi.fn();
    const root = tabOf({ state: 'ready', value: pageComparison }, { onGoTo });
    click(named(root, '11.51亿元'));
    const [{ outcome }] = pageComparison.goals as [(typeof pageComparison.goals)[number]];
    expect(onGoTo).toHaveBeenCalledWith(
      expect.objectContaining({ start: outcome!.start, end: outcome!.end }),
    );
    expect((named(root, '12亿元') as HTMLAnchorElement).href).toMatch(/2022.*#:~:text=/u);
  });

  it('is one stop for the tab key, with arrows from row to row', () => {
    const root = tabOf({ state: 'ready', value: pageComparison });
    const stops = [...root.querySelectorAll<HTMLElement>('.compared [data-rove]')];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toEqual([stops[0]]);
    press(stops[0]!, 'ArrowDown');
    expect(document.activeElement).toBe(stops[1]);
    press(stops[1]!, 'End');
    expect(document.activeElement).toBe(stops.at(-1));
  });

  it('says of half a year that it is no whole one', () =>
    expect(words(tabOf({ state: 'ready', value: halfComparison }))).toContain('所列的数不是全年结果'));

  it('offers to read past reports where there are none, in one line', () => {
    const onReadPast = vi.fn();
    const root = tabOf({ state: 'ready', value: null }, { onReadPast });
    expect(words(root)).toBe('还没有读取此地的往期报告，无从对照。读取往期报告');
    click(named(root, '读取往期报告'));
    expect(onReadPast).toHaveBeenCalledOnce();
    const hidden = tabOf({ state: 'ready', value: null }, { privateWindow: true });
    expect(words(hidden)).toContain('无痕窗口里不读取往期报告');
    expect(hidden.querySelector('button')).toBeNull();
  });

  it('says what failed', () =>
    expect(tabOf({ state: 'error', code: 'store-failed' }).querySelector('[role=alert]')).not.toBeNull());
});

describe('a figure’s card', () => {
  const before = { values: [], notes: [], ...taxHistory };

  it('shows what was promised for the figure, and leads there', () => {
    const root = show(<FigureCard {...figureCardProps({ goalBefore: goalBeforeView(before) })} />);
    const block = [...root.querySelectorAll('.block')].find((one) => words(one).startsWith('上年目标'))!;
    expect(words(block)).toBe('上年目标2023年12亿元打开原处');
    expect(block.querySelector('a')!.href).toContain('#:~:text=');
  });

  it('says where the promise measures something else', () => {
    const goalBefore = goalBeforeView({ ...before, goal: { ...taxHistory.goal!, comparable: false } });
    expect(words(show(<FigureCard {...figureCardProps({ goalBefore })} />))).toContain('所指或口径不同');
  });

  it('draws a line from three points on', () => {
    const drawn = (points: number) => {
      const series = { ...taxHistory.series!, points: taxHistory.series!.points.slice(0, points) };
      return show(<FigureCard {...figureCardProps({ series })} />).querySelector('.sparkline');
    };
    expect(drawn(2)).toBeNull();
    expect(drawn(3)).not.toBeNull();
  });
});
