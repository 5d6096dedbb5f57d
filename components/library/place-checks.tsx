import { i18n } from '#i18n';
import type { PlaceRecord } from '../../lib/compare/place-record.ts';
import type { RecordCheck } from '../../lib/compare/record-check.ts';
import { formatLike } from '../format.ts';
import { ReportLink } from './place-goals.tsx';
import { QuotedSentence, QuotedValue } from './place-quote.tsx';

/** 算得出: what the reports' own numbers give for each other. A difference is shown and never called a fault. */
export function PlaceChecks({ record }: { record: PlaceRecord }) {
  const { checks, reports } = record;
  if (reports.length === 0) return <p class="empty">{i18n.t('place.needOne')}</p>;
  if (checks.length === 0) return <p class="empty">{i18n.t('place.noChecks')}</p>;
  const differs = checks.some(({ result }) => result === 'differs');
  return (
    <>
      <p class="aside">{i18n.t('place.checksMeaning')}</p>
      {differs ? <p class="aside">{i18n.t('place.checksReasons')}</p> : null}
      <ul class="checks">
        {checks.map((check) => (
          <li key={`${check.printed.report}-${check.kind}-${check.printed.start}`}>
            <p class="goal-head">
              {check.indicator} <QuotedValue quote={check.printed} />
              <span class="tag">{resultWord(check)}</span>
            </p>
            <p>{workingOf(check)}</p>
            <QuotedSentence quote={check.printed} />
            <p class="aside">
              <ReportLink report={reports[check.printed.report]!} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function resultWord({ result }: RecordCheck): string {
  if (result === 'fits') return i18n.t('recount.fits');
  return result === 'truncated' ? i18n.t('recount.truncated') : i18n.t('recount.differs');
}

/** The printed numbers and what they give, in one line; what is printed beside it where that is something else. */
function workingOf(check: RecordCheck): string {
  const working = formulaOf(check);
  const { result, asPrinted, printed } = check;
  if (result === 'differs') return i18n.t('recount.saysDiffers', [working, printed.text]);
  return result === 'fits' && !asPrinted ? i18n.t('recount.saysWithin', [working, printed.text]) : working;
}

function formulaOf({ kind, from, given, falls, years, printed }: RecordCheck): string {
  const [first = '', second = ''] = from.map(({ text }) => text);
  const gives = formatLike(given, printed.text).replace('-', '−');
  switch (kind) {
    case 'change-from-to':
      return i18n.t('recount.ratio', [first, second, gives]);
    case 'points-from-to':
      return i18n.t('recount.difference', [first, second, gives]);
    case 'yearly-average':
      return i18n.t('recount.yearly', [first, second, gives, years ?? 1]);
    case 'goal-growth':
      return i18n.t(falls ? 'recount.shrunk' : 'recount.grown', [first, second, gives]);
    case 'implied-level':
      return i18n.t(falls ? 'recount.beforeFall' : 'recount.beforeGrowth', [first, second, gives]);
    case 'structure-sum':
      return i18n.t('recount.rest', [first, second, gives]);
    case 'part-of-whole':
      return i18n.t('recount.part', [printed.text, first]);
  }
}
