import { fileTypeFromBuffer } from 'file-type';
import { pixelsOf } from './pixels.js';

/** What a dossier takes; the contract names the same three. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

const isMediaType = (type: string): type is MediaType => (mediaTypes as readonly string[]).includes(type);

/** A page scanned at 600 dpi has 35 million; a flood that stops the reader's machine has thousands of millions. */
const pixelsAtMost = 120_000_000;

/** What must stand near the end of a whole file, so that a torn upload is found at the counter and not by the reviewer. */
const ends: Readonly<Record<MediaType, { readonly mark: Buffer; readonly within: number }>> = {
  'application/pdf': { mark: Buffer.from('%%EOF'), within: 2048 },
  // Cameras add trailers of their own.
  'image/jpeg': { mark: Buffer.of(0xff, 0xd9), within: 65_536 },
  'image/png': { mark: Buffer.from('IEND'), within: 16 },
};

/**
 * The one type that the bytes themselves have; undefined where it is none of ours, torn, a flood of pixels, or two types
 * at once. The name and the type that the sender claims count for nothing.
 */
export async function typeByContent(bytes: Buffer): Promise<MediaType | undefined> {
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (type === undefined || !isMediaType(type)) return undefined;
  const { mark, within } = ends[type];
  if (!bytes.subarray(Math.max(0, bytes.length - within)).includes(mark)) return undefined;
  if (pixelsOf(bytes, type) > pixelsAtMost) return undefined;
  return isTwoAtOnce(bytes, type) ? undefined : type;
}

/** Readers find some formats in the middle of a file or at its end, and one file is then two things to two people. */
function isTwoAtOnce(bytes: Buffer, type: MediaType): boolean {
  const head = bytes.subarray(0, 4096).toString('latin1').toLowerCase();
  if (head.includes('<script') || head.includes('<html') || endsAsZip(bytes)) return true;
  // Readers of PDF look for its beginning in the first kilobyte; ours is the first byte.
  return type === 'application/pdf' ? !head.startsWith('%pdf-') : bytes.includes('%PDF-');
}

/** A zip is read from its end: the end record, with a comment that fills exactly what is left. */
function endsAsZip(bytes: Buffer): boolean {
  const record = Buffer.of(0x50, 0x4b, 0x05, 0x06);
  const earliest = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.lastIndexOf(record); at >= earliest; at = at === 0 ? -1 : bytes.lastIndexOf(record, at - 1)) {
    if (at + 22 <= bytes.length && bytes.readUInt16LE(at + 20) === bytes.length - at - 22) return true;
  }
  return false;
}
