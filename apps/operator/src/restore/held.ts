import type { CaseId, Instant } from '@puente/domain/kernel';
import type { StillHeld } from '@puente/persistence/restores';
import { restoresOf } from '@puente/persistence/restores';
import type { RevokedCredential } from '@puente/persistence/status-lists';
import { lostCredentialsOf } from '@puente/persistence/status-lists';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Asking } from '../keys/index.js';
import { confirmed } from '../keys/index.js';
import type { OpenNode } from '../node/index.js';
import { restoreWords } from './restore-words.js';

/** What other countries hold that nobody released, also once the node is open; and what whoever holds a credential that was revoked was told. */
export async function listHeld({ pool }: OpenNode): Promise<Answer> {
  const [held, lost] = await Promise.all([restoresOf(pool).held(), lostCredentialsOf(pool).list()]);
  return { ok: true, data: { held, lost }, lines: [...held.map(heldLine), ...lost.map(lostLine)] };
}

/** A case that another country knows as decided here is decided here after all. */
export async function releaseHeld({ pool }: OpenNode, caseId: string, now: Instant, asking: Asking): Promise<Answer> {
  const restores = restoresOf(pool);
  const held = (await restores.held()).filter((each) => each.caseId === caseId);
  if (held.length === 0) throw notHeld;
  const { anew, twice } = restoreWords[asking.language];
  const decided = held.some(({ decides }) => decides);
  await confirmed(caseId, [...held.map(heldLine), ...(decided ? [twice, anew] : [])], asking);
  const released = await restores.release(caseId as CaseId, now);
  return { ok: true, data: { caseId, released }, lines: [`${caseId}  ${released} ✓`] };
}

/** A decision is marked: its case is not decided again. */
export const heldLine = ({ at, caseId, country, decides, eventId, stage, type }: StillHeld) =>
  [decides ? '‖' : ' ', caseId, country, at, type, stage, eventId].join('  ');

const lostLine = ({ at, caseId, channel, credential, toldAt }: RevokedCredential) =>
  ['✗', caseId, credential, at, toldAt === undefined ? '…' : `✉ ${channel ?? '∅'} ${toldAt}`].join('  ');

const notHeld = new CannotDo(
  {
    es: 'Ningún país tiene nada de este trámite que aquí falte.',
    en: 'No country holds of this case what is lost here.',
  },
  'NOT_HELD',
);
