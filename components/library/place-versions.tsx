import { i18n } from '#i18n';
import type { PlaceRecord, RecordVersions } from '../../lib/compare/place-record.ts';
import type { Quote } from '../../lib/compare/quote.ts';
import type { RecordReport } from '../../lib/compare/read-comparison.ts';
import { ReportLink } from './place-goals.tsx';
import { QuotedSentence, QuotedValue } from './place-quote.tsx';

/** 两个版本: where two texts of one report differ in figures, with the sentences of both. */
export function PlaceVersions({ record }: { record: PlaceRecord }) {
  const { versions, reports } = record;
  if (reports.length === 0) return <p class="empty">{i18n.t('place.needOne')}</p>;
  if (versions.length === 0) return <p class="empty">{i18n.t('place.noVersions')}</p>;
  return (
    <>
      <p class="aside">{i18n.t('place.versionsMeaning')}</p>
      {versions.map((pair) => (
        <Pair key={pair.reports.join('-')} pair={pair} record={record} />
      ))}
    </>
  );
}

function Pair({ pair, record }: { pair: RecordVersions; record: PlaceRecord }) {
  const { changed, gone, added } = pair;
  const [first, second] = pair.reports.map((at) => record.reports[at]!);
  const isSame = changed.length + gone.length + added.length === 0;
  return (
    <section class="block">
      <VersionHead name={i18n.t('place.first')} report={first!} />
      <VersionHead name={i18n.t('place.second')} report={second!} />
      {isSame ? <p>{i18n.t('place.noChanges')}</p> : null}
      {changed.length === 0 ? null : (
        <>
          <h4>{i18n.t('place.changed', [changed.length])}</h4>
          <ul class="changes">
            {changed.map(({ before, after }) => (
              <li key={after.start}>
                <p class="goal-head">
                  <QuotedValue quote={before} />
                  {' → '}
                  <QuotedValue quote={after} />
                </p>
                <QuotedSentence quote={before} lead={<Side name={i18n.t('place.first')} />} />
                <QuotedSentence quote={after} lead={<Side name={i18n.t('place.second')} />} />
              </li>
            ))}
          </ul>
        </>
      )}
      <OneSided name={i18n.t('place.gone', [gone.length])} quotes={gone} />
      <OneSided name={i18n.t('place.added', [added.length])} quotes={added} />
    </section>
  );
}

/** One text: its title leads to it, its address tells it from the other. */
function VersionHead({ name, report }: { name: string; report: RecordReport }) {
  return (
    <>
      <h3>
        {name} <ReportLink report={report} />
      </h3>
      <p class="aside address">{report.address ?? i18n.t('place.file')}</p>
    </>
  );
}

const Side = ({ name }: { name: string }) => <span class="aside">{name} </span>;

function OneSided({ name, quotes }: { name: string; quotes: readonly Quote[] }) {
  if (quotes.length === 0) return null;
  return (
    <>
      <h4>{name}</h4>
      <ul class="changes">
        {quotes.map((quote) => (
          <li key={quote.start}>
            <QuotedValue quote={quote} />
            <QuotedSentence quote={quote} />
          </li>
        ))}
      </ul>
    </>
  );
}
