import type { Page } from 'puppeteer-core';

/** Drops a file on a page of the extension, as the reader's hand would; the page must be there to take it. */
export async function dropFile(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  await page.evaluate(
    (base64, fileName) => {
      const file = new File([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], fileName);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    Buffer.from(bytes).toString('base64'),
    name,
  );
}
