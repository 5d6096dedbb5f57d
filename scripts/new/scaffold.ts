/** What was asked can't be written: the message says why and what to do. Nothing has been written then. */
export class Refused extends Error {
  override name = 'Refused';
}

/** A file to be written, its path from the project's root; an existing file is given whole, with its new line in it. */
export interface DraftFile {
  path: string;
  text: string;
}

/** What one command writes, and what is left to the person: one sentence a step, in order. */
export interface Scaffold {
  files: DraftFile[];
  next: string[];
}

/** Stands in every draft until a person has filled it; a contract test looks for it in all files that ship. */
export const fillIn = 'FILL IN';
