import { roleOf } from '../../lib/text/print/role-words.ts';
import type { Span } from '../../lib/text/span.ts';
import { figureSpans } from './mutate-report.ts';
import { printOf } from './print-of.ts';
import type { Random } from './random.ts';
import { type Revision, type RevisionKind, sentenceAt, sentenceStarts } from './revision.ts';

/** Changes a text at one or more places and keeps track of one span. */
type Edit = { at: number; remove?: number; insert?: string };

/** A report and one of its numbers. */
interface Case {
  text: string;
  span: Span;
  quote: string;
  sentence: Span;
  random: Random;
}

function edited(text: string, span: Span, edits: Edit[]): { text: string; span: Span } {
  let out = text;
  let { start, end } = span;
  for (const { at, remove = 0, insert = '' } of [...edits].sort((a, b) => b.at - a.at)) {
    out = out.slice(0, at) + insert + out.slice(at + remove);
    if (at + remove <= start && (at < start || insert !== '')) {
      start += insert.length - remove;
      end += insert.length - remove;
    } else if (at >= start && at < end) end += insert.length - remove;
  }
  return { text: out, span: { start, end } };
}

/** A kind whose number stays the same one. */
function stays(id: string, edits: (given: Case) => Edit[] | null): RevisionKind {
  return kind(id, (given) => {
    const changes = edits(given);
    if (!changes) return null;
    const { text, span } = edited(given.text, given.span, changes);
    return { after: text, place: span, truth: 'same' };
  });
}

/** A kind that changes what the number says, by words put in its stead. */
function turns(id: string, instead: (given: Case) => string | null): RevisionKind {
  return kind(id, (given) => {
    const words = instead(given);
    if (words === null) return null;
    const { text, span } = given;
    const after = text.slice(0, span.start) + words + text.slice(span.end);
    return { after, place: { start: span.start, end: span.start + words.length }, truth: 'changed' };
  });
}

function kind(id: string, revise: (given: Case) => Omit<Revision, 'before' | 'kept'> | null): RevisionKind {
  return {
    id,
    revise(report, random) {
      const spans = figureSpans(report).filter(
        ({ start }) => !/[\d.,~～\-—至]$/.test(report.slice(0, start)),
      );
      const span = random.pick(spans);
      const quote = report.slice(span.start, span.end);
      const sentence = sentenceAt(report, span);
      const revised = revise({ text: report, span, quote, sentence, random });
      return revised && { before: report, kept: span, ...revised };
    },
  };
}

const fillers = ['据初步核算，', '在各方共同努力下，', '按照年初部署，', '经过半年努力，'];
const sentences = ['各项工作平稳有序。', '成效明显。', '群众满意度持续提升。'];
const hedges = ['不到', '至多', '最多', '不满', '高达', '约', '近', '超', '不足', '逾'];
const inRow = ({ text, sentence }: Case): boolean => text.slice(sentence.start, sentence.end).includes('\t');
/** The last clause mark before the number within its sentence, -1 without one. */
const markBefore = ({ text, span, sentence }: Case): number => {
  const at = text.slice(sentence.start, span.start).lastIndexOf('，');
  return at < 0 ? -1 : sentence.start + at;
};
const markAfter = ({ text, span, sentence }: Case): number => {
  const at = text.slice(span.end, sentence.end).indexOf('，');
  return at < 0 ? -1 : span.end + at;
};

function moveParagraph({ text, span, random }: Case): Omit<Revision, 'before' | 'kept'> | null {
  const { paragraphs } = printOf(text);
  const own = paragraphs.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!own || paragraphs.length < 3 || text.slice(own.start, own.end).includes('\t')) return null;
  const line = `${text.slice(own.start, own.end)}\n`;
  const without = text.slice(0, own.start) + text.slice(own.end + 1);
  // What was done, put under what is promised, is another statement.
  const targets = printOf(without).paragraphs.filter(
    ({ start, end }) =>
      !without.slice(start, end).includes('\t') && halfAt(without, start) === halfAt(text, own.start),
  );
  if (targets.length === 0) return null;
  const at = random.pick(targets).start;
  const start = at + span.start - own.start;
  return {
    after: without.slice(0, at) + line + without.slice(at),
    place: { start, end: start + span.end - span.start },
    truth: 'same',
  };
}

/** What the nearest heading above says follows: what was done, or what is promised. */
const halfAt = (text: string, at: number): string | null =>
  text
    .slice(0, at)
    .split('\n')
    .map((line) => (line.length <= 32 && !line.endsWith('。') ? roleOf(line) : null))
    .findLast((role) => role !== null) ?? null;

/** A copy of the sentence elsewhere, more than a few words away. */
function copied(given: Case): { text: string; span: Span } | null {
  const { text, span, sentence, random } = given;
  if (inRow(given)) return null;
  const far = sentenceStarts(text).filter(
    (at) =>
      (at < sentence.start && text.slice(at, sentence.start).trim().length > 60) || at > sentence.end + 60,
  );
  if (far.length === 0) return null;
  return edited(text, span, [{ at: random.pick(far), insert: text.slice(sentence.start, sentence.end) }]);
}

/** The number and, beside it, its unit. */
const parts = (quote: string) =>
  /^(?<digits>[\d.]+)(?<unit>.*)$/.exec(quote)!.groups as { digits: string; unit: string };

function otherDigits(quote: string, random: Random): string {
  const { index, 0: digit } = random.pick([...quote.matchAll(/\d/g)]);
  const other = random.pick([...'123456789'].filter((d) => d !== digit));
  return quote.slice(0, index) + other + quote.slice(index + 1);
}

/** What happens to a number among the sentences that a report already has. */
export const naturalRevisions: readonly RevisionKind[] = [
  stays('a sentence put before', ({ text, sentence, random }) => {
    const at = random.pick(sentenceStarts(text).filter((start) => start <= sentence.start));
    return at === undefined ? null : [{ at, insert: random.pick(sentences) }];
  }),
  stays('words opening its sentence', (given) =>
    inRow(given) ? null : [{ at: given.sentence.start, insert: given.random.pick(fillers) }],
  ),
  kind('its paragraph moved', moveParagraph),
  stays('wrapped otherwise', ({ text, random }) => {
    const edits: Edit[] = [];
    for (let i = 0; i < 40; i += 1) {
      const at = 1 + random.below(text.length - 1);
      const inNumber = /[\d.,]/.test(text[at - 1]!) && /[\d.,]/.test(text[at]!);
      if (!inNumber) edits.push({ at, insert: random.pick([' ', '\u00a0', '\u3000', '\n']) });
    }
    return edits;
  }),
  kind('its sentence copied elsewhere', (given) => {
    const copy = copied(given);
    return copy && { after: copy.text, place: copy.span, truth: 'same' };
  }),
  stays('split before its clause', (given) => {
    const at = markBefore(given);
    return at < 0 || inRow(given) ? null : [{ at, remove: 1, insert: '。' }];
  }),
  stays('split behind its clause', (given) => {
    const at = markAfter(given);
    return at < 0 || inRow(given) ? null : [{ at, remove: 1, insert: '。' }];
  }),
  stays('joined to the sentence before', (given) => {
    const at = given.sentence.start - 1;
    return given.text[at] !== '。' ? null : [{ at, remove: 1, insert: '，' }];
  }),
  stays('joined to the sentence behind', (given) => {
    const at = given.sentence.end - 1;
    return given.text[at] !== '。' || given.text[at + 1] === '\n' ? null : [{ at, remove: 1, insert: '，' }];
  }),
  stays('a note’s number in brackets behind it', ({ text, span }) =>
    /[，。；]/.test(text[span.end] ?? '') ? [{ at: span.end, insert: '[3]' }] : null,
  ),
  stays('a note’s circled number in its clause', (given) => {
    const at = markBefore(given);
    return at < 0 ? null : [{ at, insert: '②' }];
  }),
  stays('a note’s bare number behind it', ({ text, span }) =>
    /[，。；]/.test(text[span.end] ?? '') ? [{ at: span.end, insert: '4' }] : null,
  ),
  stays('a paragraph put before', ({ text, span, random }) => {
    const starts = printOf(text)
      .paragraphs.map(({ start }) => start)
      .filter((start) => start <= span.start);
    const at = random.pick(starts);
    return text.slice(at).split('\n')[0]!.includes('\t')
      ? null
      : [{ at, insert: `${fillers.join('')}${sentences.join('')}\n` }];
  }),
  stays('a paragraph elsewhere taken out', ({ text, span, random }) => {
    const others = printOf(text).paragraphs.filter(
      ({ start, end }) =>
        (end < span.start - 200 || start > span.end + 200) && !text.slice(start, end).includes('\t'),
    );
    const other = others.length === 0 ? null : random.pick(others);
    return other && [{ at: other.start, remove: other.end + 1 - other.start }];
  }),
  stays('a neighbour’s digits changed', ({ text, span, sentence }) => {
    const other = figureSpans(text).find(
      ({ start, end }) =>
        start >= sentence.start && end <= sentence.end && (end < span.start || start > span.end),
    );
    return other ? [{ at: other.start, remove: 1, insert: text[other.start] === '7' ? '8' : '7' }] : null;
  }),
  stays('blanks between number and unit', ({ span, quote }) => {
    const { digits, unit } = parts(quote);
    return unit === '' ? null : [{ at: span.start + digits.length, insert: ' ' }];
  }),
  stays('broken into a paragraph of its own', (given) => {
    const { start } = given.sentence;
    return inRow(given) || given.text[start - 1] === '\n' || start === 0
      ? null
      : [{ at: start, insert: '\n' }];
  }),
  stays('commas of half width', (given) => {
    const { text, sentence } = given;
    const marks = [...text.slice(sentence.start, sentence.end).matchAll(/，(?!\d)/g)];
    return marks.length === 0
      ? null
      : marks.map(({ index }) => ({ at: sentence.start + index, remove: 1, insert: ',' }));
  }),
  turns('a digit changed', ({ quote, random }) => otherDigits(quote, random)),
  turns('the unit changed', ({ quote, random }) => {
    const { digits, unit } = parts(quote);
    return (
      digits +
      random.pick(['亿元', '万元', '个', '%', '户', '公里', '人次', '个百分点'].filter((u) => u !== unit))
    );
  }),
  kind('the direction turned', ({ text, span }) => {
    const lead = text.slice(Math.max(0, span.start - 4), span.start);
    const turned = lead.replace(
      /(增长|增加|上升|提高|下降|减少)$/,
      (word) =>
        ({ 增长: '下降', 增加: '减少', 上升: '下降', 提高: '降低', 下降: '增长', 减少: '增加' })[word]!,
    );
    if (turned === lead) return null;
    return {
      after: text.slice(0, span.start - lead.length) + turned + text.slice(span.start),
      place: span,
      truth: 'changed',
    };
  }),
  turns('made a range with 至', ({ quote, random }) => {
    const { digits, unit } = parts(quote);
    return `${quote}${random.pick(['至', '到', '~', '—', '-'])}${Math.ceil(Number(digits) * 2)}${unit}`;
  }),
  turns('the upper end of a range', ({ quote, random }) => `1${random.pick(['~', '-', '—', '至'])}${quote}`),
  turns(
    'the unit made one per another',
    ({ quote, random }) => `${quote}/${random.pick(['平方米', '人', '亩', '年'])}`,
  ),
  turns('每 before it', ({ quote }) => `每${quote}`),
  turns('a hedge before it', ({ quote, random, text, span }) =>
    /[不约近超足逾过到达于少多高最至满]$/.test(text.slice(0, span.start))
      ? null
      : random.pick(hedges) + quote,
  ),
  turns('a hedge behind it', ({ quote, random, text, span }) =>
    /^[以左上多余]/.test(text.slice(span.end)) ? null : quote + random.pick(['以上', '左右', '以内', '以下']),
  ),
  turns('digits before it', ({ quote, random }) => random.pick([...'123456789']) + quote),
  turns('a decimal more', ({ quote }) => {
    const { digits, unit } = parts(quote);
    return `${digits}${digits.includes('.') ? '' : '.'}5${unit}`;
  }),
  turns('a multiplier more', ({ quote }) => {
    const { digits, unit } = parts(quote);
    return /^[万亿%个]/.test(unit) ? null : `${digits}万${unit}`;
  }),
  turns('a minus', ({ quote, text, span }) =>
    quote.endsWith('%') && !/[-－]$/.test(text.slice(0, span.start)) ? `-${quote}` : null,
  ),
  kind('a copy elsewhere, own digits changed', (given) => {
    const copy = copied(given);
    if (!copy) return null;
    const words = otherDigits(given.quote, given.random);
    const { start, end } = copy.span;
    return {
      after: copy.text.slice(0, start) + words + copy.text.slice(end),
      place: { start, end: start + words.length },
      truth: 'changed',
    };
  }),
  kind('its sentence taken out', (given) => {
    const { text, sentence } = given;
    return inRow(given)
      ? null
      : { after: text.slice(0, sentence.start) + text.slice(sentence.end), place: null, truth: 'gone' };
  }),
  kind('the words that lead to it are another’s', ({ text, span, sentence, random }) => {
    const lead = leadBefore(text, span);
    if (lead.length < 3) return null;
    const others = figureSpans(text)
      .filter(({ start }) => start < sentence.start || start > sentence.end)
      .map((other) => leadBefore(text, other))
      .filter((words) => words.length >= 3 && isAnother(words, lead));
    if (others.length === 0) return null;
    const words = random.pick(others);
    const from = span.start - lead.length;
    const start = from + words.length;
    return {
      after: text.slice(0, from) + words + text.slice(span.start),
      place: { start, end: start + span.end - span.start },
      truth: 'changed',
    };
  }),
];

/** The Chinese words right before a number, without those that every sentence has. */
function leadBefore(text: string, { start }: Span): string {
  const words = /[一-龥]*$/.exec(text.slice(Math.max(0, start - 24), start))![0];
  return /[增减降升]|^(?:其中|分别)|为$|达$|达到$/.test(words) ? '' : words;
}

/** True for words that name another thing: how it was done does not tell. */
function isAnother(words: string, lead: string): boolean {
  const bare = (text: string) => text.replace(/完成|实现|达到|累计|全年/g, '');
  return !bare(words).includes(bare(lead)) && !bare(lead).includes(bare(words));
}
