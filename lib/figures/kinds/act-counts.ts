import type { SenseFacts } from './sense.ts';

const pieces = {
  /** 提升 behind another verb of doing, an adverb or a mark: it has no subject that could have risen. */
  act: {
    pattern:
      /(?:^|[，、和与及并]|改造|新建|新改建|改建|扩建|建设|整治|打造|优化|升级|维修|修缮|绿化|硬化|治理|巩固|规范|培育|全年|今年|完成|力争|计划|重点|实施|推进|启动|再|将|要|共|已|累计)提升了?$/u,
    sample: '新建和改造提升',
  },
  /** 提升 behind building or mending: what it is done to may stand anywhere (新建公路12公里、改造提升36公里。). */
  mended: {
    pattern: /(?:改造|新建|新改建|改建|扩建|整治|维修|修缮|硬化)提升了?$/u,
    sample: '新建公路12公里、改造提升',
  },
  /** The things that it is done to are named behind their count; behind a rise stands nothing. */
  thingBehind: {
    pattern: /^(?:以上|左右)?的?(?!位次|名次|百分点|以上|左右|[和与及，。；、：）)\s])[\p{Script=Han}“A-Z]/u,
    sample: '农贸市场',
  },
  /** A list of counts goes on (改造提升1800条、248公里街巷). */
  listBehind: { pattern: /^[、和]/u, sample: '、248公里街巷' },
};

/** What tells a count of things bettered from a rise. */
export const actCountPatterns = Object.values(pieces);

/** 新建和改造提升100个农贸市场, 全年提升80个小区: whether a count is of the things that something is done to, and no rise. */
export const countsDone = ({ lead, text, token, place, group }: SenseFacts): boolean =>
  group !== 'money' &&
  pieces.act.pattern.test(lead) &&
  (pieces.mended.pattern.test(lead) ||
    pieces.thingBehind.pattern.test(text.slice(token.end, place.clauseEnd)) ||
    pieces.listBehind.pattern.test(text.slice(token.end, token.end + 1)));
