import { shorten, withoutVerb } from './name-text.ts';
import type { Candidate, NumberFacts, PrintedName } from './naming.ts';

/** The words at the number as its name. */
export const printedCandidate = ({ words }: NumberFacts, { text, span, part }: PrintedName): Candidate => ({
  text: shorten(withoutVerb(text)),
  span,
  inferred: part === 'both',
  from: null,
  bareNoun: part === 'after',
  head: words,
  topic: null,
});

/** The words at the number, completed by words from elsewhere; `topic` is what numbers after it are of as well. */
export const completedCandidate = (
  { words, printed }: NumberFacts,
  { text, topic }: { text: string; topic: string | null },
): Candidate => ({
  text: shorten(withoutVerb(text)),
  span: printed?.span ?? null,
  inferred: true,
  from: null,
  bareNoun: false,
  head: words,
  topic,
});

/** The name of another number, said of this one with what the words at this one add to it. */
export function sharedCandidate(
  { names, printed }: NumberFacts,
  source: number,
  nameOf: (name: string) => string,
): Candidate {
  const { text, bareNoun, head, topic } = names[source]!;
  return {
    text: nameOf(text),
    span: printed?.span ?? null,
    inferred: true,
    from: source,
    bareNoun,
    head,
    topic,
  };
}

/** The name of another number, said of this one as it is. */
export const inheritedCandidate = ({ names }: NumberFacts, source: number): Candidate => ({
  text: names[source]!.text,
  span: null,
  inferred: true,
  from: source,
  bareNoun: false,
  head: '',
  topic: names[source]!.topic,
});
