import { changeForms, levelVerbs } from '../../lexicon/change-words.ts';
import { formsOf, type WordRow } from '../../lexicon/words.ts';
import { predicateAdverbs } from './predicates.ts';
import { stateWords } from './statement-words.ts';

/** Words that say among whom and for how long a sum is shared out, not what it is. */
export const perHeadWords: readonly WordRow[] = [
  { form: '年人均', sample: '年人均增加1500元' },
  { form: '月人均', sample: '月人均增加150元' },
  { form: '日人均', sample: '日人均增加8元' },
  { form: '人均年', sample: '人均年增2100元' },
  { form: '人均月', sample: '人均月增200元' },
  { form: '人均每年', sample: '人均每年增加2100元' },
  { form: '人均每月', sample: '人均每月增加200元' },
  { form: '每人每年', sample: '每人每年增加2100元' },
  { form: '每人每月', sample: '每人每月增加200元' },
  { form: '每人', sample: '每人增加200元' },
  { form: '每户', sample: '每户增加600元' },
  { form: '人均', sample: '人均增加200元' },
  { form: '户均', sample: '户均增收2万元' },
  { form: '村均', sample: '村均增加1.8万元' },
  { form: '校均', sample: '校均增加6万元' },
  { form: '年户均', sample: '年户均增收2万元' },
];

/** Whose share it is, right before such a word, where the subject has it as one of two (城乡). */
export const perHeadOwners: readonly WordRow[] = [
  { form: '城镇', sample: '城镇年人均提高600元' },
  { form: '城市', sample: '城市年人均提高600元' },
  { form: '农村', sample: '农村年人均提高200元' },
];

/** Verbs of change that hold their own noun: what is gained is said. */
export const gains: readonly WordRow[] = [
  { form: '增收', sample: '户均增收2万元' },
  { form: '减负', sample: '户均减负300元' },
  { form: '节支', sample: '户均节支500元' },
];

/** What may stand between a subject and the verb that says that it changed, besides adverbs. */
export const changeAdverbs: readonly WordRow[] = [
  { form: '继续', sample: '抚恤金标准继续提高' },
  { form: '连续', sample: '养老金连续上调' },
  { form: '再次', sample: '环卫工人工资再次提高' },
  { form: '连年', sample: '养老金连年上调' },
  { form: '稳步', sample: '环卫工人工资稳步提高' },
  { form: '不断', sample: '教师待遇不断提高' },
  { form: '逐年', sample: '村干部报酬逐年提高' },
  { form: '逐步', sample: '低保标准逐步提高' },
  { form: '进一步', sample: '低保标准进一步提高' },
  { form: '均', sample: '工资、津贴均提高' },
  { form: '有所', sample: '工资有所增加' },
  { form: '得到', sample: '待遇得到提高' },
  { form: '又', sample: '工资又增长' },
];

const owners = formsOf(perHeadOwners);
/** 标准逐年提高, 标准连续上调: verbs of change, and those that move a level without saying by how much. */
const verbs = `${changeForms}|${formsOf(levelVerbs.filter(({ moves }) => moves))}`;
/** 实现“十九连涨”, 得到落实: what is said of a pay that rises year by year. */
const rising =
  '实现“?[一二三四五六七八九十\\d]{0,3}连[涨增升调]”?|“?[一二三四五六七八九十]{0,3}连[涨增调]”?|得到(?:全面|有效)?(?:保障|改善)|(?:全面|足额|及时|逐步)?(?:落实|兑现|发放)(?:到位)?';
const adverbs = `${formsOf([...changeAdverbs, ...predicateAdverbs, ...stateWords])}|连续[\\d一二三四五六七八九十]+(?:年|次)|第[\\d一二三四五六七八九十]+次`;

const pieces = {
  perHead: {
    pattern: new RegExp(
      `^(?<owner>${owners})?(?:居民|困难群众|低保)?(?<share>${formsOf(perHeadWords)})$`,
      'u',
    ),
    sample: '年人均',
  },
  perHeadAtEnd: {
    pattern: new RegExp(`^[^，。；、\\d]{0,10}(?:${formsOf(perHeadWords)}|[亩村店]均)$`, 'u'),
    sample: '农户人均',
  },
  gain: { pattern: new RegExp(`^(?<gain>${formsOf(gains)})`, 'u'), sample: '增收' },
  /** A clause whose subject changed; the shortest subject, so that all adverbs stay outside. */
  changed: {
    pattern: new RegExp(
      `(?:^|[，,；;。])(?<subject>[^，,；;。\\d]{2,40}?)(?:${adverbs}){0,4}(?:${verbs}|${rising})了?(?=[，,])`,
      'gu',
    ),
    sample: '护林员补助逐年提高，年人均增加2100元',
  },
  /** 连续六年提高村干部报酬: the verb stands first. */
  raised: {
    pattern:
      /(?:^|[，,；;。])[^，,；;。\d]{0,10}?(?:提高|上调|调高|调增|增加|落实|兑现)了?(?<subject>[^，,；;。\d]{3,20})(?=[，,])/gu,
    sample: '连续六年提高村干部报酬，年人均达到3.2万元',
  },
  bothPlaces: { pattern: /城乡/u, sample: '城乡最低生活保障标准' },
};

/** The patterns built from the words above. */
export const perHeadPatterns = Object.values(pieces);

/** A name that only says how a sum is shared out; groups `owner` and `share`. */
export const perHead = pieces.perHead.pattern;
/** A name that ends so, whoever it is shared out among. */
export const perHeadAtEnd = pieces.perHeadAtEnd.pattern;
/** A verb of change right behind such a name that says what is gained; group `gain`. */
export const gainAtStart = pieces.gain.pattern;
/** Clauses that say that their subject changed; group `subject`; global, for `findAll`. */
export const changedClause = pieces.changed.pattern;
/** Clauses whose verb of change stands before what changed; group `subject`; global, for `findAll`. */
export const raisedClause = pieces.raised.pattern;
/** A subject of town and country at once. */
export const bothPlaces = pieces.bothPlaces.pattern;
