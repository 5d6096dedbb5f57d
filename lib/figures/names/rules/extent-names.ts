import { attributesOf } from '../attributes.ts';
import { clean, shorten } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { objectIn, saysObject, subjectEnd } from '../undertakings.ts';
import { lengthBeforePredicate } from '../words/predicates.ts';

const pieces = {
  /** How far a thing reaches that stands behind the number. */
  extent: {
    pattern:
      /^(?<extent>(?:总?占地(?:面积)?|总?建筑面积|总面积|面积|全长|总长|长度?|宽度?|总?库容|总?装机(?:容量)?|总?投资规模|总?规模|(?:总|通车)?里程|总容量|历时|为期|总?工期)(?:为|达到?|约)?)$/u,
    sample: '占地',
  },
  /** What a thing can do in a time, behind what was done with it and whose it is. */
  capacity: {
    pattern:
      /^(?:新建|扩建|改扩建|续建|在建|开工|建设|建成|投运|投用|启用|启动){0,4}(?<owner>[^，。；、\d]{0,8}?)(?<extent>(?:日|年|月)?(?:处理|供水|供热|供气|发电|生产|加工|接待|储存|仓储|冷藏|屠宰|焚烧)(?:能力|规模))(?:为|达到?|约)?$/u,
    sample: '新建日处理能力',
  },
  /** What was made of a thing whose sides follow (铺设|长3.2公里、宽7米的产业路). */
  made: {
    pattern:
      /^(?:铺设|铺就|修建|新建|新修|建设|建成|硬化|改造|拓宽|打通|开通|架设|疏浚|整治|清淤|开挖|加固|安装|绿化)了?(?<extent>长|宽|高|深|直径)$/u,
    sample: '铺设长',
  },
  /** Places and capacities that a number counts, and the thing that has them. */
  places: {
    pattern:
      /^(?<places>(?:养老|护理)?床位|学位|座位|泊位|车位|停车位|装机(?:容量)?|库容|产能|容量|处理能力)的(?<thing>[^，。；、\d的]{2,14})$/u,
    sample: '床位的老年公寓',
  },
  building: { pattern: /(?:建设|项目|工程|项目建设|工程建设)$/u, sample: '老年公寓建设' },
  /** What does not belong to the thing: the next item of a list. */
  next: { pattern: /[，。；：、]|和(?=[^，。]{0,10}\d)|以及/u, sample: '公园、广场' },
};

/** What decides whether an extent is of the thing behind it. */
export const extentPatterns = Object.values(pieces);

/** How far behind an extent its thing may reach. */
const reach = 24;

/** 占地300亩的滨河公园: an extent printed as an attribute is of the thing behind it. */
function extentOfNoun(number: NumberFacts): Candidate | null {
  const { context, token, sense, words, threshold, place, printed } = number;
  const { owner = '', extent: side } =
    (
      pieces.extent.pattern.exec(words) ??
      pieces.made.pattern.exec(words) ??
      pieces.capacity.pattern.exec(words)
    )?.groups ?? {};
  if (threshold || sense.kind !== 'amount' || side === undefined) return null;
  const behind = context.text.slice(token.end, Math.min(place.clauseEnd, token.end + reach));
  const lead = attributesOf.exec(behind)?.[0];
  if (lead === undefined) return null;
  const start = token.end + lead.length;
  const end = behind.slice(lead.length).search(pieces.next.pattern);
  const span = { start, end: end < 0 ? token.end + behind.length : start + end };
  const subject = subjectEnd(context.text.slice(span.start, span.end), span);
  const thing = objectIn(number, { start: span.start, end: subject });
  if (thing === null || !saysObject(thing)) return null;
  return {
    text: shorten(owner + clean(thing) + side),
    span: printed?.span ?? null,
    inferred: true,
    from: null,
    bareNoun: false,
    head: side,
    topic: thing,
  };
}

/** 500张床位的老年公寓: what a thing has is of that thing. */
function placesOfThing({ noun, sense, words, printed }: NumberFacts): Candidate | null {
  const { places, thing } = pieces.places.pattern.exec(noun)?.groups ?? {};
  if (sense.kind !== 'amount' || !places || !thing || printed === null) return null;
  const built = thing.slice(0, lengthBeforePredicate(thing)).replace(pieces.building.pattern, '');
  if (built.length < 2) return null;
  return {
    text: shorten(built + places),
    span: printed.span,
    inferred: true,
    from: null,
    bareNoun: false,
    head: words,
    topic: null,
  };
}

/** Names of how far the thing behind a number reaches. */
export const extentNames: readonly NamingRule[] = [
  { id: 'extent-of-noun', sample: '占地300亩的滨河公园建成开放。', apply: extentOfNoun },
  { id: 'places-of-thing', sample: '启动500张床位的老年公寓建设。', apply: placesOfThing },
];
