/** Pieces that are looked through as one text: a word that none of them holds is told at once. */
const inOneBlock = 512;

interface Block {
  /** Its pieces, each closed by a sign. */
  text: string;
  /** Where the text of each piece ends, with its sign. */
  ends: Int32Array;
}

/**
 * The pieces of text that are searched, each held once under a number: a report's title, its address and its headings
 * stand in all its snippets, so a hundred thousand snippets have a fifth of the text. What is in it stays in it.
 */
export class PieceTable {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];
  /** Of whole blocks; what came since the last of them is joined for each search. */
  private readonly blocks: Block[] = [];

  /** How many there are; their numbers are those below it. */
  get count(): number {
    return this.texts.length;
  }

  /** The number of a piece, which is taken in where it is new. */
  numberOf(piece: string): number {
    const known = this.numbers.get(piece);
    if (known !== undefined) return known;
    this.numbers.set(piece, this.texts.length);
    return this.texts.push(piece) - 1;
  }

  /** The numbers of the pieces that hold a word, in order; it must not be empty. */
  piecesWith(word: string): number[] {
    while ((this.blocks.length + 1) * inOneBlock <= this.count)
      this.blocks.push(this.block(this.blocks.length));
    const last = this.count % inOneBlock === 0 ? [] : [this.block(this.blocks.length)];
    const found: number[] = [];
    for (const [at, block] of [...this.blocks, ...last].entries())
      addPieces(word, block, at * inOneBlock, found);
    return found;
  }

  private block(at: number): Block {
    const texts = this.texts.slice(at * inOneBlock, (at + 1) * inOneBlock);
    let end = 0;
    const ends = Int32Array.from(texts, (text) => {
      end += text.length + 1;
      return end;
    });
    return { text: `${texts.join('\0')}\0`, ends };
  }
}

/** Adds the pieces of a block that hold a word; a word does not go on from one piece to the next. */
function addPieces(word: string, { text, ends }: Block, first: number, found: number[]): void {
  let piece = 0;
  for (let at = text.indexOf(word); at >= 0; ) {
    while (ends[piece]! <= at) piece += 1;
    const isWithin = at + word.length < ends[piece]!;
    if (isWithin) found.push(first + piece);
    at = text.indexOf(word, isWithin ? ends[piece]! : at + 1);
  }
}
