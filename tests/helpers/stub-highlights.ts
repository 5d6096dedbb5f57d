import { vi } from 'vitest';

/** Gives the test's document what it lacks of the browser's highlights; what is painted stands in `registry`. */
export function stubHighlights(registry: Map<string, Set<AbstractRange>> = new Map()): void {
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'Highlight',
    class extends Set {
      constructor(...ranges: AbstractRange[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(range: object) {
        Object.assign(this, range);
      }
    },
  );
}
