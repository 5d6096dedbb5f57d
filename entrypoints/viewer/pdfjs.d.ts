/** pdf.js as it ships, by its address in the extension: a file of its own, which no bundle holds (`wxt.config.ts`). */
declare module '*/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
