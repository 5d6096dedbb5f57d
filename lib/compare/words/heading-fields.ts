/** A field of work that a heading of a report names. */
export interface HeadingField {
  id: string;
  pattern: RegExp;
  /** A heading of the field. */
  sample: string;
}

/** The fields that plans and reviews are parted by. A heading may name several. */
export const headingFields: readonly HeadingField[] = [
  { id: 'country', pattern: /乡村|农村|农业|三农|农民|美丽村/u, sample: '（三）全面推进乡村振兴' },
  { id: 'town', pattern: /城市|城镇|城区|都市|城建|市容/u, sample: '（四）提升城市品质' },
  { id: 'industry', pattern: /(?<!农)工业|制造|产业集群/u, sample: '一、做强先进制造业' },
  { id: 'services', pattern: /服务业|商贸|消费|旅游|文旅/u, sample: '（二）发展现代服务业' },
  { id: 'ecology', pattern: /生态|环保|环境保护|污染|绿色发展|美丽/u, sample: '（五）加强生态文明建设' },
  {
    id: 'people',
    pattern: /民生|教育|健康|医疗|社会保障|社会事业|就业|福祉/u,
    sample: '（七）增进民生福祉',
  },
  { id: 'innovation', pattern: /创新|科技|人才/u, sample: '（一）强化科技创新' },
  { id: 'opening', pattern: /开放|招商|外贸|营商/u, sample: '（六）扩大对外开放' },
];

/** Which fields the headings around a value name: a bit a field, in the order of `headingFields`. */
export const fieldsOf = (headings: readonly string[]): number =>
  headingFields.reduce(
    (fields, { pattern }, at) =>
      headings.some((heading) => pattern.test(heading)) ? fields | (1 << at) : fields,
    0,
  );

/** True where both headings name fields and none in common (乡村振兴, 城市品质). */
export const areOfTwoFields = (first: number, second: number): boolean =>
  first !== 0 && second !== 0 && (first & second) === 0;
