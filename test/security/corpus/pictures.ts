import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { archive } from './archives.js';
import type { HostileFile } from './hostile-file.js';
import { pdfOf } from './pdfs.js';
import { chunk, png } from './png.js';

/** A JPEG of a few pixels, made once; hostile ones are this one with other bytes in it. */
const small = sharp({ create: { width: 16, height: 16, channels: 3, background: '#888' } }).jpeg();
let jpeg: Buffer = Buffer.alloc(0);
/** Before any of them is made. */
export async function drawPictures(): Promise<void> {
  jpeg = await small.toBuffer();
}

/** Its frame header says that it has so many pixels. */
function jpegOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg);
  const frame = bytes.indexOf(Buffer.of(0xff, 0xc0));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

const afterStart = (bytes: Buffer, more: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, 2), more, bytes.subarray(2)]);

export const hostilePictures: readonly HostileFile[] = [
  { name: 'a JPEG of 65,000²', bytes: () => jpegOf(65_000, 65_000), refused: 'TOO_MANY_PIXELS' },
  {
    name: 'a JPEG of 65,000² behind a marker that has no length',
    bytes: () => afterStart(jpegOf(65_000, 65_000), Buffer.of(0xff, 0x01)),
    refused: 'TOO_MANY_PIXELS',
  },
  { name: 'a PNG of 60,000²', bytes: () => png(60_000, 60_000), refused: 'TOO_MANY_PIXELS' },
  { name: 'a PNG that is wider than high, by thousands', bytes: () => png(2_000_000, 100), refused: 'TOO_MANY_PIXELS' },
  { name: 'a torn JPEG', bytes: () => jpeg.subarray(0, -40), refused: 'BROKEN' },
  {
    name: 'a PNG with fewer rows than it says',
    bytes: () => png(5_000, 5_000, deflateSync(Buffer.alloc(9))),
    refused: 'BROKEN',
  },
  { name: 'a torn PNG', bytes: () => png(300, 300).subarray(0, -30), refused: 'BROKEN' },
  { name: 'a PNG of another sum', bytes: () => altered(png(300, 300)), refused: 'BROKEN' },
  { name: 'a JPEG that is also a zip', bytes: () => Buffer.concat([jpeg, archive('a', 'a')]), refused: 'TWO_AT_ONCE' },
  { name: 'a JPEG that is also a PDF', bytes: () => Buffer.concat([jpeg, pdfOf()]), refused: 'TWO_AT_ONCE' },
  {
    name: 'a PNG that is also a page',
    bytes: () => png(1, 1, undefined, [chunk('tEXt', Buffer.from('a\0<script>alert(1)</script>'))]),
    refused: 'TWO_AT_ONCE',
  },
  { name: 'a GIF', bytes: () => Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;', 'latin1'), refused: 'NOT_ACCEPTED' },
  { name: 'a BMP', bytes: () => Buffer.from('BM'.padEnd(60, '\0')), refused: 'NOT_ACCEPTED' },
  {
    name: 'an SVG with a script',
    bytes: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    refused: 'NOT_ACCEPTED',
  },
  { name: 'a page', bytes: () => Buffer.from('<!doctype html><script>alert(1)</script>'), refused: 'NOT_ACCEPTED' },
  { name: 'a program', bytes: () => Buffer.from('7f454c4602010100', 'hex'), refused: 'NOT_ACCEPTED' },
  { name: 'a text', bytes: () => Buffer.from('hola'), refused: 'NOT_ACCEPTED' },
];

function altered(bytes: Buffer): Buffer {
  const body = bytes.indexOf('IDAT') + 20;
  bytes.writeUInt8((bytes[body] ?? 0) ^ 0xff, body);
  return bytes;
}

/** What takes most memory of all that is taken: each as large as a picture may be. */
export const largestPictures: Readonly<Record<string, () => Promise<Buffer>>> = {
  'a JPEG in several passes': () => blank(7_000, 7_100).jpeg({ progressive: true }).toBuffer(),
  'a JPEG that lies on its side': () => blank(7_000, 7_100).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
  'a PNG in several passes': () => blank(7_000, 7_100).png({ progressive: true, compressionLevel: 1 }).toBuffer(),
  'a PNG with much text folded in it': () =>
    Promise.resolve(
      png(300, 300, undefined, [
        chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(90_000_000))])),
      ]),
    ),
};
const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#abc' } });

/** As a telephone takes it: on its side, with the place where it was taken. */
export const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#a00' } })
    .composite([{ input: { create: { width: 30, height: 40, channels: 3, background: '#00a' } }, left: 0, top: 0 }])
    .withExif({ IFD0: { Make: 'Demonstration' }, IFD3: { GPSLatitude: '14/1 37/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
