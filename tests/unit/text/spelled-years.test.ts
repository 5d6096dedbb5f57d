import { describe, expect, it } from 'vitest';
import { withYearsInDigits } from '../../../lib/text/days.ts';
import { readSpelled } from '../../../lib/text/hanzi-digits.ts';
import { yearForm } from '../../../lib/text/period-grammar.ts';

const signs = ['〇', '零', '○', '◯', 'O', 'o', 'Ｏ', 'Ο', '０', '0'];

describe('a year in characters', () => {
  it.each(signs)('has %s for its zero, wherever years are read', (sign) => {
    const printed = `二${sign}一六年`;
    expect(withYearsInDigits(printed)).toBe('2016年');
    expect(readSpelled(printed.slice(0, -1))).toBe(2016);
    expect(new RegExp(`^(?:${yearForm})$`, 'u').test(printed)).toBe(true);
  });

  it('is none without its 年, nor of another century', () => {
    expect(withYearsInDigits('二〇一六')).toBe('二〇一六');
    expect(withYearsInDigits('三〇一六年')).toBe('三〇一六年');
    expect(readSpelled('二十')).toBeNaN();
  });
});
