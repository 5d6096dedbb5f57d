import { describe, expect, it } from 'vitest';
import { lastYears, periodOnPeriod, samePart, yearOnYear } from '../../lib/figures/lexicon/basis-words.ts';
import {
  changeNouns,
  changeVerbs,
  comparativeWords,
  levelVerbs,
} from '../../lib/figures/lexicon/change-words.ts';
import { hedgesBefore } from '../../lib/figures/lexicon/hedge-words.ts';
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
const bases = [yearOnYear, periodOnPeriod, '年均', '年平均', ...samePart.match(/\p{Script=Han}+/gu)!];

/** One character is part of too many words to be looked for. */
const forms = [...new Set([...rows.map(({ form }) => form), ...bases])].filter((form) => form.length > 1);

/** Other words that only contain one of the lexicon's. */
const otherWords: Readonly<Record<string, string>> = {
  增加值: 'value added, a measure of its own',
  调整预算: 'the budget as amended',
  稳定增: '稳定 as an adverb: 稳定增长',
  以上年: '以上 and 年: 5亿元以上年决算',
  突破: 'a mark that is passed; as a verb it says what was done, and no change',
};
const otherWord = new RegExp(Object.keys(otherWords).join('|'), 'gu');

/** Tables in which a form of the lexicon is another word: where, which, and what it is there. */
const otherSenses: readonly { path: string; forms: readonly string[]; reason: string }[] = [
  {
    path: 'lib/figures/names/words/doing-words.ts',
    forms: ['提高', '加快', '提升', '优化'],
    reason: 'verbs of doing with an object behind them (投入2亿元提高低保标准): no number changes',
  },
  {
    path: 'lib/figures/names/words/per-head-words.ts',
    forms: ['增收'],
    reason: 'a verb that holds its own noun (户均增收2万元), by which the number is named',
  },
  {
    path: 'lib/figures/names/words/spending-words.ts',
    forms: ['加快'],
    reason: 'what is said of an undertaking (体育馆加快推进), where its name ends',
  },
];

/** A class of characters spells no word. */
const characterClass = /\[[^\]]*\]/gu;

/** Places where a text of the engine, samples aside, spells a word of change, basis or hedge. */
function spelled(path: string): string[] {
  return readSyntax(path).texts.flatMap(({ line, source, key }) => {
    if (key === 'sample') return [];
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
    expect(forms.filter((form) => !found.has(form) && !otherWord.test(form))).toEqual([]);
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
