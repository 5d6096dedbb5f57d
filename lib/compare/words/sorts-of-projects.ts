import { type WordRow, wordsOf } from '../../figures/lexicon/words.ts';

/** What tells the projects of a report apart, where their name has nothing else: a rank, a size or a stage. */
export const sortsOfProjects: readonly WordRow[] = [
  { form: '省级', sample: '省级重点项目' },
  { form: '市级', sample: '市级重点项目' },
  { form: '县级', sample: '县级重点项目' },
  { form: '区级', sample: '区级重点项目' },
  { form: '自治区级', sample: '自治区级重点项目' },
  { form: '省市', sample: '省市重点项目' },
  { form: '省重', sample: '省重点项目' },
  { form: '市重', sample: '市重点项目' },
  { form: '亿元以上', sample: '亿元以上项目' },
  { form: '万元以上', sample: '5000万元以上项目' },
  { form: '签约', sample: '签约项目' },
  { form: '开工', sample: '新开工项目' },
  { form: '竣工', sample: '竣工项目' },
  { form: '投产', sample: '投产项目' },
  { form: '入库', sample: '入库项目' },
];

/** What a name of projects may have besides without being of others. */
export const projectFillers: readonly WordRow[] = [
  { form: '新', notBefore: '能源|材料|型|基建|兴', sample: '新签约项目' },
  { form: '全市', sample: '全市开工项目' },
  { form: '全县', sample: '全县开工项目' },
  { form: '全省', sample: '全省开工项目' },
  { form: '实施', sample: '实施市级重点项目' },
  { form: '推进', sample: '推进市级重点项目' },
  { form: '建设', sample: '市级重点项目建设' },
  { form: '安排', sample: '安排省重点项目' },
  { form: '累计', sample: '累计开工项目' },
];

const sort = new RegExp(wordsOf(sortsOfProjects), 'u');
const filler = new RegExp(wordsOf(projectFillers), 'gu');
const projects = /项目(?:建设)?$/u;

/** Which projects a name is of, without filler; `null` for the name of no projects, and where nothing tells them apart. */
export const sortOfProjects = (name: string): string | null =>
  projects.test(name) && sort.test(name) ? name.replace(filler, '') : null;
