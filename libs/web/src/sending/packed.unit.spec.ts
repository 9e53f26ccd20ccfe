import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { packed, packedOnce } from './packed.js';

describe('what is sent', () => {
  const said = { lists: 'a'.repeat(100_000) };
  const text = JSON.stringify(said);

  it('is packed as whoever asks unpacks it, and says how', async () => {
    const headers = new Headers();
    expect(brotliDecompressSync(await packed(text, 'gzip, br', headers)).toString()).toBe(text);
    expect(headers.get('content-encoding')).toBe('br');
    expect(gunzipSync(await packed(text, 'gzip', headers)).toString()).toBe(text);
    const plain = new Headers();
    expect(Buffer.from(await packed(text, null, plain)).toString()).toBe(text);
    expect(plain.has('content-encoding')).toBe(false);
  });

  it('to everybody is packed once for each way, however many ask, and anew when it is another', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => packedOnce(said, 'br', new Headers())));
    expect(new Set(asked).size).toBe(1);
    expect(brotliDecompressSync(asked[0] ?? Buffer.alloc(0)).toString()).toBe(text);
    const another = await packedOnce({ lists: 'b' }, 'br', new Headers());
    expect(brotliDecompressSync(another).toString()).toBe('{"lists":"b"}');
    expect(Buffer.from(await packedOnce(said, '', new Headers())).toString()).toBe(text);
    const bytes = Buffer.from([0, 255, 1]);
    expect([...gunzipSync(await packedOnce(bytes, 'gzip', new Headers()))]).toEqual([0, 255, 1]);
  });
});
