/**
 * A trie over UTF-16 codes in a handful of typed arrays: 50,000 forms are a few megabytes, and building them
 * allocates nothing for each of them. All edges stand in one open-addressed hash of (node, code); a bitmap of the units that
 * begin a form answers for most places of a text without a look at the hash.
 */
export interface PackedTrie {
  /** One bit for each unit that begins a form. */
  readonly beginnings: Uint32Array;
  /** Hash slots: the node an edge leaves (0 marks an empty slot), its code, the node it leads to. */
  readonly from: Uint32Array;
  readonly codes: Uint16Array;
  readonly to: Uint32Array;
  /** Slots less one, a power of two less one. */
  readonly mask: number;
  /** Form index + 1 of the form that ends at a node, 0 for none. */
  readonly ends: Uint32Array;
}

/** Multipliers of the slot hash: the golden ratio in 32 bits (Knuth, TAOCP 6.4) and MurmurHash3's first constant. */
const golden = 0x9e3779b1;
const mix = 0x85ebca6b;

/** Slots an edge: at half load a probe takes 1.5 steps on average (Knuth, TAOCP 6.4, linear probing). */
const slotsPerEdge = 2;

/** Node 0 marks an empty slot. */
const root = 1;

/** Builds a trie; of equal forms the last one wins, empty forms are never found. */
export function buildTrie(forms: readonly string[]): PackedTrie {
  let units = 0;
  for (const form of forms) units += form.length;
  let size = 16;
  while (size < units * slotsPerEdge) size *= 2;
  const trie = {
    beginnings: new Uint32Array(0x10000 / 32),
    from: new Uint32Array(size),
    codes: new Uint16Array(size),
    to: new Uint32Array(size),
    mask: size - 1,
    ends: new Uint32Array(units + root + 1),
  };
  let last = root;
  forms.forEach((form, index) => {
    if (form.length === 0) return;
    const first = form.charCodeAt(0);
    trie.beginnings[first >>> 5]! |= 1 << (first & 31);
    let node = root;
    for (let i = 0; i < form.length; i++) {
      const code = form.charCodeAt(i);
      const slot = slotOf(trie, node, code);
      if (trie.from[slot] === 0) {
        trie.from[slot] = node;
        trie.codes[slot] = code;
        trie.to[slot] = ++last;
      }
      node = trie.to[slot]!;
    }
    trie.ends[node] = index + 1;
  });
  return shrink(trie, last + 1);
}

/** The size was estimated from the sum of lengths; shared beginnings make it too large, so the hash is packed anew. */
function shrink(trie: PackedTrie, nodes: number): PackedTrie {
  let size = 16;
  while (size < nodes * slotsPerEdge) size *= 2;
  const ends = trie.ends.slice(0, nodes);
  if (size > trie.mask) return { ...trie, ends };
  const packed: PackedTrie = {
    beginnings: trie.beginnings,
    from: new Uint32Array(size),
    codes: new Uint16Array(size),
    to: new Uint32Array(size),
    mask: size - 1,
    ends,
  };
  for (let old = 0; old <= trie.mask; old++) {
    const node = trie.from[old]!;
    if (node === 0) continue;
    const slot = slotOf(packed, node, trie.codes[old]!);
    packed.from[slot] = node;
    packed.codes[slot] = trie.codes[old]!;
    packed.to[slot] = trie.to[old]!;
  }
  return packed;
}

/** The slot of an edge, or the empty slot where it would stand. */
function slotOf(trie: PackedTrie, node: number, code: number): number {
  const { from, codes, mask } = trie;
  let slot = hash(node, code) & mask;
  while (from[slot] !== 0 && (from[slot] !== node || codes[slot] !== code)) slot = (slot + 1) & mask;
  return slot;
}

function hash(node: number, code: number): number {
  const mixed = Math.imul(node, golden) ^ Math.imul(code, mix);
  return mixed ^ (mixed >>> 15);
}

/** What is done with one match: places of the codes matched and the index of the form. */
export type OnMatch = (start: number, end: number, form: number) => void;

/** Says whether a form may end here; a refused one gives way to the next shorter form at the same place. */
export type Accept = (start: number, end: number, form: number) => boolean;

/**
 * Reports every leftmost-longest match in `codes[0 .. length)`, in order and never overlapping.
 * Linear in the text; each place costs at most the length of the longest form.
 */
export function matchTrie(
  trie: PackedTrie,
  text: { codes: Uint16Array; length: number },
  onMatch: OnMatch,
  accept: Accept | null = null,
): void {
  const { beginnings, from, codes: edges, to, mask, ends } = trie;
  const { codes, length } = text;
  let i = 0;
  while (i < length) {
    const first = codes[i]!;
    if ((beginnings[first >>> 5]! & (1 << (first & 31))) === 0) {
      i++;
      continue;
    }
    let node = root;
    let end = 0;
    let form = 0;
    for (let j = i; j < length; ) {
      const code = codes[j]!;
      const mixed = Math.imul(node, golden) ^ Math.imul(code, mix);
      let slot = (mixed ^ (mixed >>> 15)) & mask;
      // The walk of slotOf, written out: a call for each unit of the text costs a third of the whole match.
      while (from[slot] !== 0 && (from[slot] !== node || edges[slot] !== code)) slot = (slot + 1) & mask;
      if (from[slot] === 0) break;
      node = to[slot]!;
      j++;
      const here = ends[node]!;
      if (here !== 0 && (accept === null || accept(i, j, here - 1))) {
        end = j;
        form = here;
      }
    }
    if (form === 0) i++;
    else {
      onMatch(i, end, form - 1);
      i = end;
    }
  }
}
