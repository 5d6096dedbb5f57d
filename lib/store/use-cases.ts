import { allVerdicts, deleteVerdict } from './address-verdicts.ts';
import { changeMark } from './change-marks.ts';
import { allCorrections, correctionsOfReport, deleteCorrection, saveCorrection } from './corrections.ts';
import { deleteSnippets, emptyTrash, restoreSnippets, trashedSnippets } from './delete-snippets.ts';
import { editSnippet, tagSnippets } from './edit-snippets.ts';
import { settleVersion } from './edited-records.ts';
import {
  allSnippets,
  countSnippets,
  keptTextOf,
  listTags,
  oldestKeptAt,
  snippetsById,
} from './find-snippets.ts';
import { deleteKeptFile, keptFiles } from './kept-files.ts';
import { allKeptTexts } from './kept-texts.ts';
import { allOwnTerms, deleteOwnTerm, saveOwnTerm } from './own-terms.ts';
import { allPastReports, forgetPastReport, forgetPlace, restorePastReports } from './past-reports.ts';
import { checkStart, currentSentinel, noteBackup, protectionState } from './protection.ts';
import { damagedRows } from './read-records.ts';
import { forgetAllReports, forgetReport, openedReports, restoreReports } from './reports.ts';
import type { Store } from './schema.ts';

/**
 * The use cases that the extension's own pages have, by name. A page runs them on the database itself; where the
 * browser gives it none (a private window of Firefox) the same name is asked of the background.
 */
const useCases = {
  allSnippets,
  snippetsById,
  oldestKeptAt,
  countSnippets,
  keptTextOf,
  listTags,
  editSnippet,
  tagSnippets,
  settleVersion,
  damagedRows,
  deleteSnippets,
  restoreSnippets,
  trashedSnippets,
  emptyTrash,
  openedReports,
  forgetReport,
  restoreReports,
  forgetAllReports,
  allPastReports,
  forgetPastReport,
  forgetPlace,
  restorePastReports,
  changeMark,
  allOwnTerms,
  saveOwnTerm,
  deleteOwnTerm,
  allCorrections,
  correctionsOfReport,
  saveCorrection,
  deleteCorrection,
  allVerdicts,
  deleteVerdict,
  checkStart,
  currentSentinel,
  allKeptTexts,
  keptFiles,
  deleteKeptFile,
  noteBackup,
  protectionState,
} as const satisfies Record<string, (store: Store, ...values: never[]) => Promise<unknown>>;

export type UseCases = typeof useCases;
export type UseCaseName = keyof UseCases;

/** What a use case takes besides the store. */
export type UseCaseValues<Name extends UseCaseName> =
  Parameters<UseCases[Name]> extends [Store, ...infer Values] ? Values : never;

/** What a use case gives. */
export type UseCaseResult<Name extends UseCaseName> = Awaited<ReturnType<UseCases[Name]>>;

/** Runs a use case by name; throws what it throws (`StoreError`). */
export function runUseCase<Name extends UseCaseName>(
  store: Store,
  name: Name,
  values: UseCaseValues<Name>,
): Promise<UseCaseResult<Name>> {
  const run = useCases[name] as (store: Store, ...values: unknown[]) => Promise<UseCaseResult<Name>>;
  return run(store, ...values);
}
