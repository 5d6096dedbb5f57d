import { isSiteName } from '../reports/detect.ts';
import { readGeneral } from './general.ts';
import type { Portal, Trail } from './portal.ts';

/** The trail that this platform prints without an element of its own, in front of the title. */
const trail = /当前位置\s*[:：]\s*([^\n]{2,120})/;

/**
 * zwgk.shmh.gov.cn: addresses `/mh-xxgk-cms/website/mh_xxgk/<column>/content/<UUID>.htm`. Above a title stands
 * 高级搜索 and 当前位置, below it `来源:…  发布时间:Y年M月D日`; some pages print neither, and their whole body is one
 * paragraph. The place then stands in the column's code (`xxgk_jjz_ghjh_gl`), which the trail may name.
 */
export const shmhPortal: Portal = {
  id: 'shmh',
  matches: (url) => /^https?:\/\/zwgk\.shmh\.gov\.cn(?::\d+)?\//.test(url),
  read(document) {
    const reading = readGeneral(document);
    // A column's name is no title, though the page prints it as a heading over every document.
    const title = reading.title && isSiteName(reading.title) ? null : reading.title;
    return { ...reading, title };
  },
};

/** The steps of that line, where the page has no trail else. */
export const shmhTrail: Trail = ({ document, printed }) => {
  const bare = printed.length > 0 ? null : trail.exec(document.body?.textContent ?? '');
  const steps = bare ? (bare[1] as string).split(/(?<!\s)\s*[>＞]\s*/).map((step) => step.trim()) : printed;
  return steps.filter(Boolean);
};
