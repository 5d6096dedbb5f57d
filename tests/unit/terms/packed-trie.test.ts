import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTrie, matchTrie, type PackedTrie } from '../../../lib/knowledge/packed-trie.ts';
import { codesOf } from '../../../lib/text/print/fold.ts';

type Use = [start: number, end: number, form: number];

function matched(
  forms: readonly string[],
  text: string,
  accept: ((form: number) => boolean) | null = null,
): Use[] {
  return matchedIn(buildTrie(forms), text, accept);
}

function matchedIn(trie: PackedTrie, text: string, accept: ((form: number) => boolean) | null = null): Use[] {
  const uses: Use[] = [];
  matchTrie(
    trie,
    codesOf(text),
    (start, end, form) => uses.push([start, end, form]),
    accept && ((_start, _end, form) => accept(form)),
  );
  return uses;
}

/** Every place, every form: the longest that stands there, the last of equals, then on behind it. */
function naive(
  forms: readonly string[],
  text: string,
  accept: (form: number) => boolean = () => true,
): Use[] {
  const uses: Use[] = [];
  for (let i = 0; i < text.length; ) {
    let best: Use | null = null;
    const last = new Map(forms.map((form, index) => [form, index]));
    for (const [form, index] of last) {
      if (form === '' || !accept(index) || !text.startsWith(form, i)) continue;
      if (!best || form.length > best[1] - best[0]) best = [i, i + form.length, index];
    }
    if (best) uses.push(best);
    i = best ? best[1] : i + 1;
  }
  return uses;
}

/** Few letters, so that forms share beginnings and stand inside each other. */
const word = fc
  .array(fc.constantFrom('一', '网', '通', '办', 'a', '\ud842'), { maxLength: 6 })
  .map((units) => units.join(''));
const dictionary = fc.array(word, { maxLength: 40 });
const text = fc
  .array(fc.constantFrom('一', '网', '通', '办', 'a', '\ud842', '，', '\uffff'), { maxLength: 120 })
  .map((units) => units.join(''));

test('finds what a naive search finds', () => {
  fc.assert(
    fc.property(dictionary, text, (forms, words) => {
      expect(matched(forms, words)).toEqual(naive(forms, words));
    }),
    { numRuns: 500 },
  );
});

test('a refused form gives way to the next shorter one', () => {
  fc.assert(
    fc.property(
      dictionary,
      text,
      fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      (forms, words, accepted) => {
        const accept = (form: number) => accepted[form] ?? true;
        expect(matched(forms, words, accept)).toEqual(naive(forms, words, accept));
      },
    ),
  );
});

/** Made outside the tests: fast-check lists all of Unicode for it, which takes seconds, and a test has a time limit. */
const anyForm = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' });

test('large dictionaries of any units keep every form', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyForm, { minLength: 200, maxLength: 400 }), (forms) => {
      const trie = buildTrie(forms);
      forms.forEach((form, index) => {
        const [first] = matchedIn(trie, form);
        expect(first).toEqual([0, form.length, index]);
      });
    }),
    { numRuns: 5 },
  );
});

test('no forms, no uses', () => {
  expect(matched([], '一网通办')).toEqual([]);
  expect(matched([''], '一网通办')).toEqual([]);
});
