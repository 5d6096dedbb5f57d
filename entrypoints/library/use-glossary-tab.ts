import { useEffect, useMemo, useState } from 'preact/hooks';
import { englishBeside } from '../../components/english-beside.ts';
import { withLawNote } from '../../components/law-note.ts';
import type { GlossaryTabProps } from '../../components/library/glossary-props.ts';
import { emptyDraft } from '../../components/library/glossary-tab.tsx';
import { type OwnTermDraft, parseAliases } from '../../components/library/own-term-form.tsx';
import type { ImportResult, Loaded, TermUse } from '../../components/view-models.ts';
import { citableSource } from '../../lib/knowledge/citable-source.ts';
import type { GlossaryEntry, GlossarySource } from '../../lib/knowledge/glossary.ts';
import { buildTermIndex } from '../../lib/knowledge/term-index.ts';
import { decodeDocument } from '../../lib/portals/decode-page.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import type { OwnTerm, OwnTermWords } from '../../lib/records/reader-records.ts';
import { citationStyle } from '../../lib/settings/settings.ts';
import { type CitationStyle, editionOf } from '../../lib/snippets/cite.ts';
import { citeGbt } from '../../lib/snippets/cite-gbt.ts';
import { citedSource } from '../../lib/snippets/cited-work.ts';
import { writeTerm } from '../../lib/snippets/source-line.ts';
import type { TitledText } from '../../lib/store/kept-texts.ts';
import { ownTermEntry, type SaidTerm } from '../../lib/store/own-terms.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { lookUp } from '../../lib/terms/look-up.ts';
import {
  formatOwnTermsCsv,
  formatOwnTermsJson,
  type ListedTerm,
  nameList,
  ownTermId,
  parseOwnTermList,
} from '../../lib/terms/own-term-list.ts';
import { findTermUses } from '../../lib/terms/term-uses.ts';
import { loadGlossary } from '../background/packaged.ts';
import { copyText } from '../pages/clipboard.ts';
import { datedName, saveFile } from '../pages/download.ts';
import { today } from '../pages/now.ts';
import { useStore } from '../pages/store-access.ts';
import { useSetting } from '../pages/use-setting.ts';
import { useWatched } from '../pages/use-watched.ts';
import { fits, maxTermList } from './chosen-file.ts';
import type { Say } from './library-work.ts';
import type { Route } from './route.ts';

/** Ms after which the terms are read though the page has still to do. */
const patience = 3000;

/** 词典: the glossary and the reader's own terms in it. */
export function useGlossaryTab({ route, say }: { route: Route; say: Say }): GlossaryTabProps {
  const { result: ownTerms, refresh } = useWatched('allOwnTerms');
  const [opened, setOpened] = useState<string | null>(null);
  const [draft, setDraft] = useState<OwnTermDraft | null>(null);
  // What a form was opened on: another window may have saved since.
  const [openedOn, setOpenedOn] = useState<OwnTerm | null>(null);
  const [draftError, setDraftError] = useState<string | null>(null);
  const [style] = useSetting(citationStyle);
  const [asked, setAsked] = useState<GlossaryTabProps['asked']>(null);
  const [imported, setImported] = useState<ImportResult | null>(null);
  const shipped = useShippedTerms(route.tab === 'glossary');
  const own = ownTerms.state === 'ready' ? ownTerms.value : [];
  const entries = useMemo(() => [...(shipped ?? []), ...own.map(ownTermEntry)], [own, shipped]);
  const find = (id: string | null) => entries.find((entry) => entry.id === id) ?? null;
  const uses = useTermUses(find(opened));

  useEffect(() => {
    if (route.newTerm !== null) setDraft({ ...emptyDraft, term: route.newTerm });
    setOpened(route.term);
    setAsked(null);
  }, [route]);
  const isThere = shipped !== null;
  useEffect(() => {
    if (route.lookUp === null || !isThere) return;
    const lookedUp = lookUp(route.lookUp, buildTermIndex(entries));
    setOpened(lookedUp.kind === 'nothing' ? null : lookedUp.entry.id);
    setAsked(
      lookedUp.kind === 'exact'
        ? null
        : { query: route.lookUp, match: lookedUp.kind === 'nothing' ? 'none' : 'contained' },
    );
  }, [route, isThere]);

  const changed = () => {
    refresh();
    void askBackground('termsChanged', null);
  };
  return {
    entries,
    own,
    opened,
    uses,
    draft,
    draftError,
    asked,
    imported,
    onOpen: (id) => {
      setOpened(id);
      setAsked(null);
    },
    onDraft: (next) => {
      if (next?.id !== draft?.id) setOpenedOn(own.find(({ id }) => id === next?.id) ?? null);
      setDraft(next);
      setDraftError(null);
    },
    onCopy: async (id) => {
      const entry = find(id);
      if (entry) say((await copyText(copiedTerm(entry))) ? 'copied' : 'copy-failed');
    },
    onCite: async (id) => {
      const source = find(id)
        ?.senses.map(citableSource)
        .find((found) => found !== null);
      if (source) say((await copyText(citeDocument(source, style))) ? 'cited' : 'copy-failed');
    },
    onSaveOwn: async (said) => {
      try {
        await useStore('saveOwnTerm', saidTerm(said, openedOn));
        setDraft(null);
        setDraftError(null);
        say('word-added');
        changed();
      } catch (error) {
        setDraftError(storeErrorCode(error));
      }
    },
    onSettle: (id, { machine, revision }, use) => {
      const settled = { list: 'ownTerms', key: id, version: { machine, revision }, use } as const;
      void useStore('settleVersion', settled).then(changed, (error: unknown) =>
        say(storeErrorCode(error), 'error'),
      );
    },
    onDeleteOwn: async (id) => {
      await useStore('deleteOwnTerm', id).catch((error: unknown) => say(storeErrorCode(error), 'error'));
      setOpened(null);
      changed();
    },
    onImport: async (file) => {
      if (!fits(file, maxTermList, say)) return;
      // Spreadsheets in Chinese save CSV in GBK, and as "Unicode" in UTF-16.
      const text = decodeDocument(new Uint8Array(await file.arrayBuffer()));
      setImported(await importTerms(text, { list: listName(file.name), own }));
      changed();
    },
    onExport: (format) => {
      const listed = own.map((term): ListedTerm => term);
      const text = format === 'csv' ? formatOwnTermsCsv(listed) : formatOwnTermsJson(listed);
      const type = format === 'csv' ? 'text/csv' : 'application/json';
      void saveFile({ name: datedName('zhengbaotong-terms', format), type, parts: [text] });
    },
  };
}

/** The terms that ship, `null` until they are read: at once for the glossary, else when the page that was asked for stands. */
function useShippedTerms(isShown: boolean): readonly GlossaryEntry[] | null {
  const [shipped, setShipped] = useState<readonly GlossaryEntry[] | null>(null);
  useEffect(() => {
    const load = () => void loadGlossary().then(setShipped);
    if (isShown) return load();
    const waiting = requestIdleCallback(load, { timeout: patience });
    return () => cancelIdleCallback(waiting);
  }, [isShown]);
  return shipped;
}

/** The sentences in which the reader's kept texts use a term; the texts are read only while a term is open. */
function useTermUses(entry: GlossaryEntry | null): Loaded<TermUse[]> {
  const [uses, setUses] = useState<Loaded<TermUse[]>>({ state: 'ready', value: [] });
  useEffect(() => {
    let isLate = false;
    const show = (next: Loaded<TermUse[]>) => {
      if (!isLate) setUses(next);
    };
    if (entry) {
      show({ state: 'loading' });
      useStore('allKeptTexts').then(
        (texts) => show({ state: 'ready', value: texts.flatMap((kept) => usesIn(kept, entry)) }),
        (error: unknown) => show({ state: 'error', code: storeErrorCode(error) }),
      );
    } else show({ state: 'ready', value: [] });
    return () => {
      isLate = true;
    };
  }, [entry]);
  return uses;
}

function usesIn(kept: TitledText, entry: GlossaryEntry): TermUse[] {
  return findTermUses(entry, kept.text).map(({ sentence }) => ({
    reportTitle: kept.title ?? '',
    sentence,
    href: kept.address,
  }));
}

/** The document behind a definition as a reference, seen today. */
const citeDocument = (source: GlossarySource, style: CitationStyle): string =>
  citeGbt(citedSource(source, today()), editionOf(style));

/** A term as it is copied: every sense on its own. */
function copiedTerm(entry: GlossaryEntry): string {
  const { term, senses } = entry;
  const english = englishBeside(entry);
  return senses
    .map((sense) => {
      const source = citableSource(sense);
      const cited = source && citedSource(source, today());
      const words = writeTerm({ name: term, english, meaning: sense.definition, source: cited });
      return withLawNote(words, source);
    })
    .join('\n\n');
}

function saidTerm(draft: OwnTermDraft, opened: OwnTermWords | null): SaidTerm {
  return {
    id: draft.id ?? ownTermId(draft.term),
    opened: opened && pickWords(opened),
    ...pickWords({
      term: draft.term.trim(),
      aliases: parseAliases(draft.aliases),
      definition: draft.definition.trim(),
      source: draft.source.trim(),
      replaces: draft.replaces,
    }),
  };
}

function pickWords({ term, aliases, definition, source, replaces }: OwnTermWords): OwnTermWords {
  return { term, aliases, definition, source, replaces };
}

/** What a list is called: its file's name without the ending. */
const listName = (file: string): string => file.replace(/\.[a-z]{1,4}$/iu, '').trim();

/**
 * Brings a list in: good rows are kept with the list's name, bad ones named by line and reason, nothing that is there
 * is overwritten.
 */
async function importTerms(
  text: string,
  { list, own }: { list: string; own: readonly OwnTerm[] },
): Promise<ImportResult> {
  const { terms, faults } = parseOwnTermList(text);
  const result: ImportResult = {
    added: 0,
    skipped: 0,
    conflicts: 0,
    bad: faults.map(({ line, code }) => ({ line, code, detail: null })),
  };
  for (const listed of nameList(terms, list)) {
    const there = own.find((term) => term.term === listed.term);
    if (there) {
      if (there.definition === listed.definition) result.skipped += 1;
      else result.bad.push({ line: 0, code: 'twice', detail: listed.term });
      continue;
    }
    const draft = { ...listed, id: null, aliases: listed.aliases.join('；') };
    try {
      await useStore('saveOwnTerm', saidTerm(draft, null));
      result.added += 1;
    } catch (error) {
      result.bad.push({ line: 0, code: storeErrorCode(error), detail: listed.term });
    }
  }
  return result;
}
