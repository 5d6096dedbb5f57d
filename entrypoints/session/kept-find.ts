import { askBackground } from '../../lib/protocol/ask.ts';
import type { ActionWorld } from './action-world.ts';

/** What finds again in a document that is loaded once more. */
type FindWorld = Pick<ActionWorld, 'source' | 'state' | 'finder' | 'signal' | 'reading' | 'showPlaces'>;

/** Has the background keep what is searched here, for when the document is loaded once more; `null`: the search has ended. */
export function keepFind({ source }: Pick<ActionWorld, 'source'>, query: string | null): void {
  if (source.address !== '') void askBackground('keepFind', { address: source.address, query });
}

/** Takes up the search that stood here before the document was loaded once more: its places and the bar; nothing scrolls. */
export async function takeUpFind({
  source,
  state,
  finder,
  signal,
  reading,
  showPlaces,
}: FindWorld): Promise<void> {
  if (signal.aborted || source.address === '') return;
  const answer = await askBackground('keptFind', { address: source.address });
  // Meanwhile the reader may have begun another search.
  if (signal.aborted || !answer.ok || answer.value === null || finder.view !== null) return;
  finder.find(reading()?.read.report.text ?? '', answer.value);
  showPlaces();
  state.update({ find: finder.view });
}
