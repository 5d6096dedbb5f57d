import { bibtexAddress, bibtexEntry, bibtexWhole, bibtexWords } from '../formats/bibtex.ts';
import { risBody, risRecord } from '../formats/ris.ts';
import type { CitedWork } from './cited-work.ts';
import { type GatheredSnippet, type GatheredWork, gatherWorks } from './gather-works.ts';
import { pageList } from './page-numbers.ts';

/** What everything that is cited here is written in (BCP 47). */
const language = 'zh-CN';

/**
 * The documents behind snippets as RIS, one record a document. What importers make of the tags: a body without a comma
 * stays one name; RPRT is a report to all; GOVDOC, a report with its number in Zotero and a government document in
 * EndNote, is what a law is, whose body both of them would drop of a STAT; each N1 becomes a note of its own in Zotero.
 */
export function* risParts(snippets: Iterable<GatheredSnippet>): Generator<string> {
  for (const { work, notes, tags } of gatherWorks(snippets)) {
    const { responsible, title, day, address, accessed } = work;
    const isOneRange = work.pages.length === 1;
    yield risRecord(risType(work), [
      ['AU', responsible && risBody(responsible)],
      ['TI', title],
      ['PY', day?.slice(0, 4) ?? null],
      ['DA', day && risDay(day)],
      ['CY', work.city],
      ['PB', work.kind === 'report' ? responsible : null],
      ['SN', work.number],
      ['SP', isOneRange ? String(work.pages[0]!.from) : pageList(work.pages, ', ')],
      ['EP', isOneRange ? String(work.pages[0]!.to) : null],
      ['LA', language],
      ['UR', address],
      ['Y2', address && risDay(accessed)],
      ...notes.map((note) => ['N1', note] as const),
      ...tags.map((tag) => ['KW', tag] as const),
    ]);
  }
}

/** The documents behind snippets as BibTeX, which biblatex reads too; one entry a document. */
export function* bibtexParts(snippets: Iterable<GatheredSnippet>): Generator<string> {
  for (const gathered of gatherWorks(snippets)) {
    const { work, notes, tags } = gathered;
    const { kind, responsible, title, number, day, address, accessed, city } = work;
    const words = (said: string | null) => said && bibtexWords(said);
    yield `${bibtexEntry(bibtexType(work), keyOf(gathered), [
      ['author', responsible && bibtexWhole(responsible)],
      ['title', bibtexWhole(title)],
      // The two fields ask for the same: BibTeX's styles and EndNote for the year, biblatex and Zotero for the day.
      ['year', day?.slice(0, 4) ?? null],
      ['date', day],
      ['institution', kind === 'report' ? words(responsible) : null],
      ['address', words(city)],
      ['number', words(number)],
      ['pages', pageList(work.pages, ', ')?.replaceAll('-', '--') ?? null],
      ['url', address && bibtexAddress(address)],
      ['urldate', address && accessed],
      ['language', language],
      ['langid', 'chinese'],
      ['keywords', tags.length > 0 ? words(tags.map(withoutComma).join(', ')) : null],
      // Not `note`, which the styles print in the list of references.
      ['annote', notes.map(bibtexWords).join(' / ')],
    ])}\n`;
  }
}

/** The documents behind snippets as CSL-JSON (csl-data.json 1.0.2), one item a document. */
export function* cslParts(snippets: Iterable<GatheredSnippet>): Generator<string> {
  const items = gatherWorks(snippets).map(cslItem);
  yield `${JSON.stringify(items, null, 2)}\n`;
}

function cslItem(gathered: GatheredWork): Record<string, unknown> {
  const { work, notes, tags } = gathered;
  const { kind, responsible, title, number, day, address, accessed, city } = work;
  const fields: Record<string, unknown> = {
    id: keyOf(gathered),
    type: cslType(work),
    title,
    author: responsible && [{ literal: responsible }],
    issued: day && cslDay(day),
    publisher: kind === 'report' ? responsible : null,
    'publisher-place': city,
    number,
    page: pageList(work.pages, ', '),
    URL: address,
    accessed: address && cslDay(accessed),
    language,
    keyword: tags.join(', ') || null,
    annote: notes.join('\n'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function risType({ kind, number, address }: CitedWork): string {
  if (kind === 'report') return 'RPRT';
  return kind === 'law' || number !== null || address === null ? 'GOVDOC' : 'ELEC';
}

function bibtexType({ kind, address }: CitedWork): string {
  if (kind === 'report') return 'techreport';
  return address === null ? 'misc' : 'online';
}

function cslType({ kind, address }: CitedWork): string {
  if (kind === 'report') return 'report';
  if (kind === 'law') return 'legislation';
  return address === null ? 'document' : 'webpage';
}

/** `2023/07/19/`, as the format asks. */
const risDay = (day: string): string => `${day.replaceAll('-', '/')}/`;

const cslDay = (day: string): object => ({ 'date-parts': [day.split('-').map(Number)] });

/** In a list of keywords a comma parts two. */
const withoutComma = (tag: string): string => tag.replaceAll(',', '，');

/** What an entry is called in a paper's source: the year, and the twelve random digits that end the snippet's id. */
const keyOf = ({ work, id }: GatheredWork): string => `zbt${work.day?.slice(0, 4) ?? ''}-${id.slice(-12)}`;
