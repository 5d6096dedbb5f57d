import type { Analysis } from '../../lib/analysis/analysis.ts';
import { type Answer, done, failed } from '../../lib/protocol/answer.ts';
import type { DataOf } from '../../lib/protocol/entry.ts';
import type { FromPage } from '../../lib/protocol/from-page.ts';
import type { PageSnippet } from '../../lib/protocol/shapes.ts';
import { addCheck } from '../../lib/records/checks.ts';
import type { Snippet, SnippetCheck, SnippetSubject } from '../../lib/records/snippet.ts';
import { sentinel } from '../../lib/settings/settings.ts';
import { anchorAll } from '../../lib/snippets/anchor.ts';
import { openPage, statementAt } from '../../lib/snippets/anchor-page.ts';
import { checkAgain } from '../../lib/snippets/check-again.ts';
import { chosenFigure } from '../../lib/snippets/chosen-figure.ts';
import { gainedSubject } from '../../lib/snippets/kept-statement.ts';
import { makeSnippet } from '../../lib/snippets/make-snippet.ts';
import { placeOfReport } from '../../lib/snippets/other-report.ts';
import { type SnippetTarget, snippetReport } from '../../lib/snippets/passage.ts';
import { isSameReport } from '../../lib/snippets/same-report.ts';
import { makeKeptText } from '../../lib/snippets/stored-report.ts';
import { deleteSnippets, restoreSnippets, trashedSnippets } from '../../lib/store/delete-snippets.ts';
import { saveChecks, saveSubjects } from '../../lib/store/edit-snippets.ts';
import {
  type KnownDocument,
  snippetsById,
  snippetsOfDocument,
  snippetsOfReport,
} from '../../lib/store/find-snippets.ts';
import { currentSentinel } from '../../lib/store/protection.ts';
import { saveSnippet } from '../../lib/store/save-snippet.ts';
import type { Store } from '../../lib/store/schema.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { Span } from '../../lib/text/span.ts';
import { momentNow } from '../pages/now.ts';
import { refinedAnalysis } from './analysis.ts';
import { bodyHashes, gatherEvidence } from './evidence.ts';
import { currentKnowledge } from './knowledge.ts';
import { explainTerm } from './look-up.ts';
import type { Reading } from './readings.ts';
import { answerFromStore } from './store.ts';

/**
 * Keeps what the reader asked for; acknowledged when it is on disk, with the text it was taken from. What was kept of
 * this very place of this very text before comes back as it is, by its own id, and is not kept again.
 */
export async function keepSnippet(
  reading: Reading,
  { id, kind, spans, zone }: Omit<DataOf<FromPage, 'keep'>, 'key' | 'agreed'>,
): Promise<Answer<Snippet>> {
  const { report } = reading;
  // The worker may have been stopped after it wrote and before it answered: then the page asks a second time.
  const known = await answerFromStore((store) => snippetsById(store, [id]));
  if (known.ok && known.value[0]) return { ok: true, value: known.value[0] };
  const [{ analysis }, knowledge, gathered] = await Promise.all([
    refinedAnalysis(reading),
    currentKnowledge(),
    gatherEvidence(reading, zone),
  ]);
  const facts = { ...gathered, id };
  const first = spans[0]!;
  const target = targetOf(reading, analysis, { kind, spans });
  const termId = target.kind === 'term' ? (analysis.terms[target.index]?.termId ?? null) : null;
  const shown = termId === null ? null : await explainTerm(termId, { reading, span: first });
  const snippet = makeSnippet({
    report,
    analysis,
    target,
    facts,
    indicators: knowledge.indicators,
    meaning: shown?.sense ? { sense: shown.sense, certain: shown.certain } : null,
  });
  if (!snippet) return failed('not-found');
  const text = makeKeptText({ text: facts.normalised, address: report.address, facts });
  return answerFromStore(async (store) => {
    const before = (await snippetsOfDocument(store, documentOf(reading))).find((one) =>
      isSamePlace(one, snippet),
    );
    if (before) return before;
    const kept = await saveSnippet(store, { snippet, text });
    await noteSentinel(store);
    return kept;
  });
}

/** What is kept: what was pointed at, or the figure whose own words were selected. */
function targetOf(
  { report }: Reading,
  analysis: Analysis,
  { kind, spans }: Pick<DataOf<FromPage, 'keep'>, 'kind' | 'spans'>,
): SnippetTarget {
  if (kind !== 'selection')
    return { kind, index: indexAt(kind === 'figure' ? analysis.figures : analysis.terms, spans[0]!) };
  const figure = chosenFigure(report.text, analysis, spans);
  return figure === null ? { kind, spans } : { kind: 'figure', index: figure };
}

/** Whether two snippets hold the same words at the same place of the same text. */
function isSamePlace(a: Snippet, b: Snippet): boolean {
  const isSameText = a.bodyHash === b.bodyHash && a.normaliser === b.normaliser;
  const isSameSpan = a.anchor.start === b.anchor.start && a.anchor.end === b.anchor.end;
  return isSameText && isSameSpan && a.kind === b.kind && a.quote === b.quote;
}

/** Notes what the store holds, so that a purge is noticed; a save is a save without it. */
async function noteSentinel(store: Store): Promise<void> {
  const now = new Date().toISOString();
  const facts = async () => ({ sentinel: await sentinel.getValue(), newId: crypto.randomUUID(), now });
  await facts()
    .then((known) => currentSentinel(store, known))
    .then((seen) => sentinel.setValue(seen))
    .catch(() => {});
}

function indexAt(items: readonly Span[], { start, end }: Span): number {
  return items.findIndex((item) => item.start === start && item.end === end);
}

/**
 * The snippets kept on this page or from this file, each with its place in the text as it is now; what the look found
 * is written down where that is asked for. `editions`: those of the report's other editions too; a look at another
 * edition says nothing of the one that a snippet was kept from, and is never written down.
 */
export function findPageSnippets(
  reading: Reading,
  { writeDown, editions }: { writeDown: boolean; editions: boolean },
): Promise<Answer<PageSnippet[]>> {
  const { report } = reading;
  return answerFromStore(async (store) => {
    const own = await snippetsOfDocument(store, documentOf(reading));
    const ids = new Set(own.map(({ id }) => id));
    const ofReport = editions ? await snippetsOfReport(store, reading.first.report) : [];
    const snippets = [...own, ...ofReport.filter(({ id }) => !ids.has(id))];
    if (snippets.length === 0) return [];
    const hashOf = await bodyHashes(reading, snippets);
    const page = openPage(report);
    const places = anchorAll(snippets, page);
    const identity = snippetReport(reading.first, reading.format);
    const at = momentNow();
    const checks = new Map<string, SnippetCheck>();
    const subjects = new Map<string, SnippetSubject>();
    const found = snippets.map((snippet, i): PageSnippet => {
      const bodyHash = hashOf(snippet.normaliser);
      const isOwn = ids.has(snippet.id);
      const now = { identity, text: report.text, isSameBody: bodyHash === snippet.bodyHash };
      const place = isOwn ? placeOfReport(places[i]!, snippet.report, now) : places[i]!;
      const check = checkAgain(snippet, { place, bodyHash, at });
      const shown = { place: place.state, span: place.span, ...differenceIn(check) };
      if (!isOwn) return { snippet, ...shown, otherEdition: true };
      const own = place.state === 'unchanged' || place.state === 'moved';
      const subject = gainedSubject(snippet, own ? statementAt(page, place.span) : null);
      checks.set(snippet.id, check);
      if (subject) subjects.set(snippet.id, subject);
      return { snippet: { ...snippet, ...addCheck(snippet, check) }, ...shown };
    });
    // A store that can only be read still shows what is kept.
    if (writeDown && !store.readOnly) {
      await saveChecks(store, checks);
      if (subjects.size > 0) await saveSubjects(store, subjects);
    }
    return found;
  });
}

/** What a look says of a change, as a page is told. */
const differenceIn = ({ found, was, doubt, otherSpelling, otherReport }: SnippetCheck) => ({
  ...{ found, was, doubt },
  ...(otherSpelling ? { otherSpelling } : {}),
  ...(otherReport ? { otherReport } : {}),
});

/** Deletes snippets of a report; `not-allowed` when one of them is of another, and then none is deleted. */
export async function removePageSnippets(
  reading: Reading,
  { ids, editions }: { ids: string[]; editions: boolean },
): Promise<Answer<Snippet[]>> {
  const kept = await answerFromStore((store) => snippetsById(store, ids));
  if (!kept.ok) return kept;
  if (!kept.value.every((snippet) => isOfReport(snippet, reading, editions))) return failed('not-allowed');
  return answerFromStore((store) => deleteSnippets(store, ids));
}

/** Brings deleted snippets of a report back; `not-allowed` when one of them is of another, and then none comes back. */
export async function restorePageSnippets(
  reading: Reading,
  { snippets, editions }: { snippets: Snippet[]; editions: boolean },
): Promise<Answer<null>> {
  if (!snippets.every((snippet) => isOfReport(snippet, reading, editions))) return failed('not-allowed');
  const answer = await answerFromStore((store) => restoreSnippets(store, snippets));
  return answer.ok ? done : answer;
}

/** Whether a snippet was kept from this document, or, where these count, from another edition of its report. */
function isOfReport(snippet: Snippet, reading: Reading, editions: boolean): boolean {
  const { canonicalAddress: address, sha256 } = documentOf(reading);
  const { canonicalAddress: at, file } = snippet;
  if (sha256 !== null && file?.sha256 === sha256) return true;
  // Without an address, a bare text owns what was kept from bare texts, a file only its own.
  if (address === at && (address !== null || (sha256 === null && file === null))) return true;
  return editions && isSameReport(snippet.report, reading.first.report);
}

function documentOf({ report: { address, file } }: Reading): KnownDocument {
  return {
    canonicalAddress: address === null ? null : canonicalAddress(address),
    sha256: file?.sha256 ?? null,
  };
}

/** Those of the ids under which no snippet stands and none lies in the trash; none where the store can't say. */
export async function withoutSnippet(ids: readonly string[]): Promise<string[]> {
  const answer = await answerFromStore(async (store) => {
    const kept = await snippetsById(store, ids);
    return new Set([...kept, ...(await trashedSnippets(store))].map(({ id }) => id));
  });
  return answer.ok ? ids.filter((id) => !answer.value.has(id)) : [];
}
