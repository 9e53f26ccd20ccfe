import { Inject, Injectable } from '@nestjs/common';
import { givenUnder } from '@puente/domain/around/mandate';
import type { CaseKind, Mandate } from '@puente/domain/file/case';
import { mandateOf, mayGive } from '@puente/domain/file/case';
import type { CommandId, OfficerId } from '@puente/domain/kernel';
import { defenders } from '@puente/domain/kinds/appeal';
import { lawOf, takesMandates } from '@puente/domain/laws';
import type { CaseRecord } from '@puente/persistence/queries';
import type { AnyLaw } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import { asking } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { judged } from '../../http/access/judged.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { todayAt } from '../../parts/today-at.js';

const kinds = ['recognition-request', 'recognition-review', 'certification'] as const satisfies readonly CaseKind[];
type Mandating = CaseRecord & { readonly kind: (typeof kinds)[number] };
const keepsMandates = (record: CaseRecord): record is Mandating => kinds.some((one) => one === record.kind);

type Officer = Extract<Caller, { kind: 'officer' }>;

/** By which somebody comes, and the case in which the worker gave it. */
interface Held {
  readonly mandate: Mandate;
  readonly of: Mandating;
}

/**
 * Lets in whoever acts for the worker, for as long as the worker allows it: into the case, and into what is about it. Each
 * day on which they come is recorded in the case.
 */
@Injectable()
export class MandateDoor {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'cases' | 'pool' | 'settlement' | 'rules' | 'here' | 'clock'>,
  ) {}

  async lets(by: Officer, record: CaseRecord): Promise<boolean> {
    const held = await judged(() => this.heldFor(by, record));
    if (held !== undefined) await this.came(by, held);
    return held !== undefined;
  }

  /** Whether they would be let in: nothing is recorded of a question. */
  async wouldLet(by: Officer, record: CaseRecord): Promise<boolean> {
    return (await judged(() => this.heldFor(by, record))) !== undefined;
  }

  /** Whether they come to appeal, or to do whatever the worker may; that they came is recorded. */
  async letsAppeal(by: Officer, record: CaseRecord): Promise<boolean> {
    const held = await judged(() => this.heldFor(by, record));
    if (held === undefined || !mayGive(held.mandate, 'appeal')) return false;
    await this.came(by, held);
    return true;
  }

  /** What they may do for the worker in a file about the case: what they may in the case itself, its own law knows. */
  async allowed(by: Caller, record: CaseRecord): Promise<readonly string[]> {
    if (by.kind !== 'officer' || keepsMandates(record)) return [];
    const held = await judged(() => this.heldFor(by, record));
    const found = held && (await readCase(this.parts.pool, record.caseId));
    if (held === undefined || found === undefined) return [];
    const law: AnyLaw = lawOf(found.kind);
    return givenUnder(law, found.file, held.mandate);
  }

  /** The command is its giver's own: of nobody else's mandate is anything to be asked beside the file. */
  givenAsOneself = (record: CaseRecord): boolean => keepsMandates(record) || !takesMandates(record.kind);

  /** Who gives a command: the worker by somebody’s hand, where that is what their mandate allows. */
  async actor(by: Caller, record: CaseRecord, command: string): Promise<Caller> {
    if (by.kind !== 'officer' || !(await this.allowed(by, record)).includes(command)) return by;
    return { kind: 'worker', caseId: record.caseId, through: by.id };
  }

  /** Whom the worker named in the case that this file is about: they are not drawn to rule on it. Of the case itself its own law knows. */
  async defendersIn(record: CaseRecord): Promise<readonly OfficerId[]> {
    if (keepsMandates(record)) return [];
    const found = await judged(async () => {
      const of = await this.caseOf(record);
      return of && readCase(this.parts.pool, of.caseId);
    });
    return found === undefined ? [] : defenders(found.file);
  }

  /** What was done in a file about the case, in the case. */
  async recordAct(by: Officer, record: CaseRecord, { command, id }: { readonly command: string; readonly id: string }) {
    const held = await judged(() => this.heldFor(by, record));
    if (held !== undefined) await this.record(by, held, id, command);
  }

  /** Once a day. */
  private came(by: Officer, held: Held): Promise<void> {
    return this.record(by, held, `${held.mandate.id}/${by.id}/${todayAt(this.parts)}`);
  }

  private async record(by: Officer, { of }: Held, id: string, command?: string): Promise<void> {
    const use = {
      commandId: `${of.caseId}/mandate/${id}` as CommandId,
      kind: of.kind,
      caseId: of.caseId,
      command: { type: 'record-mandate-use', ...(command === undefined ? {} : { command }) },
      by,
    } as const;
    // In the case, whichever file about it was opened.
    await asking({ purpose: 'law' }, () => this.parts.settlement.settle(use));
  }

  private async heldFor(by: Officer, record: CaseRecord): Promise<Held | undefined> {
    const of = await this.caseOf(record);
    const found = of && (await readCase(this.parts.pool, of.caseId));
    const mandate = found && mandateOf(found.file.mandates, by, todayAt(this.parts));
    return of && mandate && { mandate, of };
  }

  /** Where its mandates stand; an appeal may be about a credential that is about a case. */
  private async caseOf(record: CaseRecord): Promise<Mandating | undefined> {
    if (record.sealed || !takesMandates(record.kind)) return undefined;
    if (keepsMandates(record)) return record;
    const about = record.about === undefined ? undefined : await this.parts.cases.find(record.about);
    return about && this.caseOf(about);
  }
}
