import type { PageField } from '../text/report-text.ts';
import { compactString } from './compact.ts';

/** What a labelled field of a page tells, whatever the portal calls it. */
export type HeadRole =
  | 'title'
  | 'publisher'
  | 'source'
  | 'published'
  | 'produced'
  | 'indexNo'
  | 'documentNo'
  | 'genre'
  | 'column';

/** Labels by what they tell, without spaces, colons and brackets; the first row with a value counts. */
const labels: Record<HeadRole, RegExp> = {
  title: /^(?:标题|名称|信息名称|文件名称|公文名称|题名|信息标题)$/,
  publisher:
    /^(?:发布机构|发布单位|发布部门|发文机关|发文机构|发文单位|公开主体|公开机构|公开部门|机构名称|信息来源|成文单位|制发机关|责任部门|发布主体|信息提供|信息提供单位|稿源)$/,
  source: /^(?:来源|文章来源|稿件来源|信息来源|内容来源|作者)$/,
  published: /^(?:发布日期|发布时间|公布日期|公开日期|公开时间|信息时间|发布于|时间|日期|上传时间|更新时间)$/,
  produced: /^(?:成文日期|生成日期|发文日期|制发日期|形成日期|产生日期)$/,
  indexNo: /^(?:索引号|信息索引号|索取号|信息索引|索引编号)$/,
  documentNo: /^(?:发文字号|文号|文件编号|发文文号|文件字号|备注\/?文号|备注·文号|公文文号)$/,
  genre: /^(?:体裁|体裁分类|组配分类|信息类别|信息种类|文件类型|文种|题材)$/,
  column: /^(?:所属类目|主题分类|所属栏目|栏目|信息分类|分类)$/,
};

/** Values that portals print for none. */
const emptyValue = /^(?:无|null|undefined|-+|—+|暂无|\/)?$/i;

/** The value of the first field that tells `role`, as printed; `null` when there is none or it is empty. */
export function headValue(head: readonly PageField[], role: HeadRole): string | null {
  return headField(head, role)?.value.trim() ?? null;
}

/** The field itself, to be shown as evidence; `null` as above. */
export function headField(head: readonly PageField[], role: HeadRole): PageField | null {
  return (
    head.find(
      (field) => labels[role].test(cleanLabel(field.label)) && !emptyValue.test(compactString(field.value)),
    ) ?? null
  );
}

/** True when a label is one that portals print in a head table or property line. */
export function isHeadLabel(label: string): boolean {
  const clean = cleanLabel(label);
  return Object.values(labels).some((pattern) => pattern.test(clean)) || otherLabels.test(clean);
}

/** Labels that are read as borders of their neighbours: what stands after them is not the value before. */
const otherLabels =
  /^(?:公开类别|公开方式|公开范围|公开属性|公开类型|公开期限|公开时限|统一编号|生效日期|失效日期|实施日期|废止日期|文件状态|有效性|关键词|内容概述|浏览次数|阅读次数|点击数|浏览量|字体|字号|责任编辑|编辑|访问量|服务对象|是否有效|效力状态)$/;

/** A label without inner spaces, brackets and its colon: `[ 索 引 号 ]：` → `索引号`. */
export function cleanLabel(label: string): string {
  return compactString(label).replace(/[[\]【】()（）:]/g, '');
}
