import { cite } from '../../lib/snippets/cite.ts';
import { citeGbt } from '../../lib/snippets/cite-gbt.ts';
import { type CitedWork, citedSource } from '../../lib/snippets/cited-work.ts';
import { sourceLine } from '../../lib/snippets/source-line.ts';
import { citationCases } from '../fixtures/snippets/citation-cases.ts';

/** Every case in every style, by the case's name: what `citations.json` holds. */
export function citationGoldens(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    citationCases.map(({ name, cited }) => [
      name,
      'source' in cited
        ? sourceGoldens(citedSource(cited.source, daySeen))
        : {
            default: cite(cited.snippet),
            markdown: cite(cited.snippet, 'default', 'markdown'),
            'gbt-2025': cite(cited.snippet, 'gbt-2025'),
            'gbt-2015': cite(cited.snippet, 'gbt-2015'),
          },
    ]),
  );
}

/** The reader's day; the day on which the glossary's own makers read a source is another. */
const daySeen = '2026-03-02';

function sourceGoldens(work: CitedWork): Record<string, string> {
  return { line: sourceLine(work), 'gbt-2025': citeGbt(work, 2025), 'gbt-2015': citeGbt(work, 2015) };
}
