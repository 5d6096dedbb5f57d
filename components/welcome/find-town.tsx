import { i18n } from '#i18n';
import { SafeLink } from '../controls/safe-link.tsx';
import { TextField } from '../controls/text-field.tsx';
import { ReportLine } from '../panel/timeline.tsx';
import type { PlaceView } from '../view-models.ts';

export interface FindTownProps {
  query: string;
  /** Places that fit the query, best first; a few are enough. `null` before any were looked for. */
  found: readonly PlaceView[] | null;
  onQuery(query: string): void;
}

/** Find your town: its known reports, or where they would be published. */
export function FindTown({ query, found, onQuery }: FindTownProps) {
  return (
    <>
      <TextField
        label={i18n.t('town.label')}
        type="search"
        placeholder={i18n.t('town.placeholder')}
        value={query}
        onInput={onQuery}
      />
      {query.trim() !== '' && found?.length === 0 ? <p class="empty">{i18n.t('town.none')}</p> : null}
      <ul class="towns">
        {(found ?? []).map((place) => (
          <li key={place.id}>
            <h3>
              {place.name} <span class="aside">{place.within.join(' ')}</span>
            </h3>
            {place.reports.length === 0 ? (
              <p class="aside">{i18n.t('timeline.none')}</p>
            ) : (
              <ol class="timeline">
                {place.reports.map((report) => (
                  <ReportLine key={report.id} report={report} />
                ))}
              </ol>
            )}
            {place.portal === null ? null : (
              <p>
                {i18n.t('town.portal')}
                <SafeLink href={place.portal.address}>{place.portal.name}</SafeLink>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
