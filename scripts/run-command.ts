import { UnreadableDocument } from './read-document.ts';

/**
 * Runs a command that reads documents, and sets the process's exit code by what it gives. What it throws is printed
 * with the usage and ends with 1: of a file that is missing or can't be read the message alone.
 */
export function runCommand(command: () => Promise<number>, usage: string): void {
  command().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const known = error instanceof UnreadableDocument || (error as { code?: string }).code === 'ENOENT';
      console.error(known ? (error as Error).message : error);
      console.error(usage);
      process.exitCode = 1;
    },
  );
}
