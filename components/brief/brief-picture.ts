import { i18n } from '#i18n';
import type { PrintedBrief } from '../../lib/protocol/shapes.ts';
import type { ChartPicture } from '../charts/chart-picture.tsx';
import { paperInk } from '../charts/ink.ts';
import { drawLines, type PictureLine, wrapLine } from '../charts/text-picture.tsx';

/** 一页读懂 as a picture that stands alone, in the light theme. */
export function makeBriefPicture(brief: PrintedBrief): ChartPicture {
  const ink = '#1b2027';
  const faint = { size: 15, fill: paperInk.faint };
  const lines: PictureLine[] = [
    ...wrapLine({ words: brief.title, size: 26, fill: ink, weight: 600 }),
    ...wrapLine({ words: brief.source, ...faint, above: 4 }),
    ...(brief.isDamaged
      ? wrapLine({ words: i18n.t('figure.damagedMeaning'), size: 15, fill: paperInk.words, above: 4 })
      : []),
    ...brief.parts.flatMap((part) => [
      ...wrapLine({ words: part.title, size: 18, fill: paperInk.words, weight: 600, above: 18 }),
      ...part.lines.flatMap((words) => wrapLine({ words: `· ${words}`, size: 18, fill: ink, above: 4 })),
    ]),
    ...wrapLine({ words: i18n.t('brief.foot'), ...faint, above: 24 }),
  ];
  return drawLines(lines, { label: brief.title, barAt: () => false });
}
