/** How much of the window's upper edge the reading page's bar takes now, in CSS pixels. */
export const barHeight = (): number =>
  document.querySelector('.viewer-bar')?.getBoundingClientRect().height ?? 0;
