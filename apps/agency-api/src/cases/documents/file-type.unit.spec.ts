import { deflateRawSync, deflateSync } from 'node:zlib';
import { typeByContent } from './file-type.js';

const pdf = (body = ''): Buffer => Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n${body}trailer<<>>\n%%EOF\n`);

function png(width = 1, height = 1): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(2))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const jpeg = (width = 16, height = 16, more: Buffer = Buffer.alloc(0)): Buffer =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from([0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 0, 0, 0]),
    Buffer.from('ffda0008010000003f00', 'hex'),
    more,
    Buffer.from('ffd9', 'hex'),
  ]);

/** The end of a zip archive, with a comment up to the end of the file. */
const zipEnd = (comment = ''): Buffer => {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, Buffer.from(comment)]);
};

describe('the type of an upload', () => {
  it('is read from its bytes', async () => {
    await expect(typeByContent(pdf())).resolves.toBe('application/pdf');
    await expect(typeByContent(png())).resolves.toBe('image/png');
    await expect(typeByContent(jpeg())).resolves.toBe('image/jpeg');
  });

  it.each([
    ['text', Buffer.from('hola')],
    ['nothing', Buffer.alloc(0)],
    ['a zip bomb', Buffer.concat([Buffer.from('504b0304', 'hex'), deflateRawSync(Buffer.alloc(1e6)), zipEnd()])],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program', Buffer.from('7f454c4602010100', 'hex')],
    ['a torn PDF', pdf().subarray(0, 30)],
    ['a torn PNG', png().subarray(0, 40)],
    ['a torn JPEG', jpeg().subarray(0, 30)],
    ['a PDF with something before it', Buffer.concat([Buffer.from('GIF89a;'), pdf()])],
    ['a PDF that is also a zip', Buffer.concat([pdf(), zipEnd('%%EOF')])],
    ['a PDF that is also a page', pdf('<html><script>alert(1)</script>')],
    ['a JPEG that is also a PDF', jpeg(16, 16, pdf())],
    ['a JPEG that is also a zip', Buffer.concat([jpeg(), zipEnd()])],
    ['a PNG with something behind it', Buffer.concat([png(), Buffer.alloc(40)])],
    ['a flood of pixels as PNG', png(60_000, 60_000)],
    ['a flood of pixels as JPEG', jpeg(60_000, 60_000)],
  ])('is not accepted for %s', async (_, bytes) => {
    await expect(typeByContent(bytes)).resolves.toBeUndefined();
  });
});
