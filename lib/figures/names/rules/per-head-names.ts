import { findAll } from '../../../text/find-all.ts';
import { listLength, listStart } from '../name-lists.ts';
import { clean, shorten } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { trimPhrase } from '../phrases.ts';
import { standing } from '../words/nouns.ts';
import {
  bothPlaces,
  changedClause,
  gainAtStart,
  perHead,
  perHeadAtEnd,
  raisedClause,
} from '../words/per-head-words.ts';

const pieces = {
  apart: { pattern: /分别|各/u, sample: '月人均分别提高' },
  /** A level that is shared out already. */
  sharedOut: { pattern: /均/u, sample: '农村居民人均纯收入' },
  /** The report's own place before a name that 人均 goes before. */
  ownPlace: { pattern: /^(?:全|我|本)[省市区县镇乡州旗]/u, sample: '全县生产总值' },
  joint: { pattern: /、|以及|和|与|及/u, sample: '工资、补贴和津贴' },
  /** What a level per head is of, though only its growth stands before. */
  product: { pattern: /(?:生产总值|GDP|经济总量)$/u, sample: '地区生产总值' },
};

/** How many numbers back a product stands whose level per head is told: its level, its growth, a rank. */
const productReach = 4;

/** What gives each number of a list its own subject. */
export const perHeadNamePatterns = Object.values(pieces);

const ofChangedId = 'per-head-of-changed';

const named = (text: string, { before }: NumberFacts, head: string): Candidate => ({
  text: shorten(text),
  span: before.start < before.end ? before : null,
  inferred: true,
  from: null,
  bareNoun: false,
  head,
  topic: null,
});

/** The subject of the nearest clause of the statement that says that its subject changed; `null` when none does. */
function changedSubject({ context, place, before }: NumberFacts): string | null {
  const from = place.statementStart;
  const words = context.text.slice(from, before.start);
  const match = [changedClause, raisedClause].flatMap((clause) => findAll(words, clause)).at(-1);
  const subject = match?.groups?.subject;
  if (match === undefined || subject === undefined) return null;
  const start = from + match.index + match[0].indexOf(subject);
  const span = trimPhrase(context, start, start + subject.length);
  const name = clean(context.text.slice(span.start, span.end));
  return name.length >= 2 ? name : null;
}

/** 户均增收2万元, 农户人均增收2600元: the verb says what is gained. */
function gainPerHead(number: NumberFacts): Candidate | null {
  const { words, context, sense, token } = number;
  const gain = gainAtStart.exec(context.text.slice(sense.leadStart, token.start))?.groups?.gain;
  return gain === undefined || !perHeadAtEnd.test(words) ? null : named(words + gain, number, words);
}

/** 护林员补助逐年提高，年人均增加2100元: what is shared out is the subject of the clause before, or the first of its subjects. */
function ofChanged(number: NumberFacts): Candidate | null {
  const { words, context, readings, index, place, token } = number;
  const groups = perHead.exec(words)?.groups;
  const subject = groups ? changedSubject(number) : null;
  if (!groups || subject === null) return null;
  const { owner, share } = groups;
  const lead = context.text.slice(place.clauseStart, token.start);
  const items = pieces.apart.pattern.test(lead) ? subject.split(pieces.joint.pattern) : [];
  const listed = items.length > 1 && items.length === listLength(readings, listStart(readings, index));
  const whole = owner ? subject.replace(bothPlaces, owner) : subject;
  return named(share! + (listed ? items[0]! : whole), number, subject);
}

/** 生产总值达到90亿元、人均达到4.5万元: a level per head right behind a level of money is that level shared out. */
function ofLevel(number: NumberFacts): Candidate | null {
  const { words, readings, names, index, sense, token, place } = number;
  const share = perHead.exec(words)?.groups?.share;
  const [before, name] = [readings[index - 1], names[index - 1]];
  if (share === undefined || !before || !name || sense.kind !== 'amount' || before.sense.kind !== 'amount')
    return null;
  const same =
    before.place.statementStart === place.statementStart && before.token.unit?.base === token.unit?.base;
  if (!same || pieces.sharedOut.pattern.test(name.text) || !standing.test(name.text)) return null;
  return named(share + name.text.replace(pieces.ownPlace.pattern, ''), number, words);
}

/** 生产总值年均增长6.8%，人均突破1万美元: money per head alone is of the product told before, whatever was told of it. */
function ofProduct(number: NumberFacts): Candidate | null {
  const { words, readings, names, index, sense, token, place } = number;
  const share = perHead.exec(words)?.groups?.share;
  if (share === undefined || sense.kind !== 'amount' || token.unit?.group !== 'money') return null;
  for (let i = index - 1; i >= Math.max(0, index - productReach); i--) {
    if (readings[i]!.place.sentenceStart !== place.sentenceStart) return null;
    const name = names[i]?.text;
    if (!name || !standing.test(name)) continue;
    if (!pieces.product.pattern.test(name)) return null;
    return pieces.sharedOut.pattern.test(name)
      ? null
      : named(share + name.replace(pieces.ownPlace.pattern, ''), number, words);
  }
  return null;
}

/** 工资、津贴再次提高，月人均分别提高200元和90元: each value behind the first is of the subject in its place. */
function ofChangedInPlace(number: NumberFacts): Candidate | null {
  const { readings, names, index, words } = number;
  const start = listStart(readings, index);
  const first = names[start];
  if (start === index || words !== '' || first?.rule !== ofChangedId) return null;
  const items = first.head.split(pieces.joint.pattern);
  if (items.length !== listLength(readings, start) || !first.text.endsWith(items[0]!)) return null;
  return named(first.text.slice(0, -items[0]!.length) + items[index - start]!, number, '');
}

/** Names of sums of which only is said among whom they are shared out. */
export const perHeadNames: readonly NamingRule[] = [
  { id: 'gain-per-head', sample: '带动农户4000户，户均增收2万元。', apply: gainPerHead },
  { id: 'per-head-of-level', sample: '生产总值达到90亿元、人均达到4.5万元。', apply: ofLevel },
  { id: 'per-head-of-product', sample: '生产总值增长6.8%，人均突破1万美元。', apply: ofProduct },
  { id: ofChangedId, sample: '护林员补助逐年提高，年人均增加2100元。', apply: ofChanged },
  {
    id: 'per-head-in-place',
    sample: '环卫工人工资、社区干部津贴再次提高，月人均分别提高200元和90元。',
    apply: ofChangedInPlace,
  },
];
