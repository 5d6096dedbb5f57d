import { printedBy } from './glyphs.ts';
import type { Row } from './rows.ts';

/** What stands over a table and may have a gap inside: 表1　主要指标（单位：亿元）, 附件　重点项目计划表. */
const caption =
  /^(?:附?[表图]\s*[\d一二三四五六七八九十]|附[件表图录](?!名称|内容|材料)|[（(]?(?:计量)?单位[:：])/;

/** True for a line over a table or a picture that numbers it or names the unit of its numbers. */
export const isCaption = ({ pieces }: Row): boolean => caption.test(printedBy(pieces));
