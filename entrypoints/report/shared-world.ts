import type { Detection } from '../../lib/reports/detect.ts';

/** What the scripts of this extension know of one another in a frame: its own world there, which no page sees. */
export interface SharedWorld {
  /** Ends the detector that was put into the frame last. */
  zbtDetector?: AbortController;
  /** Judges the frame's document as it is now; the detector's, which looked first wherever a session runs. */
  zbtDetect?: () => Detection;
  /** The session that reads the frame's report. */
  zbtSession?: { readonly ended: boolean; readAgain(): void };
}

/** That world, of this frame. */
export const sharedWorld = globalThis as SharedWorld;
