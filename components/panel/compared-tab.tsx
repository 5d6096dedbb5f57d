import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordGoal } from '../../lib/compare/goal-groups.ts';
import type { PageComparison } from '../../lib/compare/page-comparison.ts';
import type { Span } from '../../lib/text/span.ts';
import { GoalFilter, type GoalFilterChoice, passes } from '../compared/goal-filter.tsx';
import { goalStateWord } from '../compared/goal-state.ts';
import { type Coming, Working } from '../compared/working.tsx';
import { Button } from '../controls/button.tsx';
import { useRoving } from '../controls/roving.ts';
import { SafeLink } from '../controls/safe-link.tsx';

export interface ComparedTabProps {
  /** `null` as a value: no past report of the place was read in. */
  compared: Coming<PageComparison | null>;
  /** Goes to a place in this report. */
  onGoTo(span: Span): void;
  /** True in a private window: nothing is read in from there, and a line says so. */
  privateWindow: boolean;
  /** Opens the place's list in the library, where its past reports can be read in. */
  onReadPast(): void;
}

/** 对照: the goals of the report before this one, in its order, each with what this one says of it. */
export function ComparedTab({ compared, privateWindow, onGoTo, onReadPast }: ComparedTabProps) {
  if (compared.state !== 'ready') return <Working coming={compared} />;
  const { value } = compared;
  if (value?.last == null)
    return (
      <div class="empty">
        <p>{i18n.t(value === null ? 'compared.none' : 'compared.noEarlier')}</p>
        {privateWindow ? (
          <p>{i18n.t('past.private')}</p>
        ) : (
          <Button onPress={onReadPast}>{i18n.t('past.open')}</Button>
        )}
      </div>
    );
  return <Goals {...value} last={value.last} onGoTo={onGoTo} />;
}

type GoalsProps = PageComparison & { last: NonNullable<PageComparison['last']>; onGoTo(span: Span): void };

function Goals({ last, goals, partOfYear, onGoTo }: GoalsProps) {
  const [filter, setFilter] = useState<GoalFilterChoice>('every');
  const roving = useRoving('vertical');
  const rows = goals.filter((goal) => passes(goal, filter));
  // Where this report says nothing of a goal, its row has one stop, the goal itself.
  const firstStop = (row: number) => rows.slice(0, row).reduce((stops, goal) => stops + stopsOf(goal), 0);
  const stops = firstStop(rows.length);
  return (
    <>
      <p class="caution">{i18n.t('place.caution')}</p>
      {partOfYear ? <p class="caution">{i18n.t('compared.partOfYear')}</p> : null}
      <p class="aside">
        {i18n.t('compared.goalsOf')}{' '}
        <SafeLink href={last.address}>{last.title ?? i18n.t('identity.untitled')}</SafeLink>
      </p>
      {goals.length === 0 ? (
        <p class="empty">{i18n.t('compared.noGoals')}</p>
      ) : (
        <>
          <GoalFilter goals={goals} selected={filter} onSelect={setFilter} />
          <ol class="compared" onKeyDown={roving.onKeyDown}>
            {rows.map((goal, row) => (
              <GoalRow
                key={`${goal.goal.start}-${goal.outcome?.start}`}
                goal={goal}
                onGoTo={onGoTo}
                tabIndex={(stop) => roving.tabIndex(firstStop(row) + stop, stops)}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** The goal leads to its report, what is said of it to its place in this one. */
const stopsOf = ({ goal, outcome, words }: RecordGoal): number =>
  (goal.href === null ? 0 : 1) + (outcome || words ? 1 : 0);

interface GoalRowProps {
  goal: RecordGoal;
  onGoTo(span: Span): void;
  /** The tab index of the row's first or second stop. */
  tabIndex(stop: number): 0 | -1;
}

function GoalRow({ goal: row, onGoTo, tabIndex }: GoalRowProps) {
  const { goal, indicator, state, outcome, words, comparable, partOfYear, said } = row;
  const here = outcome ?? words;
  return (
    <li>
      <p class="goal-head">
        {indicator === null ? <span class="blank">{i18n.t('figure.noIndicator')}</span> : indicator}{' '}
        <span class="number">
          <SafeLink href={goal.href} title={sentenceOf(goal)} roving={tabIndex(0)}>
            {said.goal}
          </SafeLink>
        </span>
      </p>
      <p class="goal-said">
        <span class="aside">{goalStateWord(state)}</span>
        {here === null ? null : (
          <Button
            look="link"
            title={sentenceOf(here)}
            roving={tabIndex(goal.href === null ? 0 : 1)}
            onPress={() => onGoTo(here)}
          >
            {said.outcome ?? i18n.t('compared.here')}
          </Button>
        )}
        {partOfYear ? <span class="aside">{i18n.t('place.ofPartOfYear')}</span> : null}
        {comparable === false && !partOfYear ? (
          <span class="aside">{i18n.t('place.notComparable')}</span>
        ) : null}
        {words && !outcome ? <span class="aside">{i18n.t('place.byWords')}</span> : null}
      </p>
    </li>
  );
}

const sentenceOf = ({ sentence }: RecordGoal['goal']): string =>
  sentence.before + sentence.middle + sentence.after;
