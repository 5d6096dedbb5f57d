import congress from '../../seeds/glossary/congress.json' with { type: 'json' };
import digital from '../../seeds/glossary/digital.json' with { type: 'json' };
import economy from '../../seeds/glossary/economy.json' with { type: 'json' };
import education from '../../seeds/glossary/education.json' with { type: 'json' };
import environment from '../../seeds/glossary/environment.json' with { type: 'json' };
import finance from '../../seeds/glossary/finance.json' with { type: 'json' };
import governance from '../../seeds/glossary/governance.json' with { type: 'json' };
import health from '../../seeds/glossary/health.json' with { type: 'json' };
import housing from '../../seeds/glossary/housing.json' with { type: 'json' };
import law from '../../seeds/glossary/law.json' with { type: 'json' };
import planning from '../../seeds/glossary/planning.json' with { type: 'json' };
import rural from '../../seeds/glossary/rural.json' with { type: 'json' };
import safety from '../../seeds/glossary/safety.json' with { type: 'json' };
import shanghai from '../../seeds/glossary/shanghai.json' with { type: 'json' };
import welfare from '../../seeds/glossary/welfare.json' with { type: 'json' };
import lawCollections from '../../seeds/laws/collections.json' with { type: 'json' };
import laws from '../../seeds/laws/laws.json' with { type: 'json' };
import type { SeedEntry } from './glossary.ts';
import type { LawRecord } from './laws.ts';
import { buildLawShelf, resolveEntries } from './resolve-sources.ts';

const entries = [
  ...governance,
  ...economy,
  ...finance,
  ...planning,
  ...housing,
  ...environment,
  ...welfare,
  ...health,
  ...education,
  ...safety,
  ...law,
  ...congress,
  ...digital,
  ...rural,
  ...shanghai,
] as unknown as readonly SeedEntry[];

/**
 * The glossary that ships, its laws resolved, for scripts and tests; apart from the other seeds, so that no part of the
 * extension parses it. Background and library read it from a file when it is needed (`loadGlossary`).
 */
export const seedGlossary = resolveEntries(
  entries,
  buildLawShelf(laws as unknown as readonly LawRecord[], lawCollections),
);
