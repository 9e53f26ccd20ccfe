import { Inject, Injectable } from '@nestjs/common';
import type { Quarantine, Quarantined } from '@puente/contracts/answers/agency';
import type { QuarantinedEvent } from '@puente/persistence/quarantine';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

@Injectable()
export class QuarantineHandler {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'quarantine' | 'requests'>) {}

  async list(): Promise<z.output<typeof Quarantine>> {
    return { items: (await this.parts.quarantine.list()).map(shown) };
  }

  async read(id: number): Promise<z.output<typeof Quarantined>> {
    const found = await this.parts.quarantine.find(id);
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    return shown(found);
  }

  /** Asked again under the same key, nothing is judged once more. */
  async retry(by: Caller, id: number, requestId: string): Promise<z.output<typeof Quarantined>> {
    const { clock, quarantine, requests } = this.parts;
    const at = clock.now();
    const claim = await requests.claim({ id: requestId, requestHash: `retry ${id}`, resource: String(id), at });
    if (claim === 'reused') throw new RefusalProblem('COMMAND_REUSED', {}, 'header.Idempotency-Key');
    if (!claim.repeated) {
      const retried = await quarantine.retry(id, at, by.id);
      if (retried !== 'released') throw new HttpProblem(refusals[retried]);
    }
    return this.read(id);
  }
}

const refusals = { none: 'NOT_FOUND', cut: 'NOT_KEPT_WHOLE', 'beyond-limit': 'TOO_MANY_NEW_PEOPLE' } as const;

const shown = ({
  id,
  offset,
  partition,
  reason,
  receivedAt,
  standing,
  topic,
}: QuarantinedEvent): z.output<typeof Quarantined> => ({
  ...{ id, topic, partition, offset, reason, receivedAt, standing },
});
