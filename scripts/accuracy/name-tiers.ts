/**
 * How near a name comes to one that a reader gave:
 * - `right`: the same words, but for a verb of doing or the report's own area before them;
 * - `poor`: the same head noun and nothing but words of the statement: the owner is missing or a predicate is left on;
 * - `wrong`: anything else; also a name where the text does not say;
 * - `blank`: no name where there is one.
 */
export type NameTier = 'right' | 'poor' | 'wrong' | 'blank';

/** What a name is judged by. */
export interface NameAsked {
  /** Any of these is right; `null` where the text does not say what is measured. */
  names: readonly string[] | null;
  /** Names that a reader called poor. */
  poor?: readonly string[] | undefined;
  /** The statement that the figure stands in, as printed. */
  statement: string;
}

const doing =
  /^(?:(?:重点|加快|全面|继续)?(?:新建|改建|扩建|续建|建成|建设|修建|修复|开工建设|开工|启动|完成|实现|实施|推进|开展|组织|举办|引进|选派|招聘|新聘|培训|表彰|获批|获评|新获|发放|落实|办理|办好|办成|处置|处理|整治|清理|清运|转运|疏浚|关停|关闭|治理|打造|开行|组建|帮助|带动|辐射带动|惠及|解决|拥有|配套建设|争取|安排|投放|完善|荣获|获得|夺得|续办)了?)/u;
const area = /^(?:全|我|本)(?:国|省|市|县|区|乡|镇|旗|村|街道)的?/u;
const quoted = /[“‘「]([^“”‘’「」]*)[”’」]/gu;

/** Longest head noun that two names must share: most nouns of reports have two characters. */
const headLength = 2;

/** A name without blanks, pairs of quotation marks, the particle of an attribute (通过验收的社区, 通过验收社区) and the difference of full and half width. */
export const plainName = (name: string): string =>
  name
    .replace(/[\s的]/gu, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replaceAll('％', '%')
    .replaceAll('，', ',')
    .replaceAll('：', ':')
    .replace(quoted, '$1');

/** Whether two names say the same: equal but for a verb of doing and the report's own area before them. */
export function isSameName(asked: string, given: string): boolean {
  const forms = (name: string): string[] => {
    const whole = plainName(name);
    const bare = whole.replace(doing, '');
    return [whole, bare, whole.replace(area, ''), bare.replace(area, '')].filter((form) => form !== '');
  };
  const right = new Set(forms(asked));
  return forms(given).some((form) => right.has(form));
}

/** The tier of a name; `null` as a name is blank. */
export function nameTier(name: string | null, { names, poor = [], statement }: NameAsked): NameTier {
  if (name === null) return names === null ? 'right' : 'blank';
  if (names?.some((asked) => isSameName(asked, name))) return 'right';
  if (poor.some((asked) => isSameName(asked, name))) return 'poor';
  if (names === null) return 'wrong';
  const given = plainName(name);
  const printed = new Set(plainName(statement));
  const inStatement = [...given].every((character) => printed.has(character));
  const sharesHead = names.some((asked) => {
    const whole = plainName(asked);
    return given.includes(whole.slice(-headLength)) || whole.endsWith(given);
  });
  return inStatement && sharesHead ? 'poor' : 'wrong';
}
