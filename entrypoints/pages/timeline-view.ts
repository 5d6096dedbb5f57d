import type { TimelineView } from '../../components/view-models.ts';
import type { PlaceReports } from '../../lib/protocol/shapes.ts';

/** A place's reports as panel and popup list them; the column page is offered where its address is known. */
export function timelineView({ items, district, attachments, versions, column }: PlaceReports): TimelineView {
  return {
    items,
    district,
    attachments,
    versions,
    column: { state: column === null ? 'none' : 'offered', address: column },
  };
}

/** Before a place's reports are known. */
export const noTimeline: TimelineView = timelineView({
  items: [],
  district: [],
  attachments: [],
  versions: [],
  column: null,
});
