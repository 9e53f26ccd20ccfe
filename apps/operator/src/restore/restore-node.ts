import type { Instant } from '@puente/domain/kernel';
import type { Restore } from '@puente/persistence/restores';
import { restoresOf } from '@puente/persistence/restores';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Asking } from '../keys/index.js';
import { confirmed } from '../keys/index.js';
import type { OpenNode } from '../node/index.js';
import { restoreWords } from './restore-words.js';

/** Given after an older database was put back, and before the node's processes start: from then on they settle nothing of their own. */
export async function beginRestore({ pool }: OpenNode, now: Instant): Promise<Answer> {
  const restore = await restoresOf(pool).begin(now);
  return { ok: true, data: restore, lines: lineOf(restore) };
}

/** The node settles again. */
export async function openRestored({ pool }: OpenNode, now: Instant, asking: Asking): Promise<Answer> {
  const restores = restoresOf(pool);
  const restore = await restores.underWay();
  if (restore === undefined) throw noRestore;
  await confirmed(restore.epoch, [...lineOf(restore), restoreWords[asking.language].unasked], asking);
  await restores.open(now, []);
  return { ok: true, data: { ...restore, openedAt: now }, lines: [...lineOf(restore), '✓'] };
}

const lineOf = ({ epoch, beganAt, lostSince }: Restore) => [`${epoch}  ${beganAt}  ↶ ${lostSince}`];

const noRestore = new CannotDo(
  {
    es: 'Este nodo no se está restaurando: dé antes «restore begin».',
    en: 'This node is not being restored: give `restore begin` first.',
  },
  'NOT_BEING_RESTORED',
);
