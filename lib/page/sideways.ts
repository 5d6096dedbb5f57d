/** A page's place to the side, which is given back when what moved it has gone. */
export interface Sideways {
  /** Notes where the page stands now. */
  note(): void;
  /** Does something that may scroll the page to the side. */
  move(scroll: () => void): void;
  /** Returns what scrolls the page back to where it stood when it was noted; nothing where the reader has scrolled since. */
  back(): () => void;
}

/** Keeps that of a window. */
export function createSideways(view: Pick<Window, 'scrollX' | 'scrollBy'>): Sideways {
  let home = 0;
  /** Where we left the page. */
  let left = 0;
  return {
    note() {
      home = view.scrollX;
      left = home;
    },
    move(scroll) {
      const isOurs = view.scrollX === left;
      scroll();
      if (isOurs) left = view.scrollX;
    },
    back() {
      if (view.scrollX !== left || left === home) return () => {};
      return () => view.scrollBy({ left: home - view.scrollX, behavior: 'instant' });
    },
  };
}
