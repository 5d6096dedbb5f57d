import type { Sense } from '../kinds/sense.ts';
import { general } from './name-text.ts';
import type { Work } from './naming.ts';
import {
  beforePhrase,
  hasEarlier,
  nearestOfStatement,
  saidBefore,
  sentenceTopic,
  topicOf,
  topicOfClause,
} from './statement-topics.ts';
import { predicateStart } from './tail-words.ts';

/** A name completed, and what it was completed with where the numbers after it are of the same (签约39台，开工3台). */
interface Completed {
  text: string;
  topic: string | null;
}

const alone = (text: string): Completed => ({ text, topic: null });

/** Completes a name too general to stand alone (完成率, 拆除面积, 净资产) from the statement's first clause or number. */
export function withTopic(
  work: Work,
  { name, preText, sense }: { name: string; preText: string; sense: Sense },
): Completed | null {
  const { readings, index } = work;
  const { place } = readings[index]!;
  const level = sameOfLevel(work, name);
  if (level !== null) return alone(level);
  const sibling = siblingName(work, name);
  if (sibling !== null) return alone(sibling);
  // 小家禽出栏96万只，产值2959万元: a number of another kind right before is nearer than a like word further back.
  const before = nearestOfStatement(work);
  const nearer =
    general.has(name) && before === index - 1 && !work.names[before]!.text.endsWith(name.slice(-2));
  const parallel = nearer ? null : parallelName(work, name);
  if (parallel !== null) return alone(parallel);
  const isGeneral =
    general.has(name) ||
    (name.length < 2 && preText !== '') ||
    // A town's own name before its place in an order is not what is ranked.
    (sense.kind === 'rank' && /^[^，。]{1,7}[镇乡区县市州]$|街道$/u.test(name)) ||
    (sense.kind === 'rank' && /^(?:在|位|排|绝对)?.{0,3}(?:市|区|县|省|名|数)?$/u.test(name)) ||
    (name.length <= 4 && /^(?:获益|受益|惠及|意向)/u.test(name) && nearestOfStatement(work) === null);
  if (!isGeneral) return null;
  const fuller = saidBefore(work, name);
  if (fuller !== null) return alone(fuller);
  const first = nearestOfStatement(work);
  if (first === null && (place.clauseStart <= place.statementStart || hasEarlier(readings, index))) {
    const dated = beforePhrase(work) ?? sentenceTopic(work, name);
    return dated === null ? null : { text: dated + name, topic: dated };
  }
  const topic = first === null ? topicOfClause(work) : topicOf(work, first);
  if (topic === '' || topic.includes(name)) return topic === '' ? null : alone(topic);
  if (sense.kind === 'rank' || (name === '占比' && /(?:比重|占比)$/u.test(topic))) return alone(topic);
  for (let shared = Math.min(topic.length, name.length); shared >= 2; shared--)
    if (topic.endsWith(name.slice(0, shared))) return { text: topic + name.slice(shared), topic };
  return { text: topic + name, topic };
}

/** 加装电梯10台开工建设，5台完成征询: a clause that begins with a number of the same kind goes on with the head before it. */
export function withHead({ readings, names, index }: Work, pre: string, post: string): string | null {
  if (pre !== '' || post === '') return null;
  const { place, token } = readings[index]!;
  const previous = readings[index - 1];
  const name = names[index - 1];
  if (!previous || !name || name.head === '' || name.head === name.text) return null;
  if (
    previous.place.statementStart !== place.statementStart ||
    previous.token.unit?.base !== token.unit?.base
  )
    return null;
  if (token.start > place.clauseStart || !predicateStart.test(post)) {
    if (!/^(?:规划|完成|开工|竣工|在建|启动|正在|通过|投入|签约)/u.test(post)) return null;
  }
  return name.head + post;
}

/** 省级美丽乡村1个、市级2个: a level alone is of what the one before it was. */
function sameOfLevel({ names, index }: Work, name: string): string | null {
  const before = names[index - 1]?.text;
  if (!before || !/^(?:国家|省|市|区|县|镇|乡|村)级$/u.test(name)) return null;
  const match = /(?:国家|省|市|区|县|镇|乡|村)级/u.exec(before);
  return match ? before.slice(0, match.index) + name + before.slice(match.index + match[0].length) : null;
}

/** 规模以上工业总产值…，增加值增长…: output and value added of one industry, the second without its owner. */
const siblings = /(?:总产值|销售产值|现价产值|产值|营业收入)$/u;

function siblingName({ readings, names, index }: Work, name: string): string | null {
  if (!/^(?:增加值|利润|利税|税收|利润总额)$/u.test(name)) return null;
  const other = names[index - 1]?.text;
  if (!other || readings[index - 1]!.place.statementStart !== readings[index]!.place.statementStart)
    return null;
  const owner = other.replace(siblings, '');
  return owner !== other && owner.length >= 2 ? owner + name : null;
}

/** 集体经济总资产 …；净资产 …: a short name that ends like the one before it takes that one's owner. */
function parallelName({ readings, names, index }: Work, name: string): string | null {
  // 净资产 is short of its owner, 牛存栏 is not: only a word of extent may stand before the shared noun.
  if (!/^[净总纯毛新实应已未本共]?[^，。]{2}$/u.test(name)) return null;
  for (let i = index - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
    if (readings[i]!.place.sentenceStart !== readings[index]!.place.sentenceStart) return null;
    const other = names[i]?.text;
    if (!other || other.length <= name.length || !other.endsWith(name.slice(-2))) continue;
    return other.slice(0, other.length - name.length) + name;
  }
  return null;
}
