import type { Detection } from '../../lib/reports/detect.ts';

/** What the scripts of this extension know of one another in a frame: its own world there, which no page sees. */
export interface SharedWorld {
  /** Ends the detector that was put into the frame last. */
  detector?: AbortController;
  /** Judges the frame's document as it is now; the detector's, which looked first wherever a session runs. */
  detect?: () => Detection;
  /** The session that reads the frame's report. */
  session?: { readonly ended: boolean; readAgain(): void };
}

/** A symbol: a page's element or frame answers to every name of a window, in our world as well (HTML standard, 7.2.2.3). */
const key = Symbol.for('zhengbaotong');

const world = globalThis as { [key]?: SharedWorld };
world[key] ??= {};

/** That world, of this frame. */
export const sharedWorld: SharedWorld = world[key];
