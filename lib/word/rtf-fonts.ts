/** Encodings by the character sets of fonts (`\fcharset`), as decoders name them. */
const ofCharsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  204: 'windows-1251',
  238: 'windows-1250',
};

/** Encodings by Windows' numbers of code pages (`\ansicpg`). */
const ofPages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
};

const usual = 'windows-1252';

/** In which encoding the bytes of an RTF file's text stand: the font's, else the document's. */
export class RtfFonts {
  #page = usual;
  readonly #fonts = new Map<number, string>();

  /** Takes `\ansicpg`. */
  setPage(number: number): void {
    this.#page = ofPages[number] ?? usual;
  }

  /** Takes `\fcharset` of a font of the table. */
  setFont(font: number, charset: number): void {
    const encoding = ofCharsets[charset];
    if (encoding) this.#fonts.set(font, encoding);
  }

  /** The encoding of text in a font. */
  encodingOf(font: number): string {
    return this.#fonts.get(font) ?? this.#page;
  }
}
