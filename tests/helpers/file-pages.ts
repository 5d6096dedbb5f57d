import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalServer } from '../../scripts/browsers/portal-server.ts';
import { makePdf } from './made-pdf.ts';
import { setDocument } from './pdf-items.ts';
import { renderPortalPage } from './portal-pages.ts';
import { ownReports } from './served-pages.ts';
import { projectRoot } from './sources.ts';

const sample = (name: string) => readFileSync(join(projectRoot, 'assets/sample', name), 'utf8').trim();

/** A text as a PDF file prints it. */
export const pdfOf = (text: string): Buffer =>
  Buffer.from(makePdf(setDocument(text, '临澜镇人民政府'), { title: text.split('\n')[0]! }));

/** The report of the page, with one figure printed otherwise. */
export const reportText = sample('report-2025h1.txt');
export const revisedText = reportText.replaceAll('18.62亿元', '18.26亿元');

/** Where files stand: on a portal of the list over https, and on a site that nobody allowed, over http. */
export const fileAddresses = {
  page: ownReports[0]!.address,
  ofPage: 'https://www.pudong.gov.cn/upload/2025/07/a1b2.pdf',
  bare: 'http://www.linlan-archive.gov.cn/zwgk/2025/1.html',
  ofBare: 'http://www.linlan-archive.gov.cn/attach.do?id=1',
} as const;

const title = reportText.split('\n')[0]!;
const session = 'session=7';

/** Publishes a report page with its PDF beside it, and a page whose body is only its PDF, which wants a session. */
export function publishFiles(portal: PortalServer): void {
  const page = renderPortalPage(ownReports[0]!.page).replace(
    '<p>相关附件：</p>',
    `<p>相关附件：<a href="${fileAddresses.ofPage}">${title}.pdf</a> <a href="/upload/2.docx">附件1 指标表.docx</a></p>`,
  );
  portal.publish(fileAddresses.page, page);
  portal.publish(fileAddresses.ofPage, { body: pdfOf(revisedText), contentType: 'application/pdf' });
  portal.publish(fileAddresses.bare, {
    body: `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>
      <div id="zoom"><p>附件：<a href="/attach.do?id=1">${title}</a></p><p><a href="/attach.do?id=2">附件1 指标表.docx</a></p></div>`,
    headers: { 'set-cookie': `${session}; Path=/; HttpOnly; SameSite=Lax` },
  });
  portal.publish(fileAddresses.ofBare, {
    body: pdfOf(reportText),
    contentType: 'application/pdf',
    headers: { 'content-disposition': 'inline' },
    wants: session,
  });
}
