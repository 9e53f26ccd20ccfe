import type { KeyDevice } from '@puente/contracts/keys';
import { publicHalf, signerOf } from './issuing-key.js';
import type { KeyPeriod, KeyStore, Signer } from './key-store.js';
import { readIssuingKeys, versionOf } from './read-issuing-keys.js';

interface Keys {
  readonly version: string;
  readonly signer: Signer;
  readonly history: readonly KeyPeriod[];
}

/**
 * The issuing keys of a node's key file (`PUENTE_KEYS`): `const keys = await openKeyStore(settings.PUENTE_KEYS)`, once per
 * process, then `(await keys.current()).sign(bytes)` for each signature. A rotation (`operator -- keys rotate`) replaces
 * the file and is seen by the next call: nothing is restarted. A file that was damaged meanwhile is refused then.
 *
 * @param device where the file says that a key is in one
 * @throws KeyStoreFault where the file must not be signed with
 */
export async function openKeyStore(path: string, device?: KeyDevice): Promise<KeyStore> {
  let keys = await readKeys(path, device);
  const latest = async (): Promise<Keys> => {
    if (versionOf(path) !== keys.version) keys = await readKeys(path, device);
    return keys;
  };
  return {
    current: async () => (await latest()).signer,
    history: async () => (await latest()).history,
  };
}

async function readKeys(path: string, device: KeyDevice | undefined): Promise<Keys> {
  // Before the content: a file that is replaced in between is read once more, never too late.
  const version = versionOf(path);
  const [current, ...others] = await readIssuingKeys(path);
  if (current === undefined) throw new RangeError('the schema asks for one');
  return { version, signer: signerOf(current, device), history: [current, ...others].map(publicHalf) };
}
