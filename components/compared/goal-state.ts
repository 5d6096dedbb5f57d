import { i18n } from '#i18n';
import type { PromiseState } from '../../lib/compare/goals/compare-goals.ts';

/** 报告给出, 未再提及, 再次列入计划: what a later report says of a promise. */
export function goalStateWord(state: PromiseState): string {
  if (state === 'reported') return i18n.t('goalState.reported');
  return state === 'promised-again' ? i18n.t('goalState.promisedAgain') : i18n.t('goalState.notMentioned');
}
