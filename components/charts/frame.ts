import { scaleLinear } from 'd3-scale';
import { digitsIn } from './chart-unit.ts';
import type { ChartDomain } from './domain.ts';
import { textWidth } from './text-width.ts';

/** A chart's size in px; a dense one is a cell of a grid. */
export interface ChartSize {
  width: number;
  height: number;
  dense: boolean;
}

/** The plot inside the chart, and where its years and values stand; px from the upper left corner. */
export interface Frame {
  size: ChartSize;
  left: number;
  right: number;
  top: number;
  bottom: number;
  font: number;
  x(year: number): number;
  y(value: number): number;
  /** Px between two years next to each other. */
  step: number;
  ticks: { y: number; text: string; zero: boolean }[];
  /** True where zero is not on the axis of values. */
  cut: boolean;
}

/** Lines across the plot, about as many as d3 finds round numbers for; a dense chart has fewer. */
const tickCounts = { wide: 4, dense: 2 };

/** Sizes of letters in px. */
const fonts = { dense: 10.5, wide: 12 };

/**
 * Room in px: the unit and the reasons of breaks stand above the plot, years and the marks of notes below it. Over the
 * highest value and under the lowest there is room as well; under one below zero for its words.
 */
const rooms = {
  dense: { top: 20, bottom: 20, side: 14, above: 14, below: 10, words: 20 },
  wide: { top: 30, bottom: 26, side: 22, above: 18, below: 14, words: 22 },
};

/** Px between an axis and its words. */
const gutter = 8;

/** Room in px under the years for the marks of notes. */
const markRoom = 13;

/** Lays the frame of a chart: scales, ticks and margins. */
export function makeFrame(input: { size: ChartSize; domain: ChartDomain; hasMarks: boolean }): Frame {
  const { size, domain } = input;
  const [font, room] = size.dense ? [fonts.dense, rooms.dense] : [fonts.wide, rooms.wide];
  const value = scaleLinear([domain.low, domain.high], [0, 1]).nice(tickCounts.wide);
  const [low = 0, high = 0] = value.domain();
  const texts = value
    .ticks(size.dense ? tickCounts.dense : tickCounts.wide)
    .map((tick) => ({ tick, text: digitsIn(tick, domain.unit) }));
  const left = Math.ceil(Math.max(...texts.map(({ text }) => textWidth(text, font)))) + gutter;
  const right = size.width - 4;
  const bottom = size.height - room.bottom - (input.hasMarks ? markRoom : 0);
  // Where zero is not the lowest there is no axis to stand on.
  const lowest = low === 0 ? bottom : bottom - (low < 0 ? room.words : room.below);
  value.range([lowest, room.top + room.above]);
  const year = scaleLinear([domain.from, domain.to], [left + room.side, right - room.side]);
  const only = domain.from === domain.to;
  return {
    size,
    left,
    right,
    top: room.top,
    bottom,
    font,
    x: (at) => (only ? (left + right) / 2 : year(at)),
    y: (at) => value(at),
    step: only ? right - left : year(domain.from + 1) - year(domain.from),
    ticks: texts.map(({ tick, text }) => ({ y: value(tick), text, zero: tick === 0 })),
    cut: low > 0 || high < 0,
  };
}
