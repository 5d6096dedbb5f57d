import { stable } from '../records/same-content.ts';

/**
 * A short string that is equal for values that are equal, whatever the order of their fields: 53 bits (cyrb53 by
 * bryc, public domain) and the length. Synchronous, so that it can be made inside a transaction, which an asynchronous
 * digest would end. It finds what has changed since it was sent; who could choose it would deceive nobody but themselves.
 */
export function fingerprint(value: unknown): string {
  const text = stable(value);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}.${text.length.toString(36)}`;
}
