import type { TimeSource } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { Officers } from '@puente/persistence/officers';
import type { Caller } from './caller.js';

/** A token stays good until it ends; somebody who was sent away is out within this time. */
const lookAgainAfter = 30_000;

/** Officers whom their supervisor made inactive at this node, whatever their token says. */
export class Suspensions {
  private readonly known = new Map<string, { readonly until: number; readonly ids: Promise<ReadonlySet<string>> }>();

  constructor(
    private readonly officers: Officers,
    private readonly clock: TimeSource,
  ) {}

  async includes(caller: Extract<Caller, { kind: 'officer' }>): Promise<boolean> {
    const now = milliseconds(this.clock.now());
    const known = this.known.get(caller.agency);
    if (known !== undefined && known.until > now) return (await known.ids).has(caller.id);
    const ids = this.look(caller);
    this.known.set(caller.agency, { until: now + lookAgainAfter, ids });
    // What could not be read is read again by the next request, and this one fails as an outage.
    ids.catch(() => this.known.delete(caller.agency));
    return (await ids).has(caller.id);
  }

  private async look({ agency }: Extract<Caller, { kind: 'officer' }>): Promise<ReadonlySet<string>> {
    const officers = await this.officers.list(agency);
    return new Set(officers.flatMap(({ id, active }) => (active ? [] : [id])));
  }
}
