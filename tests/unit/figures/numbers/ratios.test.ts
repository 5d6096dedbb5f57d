import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../lib/figures/find-figures.ts';
import { traceFigures } from '../../../../scripts/why/trace.ts';
import { inputOf, readFigures, readTies } from '../../../helpers/read-figures.ts';

const trace = (text: string): string => traceFigures(text, findFigures(inputOf(text)));

describe('structures a:b:c', () => {
  it.each<[text: string, members: string[], values: number[]]>([
    ['三次产业结构调整为7:41:52。', ['7', '41', '52'], [7, 41, 52]],
    ['一二三产业比例优化为6.2∶43.1∶50.7，结构更优。', ['6.2', '43.1', '50.7'], [6.2, 43.1, 50.7]],
    ['三次产业比重为 11.5 ：40.2 ：48.3 。', ['11.5', '40.2', '48.3'], [11.5, 40.2, 48.3]],
    ['三次产业结构调整为７∶４１∶５２。', ['７', '４１', '５２'], [7, 41, 52]],
    ['三次产业增加值的比重为4.2%：42.3%：53.5%。', ['4.2%', '42.3%', '53.5%'], [4.2, 42.3, 53.5]],
    ['三次产业比重为12.3∶44.0∶44.9。', ['12.3', '44.0', '44.9'], [12.3, 44, 44.9]],
    ['三次产业结构调整为7∶41∶82。', ['7', '41', '82'], [7, 41, 82]],
    ['粮经饲种植面积达到62:21:17。', ['62', '21', '17'], [62, 21, 17]],
    ['粮经作物比例调整为57∶43。', ['57', '43'], [57, 43]],
  ])('%s', (text, members, values) => {
    const figures = readFigures(text);
    expect(
      figures.map((figure) => figure.text),
      trace(text),
    ).toEqual(members);
    expect(figures.map(({ value }) => value)).toEqual(values);
    for (const figure of figures) expect(figure).toMatchObject({ kind: 'share', unit: '%', dir: null });
    expect(readTies(text)).toEqual(members.slice(1).map((member, i) => ['ratio', member, members[i]]));
  });

  it.each([
    '会议于9:30:00开始。',
    '时间为20:35:45。',
    '比例尺1:500的地形图。',
    '以3:1战胜对手。',
    '以50:50战平。',
    '投入产出比达到1:2.6。',
    '城乡居民收入比缩小到1.92∶1。',
    '由省、市、县按4:3:3的比例分担。',
    '粮经饲比例调整到7:2:1。',
    '三次产业比例趋近3:3:4。',
    '版本号为12:45:43:22:10:8。',
  ])('%s holds none', (text) => {
    expect(readFigures(text), trace(text)).toEqual([]);
  });

  it('says % where the text does not', () => {
    expect(readFigures('三次产业结构调整为7:41:52。')[0]!.inferred).toContain('unit');
    expect(readFigures('三次产业比重为7%:41%:52%。')[0]!.inferred).not.toContain('unit');
  });

  it.each([
    '三次产业比重由19∶47∶34调整为14∶45∶41。',
    '三次产业结构由上年的19:47:34，调整优化为14:45:41。',
    '三次产业结构从19：47：34转变为2023年的14：45：41。',
  ])('%s: each member is replaced by its like', (text) => {
    expect(
      readTies(text).filter(([kind]) => kind === 'replaces'),
      trace(text),
    ).toEqual([
      ['replaces', '19', '14'],
      ['replaces', '47', '45'],
      ['replaces', '34', '41'],
    ]);
    expect(readTies(text).filter(([kind]) => kind === 'ratio')).toHaveLength(4);
    expect(readTies(text)).toHaveLength(7);
  });

  it('dates all members by the words before the first', () => {
    const text = '三次产业结构由2018年的18∶46∶36调整为2023年的15∶44∶41。';
    expect(
      readFigures(text).map(({ period }) => period),
      trace(text),
    ).toEqual(['2018', '2018', '2018', '2023', '2023', '2023']);
    const blank = '三次产业比重由19∶47∶34调整为14∶45∶41。';
    expect(readFigures(blank).map(({ period }) => period)).toEqual([
      null,
      null,
      null,
      '2023',
      '2023',
      '2023',
    ]);
  });

  it.each([
    '三次产业比重由19∶47∶34调整为14∶45∶41。',
    '三次产业结构进一步调整优化为15∶44∶41。',
    '三次产业结构不断优化，从19∶47∶34调整为14∶45∶41。',
    '三次产业结构更加优化，比例为15∶44∶41。',
    '一二三次产业结构有所改善，由上年的18∶46∶36，调整为15∶44∶41。',
  ])('%s: of three industries each member has its own name', (text) => {
    const names = readFigures(text).map(({ indicator }) => indicator);
    const sectors = ['第一产业占比', '第二产业占比', '第三产业占比'];
    expect(names, trace(text)).toEqual(names.length === 6 ? [...sectors, ...sectors] : sectors);
  });

  it('the owner of the structure is that of its members', () => {
    expect(readFigures('全市三次产业结构调整为15∶44∶41。').map(({ indicator }) => indicator)).toEqual([
      '全市第一产业占比',
      '全市第二产业占比',
      '全市第三产业占比',
    ]);
  });

  it.each([
    ['粮经作物比例调整为57∶43。', '粮经作物比例'],
    ['产业结构优化为8.6∶43.1∶48.3。', '产业结构'],
  ])('%s: all members have the name before the first', (text, name) => {
    for (const { indicator } of readFigures(text)) expect(indicator, trace(text)).toBe(name);
  });
});
