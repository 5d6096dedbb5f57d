import { optionalApi, sidebarAction } from './optional-apis.ts';

/** Whether this browser has a side panel of its own that a press can open. */
export function hasSidePanel(): boolean {
  return Boolean(optionalApi('sidePanel')?.open ?? sidebarAction()?.open);
}

/**
 * Opens the browser's own side panel in a window; false where there is none, or where the browser did not take the press
 * for one. Called in the press itself, before anything is waited for.
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  const [panel, sidebar] = [optionalApi('sidePanel'), sidebarAction()];
  try {
    if (panel?.open) await panel.open({ windowId });
    else if (sidebar?.open) await sidebar.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
