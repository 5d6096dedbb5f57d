/**
 * `node scripts/common-words.ts DIR`: writes `seeds/common-words.json` from a checkout of `lawtext/gov`: words that would
 * be listed as 尚未收录, and are the common language of reports. A word is common that stands in one of a hundred
 * documents at least, without quotation marks in most of them, and that fewer than three governments explain in notes
 * of their own. The same checkout gives the same file.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOwnNotes } from '../lib/terms/find-own-notes.ts';
import { findTerms } from '../lib/terms/find-terms.ts';
import { listUnknownTerms } from '../lib/terms/unknown-terms.ts';
import { foldForm } from '../lib/text/print/fold.ts';
import { readPrint } from '../lib/text/print/print.ts';
import { plainReportText } from '../lib/text/report-text.ts';
import { findWords } from '../lib/text/segmenter.ts';
import { loadJieba } from './jieba.ts';
import { loadKnowledge } from './knowledge.ts';
import { readCorpus } from './proof/corpus/documents.ts';
import { readAnnotations } from './proof/coverage/annotated-terms.ts';

/** Part of the documents that a common word stands in, at least. */
const leastPart = 0.01;
/** As many governments explain a term that readers need explained. */
const governments = 3;
/** In as many documents a word comes up as one that no glossary has: what comes up once may never again. */
const leastListed = 2;

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Usage: node scripts/common-words.ts DIR');
  process.exit(2);
}
const documents = existsSync(directory) ? [...readCorpus(directory)] : [];
if (documents.length === 0) {
  console.error(`${directory} has no reports: give a work tree of lawtext/gov.`);
  process.exit(1);
}

const { terms: index } = loadKnowledge();
const jieba = loadJieba()!;
const explained = new Set(
  readAnnotations(documents)
    .terms.filter(({ places }) => places.size >= governments)
    .map(({ term }) => foldForm(term)),
);
const listed = new Map<string, number>();
const texts = documents.map(({ text }) => {
  const report = plainReportText(text);
  const print = readPrint(report);
  const hits = findTerms({ print, notes: findOwnNotes(print), index });
  const words = findWords(jieba, text);
  for (const { term } of listUnknownTerms({ report, words, hits, index }, () => false)) {
    const form = foldForm(term);
    listed.set(form, (listed.get(form) ?? 0) + 1);
  }
  return { folded: print.foldedText, printed: print.text };
});

const least = Math.ceil(documents.length * leastPart);
const candidates = [...listed].flatMap(([form, times]) => (times >= leastListed ? form : []));
const common = candidates.filter((form) => {
  if (explained.has(form)) return false;
  const using = texts.filter(({ folded }) => folded.includes(form));
  const quoting = using.filter(({ printed }) => printed.includes(`“${form}”`));
  return using.length >= least && quoting.length * 2 < using.length;
});
writeFileSync(
  join(import.meta.dirname, '../seeds/common-words.json'),
  `[\n${common
    .sort()
    .map((form) => JSON.stringify(form))
    .join(',\n')}\n]\n`,
);
console.log(
  `${common.length} of ${candidates.length} words stand in ${least} of ${documents.length} documents at least`,
);
