import { hashBytes } from '../../lib/text/report-file.ts';

/** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. Pages over plain http have no such function. */
export function sha256(text: string): Promise<string> {
  return hashBytes(new TextEncoder().encode(text));
}
