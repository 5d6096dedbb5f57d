import { type Head, wholeWork } from './heads.ts';

/** Words that say a half, and a sentence right behind them that begins with its year. */
const runsOn = new RegExp(`^(.*(?:${wholeWork.source}))(?:19|20)\\d{2}年[，,是]`);

/**
 * A heading without the sentence behind it: 二、2024年工作安排 2024年，新建学校2所 loses its blank where a text is normalised,
 * and would be one heading. Others stay as they are.
 */
export function withoutSentence(head: Head): Head {
  const words = runsOn.exec(head.title)?.[1];
  return words === undefined ? head : { ...head, end: head.start + words.length, title: words };
}
