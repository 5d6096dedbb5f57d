import type { Studio } from './stage.ts';

/** Puts rows straight into the page's own database, or takes all away with none. */
export async function putRows(studio: Studio, table: string, rows: unknown[]): Promise<void> {
  await studio.visit('/library.html', { window: 'wide' }, async (own) => {
    await own.evaluate(
      async ({ table, rows }) => {
        const opened = indexedDB.open('zhengbaotong');
        const database = await new Promise<IDBDatabase>((done, fail) => {
          opened.onsuccess = () => done(opened.result);
          opened.onerror = () => fail(opened.error);
        });
        const transaction = database.transaction(table, 'readwrite');
        const store = transaction.objectStore(table);
        if (rows.length === 0) store.clear();
        for (const row of rows) store.put(row);
        await new Promise((done) => {
          transaction.oncomplete = done;
        });
        database.close();
      },
      { table, rows },
    );
  });
}
