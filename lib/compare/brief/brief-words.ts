/** A wording that opens or closes what a brief lists, with a sentence in which it stands. */
export interface BriefWordRow {
  id: string;
  pattern: RegExp;
  sample: string;
}

/** Where a report begins to name its own problems. */
export const problemLeads: readonly BriefWordRow[] = [
  {
    id: 'seen-clearly',
    pattern: /(?:清醒|清楚|深刻)地?(?:认识|看|意识)到[^。]{0,60}?(?:不足|短板|问题|困难|薄弱环节|挑战|差距)/u,
    sample: '我们也清醒地看到，工作中还存在不少问题',
  },
  {
    id: 'there-are',
    pattern: /(?:仍|还|依然)?存在(?:着|不少|许多|一些)?[^。，；]{0,12}(?:不足|短板|问题|困难|薄弱环节)/u,
    sample: '经济社会发展中仍存在一些薄弱环节',
  },
];

/** Where it has named them and goes on to what is done about them. */
export const problemEnds: readonly BriefWordRow[] = [
  {
    id: 'about-them',
    pattern: /(?:对此|对于?(?:这些|上述)|针对(?:这些|上述)|为此)[，,]?|(?:我们将|下一步)/u,
    sample: '对此，我们将认真解决',
  },
];

/** What opens a promise. */
export const promiseWords: readonly BriefWordRow[] = [
  { id: 'strive', pattern: /力争|争取|争创|(?<!努)力促/u, sample: '力争年内建成启用' },
  { id: 'ensure', pattern: /确保/u, sample: '确保如期竣工' },
];
