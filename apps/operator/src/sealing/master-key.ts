import { randomBytes } from 'node:crypto';
import type { NodeKeyFile } from '@puente/contracts/keys';
import { rewrapping } from '@puente/persistence/vault';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Asking } from '../keys/index.js';
import { confirmed, openKeyFiles } from '../keys/index.js';
import type { Environment } from '../node/index.js';
import type { OpenSealing } from './open-sealing.js';
import { withSealing } from './open-sealing.js';
import { progressBar } from './progress-bar.js';
import { sealingWords } from './sealing-words.js';

type Progress = (text: string) => void;

/** A new master key, and every key of the vault wrapped under it; a change that was interrupted goes on. */
export async function rotateMaster(environment: Environment, asking: Asking, progress: Progress): Promise<Answer> {
  const { keys, replaceKeys } = await openKeyFiles(environment);
  const words = sealingWords[asking.language];
  return withSealing(environment, async (sealing) => {
    const name = await nameOf(sealing);
    if (keys.formerMaster === undefined) {
      await confirmed(name, words.rotatesMaster(name), asking);
      const master = await newMaster(sealing);
      // The marks of people follow from a secret that stays: of a file that had none, the first master.
      await replaceKeys({ ...keys, master, formerMaster: keys.master, marks: marksOf(keys) });
    }
    const work = rewrapping(sealing.pool, sealing.master);
    const { rewrapped, broken } = await work.run(progressBar(progress, await work.left()));
    const left = await work.left();
    const data = { master: await nameOf(sealing), rewrapped, left, broken };
    const lines = [...broken.map((row) => `✗ ${row}`), words.rewrapped(rewrapped, left)];
    return { ok: left === 0, data, lines };
  });
}

/** The master key of before is destroyed, once nothing is wrapped under it. */
export async function retireMaster(environment: Environment, asking: Asking): Promise<Answer> {
  const { keys, replaceKeys } = await openKeyFiles(environment);
  const { formerMaster, ...rest } = keys;
  if (formerMaster === undefined) throw nothingToRetire;
  const words = sealingWords[asking.language];
  return withSealing(environment, async (sealing) => {
    const left = await rewrapping(sealing.pool, sealing.master).left();
    if (left > 0) throw stillWrapped(left);
    const name = await nameOf(sealing);
    await confirmed(name, words.retiresMaster, asking);
    await replaceKeys(rest);
    if (typeof formerMaster !== 'string') await sealing.device?.destroy(Buffer.from(formerMaster.device, 'hex'));
    return { ok: true, data: { master: name }, lines: [words.retired(name)] };
  });
}

/** In the device, where there is one; then nobody has ever seen it. */
const newMaster = async ({ device }: OpenSealing): Promise<NodeKeyFile['master']> =>
  device === undefined
    ? randomBytes(32).toString('base64url')
    : { device: Buffer.from(await device.newMasterKey()).toString('hex') };

/** Of a file that had none, the first master; where that is in a device, there always were marks. */
const marksOf = ({ marks, master }: NodeKeyFile): string =>
  marks ?? (typeof master === 'string' ? master : randomBytes(32).toString('base64url'));

/** Hex of the master key's name, which tells nothing of the key. */
const nameOf = async ({ master }: OpenSealing): Promise<string> => Buffer.from(await master.name()).toString('hex');

const nothingToRetire = new CannotDo(
  {
    es: 'No hay llave maestra anterior: la llave maestra no está en cambio.',
    en: 'There is no master key of before: the master key is not being changed.',
  },
  'NOTHING_TO_RETIRE',
);
const stillWrapped = (left: number) =>
  new CannotDo(
    {
      es: `La llave maestra anterior envuelve todavía ${left} llaves: repita keys master rotate.`,
      en: `The master key of before still wraps ${left} keys: run keys master rotate again.`,
    },
    'STILL_WRAPPED',
  );
