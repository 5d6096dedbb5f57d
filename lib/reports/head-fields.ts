import { compactString } from '../text/print/compact.ts';
import type { PageField } from '../text/report-text.ts';
import { issuerKind } from './issuer.ts';

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

/**
 * Labels by what they tell, without spaces, colons and brackets, as portals of Shanghai, Zhejiang, Guangdong,
 * Chongqing and the national guideline print them: `发布|公开+日期|时间` is each of the first words with each of the
 * second ones. Longer labels stand for themselves, not for their parts.
 */
const headLabels: Record<HeadRole | 'other', string> = {
  title: '标题 题名 信息标题 |信息|文件|公文+名称',
  publisher:
    '发布|发文|公开|制发|成文|责任+机构|单位|部门|机关|主体 机构名称 信息来源 信息提供单位 信息提供 稿源',
  source: '|文章|稿件|内容+来源',
  published: '|发布|公布|公开|信息|上传+日期|时间',
  produced: '成文|生成|发文|制发|形成|产生+日期',
  indexNo: '索引号 信息索引号 索取号 信息索引 索引编号',
  documentNo: '文件编号 发文|文件|公文+文号|字号 |备注/|备注·+文号',
  genre: '体裁 体裁分类 组配分类 信息类别 信息种类 文件类型 文种 题材',
  column: '所属类目 主题分类 所属栏目 栏目 信息分类 分类',
  other:
    '公开+类别|方式|范围|属性|类型|期限|时限 生效|失效|实施|废止+日期 浏览|阅读|点击+次数|数|量 |责任+编辑 统一编号 文件状态 ' +
    '有效性 是否有效 效力状态 关键词 主题词 内容概述 访问量 字体 字号 字体大小 作者 服务对象 更新时间 归档时间 分享 分享到',
};

/** Labels of two characters are common words as well (来源, 时间, 编辑): they count only with a colon after them. */
const needsColon = (label: string): boolean => label.length === 2;

/** Values that portals print for none. */
const emptyValue = /^(?:无|null|undefined|-+|—+|暂无|\/)?$/i;

const roleOfLabel = new Map<string, HeadRole | 'other'>();
for (const [role, list] of Object.entries(headLabels)) {
  for (const item of list.split(' ')) {
    const [firsts, seconds = ''] = item.split('+') as [string, string?];
    for (const first of firsts.split('|'))
      for (const second of seconds.split('|')) roleOfLabel.set(first + second, role as HeadRole | 'other');
  }
}

/** The value of the first field that tells `role`, as printed; `null` when there is none or it is empty. */
export function headValue(head: readonly PageField[], role: HeadRole): string | null {
  return headField(head, role)?.value.trim() ?? null;
}

/** The field itself, to be shown as evidence; `null` as above. */
export function headField(head: readonly PageField[], role: HeadRole): PageField | null {
  const fits = (field: PageField) =>
    roleOfLabel.get(cleanLabel(field.label)) === role && !emptyValue.test(compactString(field.value));
  return head.find(fits) ?? null;
}

/** A label without inner spaces, brackets and its colon: `[ 索 引 号 ]：` → `索引号`. */
function cleanLabel(label: string): string {
  return compactString(label).replace(/[[\]【】()（）:]/g, '');
}

/** Letters of a label: none of the list has as many. */
const longestLabel = 9;

/** Where a label may stand: behind an edge, as letters, parted by blanks or not, with a colon or a gap behind them. */
const edge = '(?:[\\]】）)]?[^\\S\\t]*[:：∶]|[\\]】）)]|(?=[\\s|]|$))';
const labelPlace = new RegExp(
  `(?:^|[\\s\\d•·|，,;；】\\]）)【[（(])(?=[\\u4e00-\\u9fff](?:[^\\S\\t]*[\\u4e00-\\u9fff/·]){1,${longestLabel}}?${edge})`,
  'g',
);
const labelEdge = new RegExp(edge, 'y');

/** Labels that are the ends of others as well (数据来源, 会议时间): joined to a value, they count only behind an issuer. */
const endsOthers = /^(?:来源|时间|日期|名称)$/;

/** Longest value of a field: names of issuers and titles; what is longer is text. */
const longestValue = 120;

/**
 * Reads the fields of a head table or property line from its text: `来源：七宝镇 发布时间：2021年9月14日`, cells parted
 * by TABs or bars, labels without values. A label alone on its line takes the next line, unless that holds a label.
 */
export function parseHeadText(text: string): PageField[] {
  const fields: PageField[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const found = findLabels(line);
    for (let k = 0; k < found.length; k += 1) {
      const here = found[k] as FoundLabel;
      const value = trimValue(line.slice(here.end, found[k + 1]?.start ?? line.length));
      const next = value === '' && found.length === 1 && here.start === 0 ? (lines[i + 1] ?? '') : '';
      const given = value === '' && findLabels(next).length === 0 ? trimValue(next) : value;
      if (given.length <= longestValue) fields.push({ label: here.label, value: given });
    }
  }
  return fields;
}

interface FoundLabel {
  label: string;
  start: number;
  end: number;
}

function findLabels(line: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  let from = 0;
  for (const { 0: before, index } of line.matchAll(labelPlace)) {
    const label = index >= from && longestLabelAt(line, index + before.length);
    if (!label) continue;
    from = label.end;
    if (!needsColon(label.label) || /[【[]/.test(before) || /[:：∶]$/.test(line.slice(0, from)))
      found.push(label);
  }
  return found.flatMap((here, k) => [here, ...joinedTo(here, line.slice(0, found[k + 1]?.start))]);
}

/** The longest label that begins at an offset and has an edge behind it: one may begin with another. */
function longestLabelAt(line: string, start: number): FoundLabel | null {
  let longest: FoundLabel | null = null;
  let label = '';
  for (let at = start; at < line.length && label.length < longestLabel; at += 1) {
    if (/[^\S\t]/.test(line[at]!)) continue;
    label += line[at];
    labelEdge.lastIndex = at + 1;
    if (roleOfLabel.has(label) && labelEdge.test(line)) longest = { label, start, end: labelEdge.lastIndex };
  }
  return longest;
}

/** The labels that follow a field's value without a gap: 发布机构：柳溪镇人民政府发布日期：2026-01-22. */
function joinedTo({ end }: FoundLabel, line: string): FoundLabel[] {
  const from = end + line.slice(end).search(/\S|$/);
  const value = /^\S*/.exec(line.slice(from, end + longestValue))![0];
  for (const { index } of value.matchAll(/[:：∶]/g))
    for (let at = Math.max(1, index - longestLabel); at < index; at += 1) {
      const label = value.slice(at, index);
      if (!roleOfLabel.has(label)) continue;
      if (endsOthers.test(label) && issuerKind(value.slice(0, at)) === 'unknown') return [];
      const found = { label, start: from + at, end: from + index + 1 };
      return [found, ...joinedTo(found, line)];
    }
  return [];
}

function trimValue(value: string): string {
  return value.replace(/^[\s|:：\]】)）]+|(?<![\s|•·【】[(（])[\s|•·【】[(（]+$/gu, '');
}

/** True when a text opens with labelled fields: two labels at least, in its first lines. */
export function isHeadLabelled(text: string): boolean {
  return parseHeadText(text.split('\n').slice(0, 24).join('\n')).length >= 2;
}
