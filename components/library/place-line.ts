import { i18n } from '#i18n';
import type { PlaceEntry } from '../../lib/compare/list-places.ts';
import { formatReach } from '../format.ts';

/** What a place lies in, the periods of its reports, and how many there are. */
export function placeLine({ within, from, to, past, opened }: PlaceEntry): string {
  return [
    within.join(' ') || null,
    from === null || to === null ? null : formatReach(from, to),
    past === 0 ? null : i18n.t('place.readCount', [past]),
    opened === 0 ? null : i18n.t('place.openedCount', [opened]),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
