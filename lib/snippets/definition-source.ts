import type { CodeWords } from '../formats/columns.ts';
import type { CitedLaw, LawStatus } from '../knowledge/laws.ts';
import type { Snippet } from '../records/snippet.ts';
import { citedSource, daySeen, sourceOfTerm } from './cited-work.ts';
import { workLine } from './source-line.ts';

/**
 * The document behind a kept term's definition, as a cell: publisher, title, number (or why none is given), day and place,
 * and of a law that was overtaken or will be, what becomes of it, when, and what is in force from then on, in words that
 * hold on whatever day the cell is read. The report's own note and a reader's own words say that they are that. `null`
 * for what is no term.
 */
export function definitionSource(snippet: Pick<Snippet, 'term' | 'keptAt'>, say: CodeWords): string | null {
  const { term } = snippet;
  if (term === null) return null;
  if (term.definitionFrom === 'report') return say.word('ownNote');
  if (term.definitionFrom === 'own') return say.word('ownEntry');
  const source = sourceOfTerm(term);
  if (source === null) return null;
  const { law } = source;
  const work = citedSource(source, daySeen(snippet));
  return [workLine(work, law ? numberOf(law, say) : null), law && becameOf(law.status, say)]
    .filter(Boolean)
    .join('；');
}

/** The official address of that document; `null` where none is known, and for what has no such document. */
export function definitionAddress(snippet: Pick<Snippet, 'term' | 'keptAt'>): string | null {
  const source = sourceOfTerm(snippet.term);
  return source && citedSource(source, daySeen(snippet)).address;
}

function numberOf({ number, numberOf: edition, noNumber }: CitedLaw, say: CodeWords): string | null {
  if (number === null) return say.word(noNumber);
  return edition === undefined ? number : `${number}（${say.word('firstNumber')}）`;
}

function becameOf(status: LawStatus, say: CodeWords): string | null {
  if (status.code === 'in-force') return null;
  const word = say.word(status.code);
  if (status.code === 'unchecked') return `${word}（${status.reason}）`;
  return [word, status.on, status.now].filter((part) => part !== null).join(' ');
}
