/** The colours of a chart by what they are for. */
export interface ChartInk {
  line: string;
  goal: string;
  grid: string;
  axis: string;
  words: string;
  faint: string;
  ground: string;
  /** Behind a period without a value. */
  gap: string;
}

/** Colours of the page's own theme, of print and of forced colours: `charts.css` says which. */
export const screenInk: ChartInk = {
  line: 'var(--chart-line)',
  goal: 'var(--chart-goal)',
  grid: 'var(--chart-grid)',
  axis: 'var(--chart-axis)',
  words: 'var(--chart-words)',
  faint: 'var(--chart-faint)',
  ground: 'var(--chart-ground)',
  gap: 'var(--chart-gap)',
};

/** Colours of a picture that leaves the extension: those of the light theme, written out. */
export const paperInk: ChartInk = {
  line: '#33508c',
  goal: '#7a5c2e',
  grid: '#dcdfe5',
  axis: '#868e9b',
  words: '#454d5a',
  faint: '#5f6875',
  ground: '#ffffff',
  gap: '#eff2f7',
};

/** Families of letters for a picture that stands alone: ours in Hei (`tokens.css`). */
export const paperFont =
  "'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif";
