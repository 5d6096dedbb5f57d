import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** One field of an interface as its source has it; `doc` is `''` when nothing is written above it. */
export interface ShapeField {
  name: string;
  type: string;
  doc: string;
}

/** One exported interface: `extends` holds the names it is built on. */
export interface Shape {
  name: string;
  doc: string;
  extends: string[];
  fields: ShapeField[];
}

/** Interfaces and the type aliases beside them, by name. */
export interface Shapes {
  interfaces: Map<string, Shape>;
  aliases: Map<string, { type: string; doc: string }>;
}

const docComment = '(?:/\\*\\*(?<doc>(?:[^*]|\\*(?!/))*)\\*/\\s*)?';

/** The interfaces and aliases that the files of `folder` export, and those of the files that these import. */
export function readShapes(folder: string): Shapes {
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
  const paths = new Set([...own, ...own.flatMap(importsOf)]);
  const shapes: Shapes = { interfaces: new Map(), aliases: new Map() };
  for (const path of paths) addShapes(readFileSync(path, 'utf8'), shapes);
  return shapes;
}

function importsOf(path: string): string[] {
  const targets = [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, target]) => target!);
  return targets.map((target) => resolve(dirname(path), target)).filter((target) => existsSync(target));
}

/** Adds what one source exports. */
function addShapes(source: string, shapes: Shapes): void {
  const opening = new RegExp(
    `${docComment}export interface (?<name>\\w+)(?: extends (?<base>[\\w, ]+))? \\{`,
    'g',
  );
  for (const match of source.matchAll(opening)) {
    const { doc, name, base } = match.groups!;
    const body = source.slice(
      match.index + match[0].length,
      closingBrace(source, match.index + match[0].length),
    );
    const bases = (base ?? '').split(',').map((part) => part.trim());
    shapes.interfaces.set(name!, {
      name: name!,
      doc: plainDoc(doc),
      extends: bases.filter(Boolean),
      fields: readFields(body),
    });
  }
  const alias = new RegExp(`${docComment}export type (?<name>\\w+) =\\s*(?<type>[^;]+);`, 'g');
  for (const { groups } of source.matchAll(alias))
    shapes.aliases.set(groups!.name!, { type: oneLine(groups!.type!), doc: plainDoc(groups!.doc) });
}

/** Offset of the brace that closes the one before `from`. */
function closingBrace(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    if (source.startsWith('/*', at)) at = source.indexOf('*/', at) + 1;
    else if (source[at] === '{') depth += 1;
    else if (source[at] === '}' && --depth === 0) return at;
  }
  return source.length;
}

/** The fields of an interface's body, in order; methods are none. */
function readFields(body: string): ShapeField[] {
  const opening = new RegExp(`\\s*${docComment}(?:readonly )?(?<name>\\w+)(?<optional>\\??):\\s*`, 'y');
  const fields: ShapeField[] = [];
  for (let at = 0; ; ) {
    opening.lastIndex = at;
    const match = opening.exec(body);
    if (!match) return fields;
    const start = match.index + match[0].length;
    at = typeEnd(body, start) + 1;
    const { name, doc, optional } = match.groups!;
    fields.push({ name: `${name}${optional}`, type: oneLine(body.slice(start, at - 1)), doc: plainDoc(doc) });
  }
}

/** Offset of the semicolon that ends the type which begins at `from`. */
function typeEnd(body: string, from: number): number {
  let depth = 0;
  for (let at = from; at < body.length; at++) {
    if ('{(['.includes(body[at]!)) depth += 1;
    else if ('})]'.includes(body[at]!)) depth -= 1;
    else if (body[at] === ';' && depth === 0) return at;
  }
  return body.length;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^\| /, '').trim();
}

/** A doc comment as running text: stars, line breaks and the dashes of a list taken out. */
function plainDoc(doc: string | undefined): string {
  return (doc ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?(?:- )?/, '').trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
