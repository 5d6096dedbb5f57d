import { i18n } from '#i18n';
import { formatPeriod } from '../format.ts';
import type { KeyItem } from './chart-key.ts';
import { screenInk } from './ink.ts';
import { KeySign, signSize } from './key-sign.tsx';
import type { Note } from './notes.ts';

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

/** What is to be said of single periods, under the chart that has the marks; `notes` are all of them or some. */
export function ChartNotes({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="chart-notes">
      {noteLines(notes).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Notes of a chart, a line each: `① 2022年：…`. */
export function noteLines(notes: readonly Note[]): string[] {
  return notes.map(({ mark, period, text }) => {
    const said = period === null ? text : i18n.t('chart.noted', [formatPeriod(period), text]);
    return `${mark} ${said}`;
  });
}
