import { foldForm } from '../text/print/fold.ts';
import type { Span } from '../text/span.ts';
import { isName } from './no-names.ts';

/** The running text of a report without its notes, folded, for asking whether a name is used in it. */
export interface Body {
  folded: string;
}

/** A note's words and the names it says it explains, `names` empty when it begins with 指, 即 or at once. */
export interface NamedWords {
  names: string[];
  words: Span;
}

/** What a definition begins with; the words that only look like it (指标, 即将) are kept out by what follows. */
const leads =
  '(?:主要|特|泛|通常|一般)?(?:是|系)?指(?:的是)?(?![标数导挥引南定令示派责])|即(?![将使可日便时刻])|(?<![体关])系(?![列统])|就是|意即|意为';
const isLead = new RegExp(`^[：:，,\\s]*(?:${leads}|包括(?!容)|为(?![了民]))`, 'u');

/** Nothing that ends a clause stands in a name; the comma may (人民城市人民建，人民城市为人民). */
const nameCharacter = '[^。；;！？!?\\n\\t]';
/** Nor does the colon before a definition that says itself that it is one. */
const beforeLead = '[^。；;！？!?：:\\n\\t]';
/** What stands between quotation marks, but for names that are quoted within: each mark opens or closes, never both. */
const unquoted = '[^。；;！？!?\\n\\t“”"「」]';
/** Longest name looked for before a delimiter: titles of plans in notes have some forty characters. */
const longest = 45;

interface NameShape {
  shape: string;
  regex: RegExp;
  sample: string;
}

/** Tried in order. */
const shapes: readonly NameShape[] = [
  {
    shape: 'brackets',
    regex: new RegExp(`^[【〖［\\[](${nameCharacter}{2,${longest}}?)[】〗］\\]]\\s*[：:]?`, 'u'),
    sample: '【两旧一村】对旧区的改造',
  },
  {
    shape: 'quoted',
    regex: new RegExp(
      `^((?:[“"「](?:${unquoted}|[“「]${unquoted}{1,${longest}}[”」]){1,${longest}}[”"」][、和与及/]?)+(?:[\\p{Script=Han}]{0,8}?)(?:[（(][^）)]{1,60}[）)])?)\\s*(?:[：:]|[—－─-]{1,3}|[，,]?\\s*(?=${leads})|(?=是|包括)|\\s|，)`,
      'u',
    ),
    sample: '“四好农村路”是指建好、管好的农村公路',
  },
  {
    shape: 'colon',
    regex: new RegExp(`^(${nameCharacter}{2,${longest}}?)\\s*(?:[：:]|[—－─]{1,3}|--)\\s*`, 'u'),
    sample: '河长制：由负责人担任河长',
  },
  {
    shape: 'lead',
    regex: new RegExp(`^(${beforeLead}{2,${longest}}?)[，,]?\\s*(?=${leads})`, 'u'),
    sample: '河长制，是指由负责人担任河长',
  },
  {
    shape: 'stop',
    regex: new RegExp(`^(${nameCharacter}{2,20}?)。\\s*(?=${leads})`, 'u'),
    sample: '河长制。指由负责人担任河长',
  },
];

/** Names as they may be used in the text, from the printed head of a note: whole, without brackets, in parts. */
function variants(head: string): string[] {
  const whole = head.trim();
  const bare = whole.replace(/[（(][^（）()]*[）)]/g, '').trim();
  const inner = [...whole.matchAll(/[（(]([^（）()]{2,})[）)]/g)].map((found) =>
    found[1]!.replace(/^(?:简称|即|英文)[：:]?/, ''),
  );
  const quoted = [...whole.matchAll(/[“"「]([^”"」]{2,60})[”"」]/g)].map((found) => found[1]!);
  const parts = bare.split(/[、/和与及]/).filter((part) => part.length >= 2);
  return [whole, bare, ...quoted, ...parts, ...inner];
}

/** The forms of `head` that the body uses: the whole where it does, else every part that does. */
function usedNames(head: string, body: Body): string[] {
  const [whole, bare, ...parts] = variants(head);
  const used = (form: string) =>
    foldForm(form).length >= 2 && isName(cleanName(form)) && body.folded.includes(foldForm(form));
  // A name that is spelled out in brackets once is used without them everywhere else.
  if (used(bare!)) return [bare!];
  if (used(whole!)) return [whole!];
  const names = [...new Set(parts.filter(used))];
  if (names.length > 0) return names;
  const shortened = shorten(bare!, used);
  return shortened ? [shortened] : [];
}

/** Words that a note adds to or leaves off a name: 五大新城建设 explains 五大新城. */
const generic = /(?:建设|工程|工作|机制|项目|活动|行动|制度|平台|计划|改革|体系|模式|政策|战略|创建)$/;

function shorten(name: string, used: (form: string) => boolean): string | null {
  const shorter = name.replace(generic, '');
  return shorter !== name && foldForm(shorter).length >= 3 && used(shorter) ? shorter : null;
}

/** A note's mark in a shape that the others of its section do not have: 〔8〕, [8]:. */
const ownMark = /^\s*(?:[[［〔﹝]\s*\d{1,3}\s*[\]］〕﹞][：:、.．]?\s*(?=\S))?/u;

/**
 * Parts a note's text `[start, end)` into the names it explains and its own words. A name that the body does not
 * use is believed only when `trusted` (the note stands under a heading that says so) and its delimiter is plain.
 */
export function splitNote(text: string, { start, end }: Span, body: Body, trusted: boolean): NamedWords {
  const printed = text.slice(start, end);
  const from = start + ownMark.exec(printed)![0].length;
  const entry = text.slice(from, end).trimEnd();
  const till = from + entry.length;
  if (isLead.test(entry)) {
    const gap = /^[：:，,\s]*/.exec(entry)![0].length;
    return { names: [], words: { start: from + gap, end: till } };
  }
  const joined = entry.replace(/(?<!\s)\s*\n\s*/g, (gap) => ' '.repeat(gap.length));
  for (const { shape, regex } of shapes) {
    const found = regex.exec(joined);
    if (!found || found[0].length >= entry.length) continue;
    const head = found[1]!;
    if (shape === 'lead' && !trusted && usedNames(head, body).length === 0) continue;
    const names = usedNames(head, body);
    const words = { start: from + found[0].length, end: till };
    if (names.length > 0) return { names, words };
    const plain = shape !== 'colon' || foldForm(head).length <= 24;
    const [whole, bare] = variants(head);
    const name = bare || whole!;
    if (trusted && plain && !/[，,]/.test(head))
      return { names: isName(cleanName(name)) ? [name] : [], words };
  }
  return splitByUse(text, { start: from, end: till }, body);
}

/** Words that begin a sentence and no name. */
const openers =
  /^(?:在|对|以|由|从|按|按照|根据|依据|为了?|通过|围绕|针对|随着|该|本|此|其|我|凡|自|经|指|是|当|如)/;
/** Longest name looked for where no delimiter is left. */
const longestUsed = 20;

/** A name parted by a space or by nothing at all (`四季七宝墨韵七宝…`): the longest beginning that the body uses. */
function splitByUse(text: string, { start, end }: Span, body: Body): NamedWords {
  const entry = text.slice(start, end);
  const spaced = /^([^\s，,。；;：:]{2,20})[\s\u3000]+(?=\S)/u.exec(entry);
  if (spaced && body.folded.includes(foldForm(spaced[1]!))) {
    return { names: [spaced[1]!], words: { start: start + spaced[0].length, end } };
  }
  if (!openers.test(entry)) {
    for (let length = Math.min(longestUsed, entry.length - 2); length >= 3; length--) {
      const head = entry.slice(0, length);
      if (/[，,。；;：:、\s]/.test(head)) continue;
      const folded = foldForm(head);
      if (folded.length >= 3 && body.folded.includes(folded)) {
        return { names: [head], words: { start: start + length, end } };
      }
    }
  }
  return { names: [], words: { start, end } };
}

/** A name as it is shown: line breaks, spaces between Chinese characters and all quotes go. */
export function cleanName(printed: string): string {
  return printed
    .replace(/[“”„‘’"「」『』【】〖〗]/g, '')
    .replace(/[\r\n]+/g, '')
    .replace(/(?<=[^\x21-\x7e])\s+|\s+(?=[^\x21-\x7e])/gu, '')
    .normalize('NFKC')
    .trim();
}
