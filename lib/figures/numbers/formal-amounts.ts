import { readNumber } from '../../text/numerals.ts';
import { readUnit } from '../../text/units.ts';
import type { NumberToken, PatternRow } from './number-token.ts';
import { printedStep } from './printed-step.ts';

/** The characters that amounts are written with where nobody shall alter them, and the common ones. */
export const formalSigns: readonly { form: string; common: string; sample: string }[] = [
  { form: '零', common: '零', sample: '壹仟零伍元' },
  { form: '壹', common: '一', sample: '壹佰元整' },
  { form: '贰', common: '二', sample: '贰仟元整' },
  { form: '叁', common: '三', sample: '叁拾万元' },
  { form: '肆', common: '四', sample: '肆佰元整' },
  { form: '伍', common: '五', sample: '伍仟元整' },
  { form: '陆', common: '六', sample: '陆万元整' },
  { form: '柒', common: '七', sample: '柒拾元整' },
  { form: '捌', common: '八', sample: '捌仟元整' },
  { form: '玖', common: '九', sample: '玖佰元整' },
  { form: '拾', common: '十', sample: '叁拾万元' },
  { form: '佰', common: '百', sample: '壹佰元整' },
  { form: '仟', common: '千', sample: '伍仟元整' },
  { form: '万', common: '万', sample: '贰万叁仟元' },
  { form: '亿', common: '亿', sample: '壹亿元整' },
];
const commonOf = new Map(formalSigns.map(({ form, common }) => [form, common]));

/** The digits that a formal amount may begin with, as the inside of a character class. */
export const formalOpeners = '壹贰叁肆伍陆柒捌玖拾';

const amount: PatternRow = {
  id: 'amount',
  // A multiplier and the unit of money: 陆家嘴, 伍家岗 and 肆意 are words.
  pattern: new RegExp(`(?<number>[${formalOpeners}][${[...commonOf.keys()].join('')}]{1,19})[元圆]整?`, 'u'),
  sample: '捐款贰万叁仟元整',
};

/** How a formal amount looks. */
export const formalPatterns: readonly PatternRow[] = [amount];

const amountHere = new RegExp(amount.pattern.source, 'uy');
const yuanSign = '元';
const money = readUnit(yuanSign, 0)!.unit;

/** 伍仟元整, 贰万叁仟元: an amount in the formal characters; `null` for the same characters in names. */
export function readFormalAmount(text: string, at: number): NumberToken[] | null {
  amountHere.lastIndex = at;
  const match = amountHere.exec(text);
  const formal = match?.groups?.number;
  if (!match || formal === undefined) return null;
  const common = [...formal].map((c) => commonOf.get(c)!).join('');
  const number = readNumber(common, 0);
  if (number?.end !== common.length || number.digitwise) return null;
  const end = at + match[0].length;
  return [
    {
      start: at,
      end,
      from: at,
      value: number.value,
      valueTo: null,
      unit: money,
      step: printedStep(common),
      approx: 'exact',
      rule: 'formal-amount',
      parts: [
        { role: 'number', start: at, end: at + formal.length },
        { role: 'unit', start: at + formal.length, end },
      ],
      arabic: false,
      bare: false,
    },
  ];
}
