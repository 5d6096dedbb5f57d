import { anchor } from '../../lib/snippets/anchor.ts';
import again from '../fixtures/snippets-again.json' with { type: 'json' };
import { snippetAt } from './kept-snippet.ts';
import { figureSpans } from './mutate-report.ts';

/** What became of every number of a text in a later text of the same page, a line for each. */
export function sayAgain(then: string, now: string): string[] {
  const cells = [...then.matchAll(/(?<=\t)[\d.]+(?=[\t\n])/g)].map(({ index, 0: { length } }) => ({
    ...{ start: index, end: index + length },
  }));
  return [...figureSpans(then), ...cells].map((span) => {
    const { state, ...rest } = anchor(snippetAt(then, span), now);
    const around = `${then.slice(Math.max(0, span.start - 6), span.start)}[${then.slice(span.start, span.end)}]`;
    const place =
      'span' in rest && rest.span ? now.slice(Math.max(0, rest.span.start - 6), rest.span.end) : '-';
    const differences = 'differences' in rest ? ` ${JSON.stringify(rest.differences)}` : '';
    return `${around} ${state} ${place}${differences}`.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
  });
}

/** The page as it was kept and as it was revised, with what becomes of every number of it now: what `snippets-again.json` holds. */
export function againGoldens(): typeof again {
  const then = again.then.join('\n');
  return {
    ...again,
    revisions: again.revisions.map((revision) => ({
      ...revision,
      found: sayAgain(then, revision.now.join('\n')),
    })),
  };
}
