import type { PageField } from '../text/report-text.ts';

/** The way a document is open to the public: it stands second in every head table, and is unmistakable alone. */
const openness = /^(?:主动公开|依申请公开|不予公开)$/;

const day = /^\d{4}\s*[.\-/年]\s*\d{1,2}\s*[.\-/月]\s*\d{1,2}日?$/;

/** The labels of the national form, from the index number on; how a document is open is told by its own words. */
const labels = ['索引号', '公开类别', '发文字号', '发布机构', '发布日期'];

/**
 * The fields of a head table whose labels are lost (青浦 prints none): index number, openness, document number,
 * issuer and day, in the order of the national form, 无 where there is none. Empty unless all five stand there.
 */
export function parseBareHead(text: string): PageField[] {
  const values = text
    .split(/[\n\t]+/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const from = values.findIndex((value) => openness.test(value)) - labels.indexOf('公开类别');
  const fields = values.slice(Math.max(0, from), from + labels.length);
  if (fields.length < labels.length || !day.test(fields.at(-1)!)) return [];
  return labels.map((label, i) => ({ label, value: fields[i]! }));
}
