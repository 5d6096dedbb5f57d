import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GoalGroup, RecordGoal } from '../../lib/compare/goal-groups.ts';
import type { PlaceRecord } from '../../lib/compare/place-record.ts';
import type { RecordReport } from '../../lib/compare/read-comparison.ts';
import { GoalFilter, type GoalFilterChoice, passes } from '../compared/goal-filter.tsx';
import { goalStateWord } from '../compared/goal-state.ts';
import { SafeLink } from '../controls/safe-link.tsx';
import { Select } from '../controls/select.tsx';
import { formatPeriod } from '../format.ts';
import { QuotedSentence, QuotedValue } from './place-quote.tsx';

/** 目标与结果: the promises of one report, in its order, beside what a later one gives for them. */
export function PlaceGoals({ record }: { record: PlaceRecord }) {
  const [chosen, setChosen] = useState(0);
  const [filter, setFilter] = useState<GoalFilterChoice>('every');
  const group = record.goals[Math.min(chosen, record.goals.length - 1)];
  if (record.reports.length < 2) return <p class="empty">{i18n.t('place.needTwo')}</p>;
  if (!group) return <p class="empty">{i18n.t('place.noGoals')}</p>;
  return (
    <>
      <p class="caution">{i18n.t('place.caution')}</p>
      {record.goals.length === 1 ? null : (
        <Select
          label={i18n.t('place.pair')}
          options={record.goals.map((pair, at) => ({ id: String(at), name: pairName(pair, record) }))}
          selected={String(chosen)}
          onSelect={(id) => setChosen(Number(id))}
          required
        />
      )}
      <PairSources group={group} record={record} />
      <GoalFilter goals={group.goals} selected={filter} onSelect={setFilter} />
      <GoalTable goals={group.goals.filter((goal) => passes(goal, filter))} name={pairName(group, record)} />
    </>
  );
}

const periodOf = ({ period, title }: RecordReport): string =>
  period === null ? (title ?? i18n.t('timeline.noPeriod')) : formatPeriod(period);

const pairName = ({ report, next }: GoalGroup, { reports }: PlaceRecord): string =>
  i18n.t('place.pairOf', [periodOf(reports[report]!), periodOf(reports[next]!)]);

/** Both reports by name, and what must be known of their times. */
function PairSources({ group, record }: { group: GoalGroup; record: PlaceRecord }) {
  const [from, to] = [record.reports[group.report]!, record.reports[group.next]!];
  return (
    <div class="pair-sources">
      <p class="aside">
        {i18n.t('place.goalsFrom')} <ReportLink report={from} />
      </p>
      <p class="aside">
        {i18n.t('place.outcomesFrom')} <ReportLink report={to} />
      </p>
      {group.partOfYear ? <p class="caution">{i18n.t('place.partOfYear')}</p> : null}
    </div>
  );
}

/** A report by its title, leading to its page. */
export function ReportLink({ report }: { report: RecordReport }) {
  return <SafeLink href={report.address}>{report.title ?? i18n.t('identity.untitled')}</SafeLink>;
}

function GoalTable({ goals, name }: { goals: RecordGoal[]; name: string }) {
  return (
    <table class="goals">
      <caption class="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('place.goal')}</th>
          <th scope="col">{i18n.t('place.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <tr key={`${goal.goal.start}-${goal.outcome?.start}`}>
            <th scope="row">
              <p class="goal-head">
                {goal.indicator === null ? (
                  <span class="blank">{i18n.t('figure.noIndicator')}</span>
                ) : (
                  <span>{goal.indicator}</span>
                )}{' '}
                <QuotedValue quote={goal.goal} said={goal.said.goal} />
              </p>
              <QuotedSentence quote={goal.goal} />
            </th>
            <td>
              <GoalOutcome goal={goal} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GoalOutcome({ goal }: { goal: RecordGoal }) {
  const { state, outcome, words, comparable, partOfYear, said } = goal;
  return (
    <>
      <p class="goal-head">
        <span class="tag">{goalStateWord(state)}</span>{' '}
        {outcome && said.outcome !== null ? <QuotedValue quote={outcome} said={said.outcome} /> : null}
        {words ? <SafeLink href={words.href}>{i18n.t('action.openPlace')}</SafeLink> : null}
      </p>
      {partOfYear ? <p class="aside">{i18n.t('place.ofPartOfYear')}</p> : null}
      {comparable === false && !partOfYear ? <p class="aside">{i18n.t('place.notComparable')}</p> : null}
      {words && !outcome ? <p class="aside">{i18n.t('place.byWords')}</p> : null}
      {outcome ? <QuotedSentence quote={outcome} /> : null}
      {words ? <QuotedSentence quote={words} /> : null}
    </>
  );
}
