import { describe, expect, it } from 'vitest';
import { fragmentLink } from '../../../lib/snippets/fragment-link.ts';
import links from '../../fixtures/fragment-links.json' with { type: 'json' };
import again from '../../fixtures/snippets-again.json' with { type: 'json' };
import { sayAgain } from '../../helpers/say-again.ts';

/** A page of an invented town as it was kept, and as it may read later; every number of it is looked for. */
describe('a page that was kept and is looked at again', () => {
  it.each(again.revisions)('$name', ({ now, found }) => {
    expect(sayAgain(again.then.join('\n'), now.join('\n'))).toEqual(found);
  });
});

describe('the link to the place of some words', () => {
  const text = links.text.join('\n');
  it.each(links.links as [words: string, nth: number, directive: string | null][])(
    '%j, %i: %j',
    (words, nth, directive) => {
      let at = text.indexOf(words);
      for (let passed = 0; passed < nth; passed += 1) at = text.indexOf(words, at + 1);
      const href = fragmentLink({
        address: 'https://www.example.gov.cn/1.html?id=2#top',
        ...{ text, before: '首页 19.66亿元', after: '新增就业岗位412个' },
        span: { start: at, end: at + words.length },
      });
      const start = 'https://www.example.gov.cn/1.html?id=2#top:~:text=';
      expect(href && decodeURIComponent(href)).toBe(directive && start + directive);
    },
  );
});
