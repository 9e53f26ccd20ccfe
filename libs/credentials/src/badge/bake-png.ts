import { crc32 } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const keyword = 'openbadgecredential';
/** After the signature comes IHDR, which is always 13 bytes long (PNG, 3rd edition, 11.2.1). */
const afterHeader = signature.length + 4 + 4 + 13 + 4;

/**
 * The picture with the credential inside (Open Badges 3.0, 5.3.1): an iTXt chunk, uncompressed, no language.
 *
 * @param credential as `vc+jwt`
 * @throws where the bytes are no PNG, or hold a credential already: a badge has one
 */
export function bakePng(png: Buffer, credential: string): Buffer {
  if (!png.subarray(0, signature.length).equals(signature)) throw new TypeError('not a PNG');
  if (png.includes(`iTXt${keyword}\0`)) throw new TypeError('holds a credential already');
  const chunk = iTxt(`${keyword}\0\0\0\0\0${credential}`);
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}

function iTxt(content: string): Buffer {
  const named = Buffer.from(`iTXt${content}`);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(named.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
