import { parseSync } from 'vite';
import { readSource } from './sources.ts';
import { childrenOf, isNode, type SyntaxNode } from './syntax-tree.ts';

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

/** A string, a piece of a template or a regular expression, as it stands in the source without its quotation marks. */
export interface TextPlace {
  line: number;
  source: string;
  /** True in a function's body. */
  inside: boolean;
  /** The key of the property that it is the value of; `null` elsewhere. */
  key: string | null;
}

/** What the tests ask of one module's syntax. */
export interface ModuleSyntax {
  functions: FunctionPlace[];
  /** Regular expressions, and texts given to `RegExp`, inside functions. */
  innerPatterns: InnerPattern[];
  /** Every string, piece of a template and regular expression but the addresses of imports. */
  texts: TextPlace[];
}

/** The text that a node hands to a regular expression: a literal's source, or the literal argument of `RegExp(…)`; `null` for other nodes. */
function patternOf(node: SyntaxNode, source: string): string | null {
  if (node.type === 'Literal' && 'regex' in node) return source.slice(node.start, node.end);
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null;
  const callee = node.callee as SyntaxNode;
  return callee.type === 'Identifier' && callee.name === 'RegExp' ? source.slice(node.start, node.end) : null;
}

/** The characters that a literal, or a piece of a template, prints; `null` for other nodes. */
function textOf(node: SyntaxNode, source: string): string | null {
  if (node.type === 'TemplateElement') return source.slice(node.start, node.end);
  if (node.type !== 'Literal') return null;
  if ('regex' in node) return source.slice(node.start, node.end);
  return typeof node.value === 'string' ? node.value : null;
}

/** The name of a property whose value a node is. */
const keyOf = (parent: SyntaxNode | null, node: SyntaxNode): string | null => {
  if (parent?.type !== 'Property' || parent.value !== node) return null;
  const { name } = parent.key as SyntaxNode;
  return typeof name === 'string' ? name : null;
};

const isImport = ({ type, source }: SyntaxNode): boolean =>
  type === 'ImportDeclaration' || (type.startsWith('Export') && isNode(source));

/** Reads a module of the project: its functions, the patterns in their bodies, and its texts. Throws where it does not parse. */
export function readSyntax(path: string): ModuleSyntax {
  const source = readSource(path);
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length;
  const found: ModuleSyntax = { functions: [], innerPatterns: [], texts: [] };
  const visit = (node: SyntaxNode, parent: SyntaxNode | null, inside: boolean): void => {
    if (isImport(node)) return;
    const line = lineOf(node.start);
    const opens = functionTypes.has(node.type);
    if (opens) found.functions.push({ line, lines: lineOf(node.end) - line + 1 });
    const pattern = inside ? patternOf(node, source) : null;
    if (pattern !== null) found.innerPatterns.push({ line, source: pattern });
    const text = textOf(node, source);
    if (text !== null) found.texts.push({ line, source: text, inside, key: keyOf(parent, node) });
    for (const child of childrenOf(node)) visit(child, node, inside || opens);
  };
  visit(program as unknown as SyntaxNode, null, false);
  return found;
}
