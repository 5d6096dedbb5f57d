import type { PageField } from '../text/report-text.ts';

/** The way a document is open to the public: it stands second in every head table, and is unmistakable alone. */
const openness = /^(?:主动公开|依申请公开|不予公开)$/;

const day = /^\d{4}\s*[.\-/年]\s*\d{1,2}\s*[.\-/月]\s*\d{1,2}日?$/;

/**
 * The fields of a head table whose labels are lost (青浦 prints none): index number, openness, document number,
 * issuer and day, in the order of the national form, 无 where there is none. Empty unless all five stand there.
 */
export function parseBareHead(text: string): PageField[] {
  const values = text
    .split(/[\n\t]+/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const at = values.findIndex((value) => openness.test(value));
  const [documentNo, issuer, published] = values.slice(at + 1, at + 4);
  const indexNo = values[at - 1];
  if (!indexNo || !documentNo || !issuer || !published || !day.test(published)) return [];
  return [
    { label: '索引号', value: indexNo },
    { label: '公开类别', value: values[at] as string },
    { label: '发文字号', value: documentNo },
    { label: '发布机构', value: issuer },
    { label: '发布日期', value: published },
  ];
}
