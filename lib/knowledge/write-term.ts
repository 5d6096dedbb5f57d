import type { GlossarySource } from './glossary.ts';

/** A term with what it means and where from, as plain lines for the clipboard; without a source, one line. */
export function writeTerm(term: { name: string; meaning: string; source: GlossarySource | null }): string {
  const { name, meaning, source } = term;
  const lines = [`${name}：${meaning}`];
  if (source) lines.push(`——${source.publisher}：${source.title} ${source.url}`);
  return lines.join('\n');
}
