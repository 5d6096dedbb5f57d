/** Words that tell an estimate, within the figure's clause or the one that opens its sentence. */
export const estimateWords = /预计|初步统计|初步核算|快报数?|初步预计|预估|据统计初步|预测/u;

/** In a review these speak of what is still to come. */
export const aimWords =
  /力争|确保|争取(?!了|到|[^，。；\d]{0,8}(?:资金|债券|补助))|计划(?:到|于|在|新)|(?:将|拟|预期)(?:达|实现|完成|建|新|投)|有望/u;

/** 主要预期目标是：…: a sentence that opens so lists what is aimed at, wherever it stands; asked of a few hundred characters. */
export const aimOpening =
  /^(?![^。]{0,60}(?:完成|实现|达到|超过)[^。]{0,20}目标)[^。]{0,60}(?:预期目标|奋斗目标|主要目标|发展目标|工作目标|总体目标)(?:为|是|如下)?[:：为是]/u;

/** In a clause these print that the number is of what was done: 完成税收2亿元, 达到35家, 累计拆除… */
export const doneWords =
  /完成|实现|达到?|累计|新增|净增|同比|环比|[比较](?:上年|去年)|增长|下降|增加|减少|提高|提升|了|已|建成|竣工|开工|启动|成功|获得?|荣获|拆除|发放|举办|开展|改造|引进|培育|办理|受理|化解|调解|整治|突破|跃升|位居|位列|排名|落实|新建|成立|创建|安置|培训/u;

/** In a clause, or where the sentence opens, these print that the number is planned. */
export const promised =
  /力争|确保|争取|目标|不低于|不少于|计划|保持在|控制在|预期|务必|(?<!即)将|拟|(?<![主重需])要|年内|全年|今年|明年|下半年|到20\d{2}年|年底前/u;
