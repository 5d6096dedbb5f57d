import { normaliseBody } from '../../../lib/snippets/normalise-body.ts';
import {
  clausesOf,
  coreWords,
  differInManner,
  leansOnNothing,
  namesSomething,
  ownerOf,
  spelled,
  touchingAfter,
  touchingBefore,
} from '../../../lib/snippets/subject-words.ts';
import { matches, type WordReaders } from './word-reader.ts';

/** What `lib/snippets` hears in the words around a number, and keeps of a body's lines. */
export const snippetsReaders: WordReaders = {
  ownerOf: (clause) => ownerOf(clause),
  ownerFarOff: (clause) => ownerOf(clause, true),
  coreWords,
  spelled,
  clausesOf,
  namesSomething,
  leansOnNothing,
  touchesBefore: matches(touchingBefore),
  touchesAfter: matches(touchingAfter),
  differsFromNothing: (words) => differInManner(words, ''),
  normalised: (line) => normaliseBody(`全年完成税收4.8亿元。\n${line}\n新增就业岗位820个。`),
  normalisedByVersion1: (line) => normaliseBody(`全年完成税收4.8亿元。\n${line}\n新增就业岗位820个。`, 1),
};
