import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { HostileFile } from './hostile-file.js';

/** A zip of one file. */
export const archive = (name: string, text: string, comment = ''): Buffer => {
  const made = Buffer.from(zipSync({ [name]: new TextEncoder().encode(text) }));
  made.writeUInt16LE(comment.length, made.length - 2);
  return Buffer.concat([made, Buffer.from(comment)]);
};

export const hostileArchives: readonly HostileFile[] = [
  {
    name: 'a zip that unfolds to 100 MB',
    bytes: () => Buffer.from(zipSync({ a: new Uint8Array(100_000_000) }, { level: 1 })),
    refused: 'NOT_ACCEPTED',
  },
  { name: 'a torn zip', bytes: () => archive('a', 'a').subarray(0, 40), refused: 'NOT_ACCEPTED' },
  {
    name: 'a zip that leads out of its folder',
    bytes: () => archive('../../etc/passwd', 'root'),
    refused: 'NOT_ACCEPTED',
  },
  {
    name: 'a gzip',
    bytes: () => Buffer.concat([Buffer.from('1f8b08', 'hex'), deflateRawSync('a')]),
    refused: 'NOT_ACCEPTED',
  },
];
