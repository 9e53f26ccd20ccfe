import type { CaseId, Instant } from '@puente/domain/kernel';
import { isCaseNumber } from '@puente/domain/kernel';
import { openNodeKeys } from '@puente/messaging/keys';
import { prismaOn } from '@puente/persistence/database';
import { restoresOf } from '@puente/persistence/restores';
import { drawnBy, revokedPlacesOf, statusPlacesOf } from '@puente/persistence/status-lists';
import { loadConfig, variables } from '@puente/platform/config';
import { z } from 'zod';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Asking } from '../keys/index.js';
import { confirmed } from '../keys/index.js';
import type { Environment, OpenNode } from '../node/index.js';
import { restoreWords } from './restore-words.js';

export interface Revoked {
  /** Its number, as the worker's paper says it, or the other country's page. */
  readonly credential: string;
  readonly reason: string;
}

const ofTheKeys = z.object({ PUENTE_KEYS: variables.path });

/**
 * A credential that was issued after the backup is not here any more: its places in the status lists follow from its number and the
 * node's secret, and are revoked. Its case stays as it is; `release` lets it be decided anew.
 */
export async function revokeLost(
  { pool }: OpenNode,
  environment: Environment,
  caseId: string,
  { asking, credential, now, reason }: Revoked & { readonly asking: Asking; readonly now: Instant },
): Promise<Answer> {
  const restores = restoresOf(pool);
  const newest = await restores.newest();
  const held = (await restores.held()).filter((each) => each.caseId === caseId && each.decides);
  if (newest === undefined || held.length === 0) throw notDecidedAbroad;
  if (!isCaseNumber(credential)) throw noNumber;
  if ((await prismaOn(pool).case.count({ where: { id: credential } })) > 0) throw isHere;
  const { marks } = await (await openNodeKeys(loadConfig(ofTheKeys, environment).PUENTE_KEYS))();
  await confirmed(credential, [`${caseId}  ${credential}`, restoreWords[asking.language].revokes], asking);
  const places = statusPlacesOf(pool, drawnBy(marks));
  const lost = { credential, caseId: caseId as CaseId, epoch: newest.epoch, reason };
  const revoked = await revokedPlacesOf(pool, places).revoke(lost, now);
  return {
    ok: true,
    data: { caseId, credential, revoked },
    lines: [...revoked.map(({ index, list }) => `${credential}  ${String(list)}/${String(index)}`), '✓'],
  };
}

const notDecidedAbroad = new CannotDo(
  {
    es: 'Ningún país tiene este trámite por decidido: no hay credencial que se haya perdido con el respaldo.',
    en: 'No country knows this case as decided: there is no credential that was lost with the backup.',
  },
  'NOT_HELD',
);

const noNumber = new CannotDo(
  {
    es: 'Diga el número de la credencial, como está en su papel o en la página del otro país.',
    en: 'Name the credential by its number, as on its paper or on the other country’s page.',
  },
  'NOT_A_CREDENTIAL',
);

const isHere = new CannotDo(
  {
    es: 'Esa credencial está aquí: quien la emitió la suspende o la revoca como a cualquiera.',
    en: 'That credential is here: whoever issued it suspends or revokes it like any other.',
  },
  'IS_HERE',
);
