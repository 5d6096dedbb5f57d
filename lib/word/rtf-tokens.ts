/** A part of an RTF file: a group's edge, a control word with its number, a control sign, bytes of text. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; number: number | null }
  | { kind: 'sign'; sign: string }
  | { kind: 'byte'; byte: number };

const letters = /[a-z]/i;

/** The parts of an RTF file in order (RTF 1.9.1, "RTF Syntax"); binary data is passed over. */
export function* readRtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  const charAt = (index: number): string => String.fromCharCode(bytes[index] ?? 0);
  while (at < bytes.length) {
    const char = charAt(at);
    at += 1;
    if (char === '{') yield { kind: 'open' };
    else if (char === '}') yield { kind: 'close' };
    else if (char === '\r' || char === '\n') continue;
    else if (char !== '\\') yield { kind: 'byte', byte: char.charCodeAt(0) };
    else if (letters.test(charAt(at))) {
      let name = '';
      for (; letters.test(charAt(at)) && name.length < 32; at += 1) name += charAt(at);
      let digits = '';
      for (; /[-\d]/.test(charAt(at)) && digits.length < 11; at += 1) digits += charAt(at);
      if (charAt(at) === ' ') at += 1;
      const number = digits === '' ? null : Number(digits);
      if (name === 'bin') at += Math.max(0, number ?? 0);
      else yield { kind: 'word', name, number };
    } else if (charAt(at) === "'") {
      yield { kind: 'byte', byte: Number.parseInt(charAt(at + 1) + charAt(at + 2), 16) || 0x3f };
      at += 3;
    } else {
      yield { kind: 'sign', sign: charAt(at) };
      at += 1;
    }
  }
}
