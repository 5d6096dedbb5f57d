import { glossaryCategories } from '../../lib/knowledge/glossary.ts';
import { readSource } from './sources.ts';

const seed = (name: string): unknown => JSON.parse(readSource(`seeds/${name}.json`));

/** The glossary and its laws as the build writes them, by the names under which they ship. */
const packagedWords: Record<string, () => unknown> = {
  'glossary.json': () => glossaryCategories.flatMap((name) => seed(`glossary/${name}`)),
  'laws.json': () => ({ laws: seed('laws/laws'), collections: seed('laws/collections') }),
};

/** Answers for the glossary's files of the extension as the browser does; `null` for any other address. */
export function servePackagedWords(address: string): Response | null {
  const words = packagedWords[address.split('/').at(-1)!];
  return words ? Response.json(words()) : null;
}
