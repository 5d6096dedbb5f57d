import type { Span } from '../../lib/text/span.ts';
import { figureSpans } from './mutate-report.ts';
import { plant, rows } from './planted.ts';
import type { Random } from './random.ts';
import { type Revision, type RevisionKind, sentenceAt, sentenceStarts } from './revision.ts';

/** A kind that works on one of a report's own sentences outside tables; the number stays the same one. */
function ofSentence(
  id: string,
  revise: (given: {
    report: string;
    span: Span;
    sentence: Span;
    random: Random;
  }) => Omit<Revision, 'before' | 'kept' | 'truth'> | null,
): RevisionKind {
  return {
    id,
    revise(report, random) {
      const span = random.pick(figureSpans(report));
      const sentence = sentenceAt(report, span);
      if (report.slice(sentence.start, sentence.end).includes('\t')) return null;
      const revised = revise({ report, span, sentence, random });
      return revised && { before: report, kept: span, truth: 'same', ...revised };
    },
  };
}

/** A kind whose number is written otherwise, at its place. */
function written(id: string, write: (quote: string) => string | null): RevisionKind {
  return {
    id,
    revise(report, random) {
      const span = random.pick(figureSpans(report));
      const words = write(report.slice(span.start, span.end));
      // 检查2621家次: what was drawn is not the whole number.
      const isPart = /[\d.,]$/.test(report.slice(0, span.start)) || /^\s*次/.test(report.slice(span.end));
      if (words === null || isPart) return null;
      const after = report.slice(0, span.start) + words + report.slice(span.end);
      const place = { start: span.start, end: span.start + words.length };
      return { before: report, kept: span, after, place, truth: 'same' };
    },
  };
}

/** Statements that lean on the one before, or say once for all what follows: to put them first would make them another's. */
const leans = /^(?:其中|同比|比|较|占|分别|这|并|也|同时|另|累计|环比|增幅|排名|位居)|[:：]/u;
/** Words that the statements behind may rest on. */
const leads = /^(?![全各]).{0,16}?(?:年|月|季度|期间|[村镇乡区县市]|街道|公司)/u;

const separated = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');

/** What happens to the order of statements, lists and cells whose words and numbers stay together, and to how a number is written. */
export const movedRevisions: readonly RevisionKind[] = [
  ofSentence('statements parted by ； rotated', ({ report, span, sentence }) => {
    const words = report.slice(sentence.start, sentence.end);
    const parts = words.slice(0, -1).split('；');
    if (!words.endsWith('。') || parts.length < 2) return null;
    if (parts.some((part) => leans.test(part)) || leads.test(parts[0]!)) return null;
    const at = span.start - sentence.start;
    const last = parts.at(-1)!;
    const isLast = at >= words.length - 1 - last.length;
    const start = sentence.start + (isLast ? at - (words.length - 1 - last.length) : at + last.length + 1);
    return {
      after: `${report.slice(0, sentence.start)}${[last, ...parts.slice(0, -1)].join('；')}。${report.slice(sentence.end)}`,
      place: { start, end: start + span.end - span.start },
    };
  }),
  ofSentence('its sentence moved to another paragraph', ({ report, span, sentence, random }) => {
    const words = report.slice(sentence.start, sentence.end);
    if (!words.endsWith('。') || leans.test(words)) return null;
    const without = report.slice(0, sentence.start) + report.slice(sentence.end);
    // Under another heading, or behind another time, it may be another's.
    const isNear = (at: number) =>
      !/[〇○零一二三四五六七八九\d]年|[\d一二三四]季度|半年|\d月|^[一二三四五六七八九十]、/mu.test(
        without.slice(Math.min(at, sentence.start) - 60, Math.max(at, sentence.start)),
      );
    const starts = sentenceStarts(without).filter(
      (at) => Math.abs(at - sentence.start) > 60 && at > 60 && isNear(at),
    );
    if (starts.length === 0) return null;
    const at = random.pick(starts);
    const start = at + span.start - sentence.start;
    return {
      after: without.slice(0, at) + words + without.slice(at),
      place: { start, end: start + span.end - span.start },
    };
  }),
  plant('a short sentence moved to another paragraph', ({ counts: [x, y], rates: [r] }) => ({
    was: `新增床位⟦${x}张⟧。开展巡访${y}次。\n河道整治有序推进，水质达标率为${r}。\n绿化造林全面完成，林长制落实到位。\n`,
    now: `开展巡访${y}次。\n河道整治有序推进，水质达标率为${r}。新增床位⟦${x}张⟧。\n绿化造林全面完成，林长制落实到位。\n`,
    truth: 'same',
  })),
  plant('a short sentence taken out, another’s equal number elsewhere', ({ counts: [x, y], rates: [r] }) => ({
    was: `新增床位⟦${x}张⟧。开展巡访${y}次。\n河道整治有序推进，水质达标率为${r}。\n绿化造林全面完成，林长制落实到位。\n`,
    now: `开展巡访${y}次。\n河道整治有序推进，水质达标率为${r}。添置课桌${x}张。\n绿化造林全面完成，林长制落实到位。\n`,
    truth: 'gone',
  })),
  plant('halves of two owners exchanged', ({ owners: [a, b], sums: [x, y], rates: [r, s], measure }) => ({
    was: `${a}实现${measure}⟦${x}⟧，同比增长${r}；${b}实现${measure}${y}，同比增长${s}。`,
    now: `${b}实现${measure}${y}，同比增长${s}；${a}实现${measure}⟦${x}⟧，同比增长${r}。`,
    truth: 'same',
  })),
  plant('growths of exchanged halves', ({ owners: [a, b], sums: [x, y], rates: [r, s], measure }) => ({
    was: `${a}实现${measure}${x}，同比增长⟦${r}⟧；${b}实现${measure}${y}，同比增长${s}。`,
    now: `${b}实现${measure}${y}，同比增长${s}；${a}实现${measure}${x}，同比增长⟦${r}⟧。`,
    truth: 'same',
  })),
  plant(
    'what leans on exchanged halves',
    ({ owners: [a, b], sums: [x, y], counts: [m, n], measure }, random) => {
      const mark = random.pick(['；', '。']);
      return {
        was: `${a}${measure}${x}，吸纳就业⟦${m}人⟧${mark}${b}${measure}${y}，吸纳就业${n}人。`,
        now: `${b}${measure}${y}，吸纳就业${n}人${mark}${a}${measure}${x}，吸纳就业⟦${m}人⟧。`,
        truth: 'same',
      };
    },
  ),
  plant(
    'halves exchanged, what leans on them left',
    ({ owners: [a, b], sums: [x, y], counts: [m, n], measure }, random) => {
      const mark = random.pick(['；', '。']);
      return {
        was: `${a}${measure}${x}，吸纳就业⟦${m}人⟧${mark}${b}${measure}${y}，吸纳就业${n}人。`,
        now: `${b}${measure}${y}，吸纳就业${m}人${mark}${a}${measure}${x}，吸纳就业${n}人。`,
        truth: 'changed',
      };
    },
  ),
  plant('halves of two measures exchanged', ({ counts: [x, y, z], rates: [r] }) => ({
    was: `新增养老床位⟦${x}张⟧，惠及老人${z}名；改造公厕${y}处，满意率达${r}。`,
    now: `改造公厕${y}处，满意率达${r}；新增养老床位⟦${x}张⟧，惠及老人${z}名。`,
    truth: 'same',
  })),
  plant('owners left, values of two halves exchanged', ({ owners: [a, b], sums: [x, y], measure }) => ({
    was: `${a}实现${measure}⟦${x}⟧，任务完成；${b}实现${measure}${y}，任务完成。`,
    now: `${a}实现${measure}⟦${y}⟧，任务完成；${b}实现${measure}${x}，任务完成。`,
    truth: 'changed',
  })),
  plant('members under 分别 in another order with their numbers', (seeds, random) => {
    const { owners, sums } = seeds;
    const order = random.pick([
      [1, 0, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]);
    const kept = random.below(3);
    const list = (at: number[]) => {
      const names = at.map((i) => owners[i]).join('、');
      const values = at.map((i) => (i === kept ? `⟦${sums[i]}⟧` : sums[i])).join('、');
      return `${names}收入分别达到${values}，实现增收。`;
    };
    return { was: list([0, 1, 2]), now: list(order), truth: 'same' };
  }),
  plant('rates under 分别 in another order with their measures', ({ rates: [r, s] }) => ({
    was: `群众满意率、工单办结率分别达到⟦${r}⟧、${s}。`,
    now: `工单办结率、群众满意率分别达到${s}、⟦${r}⟧。`,
    truth: 'same',
  })),
  plant('members under 分别 in another order, the kept number’s left', ({ owners, sums }) => ({
    was: `${owners.join('、')}收入分别达到⟦${sums[0]}⟧、${sums[1]}、${sums[2]}，实现增收。`,
    now: `${owners[1]}、${owners[0]}、${owners[2]}收入分别达到${sums[0]}、${sums[1]}、${sums[2]}，实现增收。`,
    truth: 'changed',
  })),
  plant('a list of measures in another order', ({ counts: [x, y, z] }) => ({
    was: `全年新建养老床位${x}张、托育点⟦${y}个⟧、健身步道${z}公里。`,
    now: `全年新建健身步道${z}公里、养老床位${x}张、托育点⟦${y}个⟧。`,
    truth: 'same',
  })),
  plant('columns exchanged with their heads', ({ counts: [x, y, z], rates: [r] }) => ({
    was: rows(
      ['指标', '2022年', '2023年', '增速'],
      ['绿地（公顷）', y, `⟦${x}⟧`, r],
      ['岸线（公里）', z, y, r],
    ),
    now: rows(
      ['指标', '2023年', '增速', '2022年'],
      ['绿地（公顷）', `⟦${x}⟧`, r, y],
      ['岸线（公里）', y, r, z],
    ),
    truth: 'same',
  })),
  plant('short cells of two columns exchanged with their heads', (_, random) => {
    const [x, y, z] = [2, 3, 5].map((n) => n + random.below(2));
    const cell = `1${random.below(9)}.${1 + random.below(8)}`;
    return {
      was: rows(['指标', '计划', '完成'], ['岸线', x!, `⟦${cell}⟧`], ['公厕', y!, z!]),
      now: rows(['指标', '完成', '计划'], ['岸线', `⟦${cell}⟧`, x!], ['公厕', z!, y!]),
      truth: 'same',
    };
  }),
  plant('columns of words and numbers exchanged', ({ owners: [a, b], counts: [x, y] }) => ({
    was: rows(['序号', '村名', '单位', '收入'], [1, a, '万元', `⟦${x}⟧`], [2, b, '万元', y]),
    now: rows(['序号', '村名', '收入', '单位'], [1, a, `⟦${x}⟧`, '万元'], [2, b, y, '万元']),
    truth: 'same',
  })),
  plant('rows and columns exchanged', ({ owners: [a, b, c], counts: [x, y, z] }) => ({
    was: rows(['单位', '受理', '办结'], [a, x, `⟦${y}⟧`], [b, y, z], [c, z, x]),
    now: rows(['单位', '办结', '受理'], [c, x, z], [b, z, y], [a, `⟦${y}⟧`, x]),
    truth: 'same',
  })),
  plant('heads of two columns exchanged, the values left', ({ counts: [x, y, z] }) => ({
    was: rows(['指标', '计划', '完成'], ['绿地', x, `⟦${y}⟧`], ['岸线', z, x]),
    now: rows(['指标', '完成', '计划'], ['绿地', x, y], ['岸线', z, x]),
    truth: 'changed',
  })),
  plant('columns exchanged, its own value another', ({ counts: [x, y, z] }) => ({
    was: rows(['指标', '计划', '完成'], ['绿地', x, `⟦${y}⟧`], ['岸线', z, x]),
    now: rows(['指标', '完成', '计划'], ['绿地', `⟦${z}⟧`, x], ['岸线', x, z]),
    truth: 'changed',
  })),
  written('thousands parted by commas', (quote) => {
    const [, digits, rest] = /^(\d{4,})(\D.*|)$/u.exec(quote) ?? [];
    return digits === undefined ? null : separated(digits) + rest;
  }),
  written('digits of full width', (quote) =>
    quote.replace(/[\d.%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ),
  written('a zero more behind the point', (quote) => {
    const [, digits, rest] = /^(\d+\.\d+)(.*)$/u.exec(quote) ?? [];
    return digits === undefined ? null : `${digits}0${rest}`;
  }),
  written('blanks within its digits', (quote) => {
    const [, digits, rest] = /^(\d{4,})(\D.*|)$/u.exec(quote) ?? [];
    return digits === undefined ? null : separated(digits).replaceAll(',', ' ') + rest;
  }),
];
