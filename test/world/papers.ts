/** JPEG 2000: eight pixels square, red; as OpenJPEG writes it. */
const jpeg2000 = Buffer.from(
  '/0//UQAvAAAAAAAIAAAACAAAAAAAAAAAAAAACAAAAAgAAAAAAAAAAAADBwEBBwEBBwEB/1IADAAAAAEAAAQEAAH/XAAEQED/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjT/kAAKAAAAAAAzAAH/k8+0SBQAXKNlXbAAAwkI1QoYSEv/f9+AKBFQVKNv34AoEVBUo2//2Q==',
  'base64',
);
/** Fax, group 4, as scanners write: 64 pixels square, white, with a black box from (8, 8) to (40, 55). */
const fax = Buffer.from('JqB4b//8iiX///////////////////////////////j//wAQAQ==', 'base64');

const stream = (dictionary: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<<${dictionary}/Length ${bytes.length}>>stream\n`), bytes, Buffer.from('\nendstream')]);

/**
 * A paper as an office sends one: so many pages, each with its number in letters that it does not bring, and with two pictures of a scanner
 * below it: at (50, 300) a red one, at (350, 300) one that is white with a black box, both 200 points square.
 *
 * @param more bytes that no page shows
 */
export function paperOf(pages: number, more = 0): Buffer {
  const page = (n: number) => 7 + 2 * n;
  const kids = Array.from({ length: pages }, (_, n) => `${page(n)} 0 R`).join(' ');
  const picture = '/Type/XObject/Subtype/Image/BitsPerComponent';
  const resources = '/Font<</F 3 0 R>>/XObject<</Red 4 0 R/Fax 5 0 R>>';
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R/Lang(es)>>'),
    Buffer.from(`<</Type/Pages/Count ${pages}/Kids[${kids}]/MediaBox[0 0 612 792]/Resources<<${resources}>>>>`),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
    stream(`${picture} 8/Width 8/Height 8/ColorSpace/DeviceRGB/Filter/JPXDecode`, jpeg2000),
    stream(
      `${picture} 1/Width 64/Height 64/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/BlackIs1 true/Columns 64/Rows 64>>`,
      fax,
    ),
    stream('', Buffer.alloc(more, 'x')),
    ...Array.from({ length: pages }, (_, n) => [
      Buffer.from(`<</Type/Page/Parent 2 0 R/Contents ${page(n) + 1} 0 R>>`),
      stream('', Buffer.from(contentOf(n + 1))),
    ]).flat(),
  ];
  const parts = [Buffer.from('%PDF-1.5\n')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, n) => {
    const whole = Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    const at = length;
    length += whole.length;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

const contentOf = (number: number): string =>
  [
    `BT /F 24 Tf 50 700 Td (Constancia, hoja ${number}) Tj ET`,
    'q 200 0 0 200 50 300 cm /Red Do Q',
    'q 200 0 0 200 350 300 cm /Fax Do Q',
  ].join('\n');
