import type { TimelineView } from '../../components/view-models.ts';
import type { EarlierReports } from '../../lib/compare/earlier-reports.ts';

/** A place's reports as panel and popup list them; the column page is offered where its address is known. */
export function timelineView({ items, district, attachments, column }: EarlierReports): TimelineView {
  return {
    items,
    district,
    attachments,
    column: { state: column === null ? 'none' : 'offered', address: column },
  };
}
