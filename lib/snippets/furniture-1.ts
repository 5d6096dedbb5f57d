// What version 1 of the normaliser left out. It is never edited: hashes that were made with it are compared by it.

/** Things a portal prints into a body that differ from one visit to the next. */
export const counters1 =
  /(?:浏览|阅读|点击|访问|查看)(?:次数|人数|量|数)?\s*[：:]\s*\[?\s*\d*\s*\]?\s*次?|(?:今天|今日|现在|当前时间|当前日期)(?:是)?\s*[：:]?\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*星期[一二三四五六日天])?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** Whole lines that belong to the page; lines of reports that begin alike went with them. */
export const furniture1: readonly RegExp[] = [
  /^[【[（(]?\s*字[体号]\s*[：:]?[\s|大中小]*[】\])）]?$/,
  /^[【[]?\s*(?:打印|关闭|收藏|分享到?|扫一扫|返回顶部|纠错)[^。；，]{0,30}$/,
  /^(?:上|下)一(?:篇|条)\s*[：:]/,
  /^(?:主办|承办|协办|技术支持|维护)(?:单位|方)?\s*[：:]/,
  /ICP\s*备\s*\d+号|公网安备\s*\d+|网站标识码\s*[：:]?\s*\w+/i,
  /^(?:版权所有|Copyright|©)/i,
];
