import { marksOf } from '../../text/print/marks.ts';
import type { Span } from '../../text/span.ts';
import { attributesOf } from './attributes.ts';
import type { NumberFacts } from './naming.ts';
import { objectIn, saysObject, subjectEnd } from './undertakings.ts';
import { actedOn, doingAtStart, doingRows, nextDoing, providedFor } from './words/doing-words.ts';

/** How far behind a sum its object may reach. */
const reach = 48;

const pieces = {
  comma: { pattern: /^[，,]/u, sample: '，新建学校' },
  clauseEnd: {
    pattern: new RegExp(`[${[...marksOf('clause', 'statement', 'sentence')].join('')}]`, 'u'),
    sample: '体育馆，',
  },
  closedBracket: { pattern: /^[^(（]*?(?=[)）])/u, sample: '体育馆)' },
  /** A joint after which the words are another clause's or another sum's. */
  otherBehind: {
    pattern:
      /(?:[、和及与]|以及)(?=(?:计划)?(?:总投资|投资|投入|资金)\d)|并(?=[^，。]{2})(?!网|购|轨|联)|，/u,
    sample: '体育馆、总投资7000万元的科技馆',
  },
  firstItem: { pattern: /^[^、]{2,}?(?=、)/u, sample: '道路、桥梁、管网' },
  /** A noun that says that something is done: no verb need stand behind it. */
  act: {
    pattern: /(?:工程|项目|建设|改造|治理|整治|修复|扩建|改建|维修|修缮|工作|行动|任务)$/u,
    sample: '供水改造工程',
  },
  undertaking: {
    pattern: /^[^，。；、\d的用于在已完成实施启动推进]{2,8}(?:项目|工程)(?![的资])/u,
    sample: '市政项目全面完成',
  },
};

/** What bounds the object of a sum. */
export const sumObjectPatterns = Object.values(pieces);

/** What a sum of money was spent on, where it stands behind the sum. */
export interface SumObject {
  /** The object as the beginning of a name. */
  text: string;
  /** `attributive`: 投资3亿元的X; `doing`: 投资3亿元新建X; `next-clause`: 投资3亿元，新建X. */
  form: 'attributive' | 'doing' | 'next-clause';
  /** True where its verb sets up or hands out a fund: what a given sum becomes, and what no sum spent is for. */
  founds: boolean;
}

/** The object that stands behind a sum; `null` when the words behind it name none. */
export function findSumObject(number: NumberFacts): SumObject | null {
  const { context, token } = number;
  const { text } = context;
  const attributes = attributesOf.exec(text.slice(token.end, token.end + reach))?.[0];
  if (attributes !== undefined)
    return asObject(attributiveObject(number, token.end + attributes.length), 'attributive');
  // 总投资265亿元56个重点项目: a count of them stands between the sum and the noun.
  if (number.readings[number.index + 1]?.token.start === token.end)
    return asObject(attributiveObject(number, token.end), 'attributive');
  // 总投资7亿元市政项目: a noun of an undertaking right behind a sum needs no particle.
  const behind = text.slice(token.end, token.end + reach);
  if (pieces.undertaking.pattern.test(behind) && !doingAtStart.test(behind))
    return asObject(attributiveObject(number, token.end), 'attributive');
  const comma = pieces.comma.pattern.test(text.slice(token.end, token.end + 1));
  const start = token.end + (comma ? 1 : 0);
  const verb = doingAtStart.exec(text.slice(start, start + reach))?.groups?.verb ?? '';
  const founds = doingRows.get(verb)?.founds === true;
  return asObject(doneObject(number, start), comma ? 'next-clause' : 'doing', founds);
}

const asObject = (text: string | null, form: SumObject['form'], founds = false): SumObject | null =>
  text === null || !saysObject(text) ? null : { text, form, founds };

/** Where the clause ends that begins at an offset; words that go on past the reach are cut behind their first item. */
function clauseFrom(text: string, start: number): Span {
  const words = text.slice(start, start + reach);
  const end = words.search(pieces.clauseEnd.pattern);
  const open = end < 0 ? (pieces.firstItem.pattern.exec(words)?.[0] ?? words) : words.slice(0, end);
  const clause = pieces.closedBracket.pattern.exec(open)?.[0] ?? open;
  const others = [pieces.otherBehind.pattern, nextDoing].map((pattern) => clause.search(pattern));
  return { start, end: start + Math.min(clause.length, ...others.filter((other) => other > 0)) };
}

/** 的X加快推进: the noun up to the words that say how it fares. */
function attributiveObject(number: NumberFacts, start: number): string | null {
  const span = clauseFrom(number.context.text, start);
  const phrase = number.context.text.slice(span.start, span.end);
  return objectIn(number, { start, end: subjectEnd(phrase, span) });
}

/** 新建X, 实施X, 对X进行改造, 实施的X: the object of the verb that begins a clause, with the verb where it is needed. */
function doneObject(number: NumberFacts, start: number): string | null {
  const { text } = number.context;
  const span = clauseFrom(text, start);
  const clause = text.slice(span.start, span.end);
  const acted = (actedOn.exec(clause) ?? providedFor.exec(clause))?.groups;
  if (acted) {
    const object = start + text.slice(span.start, span.end).indexOf(acted.object!);
    const noun = objectIn(number, { start: object, end: object + acted.object!.length });
    return noun === null ? null : noun + acted.act!;
  }
  const doing = doingAtStart.exec(text.slice(span.start, span.end));
  if (!doing) return null;
  const { verb, attributive } = doing.groups!;
  const behind = start + doing[0].length;
  if (attributive) return attributiveObject(number, behind);
  const object = objectIn(number, { start: behind, end: span.end });
  return object === null ? null : withVerb(verb!, object);
}

/** 道路建设, 新建体育馆: a verb and its object as a noun; the object alone where it says what is done. */
function withVerb(verb: string, object: string): string {
  const row = doingRows.get(verb);
  if (row?.part === 'dropped') return object;
  if (row?.part !== 'behind') return verb + object;
  return pieces.act.pattern.test(object) ? object : object + (row.noun ?? verb);
}
