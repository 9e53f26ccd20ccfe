import { mediaTypes } from '@puente/contracts/dossier';
import { fileTypeFromBuffer } from 'file-type';
import type { MediaType } from '../documents/index.js';

const taken: ReadonlySet<string> = new Set(mediaTypes);
const isTaken = (type: string): type is MediaType => taken.has(type);

/** What the bytes say of themselves: the name and the type that a sender claims count for nothing. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<MediaType | undefined> {
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  return type !== undefined && isTaken(type) ? type : undefined;
}
