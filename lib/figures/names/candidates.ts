import { shorten, withoutVerb } from './name-text.ts';
import type { Candidate, NamingRule, NumberFacts, PrintedName } from './naming.ts';
import { trimName } from './trim-name.ts';

/** The words at the number as its name. */
export function printedCandidate(number: NumberFacts, { text, span, part }: PrintedName): Candidate {
  const name = withoutVerb(trimName(number, text, part));
  // Where words were taken off its front alone, the name stands at the end of its words.
  const cut = text.endsWith(name) && part !== 'both' ? text.length - name.length : 0;
  return {
    text: shorten(name),
    span: { start: Math.min(span.start + cut, span.end), end: span.end },
    inferred: part === 'both',
    from: null,
    bareNoun: part === 'after',
    head: number.words,
    topic: null,
  };
}

/** The words at the number, completed by words from elsewhere; `topic` is what numbers after it are of as well. */
export const completedCandidate = (
  number: NumberFacts,
  { text, topic }: { text: string; topic: string | null },
): Candidate => ({
  text: shorten(withoutVerb(trimName(number, text))),
  span: number.printed?.span ?? null,
  inferred: true,
  from: null,
  bareNoun: false,
  head: number.words,
  topic,
});

/** A rule that offers a completed name that nothing after it is of; `nameOf` is asked where words stand at the number, and gives `null` for no name. */
export const completedAs =
  (nameOf: (number: NumberFacts) => string | null): NamingRule['apply'] =>
  (number) => {
    const text = number.printed === null ? null : nameOf(number);
    return text === null ? null : completedCandidate(number, { text, topic: null });
  };

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
