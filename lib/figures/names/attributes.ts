const pieces = {
  /** What stands between a measure and the thing it is an attribute of: other measures of it, 的, how many of it there are. */
  attributes: {
    pattern:
      /^(?:[、，][^，。；、：的\d]{0,6}?(?:宽|高|长|深|厚|面积|占地|投资|里程|容量|产值|产能|能力)(?:约|近|达|为)?[\d.]+(?:余|多)?[^，。；、：的\d]{1,5}){0,3}的(?:\d{1,3}[个条座项处家所栋])?/u,
    sample: '、宽30米的滨河路',
  },
};

/** What a measure printed as an attribute is known by. */
export const attributePatterns = Object.values(pieces);

/** At the start of the words behind a measure: all up to the thing that has it (总投资9亿元、占地300亩的|产业园). */
export const attributesOf = pieces.attributes.pattern;
