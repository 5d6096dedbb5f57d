import type { Shape, Shapes } from './read-shapes.ts';

/** Around the tables in the README; everything between them is written by `npm run fields`. */
const [opening, closing] = ['<!-- fields: npm run fields -->', '<!-- /fields -->'];

/** The interface that holds all others. */
const top = 'Analysis';

/** Shapes that the words above the tables explain. */
const explainedAbove: readonly string[] = ['Span'];

/** Names of the interfaces that a reading holds, each after the one that first names it. */
function namesInReading({ interfaces, aliases }: Shapes): string[] {
  const names = [top];
  for (const name of names)
    for (const { type } of interfaces.get(name)?.fields ?? [])
      for (const [word] of type.matchAll(/\b[A-Z]\w*/g)) {
        const meant = aliases.has(word) ? [] : [word];
        for (const found of meant)
          if (interfaces.has(found) && !names.includes(found) && !explainedAbove.includes(found))
            names.push(found);
      }
  return names;
}

/** Fields of a reading whose meaning is written nowhere: `Figure.kind`. */
export function undescribedFields(shapes: Shapes): string[] {
  return namesInReading(shapes).flatMap((name) =>
    (shapes.interfaces.get(name)?.fields ?? [])
      .filter((field) => meaningOf(field, shapes) === '')
      .map((field) => `${name}.${field.name}`),
  );
}

/** The tables as Markdown: one an interface, with name, type and meaning of each field as the types' comments have them. */
export function fieldTables(shapes: Shapes): string {
  return namesInReading(shapes)
    .map((name) => tableOf(shapes.interfaces.get(name)!, shapes))
    .join('\n\n');
}

/** The README with the tables in their place; throws when the place is not marked. */
export function withFieldTables(readme: string, tables: string): string {
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  if (start === -1 || end < start) throw new Error(`no ${opening} … ${closing} in the README`);
  return `${readme.slice(0, start)}${opening}\n\n${tables}\n\n${readme.slice(end)}`;
}

function tableOf(shape: Shape, shapes: Shapes): string {
  const place = shape.extends.includes('Span')
    ? ['| `start`, `end` | `number` | Where it stands in `text`, half-open. |']
    : [];
  const rows = shape.fields.map((field) => {
    const type = field.type.replace(/\b[A-Z]\w*/g, (name) => shapes.aliases.get(name)?.type ?? name);
    return `| \`${field.name}\` | \`${cell(type)}\` | ${cell(meaningOf(field, shapes))} |`;
  });
  return [
    `#### ${shape.name}`,
    '',
    shape.doc,
    '',
    '| field | type | meaning |',
    '|---|---|---|',
    ...place,
    ...rows,
  ].join('\n');
}

/** The field's own comment, else that of the type it is of. */
function meaningOf(field: { type: string; doc: string }, { aliases, interfaces }: Shapes): string {
  const type = field.type.replace(' | null', '');
  return field.doc || aliases.get(type)?.doc || interfaces.get(type)?.doc || '';
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
