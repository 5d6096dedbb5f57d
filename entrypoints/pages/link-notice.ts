import type { PlaceLink } from '../../lib/protocol/shapes.ts';

/** What became of copying the link to a place, as a notice's code; a link of `null` is one that does not exist. */
export function linkNotice(
  link: PlaceLink | null,
  copied: boolean,
): 'link-copied' | 'page-link-copied' | 'no-address' | 'copy-failed' {
  if (link === null) return 'no-address';
  if (!copied) return 'copy-failed';
  return link.exact ? 'link-copied' : 'page-link-copied';
}
