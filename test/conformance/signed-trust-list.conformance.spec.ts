import { signJws } from '@puente/credentials/jws';
import { openTrustList as openAsPages } from '@puente/verifier/browser';
import { openTrustList } from '@puente/verifier/node';
import type { SampleKey, SampleKeys } from './samples/authorities.js';
import { did, makeKeys, posingAs, trustListOf } from './samples/authorities.js';

const now = new Date('2026-11-25T12:00:00Z');
const exp = now.getTime() / 1000 + 3_600;

describe.each(Object.entries({ Node: openTrustList, 'a browser': openAsPages }))(
  'a signed trust list in %s',
  (_, open) => {
    let keys: SampleKeys;
    const publish = (key: SampleKey, changes: object = {}, typ = 'trust-list+jwt') =>
      signJws(
        { typ, kid: `${did}#${key.signer.kid}` },
        { iss: did, exp, ...trustListOf(keys), ...changes },
        key.signer,
      );
    const pinned = (...pins: SampleKey[]) => ({ keys: pins.map(({ trusted }) => trusted.kid), now });

    beforeAll(async () => {
      keys = await makeKeys();
    });

    it('is believed by a pinned key', async () => {
      const text = await publish(keys.current);
      expect(await open(text, pinned(keys.retired, keys.current))).toEqual(trustListOf(keys));
    });

    it.each<[string, () => Promise<string>, string]>([
      ['by another of its keys', () => publish(keys.retired), 'not one of the pinned'],
      ['by a stranger', () => publish(keys.stranger), 'not one of the pinned'],
      ['by a stranger in the key’s name', () => publish(posingAs(keys.current, keys.stranger)), 'not good'],
      ['too old', () => publish(keys.current, { exp: exp - 3_600 }), 'too old'],
      ['of another type', () => publish(keys.current, {}, 'vc+jwt'), 'not a signed trust list'],
      ['of another version', () => publish(keys.current, { version: 2 }), 'version is not 1'],
      ['altered', async () => (await publish(keys.current)).replace(/\.ey/, '.eY'), 'not a signed trust list'],
      ['unsigned', () => Promise.resolve(JSON.stringify(trustListOf(keys))), 'not a signed trust list'],
      [
        'with a stranger’s key under the pinned name',
        () => publish(posingAs(keys.current, keys.stranger), swapped()),
        'not what it is called',
      ],
    ])('is refused %s', async (_, made, message) => {
      await expect(open(await made(), pinned(keys.current))).rejects.toThrow(message);
    });

    it('is refused where others may have its key', async () => {
      await expect(open(await publish(keys.compromised), pinned(keys.compromised))).rejects.toThrow('others may have');
    });

    const swapped = () => {
      const { kid } = keys.current.trusted;
      const other = { ...keys, current: { ...keys.current, trusted: { ...keys.stranger.trusted, kid } } };
      return trustListOf(other);
    };
  },
);
