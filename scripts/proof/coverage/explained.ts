import { overlaps, type Span } from '../../../lib/text/span.ts';

/** What says no more behind a known term than what kind of thing it is: “六稳”工作, “双减”政策, 三医联动改革. */
const kinds = /^[\s“”"’]*(?:工作|政策|改革|制度|问题|要求|目标|机制|模式|企业|项目|工程|行动|建设|经费)?$/u;

/** True when everything in the use of a term is explained by `hits` together, or says only of what kind the thing is. */
export function isExplained(use: Span, hits: readonly Span[], text: string): boolean {
  const inside = hits.filter((hit) => overlaps(hit, use));
  if (inside.length === 0) return false;
  let at = use.start;
  for (const { start, end } of inside) {
    if (start > at && !/^[\s“”"’、和与及]*$/u.test(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return at >= use.end || kinds.test(text.slice(at, use.end));
}
