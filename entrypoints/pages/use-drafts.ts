import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { NoteDrafts } from '../../components/snippets/drafts.ts';
import { draftKey, isDraftKey } from '../../lib/settings/draft-keys.ts';
import { TypedNotes } from './typed-notes.ts';

/** In a private window what is typed and not saved stays out of the disk, and goes with the browser. */
const area = () => (browser.extension.inIncognitoContext ? browser.storage.session : browser.storage.local);

/**
 * What is typed into the notes of this browser's windows and not saved: kept at every key, so that it outlives a popup
 * that closes, a reload and the browser itself. Other windows' drafts are followed as they are written.
 */
export function useDrafts(): NoteDrafts {
  const [typed] = useState(() => new TypedNotes());
  const [ready, setReady] = useState(false);
  const [, setTurn] = useState(0);
  const redraw = () => setTurn((turn) => turn + 1);
  useEffect(() => {
    const follow = (changes: Record<string, { newValue?: unknown }>) => {
      const keys = Object.keys(changes).filter(isDraftKey);
      for (const key of keys) typed.follow(key, changes[key]?.newValue);
      if (keys.length > 0) redraw();
    };
    const place = area();
    place.onChanged.addListener(follow);
    place
      .get(null)
      .then((stored) => {
        for (const key of Object.keys(stored).filter(isDraftKey)) typed.follow(key, stored[key]);
      })
      .catch(() => {}) // without them a form keeps its own words, as long as it stands
      .then(() => setReady(true));
    return () => place.onChanged.removeListener(follow);
  }, []);
  return {
    ready,
    read: (id) => typed.read(draftKey(id)),
    write(id, draft) {
      const key = draftKey(id);
      if (!typed.write(key, draft)) return;
      const written = draft === null ? area().remove(key) : area().set({ [key]: draft });
      void written.catch(() => typed.refused(key, draft)); // a full disk: the form still has the words
    },
  };
}
