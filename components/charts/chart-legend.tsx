import { i18n } from '#i18n';
import { formatPeriod } from '../format.ts';
import type { KeyItem } from './chart-key.ts';
import { screenInk } from './ink.ts';
import { KeySign, signSize } from './key-sign.tsx';
import type { ChartLayout } from './layout.ts';

/** What the signs of a chart mean; nothing where it has none that need words. */
export function ChartKey({ items }: { items: readonly KeyItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="chart-key">
      {items.map((item) => (
        <li key={item.word}>
          <svg aria-hidden="true" width={signSize.width} height={signSize.height}>
            <KeySign item={item} ink={screenInk} />
          </svg>
          {item.word}
        </li>
      ))}
    </ul>
  );
}

/** What is to be said of single periods, under the chart that has the marks. */
export function ChartNotes({ layout }: { layout: ChartLayout }) {
  if (layout.notes.length === 0) return null;
  return (
    <ul class="chart-notes">
      {noteLines(layout).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The notes of a chart, a line each: `① 2022年：…`. */
export function noteLines({ notes }: ChartLayout): string[] {
  return notes.map(({ mark, period, text }) => {
    const said = period === null ? text : i18n.t('chart.noted', [formatPeriod(period), text]);
    return `${mark} ${said}`;
  });
}
