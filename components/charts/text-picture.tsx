import type { ComponentChild } from 'preact';
import { type ChartPicture, writeSvg } from './chart-picture.tsx';
import { paperFont, paperInk } from './ink.ts';
import { wrapWords } from './text-width.ts';

/** In px, as a chart's picture is. */
const width = 880;
const margin = 48;
const inner = width - 2 * margin;
const leading = 1.6;

/** A line of a picture of words. */
export interface PictureLine {
  words: string;
  /** In px. */
  size: number;
  fill: string;
  weight?: number;
  /** Where it begins, in px from the margin. */
  indent?: number;
  /** Space above, in px. */
  above?: number;
}

/** Words broken into lines as wide as the picture; what stands above them stands above the first alone. */
export function wrapLine({ above = 0, ...line }: PictureLine): PictureLine[] {
  const room = inner - (line.indent ?? 0);
  return wrapWords(line.words, { width: room, size: line.size }).map((words, at) => ({
    ...line,
    words,
    above: at === 0 ? above : 0,
  }));
}

/** A picture of lines below each other in the light theme; `barAt` says beside which of them a bar runs. `label` is its spoken name. */
export function drawLines(
  lines: readonly PictureLine[],
  { label, barAt }: { label: string; barAt(line: PictureLine): boolean },
): ChartPicture {
  let y = margin;
  const barred: number[] = [];
  const drawn: ComponentChild[] = lines.map((line) => {
    const { words, size, fill, weight = 400, indent = 0, above = 0 } = line;
    y += above;
    if (barAt(line)) barred.push(y, y + size * leading);
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
  const top = Math.min(...barred);
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
      {barred.length === 0 ? null : (
        <rect x={margin} y={top} width={4} height={Math.max(...barred) - top} fill={paperInk.axis} />
      )}
      {drawn}
    </svg>,
  );
  return { svg, width, height };
}
