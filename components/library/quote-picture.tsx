import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import type { Snippet } from '../../lib/records/snippet.ts';
import { reportLine } from '../../lib/snippets/cite.ts';
import { type ChartPicture, writeSvg } from '../charts/chart-picture.tsx';
import { paperFont, paperInk } from '../charts/ink.ts';
import { wrapWords } from '../charts/text-width.ts';
import { snippetTitle } from '../snippets/snippet-item.tsx';

/** In px, as a chart's picture is. */
const width = 880;
const margin = 48;
const inner = width - 2 * margin;
const leading = 1.6;
/** The bar that tells words that are quoted from words about them. */
const bar = 20;

interface Line {
  words: string;
  size: number;
  fill: string;
  weight?: number;
  /** Where it begins, in px from the margin. */
  indent?: number;
  /** Space above, in px. */
  above?: number;
}

/**
 * 引文卡片: what was kept as a picture that stands alone: the sentence, whose words it is and where, the address, the day
 * on which it was read, and 非官方工具. In the light theme, whatever the page's is.
 */
export function makeQuotePicture(snippet: Snippet): ChartPicture {
  const { name, quote } = snippetTitle(snippet);
  const faint = { size: 15, fill: paperInk.faint };
  const lines: Line[] = [
    ...wrapped({ words: [name, quote].filter(Boolean).join(' '), size: 26, fill: '#1b2027', weight: 600 }),
    ...wrapped({ words: snippet.sentence, size: 22, fill: '#1b2027', indent: bar, above: 18 }),
    ...wrapped({ words: `——${reportLine(snippet)}`, size: 17, fill: paperInk.words, above: 20 }),
    ...addressLines(snippet.address).map((words, at) => ({ words, ...faint, above: at === 0 ? 8 : 0 })),
    ...wrapped({ words: i18n.t('quoteCard.read', [snippet.keptAt.slice(0, 10)]), ...faint }),
    ...wrapped({ words: i18n.t('quoteCard.foot'), ...faint }),
  ];
  return draw(lines, snippet.sentence);
}

/** So many characters of an address stand in a line: 15 px high, they are 8.7 px wide on average. */
const addressWidth = 88;

/** An address is cut anywhere: it has no words to break between. */
function addressLines(address: string | null): string[] {
  return address?.match(new RegExp(`.{1,${addressWidth}}`, 'gu')) ?? [];
}

/** Words broken into lines; what stands above them stands above the first alone. */
function wrapped({ above = 0, ...line }: Line): Line[] {
  const room = inner - (line.indent ?? 0);
  return wrapWords(line.words, { width: room, size: line.size }).map((words, at) => ({
    ...line,
    words,
    above: at === 0 ? above : 0,
  }));
}

function draw(lines: readonly Line[], label: string): ChartPicture {
  let y = margin;
  const quoted: number[] = [];
  const drawn: ComponentChild[] = lines.map(({ words, size, fill, weight = 400, indent = 0, above = 0 }) => {
    y += above;
    if (indent > 0) quoted.push(y, y + size * leading);
    // The base line of letters that stand in the middle of their line.
    const base = Math.round(y + size * (leading / 2 + 0.35));
    y += size * leading;
    return (
      <text key={y} x={margin + indent} y={base} font-size={size} fill={fill} font-weight={weight}>
        {words}
      </text>
    );
  });
  const height = Math.ceil(y + margin);
  const top = Math.min(...quoted);
  const svg = writeSvg(
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={paperFont}
      role="img"
      aria-label={label}
    >
      <rect width={width} height={height} fill={paperInk.ground} />
      <rect x={margin} y={top} width={4} height={Math.max(...quoted) - top} fill={paperInk.axis} />
      {drawn}
    </svg>,
  );
  return { svg, width, height };
}
