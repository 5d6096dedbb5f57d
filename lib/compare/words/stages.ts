/** A stage at which things are counted before they are there. */
export interface Stage {
  id: string;
  /** Asked of the words of a clause beside a count. */
  pattern: RegExp;
  sample: string;
}

/** The stages, of which no two are one measure, nor one and what is there. The first decides. */
export const stages: readonly Stage[] = [
  { id: 'begun', pattern: /开工|动工|开建|启动(?:建设|实施)/u, sample: '新开工公租房300套' },
  { id: 'under-way', pattern: /在建|续建/u, sample: '在建公租房300套' },
  { id: 'prepared', pattern: /谋划|储备|包装|签约|洽谈/u, sample: '储备公租房项目30个' },
];

/** The stage that some words speak of; `null` for none. */
export const stageOf = (words: string): string | null =>
  stages.find(({ pattern }) => pattern.test(words))?.id ?? null;
