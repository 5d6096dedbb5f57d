import { formsOf } from '../lexicon/words.ts';
import { doingVerbs } from './words/doing-words.ts';

/** What is done for a branch of the economy. */
const serving = `${formsOf(doingVerbs)}|做大做强|做强|做大|壮大|推动|促进|振兴`;

const pieces = {
  /** 受理来电, 办结率; 销售农产品, 销售额: what was done with the things is said by the measure, or leads to it. */
  handled: {
    pattern:
      /^(?:办结|办复|答复|回复|见面|采纳|落实|处理|处置|化解|解决|满意|结案|破案|颁证|登记|履约|发放)率$/u,
    sample: '办结率',
  },
  handling: {
    pattern:
      /^(?:共|累计|全年|认真|及时|高质量|依法|按时){0,3}(?:受理|办理|办结|接收|收到|承办|转办|答复|处理|处置|化解|解决|破获|侦破|审结|查处|颁发|核发|登记|发放)了?(?=[^，。]{2,}$)/u,
    sample: '受理来电',
  },
  /** 城镇住宅建设投入, 竣工面积: what was spent on the thing, and when, is no part of its extent. */
  finished: { pattern: /^(?:竣工|施工|开工)面积$/u, sample: '竣工面积' },
  spentOn: {
    pattern: /(?:建设|开发)?(?:五年|累计|完成){0,2}(?:投资|投入)$|全年$/u,
    sample: '城镇住宅建设投入',
  },
  /** 推广装配式建筑, 总建筑面积: what was done with the thing that has the extent. */
  extent: { pattern: /^总建筑面积$/u, sample: '总建筑面积' },
  extended: { pattern: /^(?:规划)?(?:建设|推广|推进|实施)(?=[^，。]{3,}$)/u, sample: '推广装配式建筑' },
  sold: { pattern: /^销售(?:额|收入)$/u, sample: '销售额' },
  selling: { pattern: /^销售(?=[^，。]{2,}$)/u, sample: '销售农产品' },
  /** 汽车产量, 产值: how much of a thing there was is not what the money is of. */
  worth: { pattern: /^(?:[总年]?产值|销售收入|销售额|利润|税收)$/u, sample: '产值' },
  muchOf: {
    pattern: /(?<=[^，。]{2})(?:总?产量|产销量|销量|[存出]栏量?|饲养量|(?:种植|养殖|播种)面积)$/u,
    sample: '汽车产量',
  },
  /** 抢抓制造业产能释放机遇, 产值: of what was done with or for a branch, the branch. */
  branchOf: {
    pattern: new RegExp(
      `^(?:${serving}|抢抓|围绕|聚焦|依托|借助|抓住|立足|引导){0,4}(?<branch>[^，。、\\d]{2,10}?(?:产业|(?<![企毕就作专])业))(?:与|产能|融合|转型|提质|集聚|配套)[^，。]*$`,
      'u',
    ),
    sample: '抢抓制造业产能释放机遇',
  },
  /** 培育饮用水产业, 产值: what was done for a branch is no part of its measure. */
  branchServed: {
    pattern: new RegExp(`^(?:${serving}){1,4}(?=[^，。、]{2,12}(?:业|经济)$)`, 'u'),
    sample: '培育饮用水产业',
  },
};

/** What a topic loses before the measure that is of it. */
export const topicOfMeasurePatterns = Object.values(pieces);

/** 受理来电, 办结率: a topic as what a general measure is of: without the verb that the measure repeats or follows, and a branch without what was done for it. */
export function topicOfMeasure(topic: string, name: string): string {
  if (pieces.handled.pattern.test(name)) return topic.replace(pieces.handling.pattern, '');
  if (pieces.finished.pattern.test(name)) return topic.replace(pieces.spentOn.pattern, '');
  if (pieces.extent.pattern.test(name)) return topic.replace(pieces.extended.pattern, '');
  if (pieces.worth.pattern.test(name)) {
    const branch = pieces.branchOf.pattern.exec(topic)?.groups?.branch;
    const thing = branch ?? topic.replace(pieces.muchOf.pattern, '').replace(pieces.branchServed.pattern, '');
    if (thing !== topic) return thing;
  }
  return pieces.sold.pattern.test(name) ? topic.replace(pieces.selling.pattern, '') : topic;
}
