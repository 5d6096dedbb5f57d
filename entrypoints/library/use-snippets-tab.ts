import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { exportLabels } from '../../components/export-labels.ts';
import type { ExportFormat } from '../../components/library/selection-bar.tsx';
import type { SnippetsTabProps } from '../../components/library/snippets-tab.tsx';
import type { Labels } from '../../lib/formats/columns.ts';
import { namesWithEnglish } from '../../lib/knowledge/english-names.ts';
import { seedGlossary } from '../../lib/knowledge/seed-glossary.ts';
import { backupParts, noContents } from '../../lib/records/backup.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { cite } from '../../lib/snippets/cite.ts';
import { snippetCsvParts } from '../../lib/snippets/export-csv.ts';
import { snippetMarkdownParts } from '../../lib/snippets/export-markdown.ts';
import { readBackup } from '../../lib/store/backup.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { copyText } from '../pages/clipboard.ts';
import { type Download, datedName, saveFile } from '../pages/download.ts';
import { nowWithOffset } from '../pages/now.ts';
import { directStore, useStore } from '../pages/store-access.ts';
import { useOriginal } from '../pages/use-original.ts';
import { useSnippets } from '../pages/use-snippets.ts';
import type { RunWork, Say } from './library-work.ts';
import { openPlace } from './open-place.ts';

/** 摘录: everything kept, and what can be done with it. */
export function useSnippetsTab({
  opened: asked,
  say,
  runWork,
}: {
  opened: string | null;
  say: Say;
  runWork: RunWork;
}): SnippetsTabProps {
  const kept = useSnippets(say);
  const [opened, setOpened] = useState(asked);
  const [keptText, setKeptText] = useState<string | null>(null);
  useEffect(() => setOpened(asked), [asked]);
  useEffect(() => setKeptText(null), [opened]);

  const shown = opened === null ? null : (kept.find(opened) ?? null);
  // A file's bytes are at hand in the reading page alone.
  const original = useOriginal(
    shown?.file ? { file: shown.file, address: shown.address, bytes: null } : null,
  );

  const chosen = (ids: string[]) => ids.flatMap((id) => kept.find(id) ?? []);
  const copy = async (text: string) => say((await copyText(text)) ? 'copied' : 'copy-failed');
  return {
    snippets: kept.snippets,
    opened,
    undo: kept.undo,
    editError: kept.editError,
    keptText,
    original,
    onOpen: setOpened,
    onUndo: () => void kept.bringBack(),
    onCopy: (ids) =>
      void copy(
        chosen(ids)
          .map((snippet) => cite(snippet))
          .join('\n\n'),
      ),
    onCite: (ids, { style, markup }) =>
      void copy(
        chosen(ids)
          .map((snippet) => cite(snippet, style, markup))
          .join(style === 'default' ? '\n\n' : '\n'),
      ),
    onTag: (ids, tags) => void kept.tag(ids, tags),
    onDelete: (ids) => void kept.remove(ids),
    onEdit: kept.edit,
    onSettle: (id, version, use) => void kept.settle(id, version, use),
    onOpenPlace: (id) => {
      const snippet = kept.find(id);
      if (snippet) void openPlace(snippet, say);
    },
    onShowText: async (id) => {
      const snippet = kept.find(id);
      const text = snippet && (await useStore('keptTextOf', snippet.bodyHash).catch(() => null));
      if (text) setKeptText(text.text);
      else say('not-found', 'caution');
    },
    onExport: (ids, format) => {
      const snippets = chosen(ids);
      void runWork(i18n.t('work.exporting'), snippets.length, async (work) => {
        try {
          const file = await exportFile(snippets, format);
          say((await saveFile(file, work)) ? 'exported' : 'cancelled');
        } catch (error) {
          say(storeErrorCode(error), 'error');
        }
      });
    },
  };
}

async function exportFile(snippets: Snippet[], format: ExportFormat): Promise<Download> {
  const name = i18n.t('work.fileName');
  if (format === 'csv') {
    return {
      name: datedName(name, 'csv'),
      type: 'text/csv',
      parts: snippetCsvParts(snippets, snippetLabels()),
    };
  }
  if (format === 'markdown') {
    return {
      name: datedName(name, 'md'),
      type: 'text/markdown',
      parts: snippetMarkdownParts(snippets, snippetLabels()),
    };
  }
  // JSON is a backup of what was chosen, with the texts it was taken from: it can be brought in again.
  const whole = await readBackup(await directStore(), {
    madeAt: nowWithOffset(),
    appVersion: browser.runtime.getManifest().version,
    settings: {},
    withReports: false,
  });
  const hashes = new Set(snippets.map(({ bodyHash }) => bodyHash));
  const texts = whole.texts.filter(({ hash }) => hashes.has(hash));
  const parts = backupParts({ ...whole, ...noContents(), damaged: [], snippets, texts });
  return { name: datedName(name, 'json'), type: 'application/json', parts };
}

/** The words of exports; in the English interface a term stands with the name that the national reports give it. */
function snippetLabels(): Labels {
  return { ...(i18n.t('language') === 'en' ? namesWithEnglish(seedGlossary) : {}), ...exportLabels() };
}
