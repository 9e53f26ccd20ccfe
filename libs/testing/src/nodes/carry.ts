import type { CommandId } from '@puente/domain/kernel';
import { incoming } from '@puente/domain/laws';
import { theNode } from '@puente/domain/specification';
import { caseRecords } from '@puente/persistence/queries';
import type { Outcome } from '@puente/settlement/settlement';
import type { SampleNode } from './sample-node.js';

/**
 * What Kafka and the relays do, without them: everything in one node's outbox is settled in the other, each event as
 * often as `times`.
 *
 * @returns the outcomes, in order
 */
export async function carry(from: SampleNode, to: SampleNode, times = 1): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  await from.outbox.publish(1000, async (rows) => {
    for (const { eventId, caseId, message } of rows) {
      const event = incoming(message, from.here);
      const stored = await caseRecords(to.database.pool).find(caseId);
      const kind = event.kind === 'as-stored' ? stored?.kind : event.kind;
      if (kind === undefined) throw new Error(`an answer to a case that ${to.here} does not have`);
      for (let time = 0; time < times; time += 1) {
        outcomes.push(
          await to.settlement.settle({
            commandId: eventId as CommandId,
            kind,
            caseId,
            command: event.command,
            by: theNode(from.here),
            inbox: { eventId, country: from.here, type: message.type, happenedAt: message.at },
          }),
        );
      }
    }
    return rows.map((row) => row.id);
  });
  return outcomes;
}
