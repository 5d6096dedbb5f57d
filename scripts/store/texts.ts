import type { PermissionReason, StoreLanguage } from './listing.ts';

/** What a listing says at length, and what the extension is for, in one sentence. */
export const texts: Record<StoreLanguage, { purpose: string; description: string }> = {
  zh_CN: {
    purpose: '陪人在浏览器里读地方政府工作报告：标出数据和名词，逐一说明，留存有出处的摘录。',
    description: `政报通陪你读地方政府工作报告。在政府门户上打开一份报告，它认得出这是报告，在原页上标出数据与名词，点一下就有说明。

• 数据：指标、数值、时期、比较基准、口径，是完成还是目标，都按原文写；由上下文推出的写“推定”，拿不准的留空。
• 名词：先用报告自己的注释，再用词典；每条释义都有看过的来源。
• 要览和一页读懂：按公布的规则挑出分量最重的数据，好消息还是坏消息不在其中。
• 往期：列出同一地方更早的报告；你确认后读入，就能把上年目标和今年结果并排。
• 摘录：连同原句、章节、网址、时间和校验值一起存在本机，可以引用，也可以导出为表格、文献格式或一份卷宗；再打开时数字不同会指出来。
• PDF 和 Word 报告在阅读页里一样读。

原页内容一字不动。没有服务器，不收集任何信息，你没有点、也没有自己设置的请求一个也不发。

非官方工具，与任何政府机关无关。由程序读出，请以原文为准。`,
  },
  en: {
    purpose:
      'Helps a person read Chinese local-government work reports in the browser: marks figures and terms, explains each, and keeps clips with their source.',
    description: `Zhengbaotong reads Chinese local-government work reports (政府工作报告) together with you. Open a report on a government portal: it knows the report, marks figures and policy terms on the page itself, and explains each at a click.

• Figures: what is measured, how much, when, against what, reported or promised, in the report's own words. What is inferred says so; what the text leaves open stays blank.
• Terms: the report's own note first, then a glossary in which every definition has a source that was seen.
• Overview and one-page brief: the weightiest figures by a published rule that knows neither good news nor bad.
• Earlier reports of the place: read in once you confirm, so that last year's goals stand beside this year's outcomes.
• Clips: kept on your machine with sentence, section, address, time and hash; cited, exported as tables, references or a dossier; and told when the page shows another number.
• Reports in PDF and Word are read in the reading page.

The page stays as it is. There is no server, nothing is collected, and no request is made that you did not click for or set up yourself.

Unofficial tool, not connected with any government body. Read by a program: the original is what counts.`,
  },
};

/** One reason for each thing that the manifest asks for, in its order: permissions, then hosts. */
export const reasons: readonly PermissionReason[] = [
  {
    permission: 'storage',
    reason: {
      zh_CN: '把读者的设置存在本机。',
      en: 'Keeps the reader’s settings on their machine.',
    },
  },
  {
    permission: 'unlimitedStorage',
    reason: {
      zh_CN: '摘录和当时的全文是读者的证据，存在本机的数据库里；有了它，浏览器不会自行清理。',
      en: 'Clips and the text they were taken from are the reader’s evidence, kept in a local database; with it the browser does not tidy them away.',
    },
  },
  {
    permission: 'scripting',
    reason: {
      zh_CN: '认出报告以后，把阅读脚本放进那一页；在读者另外允许的网站上登记识别脚本。',
      en: 'Puts the reading script into a page once it is known to be a report, and registers the recogniser on sites that the reader has allowed besides.',
    },
  },
  {
    permission: 'activeTab',
    reason: {
      zh_CN: '在别的网站上，读者点工具栏按钮时读当前这一页，或取它显示的 PDF。',
      en: 'On any other site: reads the page, or fetches the PDF that the tab shows, when the reader presses the toolbar button.',
    },
  },
  {
    permission: 'contextMenus',
    reason: {
      zh_CN: '右键摘录或查选中的词，右键在阅读页打开链接的报告文件。',
      en: 'Keeps or looks up a selection, and opens a linked report file in the reading page.',
    },
  },
  {
    permission: 'sidePanel',
    reason: {
      zh_CN: '（Chrome）读者按键时，在浏览器的侧边栏里显示这份报告的面板。',
      en: 'Chrome: shows the report’s panel in the browser’s side panel when the reader asks for it.',
    },
  },
  {
    permission: 'host_permissions',
    reason: {
      zh_CN:
        '上海市及十六个区的政府门户：在那里认出工作报告并标记。办事、登录、邮箱、税务、支付的网站除外，有密码框的页面从不读取。',
      en: 'The government portals of Shanghai and its sixteen districts, to recognise a work report there and mark it. Service, log-in, mail, tax and payment hosts are left out, and a page with a password field is never read.',
    },
  },
  {
    permission: 'optional_host_permissions',
    reason: {
      zh_CN:
        '读者选“始终在此网站启用”“在全国政府网站启用”，或确认读取往期报告、打开一份文件，或设置与自己的服务器同步时，才问一次，只问所需的网站。gov.cn 是公共后缀，浏览器会说成“所有网站”，所以只作可选。',
      en: 'Asked once, for what is needed, when the reader chooses to use the extension on a site or on all government sites, confirms reading earlier reports, opens one file, or sets up sync with a server of their own. Browsers announce *.gov.cn, a public suffix, as “all websites”: that is why it is optional.',
    },
  },
];
