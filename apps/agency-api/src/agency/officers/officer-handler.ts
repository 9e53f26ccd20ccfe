import { Inject, Injectable } from '@nestjs/common';
import type { OfficerChangeProposed, OfficerNames, Officers, Workloads } from '@puente/contracts/answers/agency';
import { todayIn } from '@puente/domain/clocks';
import type { AgencyId, CaseId, CommandId, OfficerId } from '@puente/domain/kernel';
import { registerNumberOf } from '@puente/domain/kinds/officer-register';
import type { OfficerName } from '@puente/persistence/officer-names';
import { keepOfficerName, officerNames } from '@puente/persistence/officer-names';
import { agenciesOf, workloadOf } from '@puente/persistence/queries';
import type { CaseCommand, Outcome } from '@puente/settlement/settlement';
import type { z } from 'zod';
import { asking } from '@puente/persistence/rows';
import { audits } from '../../http/access/auditors.js';
import type { Caller } from '../../http/access/caller.js';
import { uuidFrom } from '../../http/asking/once.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { timeZoneHere } from '../../parts/today-at.js';
import { daysAhead } from './days-ahead.js';
import { knownAccount } from './known-account.js';
import type { OfficerChangeBody } from '@puente/contracts/bodies';

type Supervisor = Extract<Caller, { kind: 'officer' }>;
type Proposed = z.output<typeof OfficerChangeProposed>;

interface Asked extends OfficerChangeBody {
  readonly officer: OfficerId;
  readonly commandId: CommandId;
  readonly requestHash: string;
}

/** The register of officers of an agency: read by its staff, changed by two supervisors. */
@Injectable()
export class OfficerHandler {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<
      ApiParts,
      'accounts' | 'clock' | 'here' | 'officers' | 'pool' | 'rules' | 'settlement'
    >,
  ) {}

  async read(agency: AgencyId): Promise<z.output<typeof Officers>> {
    const found = await this.parts.officers.register(agency);
    if (found === undefined) return { items: [], proposals: [] };
    const { caseId, officers, pool, proposals } = found.file;
    const answer = {
      register: caseId,
      items: officers.map((officer) => ({ ...officer, agency })),
      proposals,
      ...(pool === undefined ? {} : { pool }),
    };
    // What is frozen in the domain is not in the schema's type; the content is the same.
    return answer as unknown as z.output<typeof Officers>;
  }

  /** Of colleagues; whoever audits reads the accounts of every agency, and what all of them are called. */
  async names(by: Supervisor): Promise<z.output<typeof OfficerNames>> {
    const { pool } = this.parts;
    const found = audits(by)
      ? await asking({ purpose: 'lists' }, () => officerNames(pool))
      : await officerNames(pool, by.agency);
    return { items: found.map(({ agency, name, officer }) => ({ id: officer, agency, name })) };
  }

  async workload(agency: AgencyId): Promise<z.output<typeof Workloads>> {
    const { clock, officers, pool } = this.parts;
    const active = (await officers.list(agency)).filter((officer) => officer.active).map(({ id }) => id);
    const timeZone = timeZoneHere(this.parts);
    const now = clock.now();
    const { begins, days } = daysAhead(timeZone, todayIn(timeZone, now));
    const loads = await workloadOf(pool, agency, active, { now, days: begins });
    return { days: [...days], items: loads.map((load) => ({ ...load, perDay: [...load.perDay] })) };
  }

  /**
   * @throws {HttpProblem} 404 for somebody of another agency; 422 and 503 by what the identity provider says
   * @throws {RefusalProblem} where the law refuses
   */
  async propose(by: Supervisor, asked: Asked): Promise<Proposed & { readonly repeated: boolean }> {
    const { change, commandId, officer, reasons, requestHash } = asked;
    const { agency } = by;
    const { accounts, here, rules } = this.parts;
    const registered = await asking({ purpose: 'law' }, () => agenciesOf(this.parts.pool, officer));
    const isOfSeats = change.what === 'seat' || change.what === 'seat-ended';
    const elsewhere = registered.filter((one) => one !== agency);
    // Delegates are the committee's; the ministry's register only seats them.
    if (elsewhere.length > 0 && !isOfSeats) throw new HttpProblem('NOT_FOUND');
    const at = signsInAt(change, agency, rules.country(here)?.desks.governance);
    const account = at && (await knownAccount(accounts, { agency: at, id: officer }));
    const register = registerNumberOf(here, agency);
    const opening = `${register}/open` as CommandId;
    if ((await this.parts.officers.register(agency)) === undefined)
      accepted(await this.settle(by, register, opening, { type: 'open-officer-register' }));
    const id = uuidFrom(commandId);
    const command = { type: 'propose-officer-change', id, officer, change, reasons } as const;
    const { repeated, version } = accepted(await this.settle(by, register, commandId, command, requestHash));
    // Whoever approves it reads whom the provider says that the account is.
    if (at && account?.name !== undefined) await this.keepName({ agency: at, officer, name: account.name });
    return { register, change: id, version, repeated };
  }

  private keepName(told: OfficerName): Promise<void> {
    const { clock, pool } = this.parts;
    return asking({ purpose: 'law' }, () => keepOfficerName(pool, told, clock.now()));
  }

  private settle(
    by: Supervisor,
    caseId: CaseId,
    commandId: CommandId,
    command: CaseCommand,
    requestHash?: string,
  ): Promise<Outcome> {
    const once = requestHash === undefined ? {} : { requestHash };
    return this.parts.settlement.settle({ commandId, kind: 'officer-register', caseId, command, by, ...once });
  }
}

/** Where somebody has to have an account before the change is proposed; undefined where they had one before. */
function signsInAt({ what }: OfficerChangeBody['change'], agency: AgencyId, committee: AgencyId | undefined) {
  if (what === 'standing') return agency;
  return what === 'seat' ? committee : undefined;
}

function accepted(outcome: Outcome): Extract<Outcome, { outcome: 'accepted' }> {
  if (outcome.outcome === 'accepted') return outcome;
  const { code, detail, field } = outcome;
  throw new RefusalProblem(code, detail, field === 'officer' ? 'path.id' : field);
}
