import type { BrowserKey } from '../../components/key-list.tsx';
import { optionalApi } from './optional-apis.ts';

/** The browser's shortcuts for the extension as they are set now; none where the browser has no shortcuts. */
export async function readKeys(): Promise<BrowserKey[]> {
  const commands =
    (await optionalApi('commands')
      ?.getAll()
      .catch(() => [])) ?? [];
  return commands.flatMap(({ name, description, shortcut }) =>
    name && !name.startsWith('_')
      ? [{ command: name, name: description ?? name, shortcut: shortcut ?? '' }]
      : [],
  );
}
