/** The part of citation-js that tests use; it ships no types of its own. */
declare module '@citation-js/core' {
  /** Reads references in any format that a plugin was loaded for; `data` is CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { forceType?: string; strict?: boolean });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
