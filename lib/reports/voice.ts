import { originalSpan } from '../text/print/compact.ts';
import type { Body } from './body.ts';
import type { BodyMatch } from './speech.ts';

/** Characters within which a summary says when it speaks of and under whose lead: its first paragraph. */
const firstParagraph = 900;

/** The time that the first paragraph speaks of. */
const time = /今年以来|[一五半]年来|过去的?[一五]年|上半年|本年度|\d{2}年|全年/;

/** Under whose lead, by whose guidance: every government says so before it sums up its work. */
const guidance =
  /在[^。;]{0,60}(?:领导|指导|支持|帮助|关心)下|思想为指[导引]|全面(?:贯彻|落实)|(?:深入(?:学习)?|认真|坚决)贯彻|紧紧围绕|紧扣/;

/** Who speaks: a town, a subdistrict or a district of itself, in the first person or by its kind. */
const self =
  /(?:我(?:[镇乡区县市]|街)|[全本](?:[镇乡区县市]|街道|街(?=[上干之]))(?!局|委)|[镇乡](?:党委|政府)|党工委|([区县市])委、?\1政府|(?:[镇乡]|街道?)(?:办事处|人民政府)?(?:坚持|[紧在以]|始终|全面|认真|深入|围绕|上下|牢记|高举|锚定|聚焦|立足|团结)|(?:办事处|人民政府)(?:坚持|[紧在以]|团结))/;

/** What only a town's or subdistrict's own account keeps saying; counted over the whole body. */
const ownWords =
  /[我全本](?:[镇乡]|街道|街(?=[上干之]))|[镇乡](?:党委|政府|人大)|街道[上各实全]|党工委|办事处/g;

/** Uses of such words that make an account a town's own: a bureau's names its towns once or twice. */
const ownWordsNeeded = 4;

/**
 * The government's own voice: a time, a guidance and who speaks, in the first paragraph; or, where an account goes
 * straight to its points, the words that a town keeps using of itself. Stands for the salutation where an office has
 * no congress to speak before. `null` when neither is there.
 */
export function findVoice({ text, compact }: Body): BodyMatch | null {
  const opening = compact.between(0, firstParagraph);
  const when = time.exec(opening.text);
  if (!when) return null;
  const led = guidance.exec(opening.text);
  if (led && self.test(opening.text)) {
    return { text: led[0], ...originalSpan(opening, led.index, led.index + led[0].length) };
  }
  const own = [...text.matchAll(ownWords)];
  const first = own[0];
  if (!first || own.length < ownWordsNeeded) return null;
  return { text: first[0], start: first.index, end: first.index + first[0].length };
}
