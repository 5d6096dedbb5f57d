import type { NoteDraft } from '../../components/snippets/drafts.ts';

/**
 * What is typed and not saved, by key of the storage, as this page knows it. The storage tells every window of every
 * write, its own among them, and tells it late: behind quick typing there is news of what stood a few letters ago, which
 * must not take the place of what is typed since.
 */
export class TypedNotes {
  private readonly drafts = new Map<string, NoteDraft>();
  /** By key the writes of this page that the storage has not told of yet, in order. */
  private readonly untold = new Map<string, string[]>();

  /** The draft of a key; `null` for none. */
  read(key: string): NoteDraft | null {
    return this.drafts.get(key) ?? null;
  }

  /** Takes what is typed here; false where it already stands so and nothing is to be stored. */
  write(key: string, draft: NoteDraft | null): boolean {
    if (written(this.read(key)) === written(draft)) return false;
    this.put(key, draft);
    this.expect(key, [...(this.untold.get(key) ?? []), written(draft)]);
    return true;
  }

  /** Forgets that news of a write is awaited: the storage refused it. */
  refused(key: string, draft: NoteDraft | null): void {
    const untold = this.untold.get(key) ?? [];
    const at = untold.lastIndexOf(written(draft));
    this.expect(
      key,
      untold.filter((_, i) => i !== at),
    );
  }

  /** Takes what the storage tells of a key: a draft of another window, and only while no newer one of here is on its way. */
  follow(key: string, value: unknown): void {
    const draft = isDraft(value) ? value : null;
    const untold = this.untold.get(key) ?? [];
    const own = untold.indexOf(written(draft));
    if (own >= 0) this.expect(key, untold.slice(own + 1));
    else if (untold.length === 0) this.put(key, draft);
  }

  private expect(key: string, untold: string[]): void {
    if (untold.length > 0) this.untold.set(key, untold);
    else this.untold.delete(key);
  }

  private put(key: string, draft: NoteDraft | null): void {
    if (draft) this.drafts.set(key, draft);
    else this.drafts.delete(key);
  }
}

/** A draft in one line, in which the order of its fields, that a storage may change, does not count. */
function written(draft: NoteDraft | null): string {
  if (!draft) return '';
  const { note, line, opened } = draft;
  return JSON.stringify([note, line, opened.note, opened.tags]);
}

function isDraft(value: unknown): value is NoteDraft {
  const { note, line, opened } = (value ?? {}) as Partial<NoteDraft>;
  return typeof note === 'string' && typeof line === 'string' && typeof opened?.note === 'string';
}
