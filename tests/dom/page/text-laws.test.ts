import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageText, readPageText } from '../../../lib/page/page-text.ts';
import { lowerDigits } from '../../../lib/text/number-signs.ts';

/** A page as data: text, or an element with children. */
type Tree = string | { tag: string; style?: string; children: Tree[] };

const words = fc.stringMatching(/^[一二三四五六七八九十镇村家万亿元%0-9., \n\u00a0\u3000]{0,8}$/);
const tags = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'sup',
  'a',
  'br',
  'ul',
  'li',
  'pre',
  'table',
  'tr',
  'td',
  'th',
  'script',
);
const styles = fc.constantFrom(undefined, undefined, 'display:none', 'display:block', 'white-space:pre-wrap');

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.record(
      { tag: tags, style: styles, children: fc.array(tie('tree'), { maxLength: 5 }) },
      { requiredKeys: ['tag', 'children'] },
    ) as fc.Arbitrary<Tree>,
  ),
}));

function build(node: Tree): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  if (node.style) element.setAttribute('style', node.style);
  if (node.tag === 'a') element.setAttribute('href', '/x');
  element.append(...node.children.map(build));
  return element;
}

function rootOf(trees: Tree[]): HTMLElement {
  const root = document.createElement('div');
  root.append(...trees.map(build));
  return root;
}

/** A note's mark is raised unit for unit: what is printed is the plain digit. */
const squeeze = (text: string) => lowerDigits(text).replace(/[\s]+/g, '');

/** What the page prints between two places of the map, as the pieces say. */
function printed(page: PageText, start: number, end: number): string {
  const { starts, lengths, nodes, offsets } = page.map.pieces;
  let text = '';
  for (let i = 0; i < starts.length; i += 1) {
    const from = Math.max(start, starts[i]!) - starts[i]!;
    const to = Math.min(end, starts[i]! + lengths[i]!) - starts[i]!;
    if (from < to) text += nodes[i]!.data.slice(offsets[i]! + from, offsets[i]! + to);
  }
  return text;
}

describe('laws of page text', () => {
  it('every piece prints what the text says', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const page = readPageText(rootOf(trees));
        expect(squeeze(printed(page, 0, page.text.length))).toBe(squeeze(page.text));
        const { starts, lengths, nodes, offsets } = page.map.pieces;
        starts.forEach((start, i) => {
          const inNode = nodes[i]!.data.slice(offsets[i]!, offsets[i]! + lengths[i]!);
          expect(lowerDigits(page.text.slice(start, start + lengths[i]!))).toBe(inNode);
        });
      }),
    );
  });

  it('the map round-trips', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (trees, a, b) => {
        const page = readPageText(rootOf(trees));
        if (page.text.length === 0) return;
        const [start, end] = [a % page.text.length, b % (page.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const place = page.map.toRange({ start, end });
        if (!place) {
          expect(printed(page, start, end)).toBe('');
          return;
        }
        const from = page.map.toOffset(place.startContainer, place.startOffset)!;
        const to = page.map.toOffset(place.endContainer, place.endOffset)!;
        // Ends that fall between pieces are drawn in to what is printed, and to nothing else.
        expect(from).toBeGreaterThanOrEqual(start);
        expect(to).toBeLessThanOrEqual(end);
        expect(printed(page, start, from) + printed(page, to, end)).toBe('');
        expect(page.map.toRange({ start: from, end: to })).toEqual(place);
      }),
    );
  });

  it('cells, links and raised spans lie in the text, a row of cells on one line', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const page = readPageText(rootOf(trees));
        for (const span of [...page.cells, ...page.superscripts, ...page.links.map((link) => link.span)]) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(page.text.length);
        }
        for (const cell of page.cells) expect(page.text.slice(cell.start, cell.end)).not.toMatch(/\n/);
        for (const link of page.links)
          expect(link.text).toBe(page.text.slice(link.span.start, link.span.end));
      }),
    );
  });

  it('inline elements leave no trace, however the text is wrapped', () => {
    const cut = fc.array(fc.nat(), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, cut, (first, second, cuts) => {
        const plain = document.createElement('div');
        const wrapped = document.createElement('div');
        for (const words of [first, second]) {
          const p = document.createElement('p');
          p.textContent = words;
          plain.append(p);
          const other = document.createElement('p');
          let at = 0;
          for (const end of [...cuts.map((c) => c % (words.length + 1)), words.length].sort(
            (a, b) => a - b,
          )) {
            const span = document.createElement(['span', 'b', 'font', 'i'][end % 4]!);
            span.setAttribute('style', 'font-size:16pt');
            span.append(words.slice(at, end), document.createComment('x'));
            other.append(end % 3 ? span : words.slice(at, end));
            at = end;
          }
          wrapped.append(other);
        }
        expect(readPageText(wrapped).text).toBe(readPageText(plain).text);
      }),
    );
  });

  it('reading changes nothing, and twice is once', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const root = rootOf(trees);
        const before = root.outerHTML;
        const once = readPageText(root).text;
        expect(readPageText(root).text).toBe(once);
        expect(root.outerHTML).toBe(before);
        expect(once).toBe(once.replace(/^\n+|\n{3,}/g, ''));
      }),
    );
  });
});
