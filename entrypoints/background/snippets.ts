import type { Answer, KeepRequest, PageSnippet } from '../../lib/protocol/messages.ts';
import type { Snippet, SnippetCheck } from '../../lib/records/snippet.ts';
import { sentinel } from '../../lib/settings/settings.ts';
import { anchorAll } from '../../lib/snippets/anchor.ts';
import { checkAgain } from '../../lib/snippets/check-again.ts';
import { makeSnippet, onlySense, type SnippetTarget } from '../../lib/snippets/make-snippet.ts';
import { makeKeptText } from '../../lib/snippets/stored-report.ts';
import { saveChecks } from '../../lib/store/edit-snippets.ts';
import { snippetsById, snippetsOfAddress } from '../../lib/store/find-snippets.ts';
import { currentSentinel } from '../../lib/store/protection.ts';
import { saveSnippet } from '../../lib/store/save-snippet.ts';
import type { Store } from '../../lib/store/schema.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import type { Span } from '../../lib/text/span.ts';
import { currentKnowledge, refineReport } from './analysis.ts';
import { gatherEvidence } from './evidence.ts';
import { answerFromStore } from './store.ts';

/** Keeps what the reader asked for; acknowledged when it is on disk, with the text it was taken from. */
export async function keepSnippet({ id, report, kind, spans, zone }: KeepRequest): Promise<Answer<Snippet>> {
  // The worker may have been stopped after it wrote and before it answered: then the page asks a second time.
  const known = await answerFromStore((store) => snippetsById(store, [id]));
  if (known.ok && known.value[0]) return { ok: true, value: known.value[0] };
  const [{ analysis }, knowledge, gathered] = await Promise.all([
    refineReport(report),
    currentKnowledge(),
    gatherEvidence(report, zone),
  ]);
  const facts = { ...gathered, id };
  const first = spans[0]!;
  const target: SnippetTarget =
    kind === 'selection'
      ? { kind, spans }
      : { kind, index: indexAt(kind === 'figure' ? analysis.figures : analysis.terms, first) };
  const snippet = makeSnippet({
    report,
    analysis,
    target,
    facts,
    indicators: knowledge.indicators,
    glossary: (termId) => onlySense(knowledge.terms.entries.get(termId)),
  });
  if (!snippet) return { ok: false, code: 'not-found' };
  const text = makeKeptText({ text: facts.normalised, address: report.address, facts });
  return answerFromStore(async (store) => {
    await saveSnippet(store, { snippet, text });
    await noteSentinel(store);
    return snippet;
  });
}

/** Notes what the store holds, so that a purge is noticed; a save is a save without it. */
async function noteSentinel(store: Store): Promise<void> {
  const now = new Date().toISOString();
  await currentSentinel(store, { newId: crypto.randomUUID(), now })
    .then((seen) => sentinel.setValue(seen))
    .catch(() => {});
}

function indexAt(items: readonly Span[], { start, end }: Span): number {
  return items.findIndex((item) => item.start === start && item.end === end);
}

/** The snippets kept on this page, each with its place in the text as it is now; what the look found is written down. */
export function findPageSnippets(report: ReportText, zone: string): Promise<Answer<PageSnippet[]>> {
  return answerFromStore(async (store) => {
    const address = report.address === null ? null : canonicalAddress(report.address);
    if (address === null) return [];
    const snippets = await snippetsOfAddress(store, address);
    if (snippets.length === 0) return [];
    const { bodyHash, keptAt, normaliser } = await gatherEvidence(report, zone);
    const places = anchorAll(snippets, report.text);
    const checks = new Map<string, SnippetCheck>();
    const found = snippets.map((snippet, i): PageSnippet => {
      const place = places[i]!;
      const check = checkAgain(snippet, { place, bodyHash, normaliser, at: keptAt });
      checks.set(snippet.id, check);
      return {
        snippet: { ...snippet, check },
        place: place.state,
        span: place.span,
        found: place.state === 'changed' ? place.found : null,
      };
    });
    // A store that can only be read still shows what is kept.
    if (!store.readOnly) await saveChecks(store, checks);
    return found;
  });
}
