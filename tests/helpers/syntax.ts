import { parseSync } from 'vite';
import { readSource } from './sources.ts';

/** A node of the parser's tree, as far as the walks below need it. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** A function of a module: where it begins (line from 1), and how many lines it takes. */
export interface FunctionPlace {
  line: number;
  lines: number;
}

/** A regular expression that stands in a function's body. */
export interface InnerPattern {
  line: number;
  source: string;
}

/** What the tests ask of one module's syntax. */
export interface ModuleSyntax {
  functions: FunctionPlace[];
  /** Regular expressions, and texts given to `RegExp`, inside functions. */
  innerPatterns: InnerPattern[];
}

/** The text that a node hands to a regular expression: a literal's source, or the literal argument of `RegExp(…)`; `null` for other nodes. */
function patternOf(node: Node, source: string): string | null {
  if (node.type === 'Literal' && 'regex' in node) return source.slice(node.start, node.end);
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null;
  const callee = node.callee as Node;
  return callee.type === 'Identifier' && callee.name === 'RegExp' ? source.slice(node.start, node.end) : null;
}

/** Reads a module of the project: its functions and the patterns in their bodies. Throws where it does not parse. */
export function readSyntax(path: string): ModuleSyntax {
  const source = readSource(path);
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length;
  const found: ModuleSyntax = { functions: [], innerPatterns: [] };
  const visit = (node: Node, inside: boolean): void => {
    const opens = functionTypes.has(node.type);
    if (opens)
      found.functions.push({ line: lineOf(node.start), lines: lineOf(node.end) - lineOf(node.start) + 1 });
    const pattern = inside ? patternOf(node, source) : null;
    if (pattern !== null) found.innerPatterns.push({ line: lineOf(node.start), source: pattern });
    for (const child of childrenOf(node)) visit(child, inside || opens);
  };
  visit(program as unknown as Node, false);
  return found;
}
