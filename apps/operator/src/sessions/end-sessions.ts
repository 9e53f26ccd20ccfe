import { isCaseNumber } from '@puente/domain/kernel';
import type { Instant } from '@puente/domain/kernel';
import { statusSessionRecords } from '@puente/persistence/status-sessions';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { OpenNode } from '../node/index.js';

/**
 * Ends the sessions of a worker's page before their time, of every case of the person, or everybody's (ASVS 5.0, 7.4.5). Whose
 * they were and what they opened is not shown.
 *
 * @param number a case of the person; undefined for everybody's
 */
export async function endSessions({ pool }: OpenNode, number: string | undefined, now: Instant): Promise<Answer> {
  if (number !== undefined && !isCaseNumber(number))
    throw new CannotDo({ es: 'No es un número de trámite.', en: 'That is no case number.' }, 'NOT_A_CASE_NUMBER');
  const ended = await statusSessionRecords(pool).endAll(now, number);
  return { ok: true, data: { ended }, lines: [`${ended} ✓`] };
}
