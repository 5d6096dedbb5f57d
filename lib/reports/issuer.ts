import { compactString } from '../text/print/compact.ts';

/** Who puts a page out: a place's government, one of its departments, or it is not known which. */
export type IssuerKind = 'government' | 'department' | 'unknown';

/** A government, an outpost, or the bare name of a place. */
const government = /(?:政府|办事处|街道办?|管委会|管理委员会|镇|乡|党工?委|(?<![社园校厂景])区|县|市)$/;

/** An office of the government itself speaks for it: 区政府办公室, 政务公开办, 党政办. */
const ownOffice = /(?:(?:府|党政|综合|公开)办(?:公[室厅])?|研究室)$/;

const department =
  /(?:局|委员会|(?<!党|常|政)委|厅|处|科|站|所|中心|院|校|学|馆|队|公司|集团|[协合总字学商工]会|联|社区?|[居村]委会|办(?:公室)?)$/;

/** Who a 发布机构 or 来源 names; an office of the government counts as the government. */
export function issuerKind(name: string): IssuerKind {
  const text = compactString(name).replace(/[()].*$/, '');
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
