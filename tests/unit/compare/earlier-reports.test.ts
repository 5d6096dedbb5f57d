import { describe, expect, it } from 'vitest';
import type { ReportIdentity } from '../../../lib/analysis/report-identity.ts';
import {
  describeAddresses,
  type EarlierInput,
  findEarlierReports,
} from '../../../lib/compare/earlier-reports.ts';
import type { CatalogueRecord } from '../../../lib/knowledge/catalogue.ts';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import type { StoredReport } from '../../../lib/records/snippet.ts';
import { parsePeriod } from '../../../lib/text/period-shape.ts';
import { madePlace } from '../../helpers/made-place.ts';

const places = buildPlaceIndex([
  madePlace('c', '某市', '市'),
  madePlace('c-d', '某区', '区', { parent: 'c', predecessors: ['c-old'] }),
  madePlace('c-old', '旧区', '区', { parent: 'c', to: '2015-11-04' }),
  madePlace('c-d-z', '某庄镇', '镇', { parent: 'c-d' }),
]);

const record = (id: string, more: Partial<CatalogueRecord>): CatalogueRecord => ({
  id,
  placeId: 'c-d-z',
  place: '某庄镇',
  placeType: '镇',
  district: '某区',
  province: '某市',
  period: '2021',
  kind: 'annual',
  title: '某庄镇政府工作报告',
  published: null,
  addresses: [{ url: `https://www.example.gov.cn/${id}.html`, host: 'portal', format: 'html' }],
  seen: '2026-11-21',
  ...more,
});

const identity = {
  genre: 'report',
  title: '2024年某庄镇政府工作报告',
  place: '某庄镇',
  placeId: 'c-d-z',
  district: '某区',
  province: '某市',
  period: '2023',
  kind: 'annual',
  publishedOn: '2024-01-18',
} as ReportIdentity;

const ask = (more: Partial<EarlierInput>) =>
  findEarlierReports({
    identity,
    address: 'https://www.example.gov.cn/now.html',
    catalogue: [],
    opened: [],
    links: [],
    places,
    ...more,
  });

const periods = (items: ReturnType<typeof ask>['items']) =>
  items.map((item) => (item.type === 'missing' ? `(${item.period})` : item.report.period));

const ids = (items: ReturnType<typeof ask>['items']) =>
  items.flatMap((item) => (item.type === 'report' ? [item.report.id] : []));

describe('findEarlierReports', () => {
  it('puts this report among the place’s own, newest first, with the years that are missing', () => {
    const { items } = ask({
      catalogue: [record('a', { period: '2020' }), record('b', { period: '2022H1', kind: 'half-year' })],
    });
    expect(periods(items)).toEqual(['2023', '(2022)', '2022H1', '(2021)', '2020']);
    expect(items[0]).toMatchObject({ report: { current: true } });
  });

  it('holds one genre: a bulletin stands in no series of reports, and leads to the bulletins of its place', () => {
    const opened = (['bulletin', 'report', 'budget'] as const).map(
      (genre) =>
        ({
          id: genre,
          address: `https://www.example.gov.cn/${genre}.html`,
          identity: { ...identity, genre, period: '2022' },
        }) as unknown as StoredReport,
    );
    const catalogue = [record('a', { period: '2021' })];
    expect(ids(ask({ opened, catalogue }).items)).toEqual([
      'https://www.example.gov.cn/now.html',
      'report',
      'a',
    ]);
    const bulletin: ReportIdentity = { ...identity, genre: 'bulletin' };
    const links = [
      { text: '2021年某庄镇政府工作报告', href: 'https://www.example.gov.cn/21.html', span: null },
    ];
    expect(ids(ask({ identity: bulletin, opened, catalogue, links }).items)).toEqual([
      'https://www.example.gov.cn/now.html',
      'bulletin',
    ]);
  });

  it('counts the years of a term as covered', () => {
    expect(periods(ask({ catalogue: [record('a', { period: '2017..2021', kind: 'term' })] }).items)).toEqual([
      '2023',
      '(2022)',
      '2017..2021',
    ]);
  });

  it('leaves other places out, though they have the same name', () => {
    expect(
      ask({
        catalogue: [
          record('a', { placeId: 'else-z', district: '外区' }),
          record('b', { placeId: null, district: '外区' }),
        ],
      }).items,
    ).toHaveLength(1);
  });

  it('makes one of a report at two addresses, the portal before the mirror', () => {
    const catalogue = [
      record('a', {
        period: '2022',
        addresses: [{ url: 'http://101.230.193.164/article.html?infoid=1', host: 'mirror', format: 'html' }],
      }),
    ];
    const links = [
      {
        text: '2023年某庄镇政府工作报告',
        href: 'https://xxgk.shbsq.gov.cn/article.html?infoid=1',
        span: null,
      },
    ];
    const found = ask({ catalogue, links }).items[1];
    expect(found).toMatchObject({ report: { id: 'a', addresses: [{ host: 'portal' }, { host: 'mirror' }] } });
    expect(ask({ catalogue, links }).items).toHaveLength(2);
  });

  it('keeps where the reader opened a report beside the address that the list gives', () => {
    const openedAt = 'https://www.example.gov.cn/moved/1.html';
    const listed = { url: 'https://www.example.gov.cn/1.html', host: 'portal', format: 'html' } as const;
    const catalogue = [record('a', { period: '2022', addresses: [listed] })];
    const seen = { id: openedAt, address: openedAt, identity: { ...identity, period: '2022' } };
    const opened = [seen as unknown as StoredReport];
    const found = ask({ catalogue, opened }).items[1];
    expect(found).toMatchObject({ report: { id: 'a', openedAt, addresses: [listed, { url: openedAt }] } });
  });

  it('knows this report in the catalogue', () => {
    const { items } = ask({
      catalogue: [
        record('same', {
          period: '2023',
          addresses: [{ url: 'https://www.example.gov.cn/now.html', host: 'portal', format: 'html' }],
        }),
      ],
    });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ report: { current: true, from: 'catalogue' } });
  });

  it('reads links that name a report of the place, or none', () => {
    const link = (text: string) => ({
      text,
      href: `https://www.example.gov.cn/${encodeURIComponent(text)}.html`,
      span: null,
    });
    const links = [
      '某庄镇2022年工作总结',
      '2021年工作总结',
      '别庄镇2020年工作总结',
      '2019年政府工作报告解读',
    ].map(link);
    expect(periods(ask({ links }).items)).toEqual(['2023', '2022', '2021']);
  });

  it('goes on with the reports of a place merged away', () => {
    const district = { ...identity, place: '某区', placeId: 'c-d', district: '某区' } as ReportIdentity;
    const catalogue = [record('old', { placeId: 'c-old', place: '旧区', period: '2014' })];
    expect(ask({ identity: district, catalogue }).items.at(-1)).toMatchObject({ report: { place: '旧区' } });
  });

  it('sets the district’s own beside a town’s', () => {
    const catalogue = [record('d', { placeId: 'c-d', place: '某区', period: '2023' })];
    expect(ask({ catalogue }).district.map((report) => report.place)).toEqual(['某区']);
  });

  it('names the files of the page', () => {
    const links = [{ text: '', href: 'https://www.example.gov.cn/files/%E6%8A%A5%E5%91%8A.pdf', span: null }];
    expect(ask({ links }).attachments).toEqual([{ text: '报告.pdf', href: links[0]?.href, role: 'other' }]);
  });

  it('names the report among them first, and files that a program hands out', () => {
    const file = (text: string, href: string) => ({
      text,
      href: `https://www.example.gov.cn${href}`,
      span: null,
    });
    const links = [
      file('附件1 主要指标完成情况表', '/fj/1.docx'),
      file('樟桥镇2024年政府工作报告', '/attach.do?id=2'),
      file('要闻', '/download/2.html'),
    ];
    expect(ask({ links }).attachments.map(({ text, role }) => [text, role])).toEqual([
      ['樟桥镇2024年政府工作报告', 'report'],
      ['附件1 主要指标完成情况表', 'other'],
      ['要闻', 'other'],
    ]);
  });
});

describe('describeAddresses', () => {
  it('labels portals, congress sites and copies', () => {
    const hosts = describeAddresses([
      'https://copy.example.com/1.html',
      'http://renda.jiading.cn/1',
      'https://www.example.gov.cn/1.pdf',
    ]);
    expect(hosts.map(({ host, format }) => `${host} ${format}`)).toEqual([
      'portal pdf',
      'congress html',
      'mirror html',
    ]);
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31', 'year'],
    ['2023H1', '2023-01-01', '2023-06-30', 'H1'],
    ['2023Q3', '2023-07-01', '2023-09-30', 'Q3'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month-02'],
    ['2023-01..2023-05', '2023-01-01', '2023-05-31', 'months-01-05'],
    ['2018..2022', '2018-01-01', '2022-12-31', 'years-5'],
    ['2023-06-30', '2023-06-30', '2023-06-30', 'day-06-30'],
  ])('%s', (period, from, to, shape) => {
    expect(parsePeriod(period)).toEqual({ from, to, shape });
  });

  it('tells shapes apart', () => {
    expect(parsePeriod('2022H1')?.shape).toBe(parsePeriod('2023H1')?.shape);
    expect(parsePeriod('2022')?.shape).not.toBe(parsePeriod('2023H1')?.shape);
    expect(parsePeriod('x')).toBeNull();
  });
});

describe('what is known of one report from several sides', () => {
  const href = 'https://www.example.gov.cn/22.html';
  const opened = (more: object, address: string | null = href) =>
    ({
      id: 'opened',
      address,
      identity: { ...identity, title: null, publishedOn: null, period: '2022', ...more },
    }) as unknown as StoredReport;
  const reports = (more: Partial<EarlierInput>) =>
    ask(more).items.flatMap((item) => (item.type === 'report' ? [item.report] : []));

  it('comes together: what is named first keeps its words, the rest is filled in', () => {
    const catalogue = [record('a', { period: '2022', published: null, title: '2022年报告' })];
    const [, earlier] = reports({
      catalogue,
      opened: [opened({ publishedOn: '2023-01-20', title: '报告' })],
    });
    expect(earlier).toMatchObject({
      title: '2022年报告',
      published: '2023-01-20',
      openedAt: href,
      from: 'catalogue',
    });
  });

  it('of one address or of one period and place is one report', () => {
    const a = record('a', { period: '2022' });
    const b = record('b', { period: '2022' });
    expect(reports({ catalogue: [a, b] })).toHaveLength(2);
    const other = record('c', { period: '2021', addresses: a.addresses });
    expect(reports({ catalogue: [a, other] })).toHaveLength(2);
    expect(reports({ catalogue: [a, record('d', { period: '2021' })] })).toHaveLength(3);
  });

  it('without a place is of the place that another names', () => {
    const unnamed = { ...identity, place: null, placeId: null, period: '2022' } as ReportIdentity;
    const [only] = reports({ identity: unnamed, address: href, opened: [opened({})] });
    expect(only).toMatchObject({ current: true, place: '' });
  });

  it('of the open page is one that the catalogue lists', () => {
    const catalogue = [record('a', { period: '2023', place: '某庄镇' })];
    expect(reports({ catalogue })).toMatchObject([
      { id: 'https://www.example.gov.cn/now.html', from: 'catalogue' },
    ]);
  });
});

describe('reports of the district around a town', () => {
  const district = { place: '某区', placeType: '区', district: null } as const;
  it('go by the record that it lies in', () => {
    const catalogue = [
      record('d1', { ...district, placeId: 'c-d', period: '2021' }),
      record('d2', { ...district, placeId: 'c-d', period: '2022' }),
      record('d3', { ...district, placeId: 'else', period: '2020' }),
    ];
    expect(ask({ catalogue }).district.map(({ id }) => id)).toEqual(['d2', 'd1']);
  });

  it('go by name and province where the town has no record', () => {
    const catalogue = [
      record('d1', { ...district, placeId: null, period: '2021' }),
      record('d2', { ...district, placeId: null, province: '外省', period: '2022' }),
    ];
    const unknown = { ...identity, placeId: null };
    expect(ask({ identity: unknown, catalogue }).district.map(({ id }) => id)).toEqual(['d1']);
    expect(ask({ identity: { ...unknown, place: '某区' }, catalogue }).district).toEqual([]);
  });
});

describe('links that name a report', () => {
  it.each([
    ['2022年某庄镇政府工作报告', '2021'],
    ['2022年政府工作报告', '2021'],
    ['2022年外镇政府工作报告', null],
    ['政府工作报告', null],
    ['某庄镇2022年工作要点', null],
  ])('%s: %s', (text, period) => {
    const { items } = ask({ links: [{ text, href: 'https://www.example.gov.cn/2.html', span: null }] });
    const found = items.flatMap((item) =>
      item.type === 'report' && !item.report.current ? [item.report.period] : [],
    );
    expect(found).toEqual(period === null ? [] : [period]);
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.example.gov.cn/1.pdf', ['portal', 'pdf']],
    ['https://www.example.gov.cn/1.PDF?v=2', ['portal', 'pdf']],
    ['https://rd.example.gov.cn/1.docx', ['congress', 'doc']],
    ['https://www.example.com/1.wps#a', ['mirror', 'doc']],
    ['https://www.example.com/1.doc', ['mirror', 'doc']],
    ['http://10.20.30.40/1.html', ['mirror', 'html']],
    ['https://www.example.gov.cn/pdf/1.html', ['portal', 'html']],
  ])('%s: %j', (url, [host, format]) => {
    expect(describeAddresses([url])).toContainEqual({ ...{ url, host, format } });
  });

  it('stand with the portal’s own first, pages before files, each once', () => {
    const urls = [
      ...[
        'https://www.example.com/1.html',
        'https://rd.example.gov.cn/1.html',
        'https://www.example.gov.cn/1.docx',
      ],
      ...[
        'https://www.example.gov.cn/1.pdf',
        'https://www.example.gov.cn/1.html',
        'http://www.example.gov.cn/1.html',
      ],
    ];
    expect(describeAddresses(urls).map(({ url }) => url)).toEqual([
      ...['https://www.example.gov.cn/1.html', 'https://www.example.gov.cn/1.pdf'],
      ...[
        'https://www.example.gov.cn/1.docx',
        'https://rd.example.gov.cn/1.html',
        'https://www.example.com/1.html',
      ],
    ]);
  });
});
