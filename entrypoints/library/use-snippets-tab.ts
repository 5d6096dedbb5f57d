import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryProps } from '../../components/library/library.tsx';
import { makeQuotePicture } from '../../components/library/quote-picture.tsx';
import type { Snippet } from '../../lib/records/snippet.ts';
import { citationMarkup, citationStyle } from '../../lib/settings/settings.ts';
import { citeAll } from '../../lib/snippets/cite.ts';
import type { LinkedSnippet } from '../../lib/snippets/export-csv.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { chartFiles } from '../pages/chart-files.ts';
import { copyText } from '../pages/clipboard.ts';
import { copySnippetLink } from '../pages/copy-snippet-link.ts';
import { saveFile } from '../pages/download.ts';
import { linkTone } from '../pages/link-notice.ts';
import { printPage } from '../pages/print-page.ts';
import { useStore } from '../pages/store-access.ts';
import { useOriginal } from '../pages/use-original.ts';
import { useSetting } from '../pages/use-setting.ts';
import { useSnippetWork } from '../pages/use-snippets.ts';
import type { RunWork, Say } from './library-work.ts';
import { openPlace } from './open-place.ts';
import { useListedSnippets } from './use-listed-snippets.ts';
import { useTrash } from './use-trash.ts';

/** So many are copied with the links to their words: proving one of a long report takes some 16 ms, and a click may copy for seconds alone. */
const mostLinked = 100;

// What a click alone needs comes with it: links are proved by all the rules of reading, which no list waits for.

/** Snippets read in one turn of the thread. */
const inOneTurn = 500;

/** Snippets by id, in the order asked; those that are gone are left out. */
async function readRows(ids: readonly string[]): Promise<Snippet[]> {
  const rows: Snippet[] = [];
  for (let at = 0; at < ids.length; at += inOneTurn)
    rows.push(...(await useStore('snippetsById', ids.slice(at, at + inOneTurn))));
  return rows;
}

/** Some snippets with the links to their words; many without. */
async function linked(snippets: Snippet[]): Promise<LinkedSnippet[]> {
  if (snippets.length > mostLinked) return snippets;
  const { keptTexts, withLinks } = await import('./kept-texts.ts');
  return [...withLinks(snippets, await keptTexts(snippets))];
}

/** 摘录: everything kept, and what can be done with it. */
export function useSnippetsTab({
  opened: asked,
  editing,
  say,
  runWork,
}: {
  opened: string | null;
  editing: boolean;
  say: Say;
  runWork: RunWork;
}): Omit<LibraryProps['snippets'], 'sync' | 'shared'> {
  const listed = useListedSnippets();
  const { rowOf, see, refresh } = listed;
  const kept = useSnippetWork({ say, ...listed });
  const trash = useTrash({ say, onChanged: refresh });
  const [opened, setOpened] = useState(asked);
  const [keptText, setKeptText] = useState<string | null>(null);
  useEffect(() => setOpened(asked), [asked]);
  useEffect(() => setKeptText(null), [opened]);

  const shown = opened === null ? null : rowOf(opened);
  useEffect(() => {
    if (opened !== null && shown === null) see(opened);
  }, [opened, shown, listed.snippets]);
  // A file's bytes are at hand in the reading page alone.
  const original = useOriginal(
    shown?.file ? { file: shown.file, address: shown.address, bytes: null } : null,
  );

  const [style, setStyle] = useSetting(citationStyle);
  const [markup, setMarkup] = useSetting(citationMarkup);

  const copyAs = async (ids: string[], write: (snippets: LinkedSnippet[]) => string) => {
    try {
      const text = write(await linked(await readRows(ids)));
      say((await copyText(text)) ? 'copied' : 'copy-failed');
    } catch (error) {
      say(storeErrorCode(error), 'error');
    }
  };
  return {
    snippets: listed.snippets,
    rowOf,
    onSee: see,
    opened,
    editing: editing && opened === asked,
    removed: kept.removed,
    undo: kept.undo,
    trash,
    editError: kept.editError,
    keptText,
    original,
    onOpen: setOpened,
    onUndo: (id) => void kept.bringBack(id),
    citing: { style, markup },
    onChooseCiting: (next) => {
      setStyle(next.style);
      setMarkup(next.markup);
    },
    onCopy: (ids) => copyAs(ids, (snippets) => citeAll(snippets, 'default', 'plain')),
    onCite: (ids) => copyAs(ids, (snippets) => citeAll(snippets, style, markup)),
    onTag: (ids, tags) => void kept.tag(ids, tags),
    onDelete: (ids) => void kept.remove(ids),
    onEdit: kept.edit,
    onSettle: (id, version, use) => void kept.settle(id, version, use),
    onCopyLink: async (id) => {
      const snippet = rowOf(id);
      if (!snippet) return;
      const code = await copySnippetLink(snippet);
      say(code, linkTone(code));
    },
    onQuoteCard: (id, use) => {
      const snippet = rowOf(id);
      if (!snippet) return;
      const { onCopyPicture, onSavePicture } = chartFiles(say);
      const name = i18n.t('quoteCard.fileName');
      (use === 'copy' ? onCopyPicture : onSavePicture)(makeQuotePicture(snippet), name);
    },
    onOpenPlace: (id) => {
      const snippet = rowOf(id);
      if (snippet) void openPlace(snippet, say);
    },
    onShowText: async (id) => {
      const snippet = rowOf(id);
      const text = snippet && (await useStore('keptTextOf', snippet.bodyHash).catch(() => null));
      if (text) setKeptText(text.text);
      else say('not-found', 'caution');
    },
    onExport: (ids, format) => {
      void runWork(i18n.t('work.exporting'), ids.length, async (work) => {
        try {
          const snippets = await readRows(ids);
          if (format === 'print') {
            const { makeDossier } = await import('./dossier-file.tsx');
            return printPage(await makeDossier(snippets, style));
          }
          const { exportFile } = await import('./export-file.ts');
          const file = await exportFile(snippets, format);
          say((await saveFile(file, work)) ?? 'cancelled');
        } catch (error) {
          say(storeErrorCode(error), 'error');
        }
      });
    },
  };
}
