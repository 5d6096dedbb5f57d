import { i18n } from '#i18n';
import {
  type Evidence,
  isDayRebuilt,
  isOtherGenre,
  isPlaceInferred,
  type ReportIdentity,
} from '../../lib/analysis/report-identity.ts';
import { Fold } from '../controls/fold.tsx';
import { Inferred } from '../controls/inferred.tsx';
import { formatDate, formatPeriod } from '../format.ts';
import { evidenceSourceWord, evidenceWord, genreWord, identityFieldWord, reportKindWord } from '../words.ts';

/** Which report this is in a line; folded below, every field and where each was read. A field that the page does not show has no line. */
export function IdentityView({ identity }: { identity: ReportIdentity }) {
  const day = (date: string | null) => (date === null ? null : formatDate(date));
  const lines: [string, string | null][] = [
    ['deliveredOn', day(identity.deliveredOn)],
    ['publishedOn', day(identity.publishedOn)],
    ['publisher', identity.publisher],
    ['meeting', identity.meeting?.name ?? null],
    ['speaker', identity.speaker],
    ['indexNo', identity.indexNo],
    ['documentNo', identity.documentNo],
  ];
  const above = [identity.city, identity.district]
    .filter((part) => part !== identity.place)
    .filter(isDistinct)
    .join(' ');
  return (
    <>
      <p class="which">
        {above === '' ? null : <Inferred when={isPlaceInferred(identity)}>{above}</Inferred>}
        {above === '' || identity.place === null ? null : ' '}
        {[
          identity.place,
          identity.period === null ? null : formatPeriod(identity.period),
          kindOfDocument(identity),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <Fold title={i18n.t('identity.why')}>
        <dl class="reading">
          {lines.map(([field, value]) =>
            value === null ? null : (
              <div class="row" key={field}>
                <dt>{identityFieldWord(field)}</dt>
                <dd>
                  <Inferred when={isDayRebuilt(identity, field)}>{value}</Inferred>
                </dd>
              </div>
            ),
          )}
        </dl>
        <EvidenceList evidence={identity.evidence} />
      </Fold>
    </>
  );
}

/** 年度报告 of a report, 统计公报 of a bulletin. */
function kindOfDocument(identity: ReportIdentity): string | null {
  if (isOtherGenre(identity)) return genreWord(identity.genre);
  return identity.kind === null ? null : reportKindWord(identity.kind);
}

function isDistinct(part: string | null, index: number, all: (string | null)[]): part is string {
  return part !== null && all.indexOf(part) === index;
}

/** The reasons for and against, then where each field was read, each with the words it rests on. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const reasons = gatherReasons(evidence.filter((item) => item.speaks !== 'field'));
  const fields = evidence.filter((item) => item.speaks === 'field');
  return (
    <>
      {evidence.length === 0 ? <p class="aside">{i18n.t('identity.noReasons')}</p> : null}
      <ul class="evidence">
        {reasons.map(({ word, items }) => (
          <li key={word}>
            {word}
            {items.map((item) => (
              <Quoted key={item.source + item.quote} item={item} />
            ))}
          </li>
        ))}
      </ul>
      {fields.length === 0 ? null : (
        <dl class="evidence reading">
          {fields.map((item) => (
            <div class="row" key={`${item.field}-${item.source}-${item.quote}`}>
              <dt>{identityFieldWord(item.field ?? '')}</dt>
              <dd>
                <Quoted item={item} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** Reasons that read alike stand under one heading, each with its own words. */
function gatherReasons(reasons: readonly Evidence[]): { word: string; items: Evidence[] }[] {
  const gathered = Map.groupBy(reasons, (item) => evidenceWord(item.code, item.speaks));
  return [...gathered].map(([word, items]) => ({ word, items }));
}

function Quoted({ item }: { item: Evidence }) {
  return (
    <span class="aside">
      {evidenceSourceWord(item.source)}
      {item.quote === '' ? '' : `「${item.quote}」`}
    </span>
  );
}
