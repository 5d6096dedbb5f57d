import type { Readable } from 'node:stream';

/**
 * The lines of an input, without their ends (`\n` or `\r\n`), each as soon as it is there. Nothing else ends a line: the
 * separators of Unicode (U+2028, U+2029) stand in JSON as they are, and `readline` would cut it there.
 */
export async function* splitLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let parts: string[] = [];
  const take = (last: string): string => {
    const line = [...parts, last].join('');
    parts = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of input as AsyncIterable<string>) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      yield take(chunk.slice(from, end));
      from = end + 1;
    }
    parts.push(chunk.slice(from));
  }
  const last = take('');
  if (last !== '') yield last;
}
