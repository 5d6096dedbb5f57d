import { expect, test } from 'vitest';
import { growthScopes } from '../../../lib/figures/lexicon/growth-scopes.ts';
import { isGrowthScope } from '../../../lib/figures/lexicon/rate-scopes.ts';
import { scopeWords } from '../../../lib/knowledge/indicators.ts';

test('what a rate says of how it was found is told from whose it is', () => {
  const found = growthScopes.flatMap(({ scope }) => (scope === null ? [] : [scope]));
  for (const scope of [...found, '扣除价格因素', '剔除一次性收入因素'])
    expect(isGrowthScope(scope), scope).toBe(true);
  for (const { scope } of scopeWords) expect(isGrowthScope(scope), scope).toBe(false);
});
