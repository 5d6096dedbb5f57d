import { readGeneral } from './general.ts';
import type { Portal } from './portal.ts';

/**
 * xxgk.shbsq.gov.cn and the address at which it answers as well, 101.230.193.164: one path for every kind of
 * document, `/article.html?infoid=<uuid>`, filled in by script. `<title>` reads title_column_site, so that the
 * title is known even where the heading is not there yet, and the column names itself.
 */
export const shbsqPortal: Portal = {
  id: 'shbsq',
  matches: (url) =>
    /^https?:\/\/(?:xxgk\.shbsq\.gov\.cn|101\.230\.193\.164)(?::\d+)?\/article\.html\?(?:.*&)?infoid=/i.test(
      url,
    ),
  read(document, url) {
    const reading = readGeneral(document, url);
    const [title, column] = document.title.split('_').map((part) => part.trim());
    const named = document.title.split('_').length >= 3 && title ? title : null;
    const breadcrumb =
      reading.breadcrumb.length > 0 || !column || !named ? reading.breadcrumb : ['政府信息公开', column];
    return { ...reading, title: reading.title ?? named, breadcrumb };
  },
};
