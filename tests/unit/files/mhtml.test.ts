import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../lib/files/mhtml.ts';

const read = (...lines: string[]) => readSavedPage(new TextEncoder().encode(lines.join('\r\n')));

describe('the page of a saved page', () => {
  it.each([
    ['none', 'a=41=\r\nb', 'a=41=\r\nb'],
    ['8bit', 'a=41=\r\nb', 'a=41=\r\nb'],
    ['quoted-printable', 'a=41=\r\nb=3D1', 'aAb=1'],
    ['QUOTED-PRINTABLE', 'a=41', 'aA'],
    ['base64', 'YUE=\r\n', 'aA'],
  ])('is read as it is written: %s', (encoding, written, text) => {
    const head = ['Content-Type: text/html', `Content-Transfer-Encoding: ${encoding}`, ''];
    expect(read(...head, written)).toBe(text);
    const parts = ['--x', ...head, written, '--x--'];
    const page = read('Content-Type: multipart/related; boundary="x"', '', ...parts);
    expect(page?.trim()).toBe(text);
  });

  it('is the first part that is one', () => {
    const page = (text: string) => ['Content-Type: text/html', '', text];
    const image = ['Content-Type: image/png', '', 'x'];
    expect(
      read(
        'Content-Type: multipart/related;',
        ' boundary=x',
        '',
        '--x',
        ...image,
        '--x',
        ...page('a'),
        '--x',
        ...page('b'),
        '--x--',
      )?.trim(),
    ).toBe('a');
    expect(read('Content-Type: multipart/related; boundary=x', '', '--x', ...image, '--x--')).toBeNull();
    expect(read('Content-Type: text/plain', '', 'a')).toBeNull();
  });

  it('is asked for by the names of its fields, whatever else stands in its head', () => {
    expect(read(': no name', 'nothing', 'CONTENT-TYPE :  Text/HTML ', '', 'a')).toBe('a');
    expect(read(':text/html', '', 'a')).toBeNull();
  });
});
