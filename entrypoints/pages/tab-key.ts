/** Where session storage has what is known of a tab: written by the background, followed by the side panel. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;
