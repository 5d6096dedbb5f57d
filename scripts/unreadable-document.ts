/** Thrown for a file that cannot be read; the message is for the person at the command line. */
export class UnreadableDocument extends Error {}
