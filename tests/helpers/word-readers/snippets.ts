import { cellsInRow, findCellHeads } from '../../../lib/snippets/cell-heads.ts';
import { citedSource, citedWork } from '../../../lib/snippets/cited-work.ts';
import { readSubject } from '../../../lib/snippets/kept-statement.ts';
import { makeAnchor } from '../../../lib/snippets/make-snippet.ts';
import { normaliseBody } from '../../../lib/snippets/normalise-body.ts';
import { readSnippetFigure } from '../../../lib/snippets/read-snippet-figure.ts';
import { responsibleBody } from '../../../lib/snippets/responsible-body.ts';
import { compareStatements } from '../../../lib/snippets/same-statement.ts';
import { readStatement } from '../../../lib/snippets/statement.ts';
import {
  clausesOf,
  coreWords,
  differInManner,
  leansOnNothing,
  namesSomething,
  ownerOf,
  spelled,
  touchingAfter,
  touchingBefore,
} from '../../../lib/snippets/subject-words.ts';
import { findSentence } from '../../../lib/text/print/sentence.ts';
import { keptSnippet, townReport } from '../kept-snippet.ts';
import { madeFigure } from '../made-figure.ts';
import { printOf } from '../print-of.ts';
import { matches, type WordReaders } from './word-reader.ts';

const report = { ...townReport, province: null, city: null, district: null, publisher: null };

/** The subject of the last number of words. */
function subjectIn(words: string) {
  const number = [...words.matchAll(/\d[\d.]*/g)].at(-1);
  const start = number?.index ?? 0;
  return number ? readSubject(printOf(words), { start, end: start + number[0].length }) : null;
}

/** Words with a number between 〈 and 〉, cells parted by ｜ and lines by ／: the text, and where the number stands. */
function marked(words: string) {
  const text = words.replaceAll('｜', '\t').replaceAll('／', '\n');
  const start = text.indexOf('〈');
  return { text: text.replace(/[〈〉]/g, ''), span: { start, end: text.indexOf('〉') - 1 } };
}

function markedStatement(words: string) {
  const { text, span } = marked(words);
  return readStatement(printOf(text), span, { whole: true });
}

/** Reads two wordings, parted by ⇒. */
const both = <Part>(words: string, read: (part: string) => Part): [then: Part, now: Part] => {
  const [then, now] = words.split('⇒') as [string, string];
  return [read(then), read(now)];
};

/** What `lib/snippets` hears in the words around a number, and keeps of a body's lines. */
export const snippetsReaders: WordReaders = {
  ownerOf: (clause) => ownerOf(clause),
  ownerFarOff: (clause) => ownerOf(clause, true),
  coreWords,
  spelled,
  clausesOf,
  namesSomething,
  leansOnNothing,
  touchesBefore: matches(touchingBefore),
  touchesAfter: matches(touchingAfter),
  compared: (words) => compareStatements(...both(words, markedStatement)),
  differInManner: (words) => differInManner(...both(words, (part) => part)),
  cellHeads: (words) => {
    const { text, span } = marked(words);
    const heads = findCellHeads(text, span);
    return heads && { ...heads, cell: text.slice(heads.cell.start, heads.cell.end) };
  },
  rowCells: (words) => {
    const { text, span } = marked(words);
    return cellsInRow(text, span.start).map(({ start, end, column }) => [column, text.slice(start, end)]);
  },
  anchored: (words) => {
    const { text, span } = marked(words);
    const { prefix, suffix, twins } = makeAnchor(text, span, findSentence(printOf(text), span));
    return [prefix, suffix, twins];
  },
  differsFromNothing: (words) => differInManner(words, ''),
  dateBefore: (words) => subjectIn(words)?.date,
  behindNumber: (words) => subjectIn(words)?.after,
  row: (table) => subjectIn(table.replaceAll('｜', '\t').replaceAll('／', '\n'))?.row,
  hedge: (text) =>
    readSnippetFigure({ figures: [madeFigure({ text, approx: 'about' })], relations: [] }, 0)?.hedge,
  bodyOf: (place) => responsibleBody({ ...report, place }),
  bodyNamed: (publisher) => responsibleBody({ ...report, place: null, publisher }),
  citedAs: (title) =>
    citedWork(keptSnippet({ report: { ...report, kind: null, meeting: null, title } })).kind,
  sourceCitedAs: (title) =>
    citedSource(
      {
        title,
        publisher: '临江市',
        url: 'https://www.example.gov.cn/1.html',
        date: null,
        where: null,
      } as never,
      '2026-03-02',
    ).kind,
  normalised: (line) => normaliseBody(`全年完成税收4.8亿元。\n${line}\n新增就业岗位820个。`),
  normalisedByVersion1: (line) => normaliseBody(`全年完成税收4.8亿元。\n${line}\n新增就业岗位820个。`, 1),
};
