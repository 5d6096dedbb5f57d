import type { NamingRule, NumberFacts } from '../naming.ts';

/** Id of the notation of medals, and what the metal at their end makes a name of. */
const medalRule = 'medal';
const medalTail = '牌';

/** 3金2银: a medal is named by its metal, whoever won it. */
export const medalNames: readonly NamingRule[] = [
  {
    id: 'medal-of-a-metal',
    sample: '健儿夺得3金2银4铜',
    apply: ({ token, context }: NumberFacts) => {
      if (token.rule !== medalRule) return null;
      const unit = token.parts.find(({ role }) => role === 'unit')!;
      return {
        text: context.text.slice(unit.start, unit.end) + medalTail,
        span: { start: unit.start, end: unit.end },
        inferred: true,
        from: null,
        bareNoun: true,
        head: '',
        topic: null,
      };
    },
  },
];
