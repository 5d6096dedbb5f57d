import { parseSync } from 'vite';
import { isNode, type SyntaxNode } from '../../../tests/helpers/syntax-tree.ts';

/** One change of a source that its tests should notice. */
export interface Mutant {
  /** Offsets of what is replaced. */
  start: number;
  end: number;
  replacement: string;
  kind:
    | 'comparison'
    | 'arithmetic'
    | 'logic'
    | 'condition'
    | 'constant'
    | 'statement'
    | 'row'
    | 'alternative';
}

/** What stands in a program as well as in types, and is run. */
const runInTypes = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

const otherOperator: Readonly<Record<string, [to: string, kind: Mutant['kind']]>> = {
  '===': ['!==', 'comparison'],
  '!==': ['===', 'comparison'],
  '<': ['<=', 'comparison'],
  '<=': ['<', 'comparison'],
  '>': ['>=', 'comparison'],
  '>=': ['>', 'comparison'],
  '+': ['-', 'arithmetic'],
  '-': ['+', 'arithmetic'],
  '*': ['/', 'arithmetic'],
  '/': ['*', 'arithmetic'],
  '&&': ['||', 'logic'],
  '||': ['&&', 'logic'],
};

/** From how many rows on a list is a table, whose rows are deleted one by one. */
const tableRows = 3;

/** Every change of a module that is tried: operators, conditions, constants, statements, rows of tables, alternatives of patterns. */
export function findMutants(file: string, source: string): Mutant[] {
  const found: Mutant[] = [];
  const walk = (node: SyntaxNode): void => {
    if (node.type.startsWith('TS') && !runInTypes.has(node.type)) return;
    if (node.type === 'ImportDeclaration' || node.type.startsWith('ExportAll')) return;
    if (isSample(node)) return;
    found.push(...mutantsOf(node, source));
    for (const [field, value] of Object.entries(node)) {
      // A name of a property is none of its values.
      if (field === 'key' && node.computed !== true) continue;
      if (field === 'typeAnnotation' || field === 'typeArguments' || field === 'typeParameters') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child);
    }
  };
  walk(parseSync(file, source).program as unknown as SyntaxNode);
  return found;
}

function* mutantsOf(node: SyntaxNode, source: string): Generator<Mutant> {
  const { start, end } = node;
  const words = source.slice(start, end);
  const put = (kind: Mutant['kind'], replacement: string): Mutant => ({
    start,
    end,
    kind,
    replacement,
  });
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') yield* operator(node, source);
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') {
    const test = node.test as SyntaxNode;
    const asked = source.slice(test.start, test.end);
    const place = { start: test.start, end: test.end };
    yield { ...place, kind: 'condition', replacement: `!(${asked})` };
  }
  if (node.type === 'UnaryExpression' && node.operator === '!')
    yield put('condition', source.slice((node.argument as SyntaxNode).start, end));
  if (node.type === 'Literal' && typeof node.value === 'boolean')
    yield put('constant', node.value ? 'false' : 'true');
  if (node.type === 'Literal' && typeof node.value === 'number') yield put('constant', `(${words} + 1)`);
  if (node.type === 'ExpressionStatement' && isCall(node.expression as SyntaxNode)) {
    const { start: from, end: to } = node.expression as SyntaxNode;
    yield { start: from, end: to, kind: 'statement', replacement: '0' };
  }
  if (node.type === 'ArrayExpression') yield* rows(node.elements as (SyntaxNode | null)[], node, source);
  if (node.type === 'Literal' && ('regex' in node || typeof node.value === 'string'))
    yield* alternatives(node, words);
}

/** A row's phrase for its readers: a bar in it is one of the phrase, or of a table. */
const isSample = ({ type, key }: SyntaxNode): boolean =>
  type === 'Property' && (key as SyntaxNode).name === 'sample';

const isCall = ({ type }: SyntaxNode): boolean =>
  ['CallExpression', 'AssignmentExpression', 'UpdateExpression', 'AwaitExpression'].includes(type);

function* operator(node: SyntaxNode, source: string): Generator<Mutant> {
  const [to, kind] = otherOperator[String(node.operator)] ?? [];
  const [left, right] = [node.left as SyntaxNode, node.right as SyntaxNode];
  // Strings are put together, never taken from one another.
  const isText = [left, right].some(
    ({ type, value }) => type === 'TemplateLiteral' || typeof value === 'string',
  );
  if (to === undefined || kind === undefined || (kind === 'arithmetic' && isText)) return;
  const between = source.slice(left.end, right.start);
  const at = left.end + between.indexOf(String(node.operator));
  yield { start: at, end: at + String(node.operator).length, kind, replacement: to };
}

function* rows(elements: (SyntaxNode | null)[], { end }: SyntaxNode, source: string): Generator<Mutant> {
  const known = elements.filter((one): one is SyntaxNode => one !== null && one.type !== 'SpreadElement');
  if (known.length < tableRows || known.length < elements.length) return;
  for (const [i, row] of known.entries()) {
    const next = known[i + 1];
    const to = next ? next.start : end - 1;
    if (source.slice(row.start, to).includes('//')) continue;
    yield { start: row.start, end: to, kind: 'row', replacement: '' };
  }
}

/** An alternative less, of a list between bars in a pattern or in a piece of one. */
function* alternatives({ start }: SyntaxNode, words: string): Generator<Mutant> {
  for (const form of [/(?<=[(|:'/])[\p{L}\p{N}]+\|/gu, /\|[\p{L}\p{N}]+(?=[)'/])/gu])
    for (const match of words.matchAll(form)) {
      const at = start + match.index;
      yield { start: at, end: at + match[0].length, kind: 'alternative', replacement: '' };
    }
}
