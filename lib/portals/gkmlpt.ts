import { readGeneral } from './general.ts';
import type { Portal, Trail } from './portal.ts';

const path = /\/gkmlpt\/content\/|\/content\/post_\d+\.html/;

/** Trails end in the document's own title, or in 详情: neither is a column. */
const lastStep = /^(?:详情|正文|内容)$/;

/**
 * Guangdong's platform: `/gkmlpt/content/…` and the ordinary pages `/…/content/post_N.html`. Street offices publish
 * under 机构专页, and only the trail names them (`番禺区人民政府市桥街道办事处`), while the title is a bare
 * 2023年工作总结. The body is put in by script, so that a first look may find nothing yet.
 */
export const gkmlptPortal: Portal = {
  id: 'gkmlpt',
  matches: (url) => path.test(url),
  read: readGeneral,
};

/** The trail up to the column. */
export const gkmlptTrail: Trail = ({ glance, printed }) =>
  printed.filter((step) => !lastStep.test(step) && step !== glance.title);
