import type { UnitGroup } from '../../text/unit-row.ts';
import { changeForms } from '../lexicon/change-words.ts';
import { countedFirms, countedNouns } from '../lexicon/counted-nouns.ts';
import { passedForms } from '../lexicon/hedge-words.ts';
import { wordsOf } from '../lexicon/words.ts';
import type { PatternRow } from './number-token.ts';

/** A unit that the name of a round number implies. */
export interface NameUnitRow extends PatternRow {
  base: string;
  group: UnitGroup;
}

/** What may end the name of a number of persons or things. */
const totals = '(?:总?人?数|总量|规模|数量|总数量)?';
const nounsOf = (base: string): string =>
  wordsOf([...countedNouns, ...countedFirms].filter((row) => row.base === base));
const counted = (id: string, base: string, words: string, sample: string): NameUnitRow => ({
  id,
  base,
  group: 'count',
  pattern: new RegExp(`(?:${words})$`, 'u'),
  sample,
});

/** Units by name, each with a phrase that it ends; the first that holds decides, visits before persons. */
export const nameUnits: readonly NameUnitRow[] = [
  {
    id: 'money-by-name',
    base: '元',
    group: 'money',
    pattern:
      /(?:金额|资金|投资|收入|支出|产值|总值|税收|贷款|存款|资产|销售额|零售额|贸易额|交易额|总额|授信|补贴|利润|增加值|债券|经费|经济总量|经济体量|营收|订单|账款)(?:任务|指标|总额|年初预算|调整预算|预算)?$|^(?:年初预算|调整预算|预算)$/u,
    sample: '签约金额4120亿',
  },
  counted(
    'clicks-by-name',
    '次',
    '(?:浏览|阅读|点击|播放|点赞|转发|评论|访问|下载|曝光|收听|观看|展示|推送)(?:总)?(?:量|数|次数)',
    '视频播放量2.3亿',
  ),
  counted('visits-by-name', '人次', `人次数?|客流量?|客运量|(?:${nounsOf('人次')})${totals}`, '接待游客35万'),
  counted('households-by-name', '户', `户数|(?:${nounsOf('户')})${totals}`, '活跃用户数20万'),
  counted(
    'persons-by-name',
    '人',
    `人数|(?:粉丝|订阅用户|关注者)(?:总?数|总?量|规模)?|参保|就业|失业|脱贫|减贫|招生规模|(?:${nounsOf('人')})${totals}`,
    '参保人数76万',
  ),
  counted(
    'vehicles-by-name',
    '辆',
    '(?:机动车|汽车|车辆|公交车|新能源车)(?:保有量|总量|总数|数量)?',
    '汽车保有量60万',
  ),
  counted('things-by-name', '个', `(?:${nounsOf('个')})${totals}`, '新增停车位35万'),
  counted('cases-by-name', '件', `办件量|(?:${nounsOf('件')})${totals}`, '日均办件量28万'),
  counted('firms-by-name', '家', `(?:${nounsOf('家')})(?:总?数|总量|数量)`, '企业总数35万'),
];

/** 参保人数分别达到…: what leads to a list of round numbers of persons, whatever names them. */
const headLead: PatternRow = {
  id: 'heads-before',
  pattern: new RegExp(
    '(?:人数|人口|参保(?:人员)?|扩面)(?:规模|总量)?' +
      `(?:已|分别|累计|新增|净增|达到?|为|是|约|由|从|(?:${changeForms})(?:到|至)?|(?:${passedForms})|[\\d.]+万余?(?:、|和|(?:${changeForms})到))*$`,
    'u',
  ),
  sample: '养老、医疗保险参保人数分别达到',
};

/** The words right before a number that imply a unit where its name does not. */
export const leadUnitPatterns: readonly PatternRow[] = [headLead];

/** What those words imply. */
const heads = { id: headLead.id, base: '人', group: 'count' } as const;

/** Smallest number that is believed to have lost its unit: a report prints 万 and 亿, never a bare 9,000. */
const leastRound = 1e4;
/** A number that is asked for the unit that it does not print. */
interface Unprinted {
  value: number;
  name: string | null;
  /** The words of its clause before it. */
  lead: string;
}

/** The row that gives a number without a unit its own, by its name or the words that lead to it; `null` where none does. */
export function findNameUnit({
  value,
  name,
  lead,
}: Unprinted): Omit<NameUnitRow, 'pattern' | 'sample'> | null {
  if (value < leastRound) return null;
  const byName = name === null ? undefined : nameUnits.find(({ pattern }) => pattern.test(name));
  return byName ?? (headLead.pattern.test(lead) ? heads : null);
}
