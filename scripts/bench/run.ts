import type { Row } from './row.ts';

/** The benches by name, each loaded when its turn comes, so that one's memory is not another's. */
const benches: Record<string, () => Promise<Row[]>> = {
  figures: async () => (await import('./figures.ts')).benchFigures(),
  terms: async () => (await import('./terms.ts')).benchTerms(),
  detect: async () => (await import('./detect.ts')).benchDetect(),
  page: async () => (await import('./page.ts')).benchPage(),
  snippets: async () => (await import('./snippets.ts')).benchSnippets(),
  compare: async () => (await import('./compare.ts')).benchCompare(),
  charts: async () => (await import('./charts.ts')).benchCharts(),
  sync: async () => (await import('./sync.ts')).benchSync(),
  scale: async () => (await import('./scale.ts')).benchScale(),
  viewer: async () => (await import('./viewer.ts')).benchViewer(),
  library: async () => (await import('./library.ts')).benchLibrary(),
  memory: async () => (await import('./memory.ts')).benchMemory(),
  extension: async () => (await import('./extension.ts')).benchExtension(),
};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  for (const row of await bench()) {
    const ratio = row.ratio === null ? '' : `${round(row.ratio)}× ${row.against}`;
    const { spread } = row;
    const range = spread ? ` (${round(spread.least)} to ${round(spread.most)} in ${spread.runs} runs)` : '';
    console.log(`  ${row.name}: ${round(row.value)} ${row.unit}${range}  ${ratio}  (aim: ${row.aim})`);
  }
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();
}
