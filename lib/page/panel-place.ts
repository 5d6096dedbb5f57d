/** Where the panel stands: at an edge of the window beside the text, or as a sheet at its foot. */
export interface PanelPlace {
  at: 'left' | 'right' | 'foot';
  /** In CSS pixels; of a sheet, what it would be beside the text. */
  width: number;
}

/** Narrowest text beside the panel, in px: thirty characters of the size in which portals print reports. */
const leastText = 560;

/** Narrowest panel that is still one beside a text, in px, unless the reader made it narrower. */
const leastPanel = 300;

/**
 * Places the panel in a window of `room` CSS pixels. Beside the text it is as wide as is wished and the text leaves it:
 * 560 px are the text's, or what the text takes that does not give way (`stiff`, 0 for one that does). Where that leaves
 * less than a panel, it is a sheet at the foot: over lines that can be scrolled free, not over the ends of them all.
 */
export function placePanel({
  room,
  side,
  wished,
  stiff,
}: {
  room: number;
  side: 'left' | 'right';
  wished: number;
  stiff: number;
}): PanelPlace {
  const left = room - Math.max(leastText, stiff);
  return left < Math.min(wished, leastPanel)
    ? { at: 'foot', width: wished }
    : { at: side, width: Math.min(wished, left) };
}
