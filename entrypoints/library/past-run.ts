import type { PastRow, PastRowState, PastSummary } from '../../components/library/past-props.ts';
import { isServiceHost } from '../../lib/knowledge/hosts.ts';
import type { Answer } from '../../lib/protocol/answer.ts';
import type { DataOf } from '../../lib/protocol/entry.ts';
import type { PastOfPlace, PastRead } from '../../lib/protocol/shapes.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { fail, type Outcome } from './past-failure.ts';
import type { PageReading } from './read-pages.ts';

/** What a run works with. */
export interface PastRunWorld extends Pick<PageReading, 'pace' | 'fetchPage' | 'signal'> {
  place: PastOfPlace['place'];
  /** Whether the browser lets us read an address. */
  isGranted(address: string): Promise<boolean>;
  /** Hands a document to the background, which keeps it where it is a report of the place. */
  readPast(data: DataOf<ToBackground, 'readPast'>): Promise<Answer<PastRead>>;
  /** Called whenever a report has come further. */
  onState(row: PastRow, is: PastRowState): void;
  /** Called when another report is on its turn. */
  onTurn(row: PastRow, done: number): void;
}

/**
 * Reads the reports one after another and says of each what became of it. Aborted, it stops at once: what was read
 * stays, what was not stands in the list as before.
 */
export async function runPast(rows: readonly PastRow[], world: PastRunWorld): Promise<PastSummary> {
  const { signal, onState, onTurn } = world;
  const summary = { read: 0, failed: 0, cancelled: false };
  for (const row of rows) onState(row, { state: 'waiting' });
  try {
    for (const [done, row] of rows.entries()) {
      signal.throwIfAborted();
      onTurn(row, done);
      const outcome = await readOne(row, world).catch((error: unknown) => {
        signal.throwIfAborted();
        console.error(error); // the extension's own console
        return fail('analysis-failed');
      });
      signal.throwIfAborted();
      if (outcome.ok) summary.read += 1;
      else summary.failed += 1;
      onState(
        row,
        outcome.ok ? outcome.value : { state: 'failed', code: outcome.code, detail: outcome.detail },
      );
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    return { ...summary, cancelled: true };
  }
  return summary;
}

async function readOne(row: PastRow, world: PastRunWorld): Promise<Outcome<PastRowState>> {
  const { href, period } = row;
  const { place, signal, pace, fetchPage } = world;
  if (href === null) return fail('gone');
  if (isServiceHost(new URL(href).hostname) || !(await world.isGranted(href)))
    return fail('not-permitted', new URL(href).hostname);
  const onPage = (page: number) => world.onState(row, { state: 'reading', page });
  const { readPages } = await import('./read-pages.ts');
  const read = await readPages(href, { signal, pace, fetchPage, onPage });
  if (!read.ok) return read;
  const named =
    place.name !== null && period !== null ? { place: place.name, placeKey: place.key, period } : null;
  const answer = await world.readPast({
    ...read.value,
    expect: { placeKey: place.key },
    named,
  });
  return outcomeOf(answer);
}

/** What the background's answer means for a row. */
export function outcomeOf(answer: Answer<PastRead>): Outcome<PastRowState> {
  if (!answer.ok) return fail(answer.code);
  const { value } = answer;
  if (value.state !== 'kept') return fail(value.state, value.found.place);
  return { ok: true, value: { state: 'read', at: value.head.readAt, figures: value.head.figures } };
}
