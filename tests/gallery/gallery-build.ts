import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserKind } from '../../scripts/browsers/launch.ts';

const gallery = join(import.meta.dirname, '../../.cache/gallery');

/** The address of the gallery within a test build. */
export const galleryPath = '/gallery/index.html';

/**
 * Makes a test build: the extension with the gallery as one more page of its own, under its own content security
 * policy. Nothing of it is in the build that is released.
 */
export async function makeGalleryBuild(
  kind: BrowserKind = 'chrome',
): Promise<{ path: string; remove(): void }> {
  const extension = join(import.meta.dirname, `../../.output/${kind}-mv3`);
  if (!existsSync(extension)) throw new Error('npm run build first');
  await build({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' });
  const path = mkdtempSync(join(tmpdir(), 'zhengbaotong-gallery-'));
  cpSync(extension, path, { recursive: true });
  cpSync(gallery, join(path, 'gallery'), { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
