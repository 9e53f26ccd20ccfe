import { compromised, rotated } from '@puente/credentials/keys';
import type { HeldIssuingKey } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { withDevice } from '../node/index.js';
import type { Asking } from './confirm.js';
import { confirmed } from './confirm.js';
import { openKeyFiles } from './key-files.js';
import { keyWords } from './key-words.js';

/** A new key issues from now on; of a node that never issued, its first. */
export async function rotateKeys(environment: Environment, at: Instant, asking: Asking): Promise<Answer> {
  const files = await openKeyFiles(environment);
  const words = keyWords[asking.language];
  const [current] = files.issuing;
  const told = [...(current === undefined ? [words.first] : words.rotates(current.kid)), words.running, words.others];
  await confirmed(current?.kid ?? files.keys.signing.kid, told, asking);
  return withDevice(environment, async (device) => {
    const keys = await rotated(files.issuing, at, device);
    await files.replaceIssuing(keys);
    if (current?.device === true) await device?.destroy(current.kid);
    return changed(keys, asking);
  });
}

/** Somebody else may have a key since a day; if it is the one that signs, another does from now on. */
export async function markCompromised(
  environment: Environment,
  { kid, since: day, at }: { readonly kid: string; readonly since: string; readonly at: Instant },
  asking: Asking,
): Promise<Answer> {
  const files = await openKeyFiles(environment);
  const words = keyWords[asking.language];
  const key = files.issuing.find((one) => one.kid === kid);
  if (key === undefined) throw noSuchKey;
  const since = sinceOf(day, key, at);
  const rotates = files.issuing[0]?.kid === kid;
  const told = [...words.compromised(kid, since), ...(rotates ? words.rotates(kid) : []), words.running, words.others];
  await confirmed(kid, told, asking);
  return withDevice(environment, async (device) => {
    const keys = await compromised(files.issuing, { kid, since, at }, device);
    await files.replaceIssuing(keys);
    if (key.device === true) await device?.destroy(kid);
    return changed(keys, asking);
  });
}

/** A day begins in UTC; not before the key was made, and not in time to come. */
function sinceOf(day: string, { from }: HeldIssuingKey, at: Instant): Instant {
  const milliseconds = Date.parse(day);
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(day) || Number.isNaN(milliseconds) || instant(milliseconds) > at)
    throw notADay;
  const since = instant(milliseconds);
  return since < from ? from : since;
}

const changed = (keys: readonly HeldIssuingKey[], { language }: Asking): Answer => {
  const kid = keys[0]?.kid ?? '';
  const shown = keys.map(({ kid: id, from, until, compromisedAt }) => ({ kid: id, from, until, compromisedAt }));
  return { ok: true, data: { signs: kid, issuing: shown }, lines: [keyWords[language].done(kid)] };
};

const noSuchKey = new CannotDo(
  {
    es: 'Este nodo no tiene tal llave: véalas con keys show.',
    en: 'This node has no such key: see them with keys show.',
  },
  'NO_SUCH_KEY',
);
const notADay = new CannotDo(
  {
    es: 'La fecha es AAAA-MM-DD (o con hora, …T15:00:00Z) y no está por venir.',
    en: 'The date is YYYY-MM-DD (or with a time, …T15:00:00Z) and not to come.',
  },
  'NOT_A_DAY',
);
