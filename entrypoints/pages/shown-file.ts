import { browser } from 'wxt/browser';
import { kindOfContentType } from '../../lib/text/announced-files.ts';
import type { AnnouncedKind } from '../../lib/text/file-address.ts';

/** What a browser says of a tab, as far as it tells what the tab shows. */
export interface ShownTab {
  id: number;
  /** Left out where we may not know it. */
  favIconUrl?: string | undefined;
}

/** The icon that Firefox gives to tabs in which its own viewer shows a PDF (tried), whatever the address is called. */
const firefoxPdfIcon = 'chrome://global/skin/icons/pdf.svg';

/** A file that a tab shows in the browser's own viewer. */
export interface ShownFile {
  kind: AnnouncedKind;
  /** True where our scripts may enter the tab and read the file there, with its cookies. */
  entered: boolean;
}

/**
 * What file a tab shows, by its content type and not by its name; `null` for pages. Needs the reader's click on the
 * toolbar button or our key (`activeTab`), or the host. Chromium lets a script into its viewer's own frame; Firefox lets
 * none in, whatever is granted, and shows its icon. Asks no site for anything.
 */
export async function detectShownFile(tab: ShownTab): Promise<ShownFile | null> {
  try {
    const [main] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [0] },
      func: () => document.contentType,
    });
    const kind = kindOfContentType(main?.result ?? '');
    return kind === null ? null : { kind, entered: true };
  } catch {
    return tab.favIconUrl === firefoxPdfIcon ? { kind: 'pdf', entered: false } : null;
  }
}
