import { cite } from '../../lib/snippets/cite.ts';
import { citeSource } from '../../lib/snippets/cite-gbt.ts';
import { citationCases } from '../fixtures/snippets/citation-cases.ts';

/** Every case in every style, by the case's name: what `citations.json` holds. */
export function citationGoldens(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    citationCases.map(({ name, cited }) => [
      name,
      'source' in cited
        ? { 'gbt-2025': citeSource(cited.source, 2025), 'gbt-2015': citeSource(cited.source, 2015) }
        : {
            default: cite(cited.snippet),
            markdown: cite(cited.snippet, 'default', 'markdown'),
            'gbt-2025': cite(cited.snippet, 'gbt-2025'),
            'gbt-2015': cite(cited.snippet, 'gbt-2015'),
          },
    ]),
  );
}
