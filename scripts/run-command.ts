import { UnreadableDocument } from './unreadable-document.ts';

/** What a command ends with: 0 when it gave what was asked for, */
const unread = 1;
/** and when it was called in a way that it does not know. */
const misused = 2;

/**
 * Runs a command that reads documents, and sets the process's exit code by what it gives. A file that is missing or
 * gives no text is named in a sentence and ends with 1; a call that is not understood gets the usage and ends with 2.
 * Whoever reads the output may stop reading (`| head`): nothing is said of that.
 */
export function runCommand(command: () => Promise<number>, usage: string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  command().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.exitCode = unread;
      if (error instanceof UnreadableDocument) console.error(error.message);
      else if (String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')) {
        console.error(`${(error as Error).message}\n${usage}`);
        process.exitCode = misused;
      } else console.error(error);
    },
  );
}
