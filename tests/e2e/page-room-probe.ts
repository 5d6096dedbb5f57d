/** Runs in a real page: the page room's own functions under one global name. */
import { isAsShown } from '../../lib/page/as-shown.ts';
import { copyText } from '../../lib/page/copy.ts';
import { findMarkAt, findOffsetAt, findSpanAt } from '../../lib/page/hit.ts';
import { attachHost } from '../../lib/page/host.ts';
import { makeLiveRange } from '../../lib/page/live-range.ts';
import { addMarkStyles } from '../../lib/page/mark-styles.ts';
import { readPageText } from '../../lib/page/page-text.ts';
import { findHighlightWorld, highlightNames, Painter } from '../../lib/page/painter.ts';
import { scrollToSpan } from '../../lib/page/scroll-to.ts';
import { readSelection } from '../../lib/page/selection.ts';
import { SnippetBoxes } from '../../lib/page/snippet-boxes.ts';
import { keepUp } from '../../lib/page/upkeep.ts';

const room = {
  addMarkStyles,
  attachHost,
  copyText,
  findHighlightWorld,
  findMarkAt,
  findOffsetAt,
  findSpanAt,
  highlightNames,
  isAsShown,
  keepUp,
  makeLiveRange,
  Painter,
  readPageText,
  readSelection,
  scrollToSpan,
  SnippetBoxes,
};
export type PageRoom = typeof room;

(globalThis as { room?: PageRoom }).room = room;
