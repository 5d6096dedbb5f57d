import { inheritedCandidate } from '../candidates.ts';
import { clean } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { trimPhrase } from '../phrases.ts';

const pieces = {
  /** Things among which another is ranked or counted; what of them is compared may stand behind them. */
  among: {
    pattern:
      /^的?(?<noun>[^，。；、\d]{1,14}?)(?:空气质量)?(?:(?:(?<ranked>排名|排行)|排位|评比|比较|考核|评价|竞争)?(?:当中|之中|(?<!集)中|里)(?![心小学等期国型央])|(?:综合)?(?:排名|排行|排位)?(?=(?:排|位居?|居|列)?(?:第[一二三四五六七八九十\d]|首位|倒数)))/u,
    sample: '城市排名中',
  },
  inside: { pattern: /[在从](?:全?[国省市州球]的?|世界|同类)?$/u, sample: '空气质量在' },
  opens: { pattern: /^.{0,2}[在从]全?[国省市]?$/u, sample: '在全国' },
  /** How many of them are something. */
  parts: { pattern: /^[，,]?[^，。；\d]{0,14}[有占]\d/u, sample: '省级项目有6个' },
};

/** What decides whether a number says among how many things. */
export const amongPatterns = Object.values(pieces);

/** The rule that names things among which another is. */
export const amongId = 'among-things';

/** How far behind the number the things and how many of them may reach. */
const reach = 40;

/** 在168个城市排名中居前列: a number that says among how many is of these, whatever is ranked among them. */
function amongThings({ context: { text }, place, token, sense, threshold }: NumberFacts): Candidate | null {
  if (threshold || sense.kind !== 'amount' || token.unit?.group !== 'count') return null;
  const behind = text.slice(token.end, token.end + reach);
  const found = pieces.among.pattern.exec(behind);
  if (found === null) return null;
  const lead = text.slice(place.clauseStart, token.start);
  const opens = lead.trim() === '' && pieces.parts.pattern.test(behind.slice(found[0].length));
  if (!opens && !pieces.inside.pattern.test(lead)) return null;
  const { noun, ranked = '' } = found.groups!;
  const start = token.end + found[0].indexOf(noun!);
  return {
    text: clean(ranked + noun),
    span: { start, end: start + noun!.length },
    inferred: false,
    from: null,
    bareNoun: true,
    head: '',
    topic: null,
  };
}

/** 经济总量在全国358个城市中排第259位: a rank among things is of what stands before them. */
function rankedAmong(number: NumberFacts): Candidate | null {
  const { context, readings, names, index, place, sense } = number;
  const before = readings[index - 1];
  if (sense.kind !== 'rank' || names[index - 1]?.rule !== amongId) return null;
  if (before!.place.clauseStart !== place.clauseStart) return null;
  const earlier = readings[index - 2];
  // 增速6.1%、在27个城市中居第2位: of what the number before is of.
  const opens = pieces.opens.pattern.test(context.text.slice(place.clauseStart, before!.token.start));
  if (earlier && (opens || earlier.place.clauseStart === place.clauseStart))
    return names[index - 2] && earlier.place.statementStart === place.statementStart
      ? inheritedCandidate(number, index - 2)
      : null;
  const lead = context.text.slice(place.clauseStart, before!.token.start).replace(pieces.inside.pattern, '');
  const span = trimPhrase(context, place.clauseStart, place.clauseStart + lead.length);
  const text = clean(context.text.slice(span.start, span.end));
  if (text.length < 2) return null;
  return { text, span, inferred: false, from: null, bareNoun: false, head: text, topic: null };
}

/** Names of numbers that say among how many things another is. */
export const amongNames: readonly NamingRule[] = [
  { id: amongId, sample: '空气质量在168个城市排名中居第5位。', apply: amongThings },
  {
    id: 'ranked-among',
    sample: '经济总量在全国358个城市中排第259位。',
    apply: rankedAmong,
  },
];
