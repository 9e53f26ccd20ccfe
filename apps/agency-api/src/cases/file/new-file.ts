import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CaseKind } from '@puente/domain/file/case';
import type { CommandId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { CaseCommand, Outcome } from '@puente/settlement/settlement';
import { opened } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

export type SettledOpening = Extract<Outcome, { outcome: 'accepted' }>;

interface Opening {
  readonly kind: CaseKind;
  readonly command: CaseCommand;
  readonly by: Caller;
  readonly commandId: CommandId;
  readonly requestHash: string;
  /** What the API calls a field that the law found wrong. */
  readonly fieldHere?: (field: string) => string;
}

/** Begins a file under a new number. It is random, so one that is taken is an accident, and another one is drawn. */
@Injectable()
export class NewFile {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'settlement' | 'here' | 'clock'>) {}

  /** @throws {RefusalProblem} where the law refuses */
  async open({ commandId, fieldHere = (field) => field, ...request }: Opening): Promise<SettledOpening> {
    const { here, clock, settlement } = this.parts;
    for (let attempt = 1; ; attempt += 1) {
      const caseId = newCaseNumber(here, Number(clock.now().slice(0, 4)), randomBytes(6));
      // A repeated request walks the same ids and so finds the number that was free the first time.
      const id = (attempt === 1 ? commandId : `${commandId}/${attempt}`) as CommandId;
      // Whoever begins a file writes into it, also where no agency holds it.
      opened(caseId);
      const outcome = await settlement.settle({ commandId: id, caseId, ...request });
      if (outcome.outcome === 'accepted') return outcome;
      if (outcome.code !== 'CASE_EXISTS' || attempt === 5) {
        throw new RefusalProblem(outcome.code, outcome.detail, outcome.field && fieldHere(outcome.field));
      }
    }
  }
}
