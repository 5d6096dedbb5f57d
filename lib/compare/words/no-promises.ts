/** How the words of a plan's sentence around a number say that it promises nothing. */
export interface NoPromise {
  id: string;
  /** Asked of the sentence up to the number, `〈〉`, and the sentence behind it. */
  pattern: RegExp;
  sample: string;
}

/** Any of them makes a number of a plan no promise. */
export const noPromises: readonly NoPromise[] = [
  /** Things that are there, by which something else is done. */
  {
    id: 'by-what-there-is',
    pattern:
      /(?:^|[，。；])以(?!(?:建设|打造|实施|推进|开展|创建|培育|完成|推动|抓好|新))[^。；，]*〈〉(?![^。；，]{0,12}(?:建设|改造|创建))[^。；，]{0,48}为(?:重点|核心|支撑|依托|抓手|载体|骨干|引领|龙头|节点|主体)/u,
    sample: '以2个工业园、〈〉省级开发区等平台为重点，',
  },
  /** What a part of the year came to that is over when the plan is read; what is wished for it says so. */
  {
    id: 'past-part-of-year',
    pattern:
      /^(?!.*(?:力争|确保|实现|争取|完成|达到|要|将|努力|开门红|目标)).*(?:一季度|1[—-]\d月|前\d个?月|前[一二三四五两]个?月).{0,120}(?:增长|下降|减少|回落)〈〉/su,
    sample: '一季度全镇地区生产总值下降3%，税收收入下降〈〉',
  },
];

/** True for a number that promises nothing by the words of its sentence before and behind it. */
export const promisesNothing = (before: string, behind: string): boolean => {
  const words = `${before}〈〉${behind}`;
  return noPromises.some(({ pattern }) => pattern.test(words));
};
