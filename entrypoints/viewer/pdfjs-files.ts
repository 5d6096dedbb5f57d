/**
 * The files of `pdfjs-dist` that ship with the extension, byte for byte: none of them is bundled, so that anyone can
 * compare them with the package (`docs/NOTES-FOR-REVIEWERS.md`). Paths are those inside the package; in the extension
 * they stand under `pdfjs/` by the same path, but for the two scripts, which stand there by their names.
 */
const pdfjsFiles: readonly { path: string; why: string }[] = [
  { path: 'LICENSE', why: 'Apache 2.0, of pdf.js' },
  { path: 'build/pdf.min.mjs', why: 'opens files and draws pages' },
  { path: 'build/pdf.worker.min.mjs', why: 'parses files beside the page' },
  { path: 'cmaps/LICENSE', why: 'of the character maps' },
  // `useSystemFonts` takes all others from the machine; these two are not alike everywhere.
  { path: 'standard_fonts/FoxitSymbol.pfb', why: 'Symbol, where a file does not embed it' },
  { path: 'standard_fonts/FoxitDingbats.pfb', why: 'ZapfDingbats, where a file does not embed it' },
  { path: 'standard_fonts/LICENSE_FOXIT', why: 'of the two fonts' },
  { path: 'wasm/jbig2.wasm', why: 'pictures of scanned pages in JBIG2' },
  { path: 'wasm/LICENSE_JBIG2', why: 'of the decoder' },
  { path: 'wasm/LICENSE_PDFJS_JBIG2', why: 'of its build' },
  { path: 'wasm/openjpeg.wasm', why: 'pictures of scanned pages in JPEG 2000' },
  { path: 'wasm/LICENSE_OPENJPEG', why: 'of the decoder' },
  { path: 'wasm/LICENSE_PDFJS_OPENJPEG', why: 'of its build' },
];

/**
 * Character maps of Adobe-GB1, the collection of simplified Chinese: without them a font that is not embedded gives
 * neither glyphs nor text. Those of other collections (traditional Chinese, Japanese, Korean) are three times as large.
 */
const gb1Map = /^(?:Adobe-GB1|GB|UniGB)[\w-]*\.bcmap$/;

/** Where a file of the package stands in the extension, and why it ships. */
export interface ShippedFile {
  /** Inside the package. */
  path: string;
  /** Inside the extension. */
  dest: string;
  why: string;
}

/** All files of the package that ship; `maps`: the names in its folder of character maps. */
export function listPdfjsFiles(maps: readonly string[]): ShippedFile[] {
  const found = maps
    .filter((name) => gb1Map.test(name))
    .sort()
    .map((name) => ({ path: `cmaps/${name}`, why: 'characters of Adobe-GB1' }));
  return [...pdfjsFiles, ...found].map(({ path, why }) => ({
    path,
    dest: `pdfjs/${path.replace(/^build\//, '')}`,
    why,
  }));
}
