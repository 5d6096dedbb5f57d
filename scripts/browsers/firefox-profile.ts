import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder for one run of Firefox. */
export interface FirefoxProfile {
  path: string;
  /** Once Firefox has ended: keeps what it compiled where nothing is kept yet, and removes the folder. */
  remove(): void;
}

const folder = resolve(fileURLToPath(new URL('../../.cache/firefox', import.meta.url)));
/** By which Firefox knows its own; what another one compiled it throws away. */
const writer = 'compatibility.ini';
const compiled = 'startupCache';
/** What Firefox knows of extensions: each profile learns it anew from the build in front of it. */
const ofExtensions = 'webext.sc.lz4';

/**
 * Makes a profile with nothing in it but the browser's own scripts as an earlier run of the same Firefox compiled them:
 * a fresh one compiles them all, which is a quarter of what its start costs.
 */
export function makeFirefoxProfile(executablePath: string): FirefoxProfile {
  const path = mkdtempSync(join(tmpdir(), 'zhengbaotong-profile-'));
  const kept = join(folder, nameOf(executablePath));
  if (existsSync(kept)) cpSync(kept, path, { recursive: true });
  return {
    path,
    remove: () => {
      if (!existsSync(kept) && isWhole(path)) keep(path, kept);
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** One name a Firefox: an update changes it. */
function nameOf(executablePath: string): string {
  const program = realpathSync(executablePath);
  const { mtimeMs, size } = statSync(program);
  return createHash('sha256').update(`${program} ${mtimeMs} ${size}`).digest('hex').slice(0, 16);
}

/** A Firefox that ran for a moment only has not written what it compiled. */
const isWhole = (profile: string): boolean =>
  existsSync(join(profile, writer)) && existsSync(join(profile, compiled, 'scriptCache.bin'));

/** Puts what a profile has compiled where the next one looks, in one step: others start and end at this moment. */
function keep(profile: string, kept: string): void {
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(`${kept}-`);
  cpSync(join(profile, writer), join(made, writer));
  for (const name of readdirSync(join(profile, compiled)))
    if (name !== ofExtensions) cpSync(join(profile, compiled, name), join(made, compiled, name));
  try {
    renameSync(made, kept);
  } catch {
    // Another one has put its own there.
    rmSync(made, { recursive: true, force: true });
  }
}
