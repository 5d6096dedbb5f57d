import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import { reportLine } from '../../lib/snippets/cite.ts';
import type { ChartPicture } from '../charts/chart-picture.tsx';
import { paperInk } from '../charts/ink.ts';
import { drawLines, type PictureLine, wrapLine } from '../charts/text-picture.tsx';
import { snippetTitle } from '../snippets/snippet-item.tsx';

/** The bar that tells words that are quoted from words about them: how far they stand from it, in px. */
const bar = 20;

/**
 * 引文卡片: what was kept as a picture that stands alone: the sentence, whose words it is and where, the address, the day
 * on which it was read, and 非官方工具. In the light theme, whatever the page's is.
 */
export function makeQuotePicture(snippet: Snippet): ChartPicture {
  const { name, quote } = snippetTitle(snippet);
  const faint = { size: 15, fill: paperInk.faint };
  const lines: PictureLine[] = [
    ...wrapLine({ words: [name, quote].filter(Boolean).join(' '), size: 26, fill: '#1b2027', weight: 600 }),
    ...wrapLine({ words: snippet.sentence, size: 22, fill: '#1b2027', indent: bar, above: 18 }),
    ...wrapLine({ words: `——${reportLine(snippet)}`, size: 17, fill: paperInk.words, above: 20 }),
    ...addressLines(snippet.address).map((words, at) => ({ words, ...faint, above: at === 0 ? 8 : 0 })),
    ...wrapLine({ words: i18n.t('quoteCard.read', [snippet.keptAt.slice(0, 10)]), ...faint }),
    ...wrapLine({ words: i18n.t('quoteCard.foot'), ...faint }),
  ];
  return drawLines(lines, { label: snippet.sentence, barAt: ({ indent = 0 }) => indent > 0 });
}

/** So many characters of an address stand in a line: 15 px high, they are 8.7 px wide on average. */
const addressWidth = 88;

/** An address is cut anywhere: it has no words to break between. */
function addressLines(address: string | null): string[] {
  return address?.match(new RegExp(`.{1,${addressWidth}}`, 'gu')) ?? [];
}
