import type { PlaceLink } from '../../lib/protocol/shapes.ts';

/** What is said of a link that was to be copied. */
export type LinkNotice = 'link-copied' | 'page-link-copied' | 'no-address' | 'copy-failed';

/** What became of copying the link to a place, as a notice's code; a link of `null` is one that does not exist. */
export function linkNotice(link: PlaceLink | null, copied: boolean): LinkNotice {
  if (link === null) return 'no-address';
  if (!copied) return 'copy-failed';
  return link.exact ? 'link-copied' : 'page-link-copied';
}

/** A link that leads to less than the words asks for care. */
export const linkTone = (code: LinkNotice): 'info' | 'caution' =>
  code === 'link-copied' ? 'info' : 'caution';
