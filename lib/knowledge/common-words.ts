import words from '../../seeds/common-words.json' with { type: 'json' };

const common = new Set<string>(words);

/**
 * True for words in their folded form that reports everywhere use and none explains: in one of a hundred documents of
 * the public collection `lawtext/gov` at least, without quotation marks in most of them, and in the notes of less than
 * three governments. Such a word is no name that a reader misses in the glossary (`scripts/common-words.ts` writes the
 * list).
 */
export const isCommonWord = (form: string): boolean => common.has(form);
