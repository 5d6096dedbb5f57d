/** A part of a document: what it prints, and with what style. Marks of notes stand in `text` as `{1}`. */
export type OdtPart =
  | { kind: 'title' | 'subtitle' | 'heading' | 'paragraph' | 'caption'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; rows: readonly (readonly string[])[] };

export interface FlatOdt {
  parts: readonly OdtPart[];
  /** Notes at the feet of pages, by the number in their mark. */
  notes: readonly string[];
  /** Printed over each page. */
  head: string;
  /** A family that the machine has, for all type. */
  font: string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const namespaces = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    ['xsl-fo', 'svg'].map(
      (name) =>
        `xmlns:${name.replace('xsl-', '')}="urn:oasis:names:tc:opendocument:xmlns:${name}-compatible:1.0"`,
    ),
  )
  .join(' ');

const plain = (style: string, inside: string): string =>
  `<text:p text:style-name="${style}">${inside}</text:p>`;

/** Text with its marks as notes of the document. */
const marked = (text: string, notes: readonly string[]): string =>
  escaped(text).replace(
    /\{(\d+)\}/g,
    (_mark, number: string) =>
      `<text:note text:id="n${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation>
       <text:note-body>${plain('Footnote', escaped(notes[Number(number) - 1]!))}</text:note-body></text:note>`,
  );

function partXml(part: OdtPart, notes: readonly string[]): string {
  if (part.kind === 'list')
    return `<text:list text:style-name="Numbers">${part.items
      .map((item) => `<text:list-item>${plain('Item', marked(item, notes))}</text:list-item>`)
      .join('')}</text:list>`;
  if (part.kind === 'table')
    return `<table:table table:name="T" table:style-name="Table"><table:table-column table:number-columns-repeated="${part.rows[0]!.length}"/>${part.rows
      .map(
        (row) =>
          `<table:table-row>${row
            .map(
              (cell) =>
                `<table:table-cell table:style-name="Cell" office:value-type="string">${plain('Inside', escaped(cell))}</table:table-cell>`,
            )
            .join('')}</table:table-row>`,
      )
      .join('')}</table:table>`;
  if (part.kind === 'heading')
    return `<text:h text:style-name="Heading" text:outline-level="1">${marked(part.text, notes)}</text:h>`;
  return plain(part.kind, marked(part.text, notes));
}

/** The headings again, with leaders and numbers of pages, as LibreOffice keeps them in the file. */
const contentsXml = (parts: readonly OdtPart[]): string =>
  `<text:table-of-content text:name="contents"><text:table-of-content-source text:outline-level="1"/><text:index-body>${plain(
    'subtitle',
    '目　录',
  )}${parts
    .flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
    .map((text, i) => plain('Entry', `${escaped(text)}<text:tab/>${1 + Math.floor(i / 2)}`))
    .join('')}</text:index-body></text:table-of-content>`;

/** A document as one XML file (OpenDocument 1.2, 3.1.2), with a table of contents behind its title and a number at each page's foot. */
export function makeFlatOdt({ parts, notes, head, font }: FlatOdt): string {
  const type = (size: number): string =>
    `<style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="${size}pt" style:font-size-asian="${size}pt"/>`;
  // LibreOffice loses a comma that hangs over the edge: none hangs.
  const style = (name: string, size: number, set: string): string =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties style:punctuation-wrap="simple" ${set}/>${type(size)}</style:style>`;
  const lines = 'fo:line-height="28pt"';
  const [title, ...rest] = parts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>
<style:style style:name="Mark" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
${style('title', 22, `fo:text-align="center" ${lines}`)}
${style('subtitle', 16, `fo:text-align="center" ${lines}`)}
${style('paragraph', 16, `fo:text-align="justify" fo:text-indent="32pt" ${lines}`)}
${style('Heading', 16, `fo:text-indent="32pt" fo:keep-with-next="always" ${lines}`)}
${style('caption', 16, `fo:text-align="center" fo:keep-with-next="always" ${lines}`)}
${style('Item', 16, `fo:text-align="justify" ${lines}`)}
${style('Inside', 10.5, '')}
${style('Footnote', 10.5, 'fo:text-align="justify"')}
${style('Middle', 10.5, 'fo:text-align="center"')}
<style:style style:name="Entry" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="15.5cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties>${type(12)}</style:style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:footnotes-position="page" text:start-numbering-at="document" text:citation-body-style-name="Mark"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="15.6cm" table:align="center"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>
<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.4cm" fo:text-indent="-0.7cm" fo:margin-left="1.4cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="3cm" fo:margin-bottom="2.5cm" fo:margin-left="2.7cm" fo:margin-right="2.6cm"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header>${plain('Middle', escaped(head))}</style:header><style:footer>${plain('Middle', '— <text:page-number text:select-page="current"/> —')}</style:footer></style:master-page></office:master-styles>
<office:body><office:text>${partXml(title!, notes)}${contentsXml(parts)}${rest.map((part) => partXml(part, notes)).join('')}</office:text></office:body></office:document>`;
}

/** The text that reading the document should give: a note stands behind the paragraph that leads to it, a list has its numbers. */
export function textOfOdt({ parts, notes }: Pick<FlatOdt, 'parts' | 'notes'>): string {
  const lines: string[] = [];
  const raised = (number: string): string => number.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);
  const add = (text: string): void => {
    lines.push(text.replace(/\{(\d+)\}/g, (_mark, number: string) => raised(number)));
    for (const [, number] of text.matchAll(/\{(\d+)\}/g))
      lines.push(`${raised(number!)}${notes[Number(number) - 1]}`);
  };
  for (const part of parts) {
    if (part.kind === 'list') for (const [i, item] of part.items.entries()) add(`${i + 1}.${item}`);
    else if (part.kind === 'table') lines.push(...part.rows.map((row) => row.join('\t')));
    else add(part.text);
  }
  return lines.join('\n');
}
