import { addressOf } from './citable-source.ts';
import { nameWithEnglish } from './english-names.ts';
import type { GlossarySource } from './glossary.ts';

/** A term with what it means and where from, as plain lines for the clipboard; without a source, one line. */
export function writeTerm(term: {
  name: string;
  /** Its English name, where it is to stand beside the other. */
  english?: string | null;
  meaning: string;
  source: GlossarySource | null;
}): string {
  const { name, english, meaning, source } = term;
  const lines = [`${nameWithEnglish(name, english)}：${meaning}`];
  if (source)
    lines.push(`——${source.publisher}：${[source.title, addressOf(source)].filter(Boolean).join(' ')}`);
  return lines.join('\n');
}
