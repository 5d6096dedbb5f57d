import { readAround, readGeneral } from './general.ts';
import { isDated } from './page-day.ts';
import { readLayout } from './page-layout.ts';
import { textLength } from './page-lines.ts';
import { metaValue } from './page-meta.ts';
import type { HeadOf, Portal, Trail } from './portal.ts';

/** `/art/2024/3/29/art_1229178230_59087240.html`: day, column, article; newer pages have a hash after the year. */
const path = /\/art\/(\d{4})\/(?:(\d{1,2})\/(\d{1,2})\/)?art_(?:\d+_\d+|[0-9a-f]{32})\.html/;

/** The platform marks the body for its feed by comments. */
const bodyComment = /ZJEG_RSS\.content\.begin/;

/**
 * The jpaas platform of Zhejiang, Jiangsu and others. Half of its pages print neither title nor place in the body:
 * ArticleTitle, ColumnName and ContentSource carry them. The day in the path is the day of publication.
 */
export const jpaasPortal: Portal = {
  id: 'jpaas',
  matches: (url) => path.test(url),
  read(document) {
    const marked = markedBody(document);
    const reading = marked ? readAround(document, readLayout(document, marked)) : readGeneral(document);
    return { ...reading, title: reading.title ?? metaValue(reading.meta, 'ArticleTitle') };
  },
};

/** The head with the path's day, where no field is dated. */
export const jpaasHead: HeadOf = ({ url, head }) => {
  const [, year, month, day] = path.exec(url) ?? [];
  if (head.some(isDated) || !month || !day) return head;
  return [...head, { label: '发布日期', value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` }];
};

/** The column that the page's meta tag names. */
export const jpaasTrail: Trail = ({ glance, printed }) => {
  const column = metaValue(glance.meta, 'ColumnName');
  return printed.length > 0 || !column ? printed : [column];
};

/** The element around the body's comment, when it holds text. */
function markedBody(document: Document): Element | null {
  if (!document.body) return null;
  // 128: NodeFilter.SHOW_COMMENT.
  const comments = document.createTreeWalker(document.body, 128);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    if (!bodyComment.test(node.nodeValue ?? '')) continue;
    const parent = node.parentElement;
    return parent && parent.localName !== 'body' && textLength(parent) > 0 ? parent : null;
  }
  return null;
}
