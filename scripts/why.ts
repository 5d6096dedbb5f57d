/** `npm run --silent why -- '句子' [--year 2024] [--plan]`: prints why each figure of a sentence reads as it does. */
import { parseArgs } from 'node:util';
import { plainReportText } from '../lib/text/report-text.ts';
import { openReader } from './open-reader.ts';
import { describeOffers } from './why/name-offers.ts';
import { loadRuleTables } from './why/rule-tables.ts';
import { traceFigures } from './why/trace.ts';

const usage = "Usage: npm run --silent why -- '句子' [--year 2024] [--plan]";

/** The sentence under the heading that the reader named: a review of that year, or a plan for it. */
function withHead(sentence: string, year: string | undefined, plan: boolean): string {
  if (year === undefined && !plan) return sentence;
  const when = year === undefined ? '下一步' : `${year}年`;
  return `一、${when}${plan ? '工作安排' : '工作回顾'}\n${sentence}`;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { year: { type: 'string' }, plan: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [sentence, ...rest] = positionals;
  if (!sentence || rest.length > 0 || (values.year !== undefined && !/^\d{4}$/.test(values.year))) {
    console.error(usage);
    return 2;
  }
  const report = plainReportText(withHead(sentence, values.year, values.plan));
  let offers = new Map<number, string[]>();
  const analysis = openReader().read(report, {
    watchNames(figures, named) {
      offers = describeOffers(figures, named);
    },
  });
  const tables = await loadRuleTables();
  // Other rooms may use an id for something else.
  const rows = tables
    .filter(({ module }) => module.startsWith('lib/figures/'))
    .flatMap((table) => table.rows);
  const samples = new Map(rows.flatMap(({ id, sample }) => (id ? [[id, sample] as const] : [])));
  console.log(
    traceFigures(report.text, analysis, {
      sampleOf: (rule) => samples.get(rule) ?? null,
      offersAt: (start) => offers.get(start) ?? [],
    }),
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS')) throw error;
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
