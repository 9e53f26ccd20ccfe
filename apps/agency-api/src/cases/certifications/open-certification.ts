import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OpenApplication } from '@puente/domain/kinds/certification';
import type { CommandId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type { Outcome } from '@puente/settlement/settlement';
import { opened } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { DossierDoor } from '../dossiers/dossier-door.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { OpenedInstead } from '../protection/protection-handler.js';
import { ProtectionHandler } from '../protection/protection-handler.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { OpenCertificationBody } from './certification-bodies.js';

type Opened = Extract<Outcome, { outcome: 'accepted' }> & Partial<Pick<OpenedInstead, 'kind'>>;

/** Opens an application for a certificate as a draft. A number that is taken is an accident and another one is drawn. */
@Injectable()
export class OpenCertification {
  constructor(
    private readonly door: DossierDoor,
    private readonly protection: ProtectionHandler,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'settlement' | 'here' | 'clock'>,
  ) {}

  /** @throws {Problem} where the dossier is not the caller's, or the law refuses */
  async open(by: Caller, body: OpenCertificationBody, commandId: CommandId, requestHash: string): Promise<Opened> {
    const { here, clock, settlement } = this.parts;
    const sought = { by, dossier: body.dossierId, language: body.language, commandId, requestHash };
    if (!(await this.door.admits(by, body.dossierId))) return this.protection.again(sought);
    const instead = await this.protection.instead(sought);
    if (instead !== undefined) return instead;
    const { dossierId: dossier, ...asked } = body;
    const command: OpenApplication = { type: 'open-application', dossier, ...asked };
    for (let attempt = 1; ; attempt += 1) {
      const caseId = newCaseNumber(here, Number(clock.now().slice(0, 4)), randomBytes(6));
      // A number that is somebody else's is seen to be taken.
      opened(caseId);
      // A repeated request walks the same ids and so finds the number that was free the first time.
      const id = (attempt === 1 ? commandId : `${commandId}/${attempt}`) as CommandId;
      const kind = 'certification';
      const outcome = await settlement.settle({ commandId: id, kind, caseId, command, by, requestHash });
      if (outcome.outcome === 'accepted') return outcome;
      if (outcome.code !== 'CASE_EXISTS' || attempt === 5) {
        throw new RefusalProblem(outcome.code, outcome.detail, outcome.field);
      }
    }
  }
}
