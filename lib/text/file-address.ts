/** What a file is, as far as its name or its announced type says: `wps` and `ofd` are named and not read. */
export type AnnouncedKind = 'pdf' | 'word' | 'wps' | 'ofd';

interface KindRow {
  id: string;
  kind: AnnouncedKind;
  /** On a file's name. */
  pattern: RegExp;
  sample: string;
}

/** Kinds of files that a report is published as. */
export const fileKinds: readonly KindRow[] = [
  {
    id: 'pdf',
    kind: 'pdf',
    pattern: /\.pdf$/i,
    sample: '临澜镇政府工作报告.pdf',
  },
  {
    id: 'docx',
    kind: 'word',
    pattern: /\.docx$/i,
    sample: '临澜镇政府工作报告.docx',
  },
  {
    id: 'doc',
    kind: 'word',
    pattern: /\.doc$/i,
    sample: '临澜镇政府工作报告.doc',
  },
  {
    id: 'wps',
    kind: 'wps',
    pattern: /\.wps$/i,
    sample: '临澜镇政府工作报告.wps',
  },
  {
    id: 'ofd',
    kind: 'ofd',
    pattern: /\.ofd$/i,
    sample: '临澜镇政府工作报告.ofd',
  },
];

interface DownloadRow {
  id: string;
  /** On an address. */
  pattern: RegExp;
  sample: string;
}

/** How portals hand out files at addresses that end in nothing: by a number, through a program. */
export const downloadForms: readonly DownloadRow[] = [
  {
    id: 'attach',
    pattern: /attach/i,
    sample: 'https://www.linlan.gov.cn/attach.do?id=1',
  },
  {
    id: 'download',
    pattern: /down(?:load|file)/i,
    sample: 'https://www.linlan.gov.cn/module/download/index.jsp?i_id=77',
  },
  {
    id: 'file-by-number',
    pattern: /[?&](?:file|fj)_?id=/i,
    sample: 'https://www.linlan.gov.cn/xxgk/read.action?fileId=77',
  },
  {
    id: 'get-file',
    pattern: /(?:get|open|view|show)file/i,
    sample: 'https://www.linlan.gov.cn/cms/getFile.do?k=1',
  },
];

/** Kind of a file by its name, `null` where its ending says none. */
export function kindOfFileName(name: string): AnnouncedKind | null {
  return fileKinds.find(({ pattern }) => pattern.test(name.trim()))?.kind ?? null;
}

/**
 * The name of the file that an address leads to, decoded: its last part, or a value of its query that ends as a file
 * does (`downfile.jsp?showname=…&filename=…`), the longest of several. `null` where nothing in it ends so.
 */
export function fileNameIn(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const last = decoded(url.pathname.split('/').at(-1)!);
  // Firefox lets no content script iterate over `values()` (tried).
  const values = [...url.searchParams].map(([, value]) => value);
  const names = [last, ...values].map((name) => name.split('/').at(-1)!.trim());
  const files = names.filter((name) => kindOfFileName(name) !== null);
  return files.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** True for addresses that hand out a file by a number or through a program (`downloadForms`). */
export function isDownloadAddress(address: string): boolean {
  return downloadForms.some(({ pattern }) => pattern.test(address));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
