import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** What the file cuts without a blank touches, to so many heights of the type. */
const touching = 0.05;
/** Type parts digits from words by this at most, */
const autospace = 0.3;
/** and a blank that is typed between them adds to it. */
const widestBlank = 0.6;

/** What dates a head goes on behind its digits: 2023 年, 1-6 月, */
const behindDigits = /^(?:年|月|季度)/;
/** and may stand behind a word: 比 2022 年. */
const beforeYear = /[比较至与同]$/;
const year = /^(?:19|20)\d{2}/;

/** Rows with each word as one piece, and the word that each of their pieces is part of. */
export interface WordRows {
  rows: Row[];
  wordOf: Map<Piece, Piece>;
}

/** Puts together what is one word whatever columns stand below it: pieces that touch, and the digits of a date with its 年. */
export function joinWords(rows: readonly Row[]): WordRows {
  const wordOf = new Map<Piece, Piece>();
  const joined = rows.map((row) => {
    const words: Piece[] = [];
    row.pieces.forEach((piece, i) => {
      const open = words.at(-1);
      if (open && isOneWord(open, piece, row.pieces[i + 1])) {
        open.str += piece.str;
        open.x1 = Math.max(open.x1, piece.x1);
      } else words.push({ ...piece });
      wordOf.set(piece, words.at(-1)!);
    });
    return { ...row, pieces: words };
  });
  return { rows: joined, wordOf };
}

function isOneWord(word: Piece, piece: Piece, next: Piece | undefined): boolean {
  const gap = (piece.x0 - word.x1) / piece.size;
  if (gap <= touching) return true;
  if (/\d$/.test(word.str) && behindDigits.test(piece.str)) return gap <= widestBlank;
  return (
    gap <= autospace &&
    beforeYear.test(word.str) &&
    year.test(piece.str) &&
    behindDigits.test(next?.str ?? piece.str.replace(/^\d+/, ''))
  );
}
