import type { Backup } from '../../lib/records/backup.ts';
import { headOfPast, textRowOfPast } from '../../lib/records/past-report.ts';
import { keptPast } from './kept-past.ts';
import { keptSnippet, plainFigure, townReport } from './kept-snippet.ts';
import type { Random } from './random.ts';

const at = '2026-03-02T09:15:00+08:00';
const change = { revision: 0, changedAt: at, machine: 'machine-1', seen: { 'machine-1': 0 }, others: [] };
const hostile = [
  '',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x","y")',
  '第一行\n第二行\t"引号",逗号',
  '\u202e反\u202c\u0000零',
  '𠮷\ud800',
];

/** A backup with every kind of record in it, hostile words among them; `count` snippets. Hashes are made up. */
export function madeBackup(random: Random, count: number): Backup {
  const hashes = Array.from({ length: Math.max(1, Math.ceil(count / 20)) }, (_, i) =>
    i.toString(16).padStart(64, '0'),
  );
  const snippets = Array.from({ length: count }, (_, i) => {
    const value = random.below(100_000) / 100;
    return keptSnippet({
      id: `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      quote: `${value}亿元`,
      figure: {
        ...plainFigure,
        indicator: random.pick(['税收', '固定资产投资', null]),
        value: value * 1e8,
        unit: '元',
        inferred: ['period'],
      },
      sentence: `上半年完成税收${value}亿元，第${i}项。`,
      note: random.pick(hostile),
      tags: random.below(3) === 0 ? [random.pick(['财政', '民生', '=1+1'])] : [],
      bodyHash: hashes[i % hashes.length]!,
      keptAt: `2026-0${1 + (i % 9)}-1${i % 9}T09:15:00+08:00`,
      report: {
        ...townReport,
        place: random.pick(['云汀镇', '安澜镇', '东泽镇']),
        period: random.pick(['2023H1', '2022', null]),
      },
      ...(i % 7 === 0 ? { kind: 'selection' as const, figure: null } : {}),
    });
  });
  return {
    app: 'zhengbaotong',
    format: 6,
    madeAt: at,
    appVersion: '0.1.0',
    snippets,
    texts: hashes.map((hash) => ({
      format: 1,
      hash,
      normaliser: 1,
      text: `正文${hash}`,
      address: null,
      keptAt: at,
    })),
    ownTerms: [
      {
        format: 2,
        id: 'own:1',
        term: '两旧一村',
        aliases: [],
        definition: '旧区、旧住房和城中村的改造。',
        source: '',
        replaces: null,
        createdAt: at,
        ...change,
      },
    ],
    corrections: [
      {
        format: 2,
        id: 'c1',
        address: 'https://example.gov.cn/1.html',
        bodyHash: null,
        target: 'figure',
        anchor: { quote: '5亿元', start: 3, prefix: '完成', suffix: '。' },
        dismissed: false,
        fields: { unit: '元', value: 5e8 },
        ...change,
      },
    ],
    addressVerdicts: [
      { format: 2, address: 'https://example.gov.cn/2.html', verdict: 'not-report', ...change },
    ],
    tombstones: [],
    damaged: [],
    reports: [
      {
        format: 1,
        id: 'https://example.gov.cn/1.html',
        address: 'https://www.example.gov.cn/1.html',
        canonicalAddress: 'https://example.gov.cn/1.html',
        identity: townReport,
        placeKey: 'shanghai-pudong-yunting-zhen',
        firstOpenedAt: at,
        openedAt: at,
        bodyHash: hashes[0]!,
        normaliser: 1,
        figures: [
          {
            start: 0,
            end: 3,
            text: '5亿元',
            indicator: '税收',
            indicatorId: null,
            scope: null,
            value: 5e8,
            valueTo: null,
            unit: '元',
            dir: null,
            basis: null,
            period: '2023H1',
            goal: false,
            kind: 'amount',
            aspect: 'level',
            status: 'actual',
            approx: 'exact',
            sentence: '完成税收5亿元。',
          },
        ],
      },
    ],
    pastReports: [headOfPast(keptPast())],
    pastTexts: [textRowOfPast(keptPast())],
    trash: [],
    files: [],
    settings: { level: 'normal' },
  };
}

/** One way a file gets damaged on its way: cut off, a byte lost or turned, a field dropped or of another shape. */
export function damage(json: string, random: Random): string {
  const kind = random.below(6);
  const at = random.below(json.length);
  if (kind === 0) return json.slice(0, at);
  if (kind === 1) return json.slice(0, at) + json.slice(at + 1 + random.below(20));
  if (kind === 2)
    return (
      json.slice(0, at) +
      random.pick(['\u0000', '"', '}', ']', ',', '{', '9', 'é', '\n']) +
      json.slice(at + 1)
    );
  if (kind === 3) return json.slice(0, at) + json.slice(random.below(json.length));
  return turnField(json, random);
}

/** Valid JSON, wrong data: a field somewhere is gone or holds what it must not. */
function turnField(json: string, random: Random): string {
  const data = JSON.parse(json) as Record<string, unknown>;
  let at: Record<string, unknown> = data;
  for (let depth = 0; depth < 4; depth += 1) {
    const name = random.pick(Object.keys(at));
    const value = at[name];
    const canGoOn = value !== null && typeof value === 'object' && Object.keys(value).length > 0;
    if (canGoOn && depth < 3 && random.below(4) > 0) {
      at = value as Record<string, unknown>;
      continue;
    }
    if (random.below(3) === 0) delete at[name];
    else
      at[name] = random.pick([
        null,
        -1,
        1.5,
        '',
        'x',
        {},
        [],
        true,
        'javascript:alert(1)',
        9007199254740993n.toString(),
      ]);
    break;
  }
  return JSON.stringify(data);
}
