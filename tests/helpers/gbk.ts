/** Bytes of each character of GBK, found by asking the platform's decoder for every pair; built on first use. */
let pairs: Map<string, readonly [number, number]> | null = null;

function loadPairs(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
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

/** A text in GBK, which the platform reads and does not write; throws for a character that it does not have. */
export function encodeGbk(text: string): Buffer {
  pairs ??= loadPairs();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : pairs.get(character);
    if (!pair) throw new Error(`not in GBK: ${character}`);
    bytes.push(...pair);
  }
  return Buffer.from(bytes);
}
