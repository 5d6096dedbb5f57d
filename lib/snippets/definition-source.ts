import type { CodeWords } from '../formats/columns.ts';
import { citableSource } from '../knowledge/citable-source.ts';
import type { LawStatus } from '../knowledge/laws.ts';
import type { Snippet } from '../records/snippet.ts';

/**
 * The document behind a kept term's definition, as a cell: publisher, title, number (or why none is given) and place,
 * and of a law that was overtaken or will be, what becomes of it, when, and what is in force from then on, in words that
 * hold on whatever day the cell is read. The report's own note and a reader's own words say that they are that. `null`
 * for what is no term.
 */
export function definitionSource({ term }: Pick<Snippet, 'term'>, say: CodeWords): string | null {
  if (term === null) return null;
  if (term.definitionFrom === 'report') return say.word('ownNote');
  const source = citableSource(term);
  if (source === null) return term.definitionFrom === 'own' ? say.word('ownEntry') : null;
  const { publisher, title, where, law } = source;
  const number = law?.number ?? say.word(law?.noNumber);
  const named = [`${publisher}：${title}`, number, where].filter((part) => part !== null);
  return [named.join('，'), law && becameOf(law.status, say)].filter(Boolean).join('；');
}

function becameOf(status: LawStatus, say: CodeWords): string | null {
  if (status.code === 'in-force') return null;
  const word = say.word(status.code);
  if (status.code === 'unchecked') return `${word}（${status.reason}）`;
  return [word, status.on, status.now].filter((part) => part !== null).join(' ');
}
