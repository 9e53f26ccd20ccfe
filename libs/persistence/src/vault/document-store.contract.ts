import { randomBytes, randomUUID } from 'node:crypto';
import type { DocumentId } from '@puente/domain/kernel';
import type { DocumentStore } from './document-store.js';

/** What every place for sealed documents must do. */
export function documentStoreContract(name: string, make: () => DocumentStore): void {
  describe(`${name} keeps documents`, () => {
    const anId = () => randomUUID() as DocumentId;

    it('gives back the bytes that were put', async () => {
      const [store, id, bytes] = [make(), anId(), randomBytes(100_000)];
      await store.put(id, bytes);
      expect((await store.get(id))?.equals(bytes)).toBe(true);
    });

    it('replaces what was put before', async () => {
      const [store, id] = [make(), anId()];
      await store.put(id, Buffer.from('first'));
      await store.put(id, Buffer.from('second'));
      expect((await store.get(id))?.toString()).toBe('second');
    });

    it('is whole when many are put at once', async () => {
      const [store, id] = [make(), anId()];
      const candidates = Array.from({ length: 8 }, () => randomBytes(50_000));
      await Promise.all(candidates.map((bytes) => store.put(id, bytes)));
      const kept = await store.get(id);
      expect(candidates.filter((bytes) => kept?.equals(bytes))).toHaveLength(1);
    });

    it('knows nothing of an id that was never put, or was removed', async () => {
      const [store, id] = [make(), anId()];
      expect([await store.get(id), await store.has(id)]).toEqual([undefined, false]);
      await store.put(id, Buffer.from('x'));
      expect(await store.has(id)).toBe(true);
      await store.remove(id);
      await store.remove(id);
      expect([await store.get(id), await store.has(id)]).toEqual([undefined, false]);
    });

    it.each(['../escape', '', 'a/b', '..', 'C:\\x'])('takes no name that is not an id: %j', async (name) => {
      await expect(Promise.resolve().then(() => make().put(name as DocumentId, Buffer.from('x')))).rejects.toThrow(
        RangeError,
      );
    });
  });
}
