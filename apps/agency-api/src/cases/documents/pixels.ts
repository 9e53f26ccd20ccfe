/** Pixels of an image as its header claims, without decoding it; 0 where there is nothing to count. */
export function pixelsOf(bytes: Buffer, type: string): number {
  if (type === 'image/png') return bytes.length < 24 ? 0 : bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  return type === 'image/jpeg' ? jpegPixels(bytes) : 0;
}

/** Walks the segments (ITU T.81, annex B) to the first frame header. */
function jpegPixels(bytes: Buffer): number {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrameHeader(marker)) return bytes.readUInt16BE(at + 5) * bytes.readUInt16BE(at + 7);
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return 0;
}

/** SOF0 to SOF15, without the tables that stand among them. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
