import { readGeneral } from './general.ts';
import type { Portal, Trail } from './portal.ts';

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
  read(document) {
    const reading = readGeneral(document);
    return { ...reading, title: reading.title ?? (namesOf(document)?.title || null) };
  },
};

/** The column that `<title>` names. */
export const shbsqTrail: Trail = ({ document, printed }) => {
  const column = namesOf(document)?.column;
  return printed.length > 0 || !column ? printed : ['政府信息公开', column];
};

/** Title and column from `<title>`, where it has all its parts. */
function namesOf(document: Document): { title: string; column: string } | null {
  const parts = document.title.split('_').map((part) => part.trim());
  return parts.length >= 3 && parts[0] ? { title: parts[0], column: parts[1] as string } : null;
}
