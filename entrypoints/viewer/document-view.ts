import type { OutlineItem } from '../../components/viewer/viewer-props.ts';

/** How large a document is shown: by a factor of its actual size, or as wide as the window allows. */
export type Zoom = { kind: 'factor'; factor: number } | { kind: 'width' };

/** A document as it stands on the page; what the bar works on. */
export interface DocumentView {
  /** `null` for a format without pages. */
  readonly pageCount: number | null;
  /** The page that the reader is at, from 0. */
  readonly currentPage: number;
  readonly zoom: Zoom;
  /** Its size against the actual one. */
  readonly factor: number;
  setZoom(zoom: Zoom): void;
  goToPage(page: number): void;
  /** What the file itself says of its parts; empty where it says nothing. */
  readOutline(): Promise<OutlineItem[]>;
  goToOutline(id: number): void;
}
