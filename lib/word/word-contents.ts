import type { WordBlock } from './word-lines.ts';

/** An entry of a table of contents: the words of a heading, and the number of its page. */
const entry = /^(.{2,80}?)[\s.．·…-]*\d{1,3}$/u;
/** What stands over it. */
const head = /^(?:目\s*[录次]|contents)$/iu;
/** A table of contents has so many entries at least. */
const fewest = 3;

/**
 * The blocks without a table of contents: entries one below another whose words stand again, as lines of their own,
 * further down. It says nothing that the headings do not say, and its numbers are none of the text's.
 */
export function withoutContents(blocks: readonly WordBlock[]): WordBlock[] {
  const left = new Set<WordBlock>();
  const lines = new Map<string, number>();
  blocks.forEach((block, i) => {
    if (block.kind !== 'table') lines.set(wordsOf(block.text), i);
  });
  let run: WordBlock[] = [];
  const close = (end: number): void => {
    if (run.length >= fewest) {
      for (const block of run) left.add(block);
      const above = blocks[end - run.length - 1];
      if (above && above.kind !== 'table' && head.test(above.text.trim())) left.add(above);
    }
    run = [];
  };
  blocks.forEach((block, i) => {
    const words = block.kind === 'table' ? undefined : entry.exec(block.text)?.[1];
    if (words !== undefined && (lines.get(wordsOf(words)) ?? 0) > i) run.push(block);
    else close(i);
  });
  close(blocks.length);
  return blocks.filter((block) => !left.has(block));
}

const wordsOf = (text: string): string => text.replace(/\s/gu, '');
