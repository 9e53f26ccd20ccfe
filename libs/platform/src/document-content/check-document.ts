import type { DocumentAnswer, DocumentTask } from '../documents/index.js';
import { mediaTypeOf } from './media-type.js';
import { lookedInto } from './pdf-content.js';
import { drawnAnew } from './picture.js';
import { isTwoAtOnce } from './two-at-once.js';

/** What a document is, and what keeps it from being taken. Only in a thread of its own: it reads what strangers send. */
export async function checkDocument({ bytes: given }: DocumentTask): Promise<DocumentAnswer> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const mediaType = await mediaTypeOf(given);
  if (mediaType === undefined) return { fault: 'NOT_ACCEPTED' };
  if (isTwoAtOnce(bytes, mediaType)) return { fault: 'TWO_AT_ONCE' };
  if (mediaType === 'application/pdf') {
    const { fault, pages } = await lookedInto(bytes);
    if (fault !== undefined) return { fault };
    return { mediaType, bytes: given, ...(pages === undefined ? {} : { pages }) };
  }
  const drawn = await drawnAnew(given, mediaType);
  return typeof drawn === 'string' ? { fault: drawn } : { mediaType, bytes: drawn };
}
