/** A remark that its basis or unit holds for what stands below; no part of head or name. */
export const sameBelow = {
  id: 'same-below',
  pattern: /[(（][^()（）]{0,8}下同[)）]|(?<=[(（][^()（）]{1,8})[，,、]?下同(?=[)）])/gu,
  sample: '同比增长（下同）',
} as const;
