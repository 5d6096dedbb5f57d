/** Rows that are looked through as one text: a word that none of them holds is told at once. */
const inOneBlock = 128;

interface Block {
  /** The words of its rows, each row closed by a sign. */
  text: string;
  /** Where the text of each row ends, with its sign. */
  ends: number[];
}

/** The words of many rows, ready to be searched: a hundred thousand take a fifth of what they take one by one. */
export class WordHay {
  private readonly blocks: Block[] = [];
  private readonly count: number;

  /** `rows`: the words of each; `null` for one that nobody knows yet, in which nothing is found. */
  constructor(rows: readonly (string | null)[]) {
    this.count = rows.length;
    for (let from = 0; from < rows.length; from += inOneBlock) {
      const texts = rows.slice(from, from + inOneBlock).map((words) => `${words ?? ''}\0`);
      let end = 0;
      const ends = texts.map((text) => {
        end += text.length;
        return end;
      });
      this.blocks.push({ text: texts.join(''), ends });
    }
  }

  /** For each row, whether it holds all the words, none of which is empty. */
  holdsAll(words: readonly string[]): (row: number) => boolean {
    // How many of the words a row was found to hold; one that misses the first is past finding.
    const held = new Uint32Array(this.count);
    for (const [at, word] of words.entries())
      for (const [block, { text, ends }] of this.blocks.entries())
        for (const row of rowsWith(word, text, ends)) {
          const index = block * inOneBlock + row;
          if (held[index] === at) held[index] = at + 1;
        }
    return (row) => held[row] === words.length;
  }
}

/** The rows of a block that hold a word, in order; a word does not go on from one row to the next. */
function rowsWith(word: string, text: string, ends: readonly number[]): number[] {
  const rows: number[] = [];
  let row = 0;
  for (let at = text.indexOf(word); at >= 0; ) {
    while (ends[row]! <= at) row += 1;
    const isWithin = at + word.length < ends[row]!;
    if (isWithin) rows.push(row);
    at = text.indexOf(word, isWithin ? ends[row]! : at + 1);
  }
  return rows;
}
