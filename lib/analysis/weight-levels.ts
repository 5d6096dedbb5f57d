/** From this weight on a figure is marked at 要点: money, a rank, a rate of growth, and what has one of its own. */
export const keyWeight = 4;

/** From this weight on a figure is marked at 常规 and called a headline: what it is, is what a report is read for. */
export const normalWeight = 3;
