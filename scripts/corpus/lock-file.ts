import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { OtherFile, writeOrSay } from './parquet-file.ts';

/**
 * Keeps other runs from writing a file while this one does, by a `.lock` beside it; gives what takes it away again. The
 * lock of a run on this machine that is no more is taken over. Throws `OtherFile` where another run has it.
 */
export function lockFile(path: string): () => void {
  const lock = lockOf(path);
  const owner = `${process.pid} ${hostname()}\n`;
  if (!tryToWrite(path, owner)) {
    const other = readOwner(lock);
    if (other !== null && (isRunning(other) || !takeAway(lock, other))) throw taken(path, lock);
    if (!tryToWrite(path, owner)) throw taken(path, lock);
  }
  return () => {
    if (readOwner(lock) === owner) rmSync(lock);
  };
}

const lockOf = (path: string): string => `${path}.lock`;

const taken = (path: string, lock: string): OtherFile =>
  new OtherFile(
    `${path}: 另一次运行正在写它；若确实没有，请删除 ${lock} (another run is writing it; if none is, delete the lock)`,
  );

/** False where the lock is there. */
function tryToWrite(path: string, owner: string): boolean {
  try {
    writeFileSync(lockOf(path), owner, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') return false;
    return writeOrSay(path, () => {
      throw error;
    });
  }
}

/** What a lock says; `null` where it is gone. */
function readOwner(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}

/** False for a process of this machine that is no more; of another machine's nobody here knows. */
function isRunning(owner: string): boolean {
  const [, id, host] = /^(\d+) (.*)\n$/.exec(owner) ?? [];
  if (id === undefined || host !== hostname()) return true;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}

/** Takes a lock away, and only that which was looked at: another run may have taken it over meanwhile. */
function takeAway(lock: string, owner: string): boolean {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return true; // somebody else did
  }
  const isTheSame = readOwner(aside) === owner;
  if (isTheSame) rmSync(aside);
  else renameSync(aside, lock);
  return isTheSame;
}
