import { type AnnouncedKind, downloadForms, fileKinds } from './file-address.ts';

// What is asked of files on the reader's press alone stands apart from what every page's script carries.

/** Content types under which sites announce each kind, in lower case. */
const contentTypes: Readonly<Record<AnnouncedKind, readonly string[]>> = {
  pdf: ['application/pdf', 'application/x-pdf'],
  word: ['application/msword', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  wps: ['application/vnd.ms-works', 'application/wps-office.wps', 'application/kswps'],
  ofd: ['application/ofd'],
};

/** The forms of `downloadForms` for the browser's match patterns, which know neither choices nor letter case. */
const globs: Readonly<Record<string, readonly string[]>> = {
  attach: ['attach', 'Attach', 'ATTACH'],
  download: ['download', 'downLoad', 'Download', 'DownLoad', 'downfile', 'downFile', 'DownFile'],
  'file-by-number': [
    ...['fileid=', 'fileId=', 'fileID=', 'FileId=', 'FileID=', 'file_id='],
    ...['fjid=', 'fjId=', 'fj_id='],
  ],
  'get-file': ['getfile', 'getFile', 'GetFile', 'openFile', 'OpenFile', 'viewFile', 'ViewFile', 'showFile'],
};

/** Kind of a document by its content type, with or without parameters; `null` for pages and everything else. */
export function kindOfContentType(type: string): AnnouncedKind | null {
  const plain = type.split(';')[0]!.trim().toLowerCase();
  const kinds = Object.keys(contentTypes) as AnnouncedKind[];
  return kinds.find((kind) => contentTypes[kind].includes(plain)) ?? null;
}

/** Match patterns of the browser for links to files: by ending in either case, and by the forms of `downloadForms`. */
export function filePatterns(): string[] {
  const endings = fileKinds.flatMap(({ id }) => [`.${id}`, `.${id.toUpperCase()}`]);
  const forms = downloadForms.flatMap(({ id }) => globs[id] ?? []);
  return [...endings, ...forms].map((part) => `*://*/*${part}*`);
}
