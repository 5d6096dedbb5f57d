import { describe, expect, it } from 'vitest';
import { lastYears, periodOnPeriod, samePart, yearOnYear } from '../../lib/figures/lexicon/basis-words.ts';
import {
  changeNouns,
  changeVerbs,
  comparativeWords,
  levelVerbs,
} from '../../lib/figures/lexicon/change-words.ts';
import { boundDenials, deniedBounds, hedgesBefore } from '../../lib/figures/lexicon/hedge-words.ts';
import { listSources } from '../helpers/sources.ts';
import { readSyntax } from '../helpers/syntax.ts';

const rows = [
  ...changeVerbs,
  ...changeNouns,
  ...comparativeWords,
  ...levelVerbs,
  ...hedgesBefore,
  ...lastYears,
];
const deniedForms = new Set(
  boundDenials.flatMap((denial) => deniedBounds.map((bound) => denial.form + bound.form)),
);
const bases = [yearOnYear, periodOnPeriod, '年均', '年平均', ...samePart.match(/\p{Script=Han}+/gu)!];

/** One character is part of too many words to be looked for. */
const forms = [...new Set([...rows.map(({ form }) => form), ...bases])].filter((form) => form.length > 1);

/** Other words that only contain one of the lexicon's. */
const otherWords: Readonly<Record<string, string>> = {
  增加值: 'value added, a measure of its own',
  调整预算: 'the budget as amended',
  稳定增: '稳定 as an adverb: 稳定增长',
  以上年: '以上 and 年: 5亿元以上年决算',
  发展: 'development; a verb of change only where a level follows (发展到2.6万户)',
  加快推进: 'to push on with a thing, which has no number',
  加快建设: 'to go on building a thing, which has no number',
  突破: 'a mark that is passed; as a verb it says what was done, and no change',
};
const otherWord = new RegExp(Object.keys(otherWords).join('|'), 'gu');

/** Tables in which a form of the lexicon is another word: where, which, and what it is there. */
const otherSenses: readonly { path: string; forms: readonly string[]; reason: string }[] = [
  {
    path: 'lib/figures/times/section-times.ts',
    forms: ['去年', '同期'],
    reason: 'what tells in which year the speaker stands, not what a number is compared with',
  },
  {
    path: 'lib/figures/times/spent-phrases.ts',
    forms: ['保持', '接近'],
    reason: 'what an opening clause holds on to or looks to (保持去年的好势头), no level of a number',
  },
  {
    path: 'lib/figures/names/words/lead-links.ts',
    forms: ['超过', '超出'],
    reason: 'verbs with what is surpassed behind them (超过规划目标70万吨), where the name begins',
  },
  {
    path: 'lib/figures/names/words/statement-words.ts',
    forms: ['加快', '提速'],
    reason: 'what is said of a topic (现代物流加快发展, 地铁建设提速推进)',
  },
  {
    path: 'lib/figures/names/words/general-names.ts',
    forms: ['减免'],
    reason: 'what of a tax is let off, a measure (减免税额)',
  },
  {
    path: 'lib/figures/names/words/doing-words.ts',
    forms: ['调整', '提高', '加快', '提升', '优化'],
    reason: 'verbs of doing with an object behind them (投入2亿元提高低保标准): no number changes',
  },
  {
    path: 'lib/figures/names/words/per-head-words.ts',
    forms: ['增收', '增加', '提高', '上调', '调高', '调增'],
    reason: 'verbs that hold their own noun (户均增收2万元) or have it behind them (连续六年提高村干部报酬)',
  },
  {
    path: 'lib/figures/names/words/predicates.ts',
    forms: ['稳定', '增收'],
    reason: 'what people came to, without a number behind it (稳定脱贫, 增收致富)',
  },
  {
    path: 'lib/figures/names/words/name-trims.ts',
    forms: ['稳定'],
    reason: 'lastingly, of what people came to (稳定脱贫)',
  },
  {
    path: 'lib/figures/kinds/act-counts.ts',
    forms: ['提升', '优化'],
    reason: 'verbs of doing with what is bettered behind its count (改造提升100个农贸市场): nothing rose',
  },
  {
    path: 'lib/figures/names/rules/share-names.ts',
    forms: ['调整'],
    reason: 'a budget that was adjusted (调整预算), no change of a number',
  },
  {
    path: 'lib/figures/names/rules/act-names.ts',
    forms: ['提升'],
    reason: 'a verb of doing behind what is bettered (背街小巷改造提升)',
  },
  {
    path: 'lib/figures/names/words/tail-levels.ts',
    forms: ['优化', '精简'],
    reason: 'making fewer bodies of several, which leads to their number alone (优化整合为, 精简为)',
  },
  {
    path: 'lib/figures/names/words/spending-words.ts',
    forms: ['加快', '增加'],
    reason:
      'what is said of an undertaking (体育馆加快推进), where its name ends, and a verb of spending (增加600万元用于抗旱)',
  },
];

/** A class of characters spells no word. */
const characterClass = /\[[^\]]*\]/gu;

/** The properties of a row that hold a sentence, one that it reads and one that it leaves: no grammar. */
const sampleKeys: ReadonlySet<string | null> = new Set(['sample', 'not']);

/** Places where a text of the engine, samples aside, spells a word of change, basis or hedge. */
function spelled(path: string): string[] {
  return readSyntax(path).texts.flatMap(({ line, source, key }) => {
    if (sampleKeys.has(key)) return [];
    const words = source.replace(characterClass, '').replace(otherWord, '');
    return forms.filter((form) => words.includes(form)).map((form) => `${path}:${line} ${form}`);
  });
}

const [inside, outside] = [true, false].map((isLexicon) =>
  listSources('lib/figures').filter((path) => path.startsWith('lib/figures/lexicon/') === isLexicon),
) as [string[], string[]];

describe('the lexicon of change, basis and hedge', () => {
  it('is found by this count', () => {
    const found = new Set(inside.flatMap(spelled).map((place) => place.split(' ')[1]));
    // A denied bound is put together from its two rows.
    const whole = forms.filter((form) => !deniedForms.has(form));
    expect(whole.filter((form) => !found.has(form) && !form.match(otherWord))).toEqual([]);
    expect(forms.length).toBeGreaterThan(60);
  });

  it.each(outside)('%s builds its patterns from the lexicon and spells none of its words', (path) => {
    const others = otherSenses.find((table) => table.path === path)?.forms ?? [];
    expect(spelled(path).filter((place) => !others.includes(place.split(' ')[1]!))).toEqual([]);
  });

  it.each(otherSenses)('$path still has words in another sense', ({ path, forms: words }) => {
    const found = new Set(spelled(path).map((place) => place.split(' ')[1]));
    expect(words.filter((form) => !found.has(form))).toEqual([]);
  });
});
