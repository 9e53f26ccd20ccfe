import type { OfficerId, TimeSource } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { Officer } from '@puente/domain/kinds/officer-register';
import type { Officers } from '@puente/settlement/officers';
import type { Caller } from './caller.js';

/** A token stays good until it ends; who was sent away is out, and who lost a role is without it, within this time. */
const lookAgainAfter = 30_000;

type Staff = ReadonlyMap<OfficerId, Officer>;
type CallingOfficer = Extract<Caller, { kind: 'officer' }>;

/** Officers as two supervisors registered them at this node, which counts before what their token says. */
export class RegisteredStaff {
  private readonly known = new Map<string, { readonly until: number; readonly staff: Promise<Staff> }>();

  constructor(
    private readonly officers: Pick<Officers, 'list'>,
    private readonly clock: TimeSource,
  ) {}

  /**
   * The officer with those roles that the token names and the supervisor has not taken away; whom nobody registered has the
   * token's. Undefined: sent away.
   */
  async standingOf(caller: CallingOfficer): Promise<CallingOfficer | undefined> {
    const registered = (await this.staffOf(caller.agency)).get(caller.id);
    if (registered === undefined) return caller;
    if (!registered.active) return undefined;
    return { ...caller, roles: caller.roles.filter((role) => registered.roles.includes(role)) };
  }

  private staffOf(agency: CallingOfficer['agency']): Promise<Staff> {
    const now = milliseconds(this.clock.now());
    const known = this.known.get(agency);
    if (known !== undefined && known.until > now) return known.staff;
    const staff = this.officers.list(agency).then((all) => new Map(all.map((one) => [one.id, one])));
    this.known.set(agency, { until: now + lookAgainAfter, staff });
    // What could not be read is read again by the next request, and this one fails as an outage.
    staff.catch(() => this.known.delete(agency));
    return staff;
  }
}
