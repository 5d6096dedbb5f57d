import type { LibraryTab } from '../../components/library/library.tsx';

/** What the address asks the library to show: a tab, and what is opened in it. */
export interface Route {
  tab: LibraryTab;
  snippet: string | null;
  /** True where the form of its note is asked for. */
  editing: boolean;
  /** Key of the place whose page is open (`placeKeyOf`). */
  place: string | null;
  /** True where a report's page asked to see another version of it beside it. */
  versions: boolean;
  term: string | null;
  newTerm: string | null;
  lookUp: string | null;
}

const home: Route = {
  tab: 'snippets',
  snippet: null,
  editing: false,
  place: null,
  versions: false,
  term: null,
  newTerm: null,
  lookUp: null,
};

/** Reads `#snippet=ID`, `#note=ID`, `#term=ID`, `#new-term=WORD`, `#look-up=WORDS`, `#place=KEY`, `#versions=KEY` or the name of a tab (`#help`); anything else is the first tab. */
export function parseRoute(hash: string): Route {
  const [name = '', value = ''] = hash.replace(/^#/, '').split('=', 2);
  const plain = decode(value);
  switch (name) {
    case 'reports':
    case 'places':
    case 'settings':
    case 'glossary':
    case 'help':
      return { ...home, tab: name };
    case 'snippet':
      return { ...home, snippet: plain };
    case 'note':
      return { ...home, snippet: plain, editing: true };
    case 'place':
      return { ...home, tab: 'places', place: plain };
    case 'versions':
      return { ...home, tab: 'places', place: plain, versions: true };
    case 'term':
      return { ...home, tab: 'glossary', term: plain };
    case 'new-term':
      return { ...home, tab: 'glossary', newTerm: plain };
    case 'look-up':
      return { ...home, tab: 'glossary', lookUp: plain };
    default:
      return home;
  }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
