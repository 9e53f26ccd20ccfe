import { unzipSync } from 'fflate';
import type { ArchiveFile } from './archive-file.js';
import { signedZip } from './signed-zip.js';

const about = { country: 'GT', issuer: 'did:web:gt.puente.example', madeAt: '2026-03-03T15:00:00.000Z' };
const sign = (bytes: Uint8Array) => Promise.resolve(`signed ${bytes.length}`);

/** Files of which each is made when it is asked for, and how many were. */
function files(many: number) {
  const made = { count: 0 };
  async function* one(): AsyncGenerator<ArchiveFile> {
    for (let n = 1; n <= many; n += 1) {
      made.count = n;
      yield await Promise.resolve({ name: `documents/${n}.pdf`, bytes: new Uint8Array(1000).fill(n) });
    }
  }
  return { made, all: one() };
}

describe('a signed zip', () => {
  it('makes the next file when whoever reads has taken the one before', async () => {
    const { all, made } = files(100);
    const zip = signedZip(all, about, sign);
    let taken = 0;
    while (taken < 5000) taken += ((await zip.next()).value as Uint8Array).length;
    expect(made.count).toBeLessThan(7);
    await zip.return(undefined);
  });

  it('ends with what is in it and the signature over that; broken off, it opens as nothing', async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of signedZip(files(2).all, about, sign)) chunks.push(chunk);
    const whole = Buffer.concat(chunks);
    const opened = unzipSync(whole);
    expect(Object.keys(opened)).toEqual(['documents/1.pdf', 'documents/2.pdf', 'manifest.json', 'manifest.jws']);
    expect(Buffer.from(opened['manifest.jws'] ?? []).toString()).toBe(
      `signed ${String(opened['manifest.json']?.length)}`,
    );
    expect(() => unzipSync(whole.subarray(0, 1500))).toThrow();
  });
});
