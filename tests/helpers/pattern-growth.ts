import { parseSync } from 'vite';
import { listSources, readSource } from './sources.ts';
import { childrenOf, type SyntaxNode } from './syntax-tree.ts';

/** A regular expression of `lib`, and where it stands. */
export interface Pattern {
  file: string;
  /** Line from 1. */
  line: number;
  source: string;
  flags: string;
}

/** Every pattern that `lib` writes out, file by file, each once. */
export function writtenPatterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of listSources('lib')) {
    const text = readSource(file);
    const visit = (node: SyntaxNode): void => {
      const { regex, start } = node as SyntaxNode & { regex?: { pattern: string; flags: string } };
      if (!regex) {
        for (const child of childrenOf(node)) visit(child);
        return;
      }
      const line = text.slice(0, start).split('\n').length;
      const { pattern: source, flags } = regex;
      if (!found.has(`${source}/${flags}`)) found.set(`${source}/${flags}`, { file, line, source, flags });
    };
    visit(parseSync(file, text).program as unknown as SyntaxNode);
  }
  return [...found.values()];
}

/**
 * Every pattern that `lib` puts together of others while its modules are loaded: they are loaded, and who makes a
 * pattern meanwhile is listened to.
 */
export async function builtPatterns(load: (file: string) => Promise<unknown>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const { RegExp: original } = globalThis;
  let file = '';
  const listen = (made: RegExp): RegExp => {
    const { source, flags } = made;
    const key = `${source}/${flags}`;
    if (!found.has(key)) found.set(key, { file, line: 0, source, flags });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, words: [string, string?]) => listen(new target(...words)),
    apply: (target, _self, words: [string, string?]) => listen(target(...words)),
  });
  try {
    for (file of listSources('lib')) await load(file);
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

/** One character that a class or an escape takes. */
function sampleOf(token: string): string {
  if (token === '.' || /^\\[pPDSW]/.test(token)) return '某';
  if (token === '\\d') return '1';
  if (token === '\\w') return 'a';
  if (token === '\\s') return ' ';
  const plain: Record<string, string> = { '\\n': '\n', '\\t': '\t', '\\r': '\r' };
  if (plain[token]) return plain[token];
  if (token.startsWith('\\u')) return String.fromCodePoint(Number.parseInt(token.replace(/\W|u/g, ''), 16));
  return token.startsWith('\\') ? token.slice(1) : token;
}

const token = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\.|\[\^?(?:\\.|[^\]\\])*\]|[\s\S]/gu;

/** The characters that a pattern is made of, in its order, a class by members of it; what joins them is left out. */
function atomsOf(source: string): string[] {
  const bare = source.replace(/\(\?(?:<?[=!]|:|<\w+>)/g, '(').replace(/\{\d*,?\d*\}/g, '');
  return [...bare.matchAll(token)].flatMap(([word]) => {
    if (/^[()|*+?^$]$/.test(word) || /^\\[bBk]/.test(word)) return [];
    if (!word.startsWith('[')) return [sampleOf(word)];
    if (word.startsWith('[^')) return ['某'];
    const members = [...word.slice(1, -1).matchAll(token)].map(([member]) => sampleOf(member));
    return members.slice(0, 3);
  });
}

/** Pieces that are repeated to hold a pattern up: its characters, neighbours, words, and all of it. */
export function piecesFor({ source }: Pattern): string[] {
  const atoms = atomsOf(source).slice(0, 400);
  const pieces = new Set([
    '某',
    ' ',
    '1',
    '\n',
    '，',
    '1,',
    '某1',
    atoms.join(''),
    atoms.slice(0, -1).join(''),
  ]);
  for (const size of [1, 2, 3, 4, 5])
    for (const at of spread(atoms.length - size + 1)) pieces.add(atoms.slice(at, at + size).join(''));
  const words = [...new Set(source.match(/\p{Script=Han}{2,}(?=[|)])/gu))];
  for (const at of spread(words.length)) pieces.add(words[at]!);
  pieces.delete('');
  return [...pieces];
}

/** Of each size, and of the words between which it chooses, so many pieces are tried. */
const mostOfSize = 12;

/** Places among so many: all, or as many as are tried, from everywhere. */
const spread = (count: number): number[] =>
  Array.from({ length: Math.min(count, mostOfSize) }, (_, at) =>
    Math.floor((at * count) / Math.min(count, mostOfSize)),
  );

/** Stands at the end of every text, and in no pattern: what ran up to it has to give up. */
const breaker = '¶';

/** The least of some milliseconds in which all that a pattern finds in a text is taken out. */
function timeOf({ source, flags }: Pattern, text: string, times: number): number {
  const pattern = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i += 1) {
    const from = performance.now();
    text.replace(pattern, '');
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** How a pattern's time grew with a text of one repeated piece. */
export interface Growth {
  piece: string;
  /** Time of a text over that of one half as long, the lesser of two doublings: 2 where it is linear, 4 where it is quadratic. */
  ratio: number;
  /** True where it grows worse than linearly, as often as it is looked at. */
  worse: boolean;
}

/** Characters of the texts by which a pattern's growth is judged, each twice the one before. */
const lengths = [1000, 2000, 4000] as const;
/** Nanoseconds a character under which nothing grows worse than linearly at the middle length: a quadratic pattern takes 1,000 and more there. */
const quick = 300;
/** Characters of the short texts that are tried before, in steps so small that what doubles with every piece is caught in time. */
const ladder = [
  ...Array.from({ length: 23 }, (_, step) => 4 + 2 * step),
  ...[56, 64, 80, 96, 128, 192, 256, 512],
];
/** Milliseconds that no pattern needs for one of them. */
const runaway = 60;
/** Ratios of linear time are 2, of quadratic time 4. */
const worseFrom = 3;
/** A machine may be busy: what grows is looked at so often. */
const looks = 3;

/**
 * The worst growth over a pattern's pieces, by the least of several runs, so that a busy machine says the same;
 * `null` where no piece takes more than a scan does. No time is judged, only how it grows.
 */
export function growthOf(pattern: Pattern): Growth | null {
  let worst: Growth | null = null;
  for (const piece of piecesFor(pattern)) {
    if (runsAway(pattern, piece)) return { piece, ratio: Number.POSITIVE_INFINITY, worse: true };
    const texts = lengths.map((length) => piece.repeat(Math.ceil(length / piece.length)) + breaker);
    const middle = timeOf(pattern, texts[1]!, 2);
    if (middle * 1e6 < quick * lengths[1]) continue;
    // Most are linear, and are known to be by one doubling.
    let ratio = timeOf(pattern, texts[2]!, 2) / middle;
    for (let look = 0; look < looks && ratio >= worseFrom; look += 1)
      ratio = Math.min(ratio, ratioOf(pattern, texts));
    if (!worst || ratio > worst.ratio) worst = { piece, ratio, worse: ratio >= worseFrom };
    if (worst.worse) return worst;
  }
  return worst;
}

/** True where a text of a few hundred characters already takes longer than any does: nothing longer can be tried then. */
function runsAway(pattern: Pattern, piece: string): boolean {
  return ladder.some((length) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + breaker;
    return timeOf(pattern, text, 1) > runaway && timeOf(pattern, text, 2) > runaway;
  });
}

/** The lesser of the two doublings. */
function ratioOf(pattern: Pattern, texts: readonly string[]): number {
  const [short, middle, long] = texts.map((text) => timeOf(pattern, text, 5));
  return Math.min(middle! / short!, long! / middle!);
}
