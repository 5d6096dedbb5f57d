import { compactString } from '../text/print/compact.ts';

/** Who puts a page out: a place's government, one of its departments, or it is not known which. */
export type IssuerKind = 'government' | 'department' | 'unknown';

/** A government, an outpost, or the bare name of a place. */
const government =
  /(?:人民政府|政府|街道办事处|办事处|街道办|管委会|管理委员会|街道|镇|乡|新区|党工委|党委|(?<![社园校厂景])区|县|市)$/;

/** An office of the government itself speaks for it: 区政府办公室, 政务公开办, 党政办. */
const ownOffice =
  /(?:政府(?:办公[室厅]|办)|府办|党政办(?:公室)?|党政综合办(?:公室)?|综合办|政务公开办|研究室)$/;

const department =
  /(?:局|委员会|(?<!党|常|政)委|厅|处|科|站|所|中心|院|校|学|馆|队|公司|集团|协会|联合会|总会|红十字会|学会|商会|联|社|社区|居委会|村委会|检察院|法院|工会|办公室|办)$/;

/** Who a 发布机构 or 来源 names; an office of the government counts as the government. */
export function issuerKind(name: string): IssuerKind {
  const text = compactString(name).replace(/[()（）].*$/, '');
  if (ownOffice.test(text) || government.test(text)) return 'government';
  return department.test(text) ? 'department' : 'unknown';
}

/** Who stands before the year or the work in a title: 县文旅局2021年工作总结, 2021年县体育局工作总结. */
const subject = /^(?:\d{4}年?度?)?(.{2,24}?)(?:关于|\d{4}年?度?|[上下]?半?年度?)*工作/;

/** True for a title that names a department as the one whose work it sums up. */
export function namesDepartment(title: string): boolean {
  const name = subject.exec(compactString(title))?.[1];
  return name !== undefined && issuerKind(name) === 'department';
}
