import { readGeneral } from './general.ts';
import type { HeadOf, Portal } from './portal.ts';

/**
 * www.pudong.gov.cn: addresses `/zwgk/<column>/<year>/<day of the year>/<id>.html`; the day in the path is that of
 * a migration as often as that of publication, so it is no date. 索引号 is mostly printed without a value, and the
 * head comes as a table with bars or as plain lines. The title of old district reports stands in 信息名称 alone.
 */
export const pudongPortal: Portal = {
  id: 'pudong',
  matches: (url) => /^https?:\/\/(?:www\.)?pudong\.gov\.cn(?::\d+)?\//.test(url),
  read(document) {
    const reading = readGeneral(document);
    const named = reading.head.find((field) => field.label === '信息名称' && field.value !== '');
    return { ...reading, title: reading.title ?? named?.value ?? null };
  },
};

/** The head without what stands behind an empty 索引号: a number of two digits is none. */
export const pudongHead: HeadOf = ({ head }) =>
  head.filter(({ label, value }) => label !== '索引号' || !/^\d{1,2}$/.test(value));
