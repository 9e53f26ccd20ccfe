import { createHash } from 'node:crypto';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ArchiveFile } from './archive-file.js';
import { jsonFile } from './archive-file.js';

/** What was put into an archive, by whom and when; `manifest.jws` signs its bytes. */
export interface Manifest {
  readonly country: string;
  /** `did:web` of the node, whose document has the key. */
  readonly issuer: string;
  readonly madeAt: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** Pictures and PDFs are packed already. */
const packed = /\.(?:pdf|jpg|png)$/;

/**
 * A zip of files as they come: no more than one of them is in memory, and the next is made when whoever reads has taken the
 * one before. The last two are what is in it, by hashes, and the signature over that. One that breaks off has no
 * directory, so no program opens it as whole.
 *
 * @param sign a detached JWS over the manifest's bytes
 */
export async function* signedZip(
  files: AsyncIterable<ArchiveFile>,
  about: Omit<Manifest, 'files'>,
  sign: (manifest: Uint8Array) => Promise<string>,
): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault !== null) throw fault;
    made.push(chunk);
  });
  const taken = (): Uint8Array[] => {
    const chunks = made;
    made = [];
    return chunks;
  };
  const add = ({ bytes, name }: ArchiveFile): Uint8Array[] => {
    const entry = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = about.madeAt;
    zip.add(entry);
    entry.push(bytes, true);
    return taken();
  };
  const entries: Manifest['files'][number][] = [];
  for await (const file of files) {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    entries.push({ name: file.name, bytes: file.bytes.length, sha256 });
    yield* add(file);
  }
  const manifest = jsonFile('manifest.json', { ...about, files: entries } satisfies Manifest);
  yield* add(manifest);
  yield* add({ name: 'manifest.jws', bytes: Buffer.from(await sign(manifest.bytes)) });
  zip.end();
  yield* taken();
}
