import { i18n } from '#i18n';
import type { RecordGoal } from '../../lib/compare/goal-groups.ts';
import type { PromiseState } from '../../lib/compare/goals/compare-goals.ts';
import { Choice } from '../controls/choice.tsx';
import { goalStateWord } from './goal-state.ts';

export type GoalFilterChoice = 'every' | PromiseState;

const states: readonly PromiseState[] = ['reported', 'not-mentioned', 'promised-again'];

/** True for a promise that a filter lets through. */
export const passes = ({ state }: Pick<RecordGoal, 'state'>, filter: GoalFilterChoice): boolean =>
  filter === 'every' || state === filter;

/** 全部, 报告给出, 未再提及, 再次列入计划: each with how many there are; states that none is in are left out. */
export function GoalFilter(props: {
  goals: readonly Pick<RecordGoal, 'state'>[];
  selected: GoalFilterChoice;
  onSelect(filter: GoalFilterChoice): void;
}) {
  const count = (filter: GoalFilterChoice) => props.goals.filter((goal) => passes(goal, filter)).length;
  const present = states.filter((state) => count(state) > 0 || state === props.selected);
  return (
    <Choice<GoalFilterChoice>
      label={i18n.t('place.filter')}
      labelShown={false}
      look="chips"
      options={[
        { id: 'every', name: `${i18n.t('place.every')} ${count('every')}` },
        ...present.map((state) => ({ id: state, name: `${goalStateWord(state)} ${count(state)}` })),
      ]}
      selected={props.selected}
      onSelect={props.onSelect}
    />
  );
}
