import { browser } from 'wxt/browser';

/** A value in `storage.local`, by the browser's own calls: what a storage library adds weighs more than the settings. */
interface StoredItem<T> {
  /** What the reader chose, or what holds until they do. Rejects where storage does not answer. */
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Calls with each other value from now on, whoever set it; the function returned ends that. */
  watch(listener: (value: T) => void): () => void;
}

/** What is said of a setting: from this row its place in storage, the backup and the check of a backup are made. */
export interface SettingRow<T, InBackup extends boolean> {
  /** Key in `storage.local`, and name in a backup; the same as the export's. Never changed once released. */
  name: string;
  /** What holds until the reader chooses. */
  initial: NoInfer<T>;
  /** Whether a value from elsewhere (a backup, perhaps of another version) may be taken over. */
  accepts(value: unknown): value is T;
  /** False for what belongs to this browser alone. */
  inBackup: InBackup;
}

/** A setting: its row, and its value in `storage.local`. */
export type Setting<T, InBackup extends boolean = boolean> = Readonly<SettingRow<T, InBackup>> &
  StoredItem<T>;

/** Makes a setting of its row. */
export function defineSetting<T, const InBackup extends boolean>(
  row: SettingRow<T, InBackup>,
): Setting<T, InBackup> {
  const { name, initial } = row;
  return {
    ...row,
    getValue: async () => ((await browser.storage.local.get(name))[name] as T | null | undefined) ?? initial,
    setValue: async (value) => browser.storage.local.set({ [name]: value }),
    watch(listener) {
      const { onChanged } = browser.storage.local;
      const follow = ({ [name]: change }: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
        // A value that is written again as it was is no change, though a browser may tell of it.
        if (!change || JSON.stringify(change.newValue) === JSON.stringify(change.oldValue)) return;
        listener((change.newValue as T | null | undefined) ?? initial);
      };
      onChanged.addListener(follow);
      return () => onChanged.removeListener(follow);
    },
  };
}

// Checks are plain functions: the reading script has the settings in it, and a schema library would outweigh them.

/** Accepts one of a few values. */
export function oneOf<const T extends string | number>(...values: T[]): (value: unknown) => value is T {
  return (value): value is T => (values as unknown[]).includes(value);
}

/** Accepts true and false. */
export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** Accepts up to 1,000 words of up to 300 characters: more sites or categories than anyone has. */
export function isWordList(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= 1000 &&
    value.every((word) => typeof word === 'string' && word.length <= 300)
  );
}
