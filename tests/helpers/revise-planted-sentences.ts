import { plant, rows } from './planted.ts';
import type { RevisionKind } from './revision.ts';

/** What happens to a number of one of several owners, quarters, rows and columns. */
export const plantedRevisions: readonly RevisionKind[] = [
  plant(
    'own sentence gone, a neighbour’s equal number in its place',
    ({ owners: [a, b], sums: [x], measure }) => ({
      was: `${a}实现${measure}⟦${x}⟧，较好完成任务。`,
      now: `${b}实现${measure}⟦${x}⟧，较好完成任务。`,
      truth: 'changed',
    }),
  ),
  plant('names swapped in one sentence', ({ owners: [a, b], sums: [x, y], measure }) => ({
    was: `${a}${measure}⟦${x}⟧，${b}${measure}${y}。`,
    now: `${b}${measure}${x}，${a}${measure}${y}。`,
    truth: 'changed',
  })),
  plant('names swapped over two sentences', ({ owners: [a, b], sums: [x, y], measure }) => ({
    was: `${a}${measure}达到⟦${x}⟧。${b}${measure}达到${y}。`,
    now: `${b}${measure}达到${x}。${a}${measure}达到${y}。`,
    truth: 'changed',
  })),
  plant('a list in another order', ({ owners: [a, b, c], sums: [x, y, z] }) => ({
    was: `各村收入：${a}${x}、${b}⟦${y}⟧、${c}${z}。`,
    now: `各村收入：${b}⟦${y}⟧、${a}${x}、${c}${z}。`,
    truth: 'same',
  })),
  plant('statements in another order', ({ owners: [a, b, c], counts: [x, y, z] }) => ({
    was: `${a}改造农户${x}户，${b}改造农户${y}户，${c}改造农户⟦${z}户⟧。`,
    now: `${c}改造农户⟦${z}户⟧，${a}改造农户${x}户，${b}改造农户${y}户。`,
    truth: 'same',
  })),
  plant('names of one lead in another order', ({ owners: [a, b, c], sums: [x, y, z] }) => ({
    was: `${a}、${b}、${c}收入分别为⟦${x}⟧、${y}、${z}。`,
    now: `${b}、${a}、${c}收入分别为${x}、${y}、${z}。`,
    truth: 'changed',
  })),
  plant('clauses in another order', ({ counts: [x, y, z] }) => ({
    was: `全年新建步道${x}公里，改造公厕⟦${y}处⟧，修缮桥梁${z}座。`,
    now: `全年改造公厕⟦${y}处⟧，修缮桥梁${z}座，新建步道${x}公里。`,
    truth: 'same',
  })),
  plant('a column put before', ({ counts: [x, y, z] }) => ({
    was: rows(['项目', '2023年'], ['绿地（公顷）', `⟦${x}⟧`], ['岸线（公里）', y]),
    now: rows(['项目', '2022年', '2023年'], ['绿地（公顷）', z, `⟦${x}⟧`], ['岸线（公里）', z, y]),
    truth: 'same',
  })),
  plant('last year’s column in its place', ({ counts: [x, y, z] }) => ({
    was: rows(['项目', '2023年'], ['绿地（公顷）', `⟦${x}⟧`], ['岸线（公里）', y]),
    now: rows(['项目', '2022年', '2023年'], ['绿地（公顷）', x, `⟦${z}⟧`], ['岸线（公里）', y, y]),
    truth: 'changed',
  })),
  plant('the head of its column changed', ({ counts: [x, y] }) => ({
    was: rows(['项目', '2023年计划'], ['绿地（公顷）', `⟦${x}⟧`], ['岸线（公里）', y]),
    now: rows(['项目', '2023年完成'], ['绿地（公顷）', `⟦${x}⟧`], ['岸线（公里）', y]),
    truth: 'changed',
  })),
  plant('the name of its row changed', ({ owners: [a, b], counts: [x, y] }) => ({
    was: rows(['单位', '办件（件）'], [a, `⟦${x}⟧`], ['合计', y]),
    now: rows(['单位', '办件（件）'], [b, `⟦${x}⟧`], ['合计', y]),
    truth: 'changed',
  })),
  plant('a row put before', ({ owners: [a, b, c], counts: [x, y, z] }) => ({
    was: rows(['单位', '办件（件）'], [a, `⟦${x}⟧`], [b, y]),
    now: rows(['单位', '办件（件）'], [c, z], [a, `⟦${x}⟧`], [b, y]),
    truth: 'same',
  })),
  plant('rows in another order', ({ owners: [a, b, c], counts: [x, y, z] }) => ({
    was: rows(['单位', '办件（件）'], [a, `⟦${x}⟧`], [b, y], [c, z]),
    now: rows(['单位', '办件（件）'], [b, y], [c, z], [a, `⟦${x}⟧`]),
    truth: 'same',
  })),
  plant('names of two rows swapped', ({ owners: [a, b], counts: [x, y] }) => ({
    was: rows(['单位', '办件（件）'], [a, `⟦${x}⟧`], [b, y]),
    now: rows(['单位', '办件（件）'], [b, x], [a, y]),
    truth: 'changed',
  })),
  plant('quarters swapped', ({ counts: [x, y] }) => ({
    was: `一季度办件⟦${x}件⟧，二季度办件${y}件。`,
    now: `二季度办件${x}件，一季度办件${y}件。`,
    truth: 'changed',
  })),
  plant('the year at the head of its sentence', ({ sums: [x], measure }, random) => ({
    was: `2022年，全域完成${measure}⟦${x}⟧。`,
    now: `${random.pick(['2021', '2023'])}年，全域完成${measure}⟦${x}⟧。`,
    truth: 'changed',
  })),
  plant('the month in its clause', ({ counts: [x] }, random) => ({
    was: `5月新增就业⟦${x}人⟧，进度过半。`,
    now: `${random.pick(['4', '6', '11'])}月新增就业⟦${x}人⟧，进度过半。`,
    truth: 'changed',
  })),
  plant('a twin that fell put before', ({ owners: [a], sums: [x], rates: [r], measure }) => ({
    was: `${a}${measure}完成⟦${x}⟧，同比增长${r}。`,
    now: `${a}${measure}完成${x}，同比下降${r}。${a}${measure}完成⟦${x}⟧，同比增长${r}。`,
    truth: 'same',
  })),
  plant('a twin of another put before', ({ owners: [a, b], sums: [x], rates: [r], measure }) => ({
    was: `${a}${measure}完成${x}，同比增长⟦${r}⟧。`,
    now: `${b}${measure}完成${x}，同比增长${r}。${a}${measure}完成${x}，同比增长⟦${r}⟧。`,
    truth: 'same',
  })),
  plant('a twin of another put behind', ({ owners: [a, b], sums: [x], rates: [r], measure }) => ({
    was: `${a}${measure}完成${x}，同比增长⟦${r}⟧。`,
    now: `${a}${measure}完成${x}，同比增长⟦${r}⟧。${b}${measure}完成${x}，同比增长${r}。`,
    truth: 'same',
  })),
  plant('halves of a whole swapped', ({ counts: [x, y] }) => ({
    was: `男性⟦${x}人⟧，女性${y}人。`,
    now: `女性${x}人，男性${y}人。`,
    truth: 'changed',
  })),
  plant('another indicator with an equal sum', ({ sums: [x] }) => ({
    was: `全域完成招商引资⟦${x}⟧，成效明显。`,
    now: `全域完成对外投资⟦${x}⟧，成效明显。`,
    truth: 'changed',
  })),
  plant('another thing counted', ({ counts: [x] }) => ({
    was: `当年建成⟦${x}个⟧停车位。`,
    now: `当年建成⟦${x}个⟧充电桩。`,
    truth: 'changed',
  })),
  plant('two figures of a sentence change places', ({ counts: [x, y] }) => ({
    was: `出让地块⟦${x}个⟧，面积${y}平方米。`,
    now: `出让地块${y}平方米，面积${x}个。`,
    truth: 'changed',
  })),
  plant('one of three equal ones changed', ({ counts: [x] }) => ({
    was: `好评率${100}%，办结率⟦${100}%⟧，满意率${100}%，受理${x}件。`,
    now: `好评率${100}%，办结率⟦${98}%⟧，满意率${100}%，受理${x}件。`,
    truth: 'changed',
  })),
  plant('one of three equal ones under one lead changed', ({ counts: [x] }) => ({
    was: `好评率、办结率、满意率分别达${100}%、⟦${100}%⟧、${100}%，受理${x}件。`,
    now: `好评率、办结率、满意率分别达${100}%、⟦${98}%⟧、${100}%，受理${x}件。`,
    truth: 'changed',
  })),
  plant('the owner in the clause before', ({ owners: [a, b], sums: [x, y], measure }) => ({
    was: `${a}${measure}${x}，比上年增加⟦${y}⟧。`,
    now: `${b}${measure}${x}，比上年增加⟦${y}⟧。`,
    truth: 'changed',
  })),
  plant('the owner at the head of the sentence', ({ owners: [a, b], sums: [x, y], measure }) => ({
    was: `${a}抓产业、促增收，${measure}达${x}，务工收入达⟦${y}⟧。`,
    now: `${b}抓产业、促增收，${measure}达${x}，务工收入达⟦${y}⟧。`,
    truth: 'changed',
  })),
  plant('the owner in the sentence before', ({ sums: [x], measure }) => ({
    was: `柳湾村大力发展果蔬种植。${measure}达到⟦${x}⟧。`,
    now: `陈家村大力发展果蔬种植。${measure}达到⟦${x}⟧。`,
    truth: 'changed',
  })),
  plant(
    'moved behind its neighbours, another’s equal one in its place',
    ({ owners: [a, b, c], sums: [x], measure }) => ({
      was: `${a}实现${measure}⟦${x}⟧，村容整洁。${c}修缮道路4公里。环境整治全面完成。`,
      now: `${b}实现${measure}${x}，村容整洁。${c}修缮道路4公里。环境整治全面完成。${a}实现${measure}⟦${x}⟧，村容整洁。`,
      truth: 'same',
    }),
  ),
  plant('a longer numeral', (_, random) => {
    const numeral = random.pick(['四', '五', '六', '八']);
    const [lead, unit] = random.pick([
      ['举办展览', '场'],
      ['总投资', '亿元'],
      ['培育企业', '家'],
    ] as const);
    return {
      was: `当年${lead}⟦${numeral}${unit}⟧，反响良好。`,
      now: `当年${lead}⟦${random.pick(['十', '三十', '一百'])}${numeral}${unit}⟧，反响良好。`,
      truth: 'changed',
    };
  }),
  plant('a longer numeral behind', (_, random) => ({
    was: `当年占比⟦百分之五⟧，结构优化。`,
    now: `当年占比⟦百分之五${random.pick(['十', '十六', '点二'])}⟧，结构优化。`,
    truth: 'changed',
  })),
  plant('another numeral', () => ({
    was: `当年举办展览⟦四场⟧，反响良好。`,
    now: `当年举办展览⟦五场⟧，反响良好。`,
    truth: 'changed',
  })),
  plant('a level whose growth turned', ({ sums: [x], rates: [r], measure }) => ({
    was: `全域${measure}⟦${x}⟧，同比增长${r}。`,
    now: `全域${measure}⟦${x}⟧，同比下降${r}。`,
    truth: 'changed',
  })),
];
