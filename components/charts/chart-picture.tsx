import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { type KeyItem, keyOf } from './chart-key.ts';
import { noteLines } from './chart-legend.tsx';
import type { ChartDomain } from './domain.ts';
import { paperFont, paperInk } from './ink.ts';
import { KeySign, signSize } from './key-sign.tsx';
import { layOutChart } from './layout.ts';
import { drawnWords, sourceOf, subtitleOf } from './series-words.ts';
import { textWidth, wrapWords } from './text-width.ts';

/** A chart as a picture that stands alone: an SVG document without anything from elsewhere, and its size in px. */
export interface ChartPicture {
  svg: string;
  width: number;
  height: number;
}

/** In px: as wide as a column of an article, at twice that a print of 15 cm in 300 dpi. */
const width = 880;
const margin = 32;
const inner = width - 2 * margin;
const plotHeight = 380;

/** Sizes of letters in px, and lines as parts of them. */
const sizes = { title: 22, subtitle: 14, note: 13 };
const leading = 1.5;

/** One block of a picture below the other: how high it is, and what it draws from its upper edge down. */
interface Block {
  height: number;
  draw(top: number): ComponentChild;
}

/** The chart of a series with title, key, notes, source and 非官方工具, in the light theme; `null` where there is nothing to draw. */
export function makeChartPicture(series: ChartedSeries, domain?: ChartDomain): ChartPicture | null {
  const size = { width: inner, height: plotHeight, dense: false };
  const layout = layOutChart({ series, size, domain, words: drawnWords() });
  if (!layout) return null;
  const note = { size: sizes.note, fill: paperInk.faint };
  const blocks: Block[] = [
    words(series.indicator, { size: sizes.title, fill: '#1b2027', weight: 600 }),
    words(subtitleOf(series), { size: sizes.subtitle, fill: paperInk.words }),
    space(18),
    {
      height: plotHeight,
      draw: (top) => (
        <g transform={`translate(${margin} ${top})`}>
          <ChartDrawing layout={layout} ink={paperInk} />
        </g>
      ),
    },
    space(10),
    ...keyRows(keyOf([layout])),
    ...noteLines(layout.notes).map((line) => words(line, { ...note, fill: paperInk.words })),
    space(8),
    words(sourceOf(series), note),
    words(i18n.t('chart.foot'), note),
  ];
  return stack(blocks, series.indicator);
}

const space = (height: number): Block => ({ height, draw: () => null });

function words(text: string, look: { size: number; fill: string; weight?: number }): Block {
  const lines = wrapWords(text, { width: inner, size: look.size });
  return {
    height: lines.length * look.size * leading,
    draw: (top) => (
      <text font-size={look.size} fill={look.fill} font-weight={look.weight ?? 400}>
        {lines.map((line, index) => (
          <tspan key={line} x={margin} y={top + look.size * (index * leading + 1)}>
            {line}
          </tspan>
        ))}
      </text>
    ),
  };
}

/** Px between a sign and its words, and between two of a row. */
const signGap = 6;
const itemGap = 20;

/** The key in as many rows as it needs. */
function keyRows(items: readonly KeyItem[]): Block[] {
  const rows: { item: KeyItem; x: number }[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const wide = signSize.width + signGap + textWidth(item.word, sizes.note);
    if (end + wide > margin + inner) {
      rows.push([]);
      end = margin;
    }
    rows.at(-1)!.push({ item, x: end });
    end += wide + itemGap;
  }
  return rows.map((row) => ({
    height: signSize.height + 4,
    draw: (top) =>
      row.map(({ item, x }) => (
        <g key={item.word} transform={`translate(${x} ${top})`}>
          <KeySign item={item} ink={paperInk} />
          <text
            x={signSize.width + signGap}
            y={signSize.height / 2}
            dy="0.35em"
            font-size={sizes.note}
            fill={paperInk.words}
          >
            {item.word}
          </text>
        </g>
      )),
  }));
}

/** Puts the blocks under one another on white and writes them out. */
function stack(blocks: readonly Block[], title: string): ChartPicture {
  let top = margin;
  const drawn = blocks.map((block) => {
    const child = block.draw(top);
    top += block.height;
    return child;
  });
  const height = Math.ceil(top + margin - sizes.note * (leading - 1));
  const svg = writeSvg(
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={paperFont}
      font-variant="tabular-nums"
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={paperInk.ground} />
      {drawn}
    </svg>,
  );
  return { svg, width, height };
}

/** Draws a picture where no window shows it and writes it out as a file that stands alone. */
export function writeSvg(picture: ComponentChild): string {
  const holder = document.createElement('div');
  render(picture, holder);
  const svg = new XMLSerializer().serializeToString(holder.firstElementChild!);
  render(null, holder);
  return svg;
}
