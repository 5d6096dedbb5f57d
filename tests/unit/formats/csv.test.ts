import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/formats/csv.ts';

describe('what parts the cells of a CSV', () => {
  it.each([
    ['a,b\tc\nd,e', ['a', 'b\tc']],
    ['a,b;c\nd,e', ['a', 'b;c']],
    ['a\tb;c\nd\te', ['a', 'b;c']],
    ['a;b\nc;d', ['a', 'b']],
    ['a\nb;c', ['a']],
  ])('%j: its first line says', (text, first) => expect(parseCsv(text).rows[0]!.cells).toEqual(first));
});
