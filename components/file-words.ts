import { i18n } from '#i18n';
import type { FileProblem } from '../lib/files/file-problem.ts';
import { largestMegabytes } from '../lib/text/largest-file.ts';

/** What is said of a file that gives no text: what it is, and what can be done. */
export interface FileWords {
  problem: string;
  advice: string;
}

/** The words for a file's problem, in the reader's language. */
export function fileWords(problem: FileProblem): FileWords {
  return words[problem]();
}

/** What is said of a file's problem in one line; a code that none has gets the general words. */
export function fileSentence(code: string): string {
  const { problem, advice } = (words[code as FileProblem] ?? words.unknown)();
  return i18n.t('file.problemAndAdvice', [problem, advice]);
}

const words: Record<FileProblem, () => FileWords> = {
  empty: () => ({ problem: i18n.t('fileProblem.empty'), advice: i18n.t('fileAdvice.empty') }),
  'too-large': () => ({
    problem: i18n.t('fileProblem.tooLarge', [largestMegabytes]),
    advice: i18n.t('fileAdvice.tooLarge'),
  }),
  password: () => ({ problem: i18n.t('fileProblem.password'), advice: i18n.t('fileAdvice.password') }),
  encrypted: () => ({ problem: i18n.t('fileProblem.encrypted'), advice: i18n.t('fileAdvice.encrypted') }),
  damaged: () => ({ problem: i18n.t('fileProblem.damaged'), advice: i18n.t('fileAdvice.damaged') }),
  garbled: () => ({ problem: i18n.t('fileProblem.garbled'), advice: i18n.t('fileAdvice.garbled') }),
  scan: () => ({ problem: i18n.t('fileProblem.scan'), advice: i18n.t('fileAdvice.scan') }),
  'no-text': () => ({ problem: i18n.t('fileProblem.noText'), advice: i18n.t('fileAdvice.noText') }),
  'web-page': () => ({ problem: i18n.t('fileProblem.webPage'), advice: i18n.t('fileAdvice.webPage') }),
  'old-doc': () => ({ problem: i18n.t('fileProblem.oldDoc'), advice: i18n.t('fileAdvice.oldDoc') }),
  wps: () => ({ problem: i18n.t('fileProblem.wps'), advice: i18n.t('fileAdvice.wps') }),
  ofd: () => ({ problem: i18n.t('fileProblem.ofd'), advice: i18n.t('fileAdvice.ofd') }),
  image: () => ({ problem: i18n.t('fileProblem.image'), advice: i18n.t('fileAdvice.image') }),
  spreadsheet: () => ({
    problem: i18n.t('fileProblem.spreadsheet'),
    advice: i18n.t('fileAdvice.spreadsheet'),
  }),
  slides: () => ({ problem: i18n.t('fileProblem.slides'), advice: i18n.t('fileAdvice.slides') }),
  archive: () => ({ problem: i18n.t('fileProblem.archive'), advice: i18n.t('fileAdvice.archive') }),
  noise: () => ({ problem: i18n.t('fileProblem.noise'), advice: i18n.t('fileAdvice.noise') }),
  unknown: () => ({ problem: i18n.t('fileProblem.unknown'), advice: i18n.t('fileAdvice.unknown') }),
};
