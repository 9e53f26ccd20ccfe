import { pausingStages } from '@puente/domain/kinds/force-majeure';
import { awaitsRelease, caseColumns, saidByNobody, standsStill } from '@puente/persistence/queries';
import { heldAbroad, restoreUnderWay } from '@puente/persistence/restores';
import { prepared } from './prepared.js';

/** As the partial index `cases_pausing` has them. */
const pausing = pausingStages.map((stage) => `'${stage}'`).join(', ');

/**
 * SQL: one of settlement's four statements. Looks for the command and, where it is new, takes the case: whoever settles another command of this case waits here.
 * The same command twice at once: the second does not see the first, waits for the case, and fails when it writes its id;
 * then it looks again and finds the outcome.
 */
const taking = (columns: string, whose = '') => `
  SELECT clock_timestamp() AS database_now, ${saidByNobody} AS by_nobody, ${restoreUnderWay} AS restoring, ${heldAbroad(':case')} AS held, command.request_hash, command.outcome, file.*, (
    SELECT jsonb_agg(state ORDER BY id) FROM cases WHERE kind = 'force-majeure' AND stage IN (${pausing})
  ) AS pauses
  FROM (SELECT) AS once LEFT JOIN commands command ON command.id = :command LEFT JOIN LATERAL (
    SELECT ${columns}, version, head_hash, state, process, last_entry_at, ${standsStill} AS frozen,
      ${awaitsRelease} AS unreached, ${heldAbroad('cases.about')} AS held_about FROM cases
    WHERE id = :case AND command.id IS NULL ${whose}
    FOR NO KEY UPDATE
  ) file ON true`;

export const load = prepared('settle:load', taking('kind, revision, agencies'));

/** The same with what says who may enter the file; where that agency neither has nor had it, nobody waits for whoever asks. */
export const enter = prepared('settle:enter', taking(caseColumns, 'AND agencies @> ARRAY[:agency]'));
