import { DocxStyles } from './docx-styles.ts';
import type { WordOpening } from './load-docx.ts';
import { Numbering } from './numbering.ts';
import { readBlocks } from './word-blocks.ts';
import { type LoadedWord, readingOf } from './word-problem.ts';
import { childOf } from './xml.ts';

/**
 * Reads a Word document that is one XML file: of Word 2003 (its own notes stand in the text, its lists' numbers are
 * written out), or a package of today in one file ("Flat OPC"). Never throws for what it holds.
 */
export function loadWordXml({ xml, address, parseXml }: WordXmlOpening): LoadedWord {
  try {
    const document = parseXml(xml);
    const root = partOf(document, 'document') ?? document.documentElement;
    const body = childOf(root, 'body');
    if (document.getElementsByTagName('parsererror').length > 0 || !body)
      return { reading: null, problem: 'damaged' };
    const find = (name: string): Element | null => partOf(document, name) ?? childOf(root, name);
    const styles = new DocxStyles(find('styles'));
    const blocks = readBlocks({
      body,
      footnotes: find('footnotes'),
      endnotes: find('endnotes'),
      settings: find('settings'),
      styles,
      numbering: new Numbering(find('numbering'), styles),
    });
    return readingOf(blocks, { address, title: null });
  } catch {
    return { reading: null, problem: 'damaged' };
  }
}

/** A document that is one XML file. */
export interface WordXmlOpening extends Omit<WordOpening, 'bytes'> {
  xml: string;
}

/** The root of a part of a package in one file. */
const partOf = (document: Document, name: string): Element | null =>
  [...document.getElementsByTagNameNS('*', name)].find(
    ({ parentElement }) => parentElement?.localName === 'xmlData',
  ) ?? null;
