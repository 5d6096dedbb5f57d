import { type WordRow, wordsOf } from '../../figures/lexicon/words.ts';
import { bigramsOf } from '../likeness.ts';

/** What a branch, a place or a group of firms has so much of: whose it is stands in front of it in its name. */
export const ownedTails: readonly WordRow[] = [
  { form: '增加值', sample: '第三产业增加值' },
  { form: '产值', sample: '电子信息产业产值' },
  { form: '收入', sample: '旅游综合收入' },
  { form: '利润', sample: '规上工业利润' },
  { form: '利税', sample: '规上工业利税' },
  { form: '税收', sample: '园区税收' },
  { form: '交易额', sample: '网络交易额' },
  { form: '进出口', sample: '民营企业进出口' },
  { form: '出口', sample: '蔬菜出口' },
];

/** Words between the owner and what it has, which say how that is counted. */
export const tailFronts: readonly WordRow[] = [
  { form: '综合', sample: '旅游综合收入' },
  { form: '总', sample: '建筑业总产值' },
  { form: '年', sample: '村集体经济年收入' },
  { form: '营业', sample: '规上服务业营业收入' },
  { form: '主营业务', sample: '工业企业主营业务收入' },
  { form: '销售', sample: '农产品加工业销售收入' },
  { form: '经营性', sample: '村集体经营性收入' },
];

/** What an owner may have around its name without being another: the words say that all of it is meant, or which firms are counted. */
export const ownerFillers: readonly WordRow[] = [
  { form: '规上', sample: '规上高新技术产业增加值' },
  { form: '地方', sample: '地方财政收入' },
  { form: '全部', sample: '全部工业增加值' },
  { form: '全口径', sample: '全口径财政收入' },
  { form: '各类', sample: '各类市场交易额' },
  { form: '主要', sample: '主要行业产值' },
  { form: '货物贸易', sample: '货物贸易进出口' },
  { form: '常住', sample: '城镇常住居民人均可支配收入' },
  { form: '人均', sample: '城乡居民人均可支配收入' },
  { form: '货物', sample: '货物出口' },
  { form: '产业', sample: '电子信息产业产值' },
  { form: '行业', sample: '纺织行业产值' },
  { form: '业', sample: '交通运输业增加值' },
  { form: '企业', sample: '规上工业企业利润' },
];

/** Owners that go by several names: the first form stands for all. */
export const sameOwners: readonly { form: string; forms: readonly string[]; sample: string }[] = [
  { form: '农业', forms: ['第一产业', '一产', '农林牧渔业'], sample: '农业增加值' },
  { form: '服务业', forms: ['第三产业', '三产'], sample: '服务业增加值' },
];

const same = sameOwners.map(({ form, forms }) => ({ form, pattern: new RegExp(forms.join('|'), 'gu') }));
const tails = `(?:${wordsOf(tailFronts)}){0,4}(?:${wordsOf(ownedTails)})$`;
const tail = new RegExp(tails, 'u');
const tailAlone = new RegExp(`^${tails}`, 'u');
const filler = new RegExp(wordsOf(ownerFillers), 'gu');

/** Whose a measure is by its core, without filler; empty where the name does not say, `null` for a name of another kind. */
export const ownerOf = (core: string): string | null =>
  tail.test(core)
    ? same
        .reduce((owner, { form, pattern }) => owner.replace(pattern, form), core.replace(tail, ''))
        .replace(filler, '')
    : null;

/** True where two owners are one: of the same characters, in whatever order (财政公共预算, 公共财政预算). */
export const areOneOwner = (first: string | null, second: string | null): boolean =>
  first === second || (first !== null && second !== null && inOrder(first) === inOrder(second));

const inOrder = (words: string): string => [...words].sort().join('');

/** True where a name is the other without what the owner has (电子信息产业增长9%, 电子信息产业产值). */
export const isOwnerAlone = (owner: string, whole: string): boolean =>
  whole.startsWith(owner) && owner !== '' && tailAlone.test(whole.slice(owner.length));

/** True for two owners of which no part is named alike (第三产业, 化工产业). */
export function areOfTwoOwners(first: string | null, second: string | null): boolean {
  if (!first || !second || first.includes(second) || second.includes(first)) return false;
  const pairs = bigramsOf(first);
  return ![...bigramsOf(second)].some((pair) => pairs.has(pair));
}
