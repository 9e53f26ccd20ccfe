import { inflateSync } from 'node:zlib';

/** What a paper says, in the order in which it was drawn: its fonts have their glyphs under numbers of their own (ISO 32000-1, 9.10.3). */
export function textIn(pdf: Buffer): string {
  const objects = objectsIn(pdf);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { dictionary } of objects.values())
    for (const [, name, number] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number ?? '')?.dictionary ?? '')?.[1] ?? '';
      fonts.set(name ?? '', charactersIn(objects.get(toUnicode)?.content ?? ''));
    }
  return [...objects.values()]
    .filter(({ content }) => content.includes(' Tf\n'))
    .map(({ content }) => drawn(content, fonts))
    .join('\n');
}

interface PdfObject {
  readonly dictionary: string;
  readonly content: string;
}

function objectsIn(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const found = new Map<string, PdfObject>();
  for (const [, number = '', body = ''] of pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = '', stream] = body.split('\nstream\n');
    const bytes = stream === undefined ? undefined : Buffer.from(stream.replace(/\nendstream$/, ''), 'latin1');
    const zipped = dictionary.includes('/FlateDecode');
    found.set(number, { dictionary, content: bytes && zipped ? inflateSync(bytes).toString('latin1') : '' });
  }
  return found;
}

function charactersIn(cmap: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    for (const [index, [, codes = '']] of [...list.matchAll(/<([0-9a-f ]+)>/g)].entries()) {
      const glyph = (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0');
      const units = codes.replaceAll(' ', '').match(/.{4}/g) ?? [];
      characters.set(glyph, String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    }
  return characters;
}

function drawn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map<string, string>();
    if (shown === undefined) continue;
    for (const [, glyphs = ''] of shown.matchAll(/<([0-9a-f]+)>/g))
      text += (glyphs.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph) ?? '�').join('');
    text += '\n';
  }
  return text;
}
