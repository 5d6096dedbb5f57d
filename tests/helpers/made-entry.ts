import type { GlossaryEntry, GlossarySense } from '../../lib/knowledge/glossary.ts';

/** A sense that is bound to nothing and says nothing: a test adds what it asks about. */
const bare: GlossarySense = {
  field: null,
  place: null,
  from: null,
  to: null,
  definition: '',
  gloss: '',
  sources: [],
};

/** A term with senses of which a test gives what it asks about. */
export function madeEntry(term: string, ...senses: Partial<GlossarySense>[]): GlossaryEntry {
  return {
    id: 'x',
    term,
    aliases: [],
    category: 'governance',
    level: 3,
    related: [],
    senses: senses.map((sense) => ({ ...bare, ...sense })),
  };
}
