import * as v from 'valibot';

/**
 * Why a word that many reports use has no entry in the glossary: `doctrine` (a row of `doctrine.ts`), `plain` (it says
 * no more than its characters), `many-meanings` (places mean different things by it and none is meant everywhere),
 * `covered` (another entry explains it), `unsourced` (no law, paper or note that was opened says what it is).
 */
export const leftOutReasons = ['doctrine', 'plain', 'many-meanings', 'covered', 'unsourced'] as const;

/** A word that is left out of the glossary on purpose (`seeds/left-out.json`), with the reason and what was found. */
export const leftOutSchema = v.object({
  term: v.pipe(v.string(), v.minLength(2)),
  reason: v.picklist(leftOutReasons),
  /** What stands in the way, in Chinese: 规划只用不释, 字面已说明. */
  why: v.pipe(v.string(), v.minLength(4)),
});
