import type { MediaType } from '../documents/index.js';

/**
 * Whether a file is also one of another format. Readers find some in the middle of a file or at its end, and one file is
 * then two things to two people.
 */
export function isTwoAtOnce(bytes: Buffer, type: MediaType): boolean {
  const head = bytes.subarray(0, 4096).toString('latin1').toLowerCase();
  if (head.includes('<script') || head.includes('<html') || isArchive(bytes)) return true;
  // Readers of PDF look for its beginning in the first kilobyte, and for its end in the last; ours are the first byte and the last.
  if (type === 'application/pdf') return !head.startsWith('%pdf-') || bytes.indexOf('%PDF-', 5) >= 0 || hasTail(bytes);
  return bytes.includes('%PDF-');
}

/** A zip is read from the record at its end, which some look for in all of the file: one disk, as many entries in it as in all. */
function isArchive(bytes: Buffer): boolean {
  const record = Buffer.from('504b050600000000', 'hex');
  for (let at = bytes.indexOf(record); at >= 0 && at + 12 <= bytes.length; at = bytes.indexOf(record, at + 1))
    if (bytes.readUInt16LE(at + 8) === bytes.readUInt16LE(at + 10)) return true;
  return false;
}

/** Something behind the end that is more than blanks. */
function hasTail(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf('%%EOF');
  return end >= 0 && bytes.subarray(end + 5).some((byte) => ![0, 9, 10, 12, 13, 32].includes(byte));
}
