import { createHash } from 'node:crypto';
import type { Snippet } from '../../lib/records/snippet.ts';
import { keptSnippet, plainFigure, townReport } from '../../tests/helpers/kept-snippet.ts';

const towns = [
  ['云汀镇', '浦东新区'],
  ['临澜镇', '浦东新区'],
  ['青栀街道', '闵行区'],
  ['松林镇', '宝山区'],
] as const;

const kept = [
  ['税收', '19.66亿元', '上半年完成税收19.66亿元，同比增长48.2%。'],
  ['规模以上工业总产值', '64.8亿元', '完成规模以上工业总产值64.8亿元，同比下降1.2%。'],
  [
    '城市更新单元内既有多层住宅加装电梯及配套管线综合改造项目累计完成投资',
    '1,203.45万元',
    '城市更新单元内既有多层住宅加装电梯及配套管线综合改造项目累计完成投资1,203.45万元。',
  ],
  ['河长制综合考核', '第3名', '河长制综合考核列全区第3名。'],
] as const;

const selection =
  '坚持把发展作为第一要务，紧扣产业转型和空间更新两条主线，优化投资服务机制，完善重点项目领导联系、专班推进、清单管理的工作闭环。';

/** `count` snippets of several towns, kinds and years: long titles, notes, tags, places that have changed or are gone. */
export function madeSnippets(count: number): Snippet[] {
  return Array.from({ length: count }, (_, n) => madeSnippet(n));
}

function madeSnippet(n: number): Snippet {
  const [place, district] = towns[n % towns.length]!;
  const year = 2021 + (n % 5);
  const long = n % 7 === 3;
  const title = long
    ? `关于${place}第六届人民代表大会第${(n % 9) + 1}次会议上所作的${year}年上半年工作报告及下半年重点工作安排（草案修改稿）`
    : `${place}人民政府${year}年上半年工作报告`;
  const [indicator, quote, sentence] = kept[n % kept.length]!;
  const day = String((n % 27) + 1).padStart(2, '0');
  const common: Partial<Snippet> = {
    report: {
      ...townReport,
      title,
      place,
      district,
      placeType: place.endsWith('街道') ? '街道' : '镇',
      period: `${year}H1`,
      periodFrom: `${year}-01-01`,
      periodTo: `${year}-06-30`,
      deliveredOn: `${year}-07-18`,
      publishedOn: `${year}-07-19`,
    },
    bodyHash: createHash('sha256').update(title).digest('hex'),
    keptAt: `2026-0${(n % 3) + 1}-${day}T09:${String(n % 60).padStart(2, '0')}:00+08:00`,
    note: n % 5 === 0 ? '写稿时再核对一次口径：是镇级还是区级？' : '',
    tags: n % 4 === 0 ? ['财政', '待核实'] : n % 9 === 0 ? ['城市更新'] : [],
    check:
      n % 11 === 5
        ? { at: '2026-03-02T10:00:00+08:00', place: 'changed', body: 'different', found: '19.68亿元' }
        : n % 13 === 6
          ? { at: '2026-03-02T10:00:00+08:00', place: 'gone', body: 'different', found: null }
          : n % 3 === 0
            ? { at: '2026-03-02T10:00:00+08:00', place: 'unchanged', body: 'same', found: null }
            : null,
  };
  if (n % 6 === 4) {
    return keptSnippet({ ...common, kind: 'selection', quote: selection, sentence: selection, figure: null });
  }
  if (n % 6 === 5) {
    return keptSnippet({
      ...common,
      kind: 'term',
      quote: '一网统管',
      term: { term: '一网统管', termId: null, definitionFrom: null, definition: null, sources: [] },
      figure: null,
      sentence: '依托“一网统管”平台快速处置网格案件。',
    });
  }
  const figure: Snippet['figure'] = {
    ...plainFigure,
    indicator,
    value: 1_966_000_000,
    unit: '元',
    period: `${year}H1`,
    inferred: ['period'],
  };
  return keptSnippet({ ...common, quote, sentence, figure });
}
