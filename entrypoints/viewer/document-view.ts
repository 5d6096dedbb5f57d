import type { OutlineItem, ZoomChoice } from '../../components/viewer/viewer-props.ts';

/** A document as it stands on the page; what the bar works on. */
export interface DocumentView {
  /** `null` for a format without pages. */
  readonly pageCount: number | null;
  /** The page that the reader is at, from 0. */
  readonly currentPage: number;
  readonly zoom: ZoomChoice;
  /** Its size against the actual one. */
  readonly factor: number;
  setZoom(zoom: ZoomChoice): void;
  goToPage(page: number): void;
  /** What the file itself says of its parts; empty where it says nothing. */
  readOutline(): Promise<OutlineItem[]>;
  goToOutline(id: number): void;
}
