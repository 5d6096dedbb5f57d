type Label = 'gbk' | 'big5';

/** Bytes of each character of an encoding, found by asking the platform's decoder for every pair; built on first use. */
const known = new Map<Label, Map<string, readonly [number, number]>>();

function loadPairs(label: Label): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder(label);
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\ufffd' && !found.has(character))
        found.set(character, [lead, trail]);
    }
  }
  return found;
}

/** A text in an encoding that the platform reads and does not write; throws for a character that it does not have. */
export function encodePairs(text: string, label: Label): Buffer {
  if (!known.has(label)) known.set(label, loadPairs(label));
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : known.get(label)!.get(character);
    if (!pair) throw new Error(`not in ${label}: ${character}`);
    bytes.push(...pair);
  }
  return Buffer.from(bytes);
}

/** A text in GBK. */
export const encodeGbk = (text: string): Buffer => encodePairs(text, 'gbk');
