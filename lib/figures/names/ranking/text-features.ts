import { generalNames } from '../words/general-names.ts';
import { type Feature, flag } from './offer.ts';

const pieces = {
  doing: {
    pattern:
      /^(?:完成|实现|实施|推进|开展|建设|建成|新建|改造|新增|引进|培育|累计|落实|争取|发放|安排|整治|开工|启动|组织|举办|打造|全面|深入|继续|大力|积极|重点)/u,
    sample: '实施水利工程',
  },
  joint: { pattern: /[、和与及]/u, sample: '工业和服务业' },
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

/** How a name looks, whatever number it is of. */
export const textFeatures: readonly Feature[] = [
  { id: 'doing-at-start', meaning: 'begins with a verb of doing', of: holds(pieces.doing.pattern) },
  {
    id: 'general',
    meaning: 'too general to stand alone',
    of: ({ name }) => flag(generalNames.has(name.text)),
  },
  { id: 'joint', meaning: 'holds a joint of a list', of: holds(pieces.joint.pattern) },
  { id: 'numeral', meaning: 'holds a number', of: holds(pieces.numeral.pattern) },
  { id: 'shortest', meaning: '1 or 2 characters', of: hasLength(1, 2) },
  { id: 'two', meaning: '2 characters', of: hasLength(2, 2) },
  { id: 'three', meaning: '3 characters', of: hasLength(3, 3) },
  { id: 'four', meaning: '4 characters', of: hasLength(4, 4) },
  { id: 'six', meaning: '6 characters', of: hasLength(6, 6) },
  { id: 'long', meaning: '8 to 16 characters', of: hasLength(8, 16) },
  { id: 'longest', meaning: '17 characters or more', of: hasLength(17, Number.POSITIVE_INFINITY) },
];
