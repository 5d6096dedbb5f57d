import type { ListName } from '../records/register.ts';

/**
 * What is replicated, and by whose choice. Originals of files stay on their machine (one may be larger than everything
 * else together), and so does the trash: a deletion that arrives fills the trash of the machine that it arrives at.
 */

/** What the reader may let go along, besides the snippets themselves. */
export const syncChoices = ['texts', 'corrections', 'ownTerms', 'reports', 'pastReports'] as const;

export type SyncChoice = (typeof syncChoices)[number];

/**
 * How a list travels. `content`: one immutable document a record, and one small document a machine for what changes in
 * it. `words`: one document a machine, the whole record. `opened`: the same, of a list that leaves no tombstones.
 * `text`: one immutable document a record, and nothing else.
 */
type Way = 'text' | 'content' | 'words' | 'opened';

/** The lists that travel, in the order in which they are sent: a snippet's text goes before it. */
const ways = {
  texts: { way: 'text', choice: 'texts' },
  snippets: { way: 'content', choice: null },
  ownTerms: { way: 'words', choice: 'ownTerms' },
  corrections: { way: 'words', choice: 'corrections' },
  addressVerdicts: { way: 'words', choice: 'corrections' },
  reports: { way: 'opened', choice: 'reports' },
  pastReports: { way: 'opened', choice: 'pastReports' },
} as const satisfies Partial<Record<ListName, { way: Way; choice: SyncChoice | null }>>;

type Ways = typeof ways;
export type SyncedListName = keyof Ways;
type NamesOf<W extends Way> = {
  [Name in SyncedListName]: Ways[Name] extends { way: W } ? Name : never;
}[SyncedListName];
/** Lists that the reader edits. */
export type WordsListName = NamesOf<'content' | 'words'>;
/** Lists that opening or reading a report fills. */
export type OpenedListName = NamesOf<'opened'>;

/** The lists that go along with these choices, in the order in which they are sent. */
export function chosenLists(choices: readonly SyncChoice[]): SyncedListName[] {
  return (Object.keys(ways) as SyncedListName[]).filter((name) => {
    const { choice } = ways[name];
    return choice === null || choices.includes(choice);
  });
}

/** True for the name of a list that travels. */
export function isSyncedList(name: string): name is SyncedListName {
  return Object.hasOwn(ways, name);
}

/** True for a list that the reader edits. */
export function isWordsList(name: SyncedListName): name is WordsListName {
  return ways[name].way === 'content' || ways[name].way === 'words';
}

/** True for a list that opening or reading a report fills. */
export function isOpenedList(name: SyncedListName): name is OpenedListName {
  return ways[name].way === 'opened';
}
