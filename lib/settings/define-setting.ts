import { storage, type WxtStorageItem } from 'wxt/utils/storage';

type StoredItem<T> = Pick<WxtStorageItem<T, Record<string, unknown>>, 'getValue' | 'setValue' | 'watch'>;

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
  const item = storage.defineItem<T>(`local:${row.name}`, { fallback: row.initial });
  return {
    ...row,
    getValue: () => item.getValue(),
    setValue: (value) => item.setValue(value),
    watch: (listener) => item.watch(listener),
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
