import { lastPair, type Pair, pairAt, pairLength } from '../../../text/pairs.ts';
import { comparison } from '../../lexicon/basis-words.ts';
import { generalNames } from '../words/general-names.ts';
import { predicateStart } from '../words/predicates.ts';
import { type Feature, flag, type Offer } from './offer.ts';

const pieces = {
  particleAtStart: {
    pattern: /^[的了在对为与和及等从由被把向将已又再还即获达至于以也都使让其并]/u,
    sample: '的税收',
  },
  particleAtEnd: {
    pattern: /[的了在对为与和及由比较达至约近超中后前上下将被把向从以、]$/u,
    sample: '税收比',
  },
  doing: {
    pattern:
      /^(?:完成|实现|实施|推进|开展|建设|建成|新建|改造|新增|引进|培育|累计|落实|争取|发放|安排|整治|开工|启动|组织|举办|打造|全面|深入|继续|大力|积极|重点)/u,
    sample: '实施水利工程',
  },
  adverb: {
    pattern: /全面|进一步|基本|成功|顺利|已经|正在|不断|持续|有效|累计|共计|总计|已有|仅|均/u,
    sample: '工程基本完工',
  },
  joint: { pattern: /[、和与及]/u, sample: '工业和服务业' },
  attribute: { pattern: /.的./u, sample: '居民的收入' },
  apart: { pattern: /分别|各/u, sample: '分别增长' },
  compared: { pattern: new RegExp(`${comparison}|以[上下]`, 'u'), sample: '比上年' },
  numeral: { pattern: /[\d一二三四五六七八九十]/u, sample: '第1批项目' },
};

/** What a name is asked for as a text. */
export const textFeaturePatterns = Object.values(pieces);

const holds =
  (pattern: RegExp): Feature['of'] =>
  ({ name }) =>
    flag(pattern.test(name.text));

const hasLength =
  (from: number, to: number): Feature['of'] =>
  ({ name: { text } }) =>
    flag(text.length >= from && text.length <= to);

/** The share in which two characters are a verb. */
export const verbShare = ({ counts }: Offer, pair: Pair): number => counts.verbs.get(pair) ?? 0;

/** The highest share of a verb strictly inside a name. */
function verbInside(offer: Offer): number {
  const { text } = offer.name;
  let most = 0;
  for (let at = 1; at + pairLength < text.length; at++)
    most = Math.max(most, verbShare(offer, pairAt(text, at)));
  return most;
}

/** How a name looks, whatever number it is of. */
export const textFeatures: readonly Feature[] = [
  { id: 'particle-at-start', meaning: 'begins with a particle', of: holds(pieces.particleAtStart.pattern) },
  { id: 'particle-at-end', meaning: 'ends with a particle', of: holds(pieces.particleAtEnd.pattern) },
  { id: 'doing-at-start', meaning: 'begins with a verb of doing', of: holds(pieces.doing.pattern) },
  {
    id: 'verb-at-start',
    meaning: 'the share in which its first word is a verb',
    of: (offer) => verbShare(offer, pairAt(offer.name.text, 0)),
  },
  {
    id: 'verb-at-end',
    meaning: 'the share in which its last word is a verb',
    of: (offer) => verbShare(offer, lastPair(offer.name.text)),
  },
  { id: 'verb-inside', meaning: 'the share in which a word inside is a verb', of: verbInside },
  {
    id: 'predicate-inside',
    meaning: 'a predicate begins inside',
    of: ({ name }) => flag((predicateStart.exec(name.text)?.index ?? 0) > 0),
  },
  { id: 'adverb', meaning: 'holds an adverb', of: holds(pieces.adverb.pattern) },
  {
    id: 'general',
    meaning: 'too general to stand alone',
    of: ({ name }) => flag(generalNames.has(name.text)),
  },
  { id: 'joint', meaning: 'holds a joint of a list', of: holds(pieces.joint.pattern) },
  { id: 'attribute', meaning: 'holds an attribute', of: holds(pieces.attribute.pattern) },
  { id: 'apart', meaning: 'holds a word that shares out', of: holds(pieces.apart.pattern) },
  { id: 'compared', meaning: 'holds a comparison', of: holds(pieces.compared.pattern) },
  { id: 'numeral', meaning: 'holds a number', of: holds(pieces.numeral.pattern) },
  { id: 'shortest', meaning: '1 or 2 characters', of: hasLength(1, 2) },
  { id: 'long', meaning: '8 to 16 characters', of: hasLength(8, 16) },
  { id: 'longest', meaning: '17 characters or more', of: hasLength(17, Number.POSITIVE_INFINITY) },
];
