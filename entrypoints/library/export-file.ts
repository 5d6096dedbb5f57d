import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { exportLabels } from '../../components/export-labels.ts';
import type { ExportFormat } from '../../components/library/export-choice.tsx';
import type { Labels } from '../../lib/formats/columns.ts';
import { namesWithEnglish } from '../../lib/knowledge/english-names.ts';
import { backupParts, noContents } from '../../lib/records/backup.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { citationStyle } from '../../lib/settings/settings.ts';
import { snippetCsvParts } from '../../lib/snippets/export-csv.ts';
import { snippetMarkdownParts } from '../../lib/snippets/export-markdown.ts';
import { bibtexParts, cslParts, risParts } from '../../lib/snippets/export-references.ts';
import { readBackup } from '../../lib/store/backup.ts';
import { loadGlossary } from '../background/packaged.ts';
import { type Download, datedName } from '../pages/download.ts';
import { nowWithOffset } from '../pages/now.ts';
import { directStore } from '../pages/store-access.ts';
import { makeDossier } from './dossier-file.tsx';
import { keptTexts, withLinks } from './kept-texts.ts';

/** How a format is written: the ending of its file, its media type, and its text in pieces. */
interface Written extends Pick<Download, 'type' | 'parts'> {
  ending: string;
}

type Write = (snippets: Snippet[]) => Written | Promise<Written>;

/** What is saved as a file; what is printed is none. */
export type FileFormat = Exclude<ExportFormat, 'print'>;

const writers: Record<FileFormat, Write> = {
  dossier: async (snippets) => ({
    ending: 'html',
    type: 'text/html',
    parts: [await makeDossier(snippets, await citationStyle.getValue())],
  }),
  csv: async (snippets) => ({
    ending: 'csv',
    type: 'text/csv',
    parts: snippetCsvParts(withLinks(snippets, await keptTexts(snippets)), await snippetLabels()),
  }),
  markdown: async (snippets) => ({
    ending: 'md',
    type: 'text/markdown',
    parts: snippetMarkdownParts(withLinks(snippets, await keptTexts(snippets)), await snippetLabels()),
  }),
  ris: (snippets) => ({
    ending: 'ris',
    type: 'application/x-research-info-systems',
    parts: risParts(snippets),
  }),
  bibtex: (snippets) => ({ ending: 'bib', type: 'application/x-bibtex', parts: bibtexParts(snippets) }),
  csl: (snippets) => ({
    // Not to be taken for a backup, which is JSON too.
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    parts: cslParts(snippets),
  }),
  json: writeBackup,
};

/** Chosen snippets as a file of a format, named by what it is and the day. */
export async function exportFile(snippets: Snippet[], format: FileFormat): Promise<Download> {
  const { ending, ...file } = await writers[format](snippets);
  return { name: datedName(i18n.t('work.fileName'), ending), ...file };
}

/** JSON is a backup of what was chosen, with the texts it was taken from: it can be brought in again. */
async function writeBackup(snippets: Snippet[]): Promise<Written> {
  const whole = await readBackup(await directStore(), {
    madeAt: nowWithOffset(),
    appVersion: browser.runtime.getManifest().version,
    settings: {},
    withReports: false,
  });
  const hashes = new Set(snippets.map(({ bodyHash }) => bodyHash));
  const texts = whole.texts.filter(({ hash }) => hashes.has(hash));
  const parts = backupParts({ ...whole, ...noContents(), damaged: [], snippets, texts });
  return { ending: 'json', type: 'application/json', parts };
}

/** The words of exports; in the English interface a term stands with the name that the national reports give it. */
async function snippetLabels(): Promise<Labels> {
  const names = i18n.t('language') === 'en' ? namesWithEnglish(await loadGlossary()) : {};
  return { ...names, ...exportLabels() };
}
