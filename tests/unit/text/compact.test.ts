import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactString, originalSpan, readCompact } from '../../../lib/text/print/compact.ts';

const text = fc.string({
  unit: fc.constantFrom('镇', ' ', '\n', '１', '⺠', '–', '：', '\u200b'),
  maxLength: 80,
});

describe('compact text', () => {
  it('of any span is the span made compact, in whatever order spans are asked for', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(90), fc.nat(90)), { maxLength: 6 }), (source, spans) => {
        const reader = readCompact(source);
        for (const [a, b] of spans) {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const compact = reader.between(start, end);
          expect(compact.text).toBe(compactString(source.slice(start, end)));
          compact.at.forEach((at, i) => {
            expect(compactString(source.slice(at, at + 1))).toBe(compact.text[i]);
          });
        }
      }),
    );
  });

  it('leads back to what was printed', () => {
    const source = '在 金桥 镇\n第六届';
    const compact = readCompact(source).between(0, source.length);
    const at = compact.text.indexOf('金桥镇');
    const { start, end } = originalSpan(compact, at, at + 3);
    expect(source.slice(start, end)).toBe('金桥 镇');
  });
});
