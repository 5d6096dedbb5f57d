/** Who may send a message: a content script of ours in a tab's page, a page of the extension, or either. */
export type AllowedSender = 'page' | 'own' | 'both';

/** Where a message came from, as the browser says: none of it can be set by who sent it. */
export interface KnownSender {
  /** `page`: a content script of ours in a tab; `own`: a page of the extension or its background. */
  kind: 'page' | 'own';
  /** `null` for the background and a popup, which stand in no tab. */
  tabId: number | null;
  /** 0 is the tab's main frame. */
  frameId: number;
  /** The frame's address; its path may be that of before a single-page navigation. */
  address: string | null;
  /** True in a private window. */
  incognito: boolean;
}

/** The fields of the browser's `MessageSender` that are looked at. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
  frameId?: number | undefined;
}

/** The extension as it knows itself: `runtime.id`, and `runtime.getURL('/')` with its closing slash. */
export interface Self {
  id: string;
  origin: string;
}

/**
 * Tells who sent a message; `null` for anything that is neither one of our content scripts in a tab nor a page of
 * ours. A page of ours that stands in a tab (the library, the sample) is `own`, whatever tab it is in.
 */
export function identifySender(raw: RawSender, self: Self): KnownSender | null {
  if (raw.id !== self.id) return null;
  const address = raw.url ?? null;
  const tabId = raw.tab?.id ?? null;
  const isOwn = address === null ? tabId === null : address.startsWith(self.origin);
  if (!isOwn && tabId === null) return null;
  return {
    kind: isOwn ? 'own' : 'page',
    tabId,
    frameId: raw.frameId ?? 0,
    address,
    incognito: raw.tab?.incognito ?? false,
  };
}

/** True when a sender may send what an entry allows. */
export function isAllowed({ kind }: KnownSender, allowed: AllowedSender): boolean {
  return allowed === 'both' || kind === allowed;
}

/**
 * Whether a sender may speak of the document at an address as its own. Our own pages may speak of any; a page only of
 * its own scheme, host and port: the path changes under a single-page navigation, and not every browser follows it.
 */
export function maySpeakFor(sender: KnownSender, address: string): boolean {
  if (sender.kind === 'own' || address === sender.address) return true;
  const [theirs, named] = [sender.address, address].map((text) =>
    text !== null && URL.canParse(text) ? new URL(text) : null,
  );
  // A local file has no host: only its own address is its own.
  return Boolean(
    theirs && named && named.host !== '' && theirs.protocol === named.protocol && theirs.host === named.host,
  );
}
