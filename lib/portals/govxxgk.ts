import { readGeneral } from './general.ts';
import { isDated } from './page-day.ts';
import type { HeadOf, Portal } from './portal.ts';

/** `/govxxgk/JF5/2025-01-20/<uuid>.html`: a unit's code and the day on which the page was made. */
const path = /\/govxxgk\/([A-Za-z0-9]+)\/(\d{4}-\d{2}-\d{2})\/[\w-]+\.html/;

/**
 * The disclosure platform that 静安, 松江 and 崇明 share. The unit's code stands in the path, the issuer is mostly
 * printed as 平台发布, which names nobody. The day in the path is the day of the page, later than the document where
 * pages were moved: it serves only where the page prints no date of its own.
 */
export const govxxgkPortal: Portal = { id: 'govxxgk', matches: (url) => path.test(url), read: readGeneral };

/** The head without its platform, and with the path's day where no field is dated. */
export const govxxgkHead: HeadOf = ({ url, head }) => {
  const named = head.filter(({ value }) => value !== '平台发布');
  const day = path.exec(url)?.[2];
  return named.some(isDated) || !day ? named : [...named, { label: '发布日期', value: day }];
};
