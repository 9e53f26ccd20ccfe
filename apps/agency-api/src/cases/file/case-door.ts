import { Inject, Injectable } from '@nestjs/common';
import type { CaseId } from '@puente/domain/kernel';
import { isForBreach } from '@puente/domain/kinds/data-breach';
import { opened } from '@puente/persistence/rows';
import { audits } from '../../http/access/auditors.js';
import type { Caller } from '../../http/access/caller.js';
import { judged } from '../../http/access/judged.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import { overseesProtection, protects } from '../../http/access/protectors.js';
import { AgeLook } from './age-look.js';
import { ReportDoor } from './report-door.js';
import { IntegrityDoor } from './integrity-door.js';
import { MandateDoor } from './mandate-door.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { CaseRecord } from '@puente/persistence/queries';

/** To its law, whoever the door let in with the code of a case further up is the worker of this very file. */
export const inThisFile = (by: Caller, { about, caseId }: CaseRecord): Caller =>
  by.kind !== 'worker' || by.caseId === undefined || by.caseId === about ? by : { ...by, caseId };

/** An officer of an agency that has or had the file, which is open: the record alone says that they may enter. */
export const holdsOpenly = (by: Caller, found: CaseRecord): boolean =>
  by.kind === 'officer' && !found.sealed && !hasOwnDoor(found.kind) && found.agencies.includes(by.agency);

/** Who may see which case; of a person who is protected, those who protect them see each, and nobody else any. One that the caller may not see and one that does not exist are answered alike. */
@Injectable()
export class CaseDoor {
  constructor(
    private readonly mandates: MandateDoor,
    private readonly integrity: IntegrityDoor,
    private readonly reports: ReportDoor,
    private readonly ages: AgeLook,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'here' | 'rules' | 'vault'>,
  ) {}

  /** @throws {RefusalProblem} 404 */
  async open(by: Caller, caseId: CaseId): Promise<CaseRecord> {
    const held = await this.parts.cases.find(caseId);
    if (held !== undefined && holdsOpenly(by, held)) return held;
    const found = await judged(() => this.entered(by, caseId));
    if (found === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    opened(caseId);
    return found;
  }

  /**
   * To the file and its journal, and to what an auditor says in it: those of every agency enter, but where the person is
   * protected, the file has a door of its own, or it is between a worker and who helps them.
   *
   * @throws {RefusalProblem} 404
   */
  async openToAudit(by: Caller, caseId: CaseId): Promise<CaseRecord> {
    const found = audits(by)
      ? await judged(async () => this.awake(by, await this.parts.cases.find(caseId)))
      : undefined;
    const closed = found === undefined || found.sealed || found.kind === 'legal-aid' || hasOwnDoor(found.kind);
    if (closed) return this.open(by, caseId);
    opened(caseId);
    return found;
  }

  private async entered(by: Caller, caseId: CaseId): Promise<CaseRecord | undefined> {
    const found = await this.awake(by, await this.parts.cases.find(caseId));
    return found !== undefined && (await this.mayEnter(by, found)) ? found : undefined;
  }

  /** Somebody who came of age is protected no longer: whoever comes to their file finds it open that day. */
  private async awake(by: Caller, found: CaseRecord | undefined): Promise<CaseRecord | undefined> {
    if (found?.sealed !== true || found.dossier === undefined || protects(by, this.parts)) return found;
    return (await this.ages.look(found.dossier)) ? this.parts.cases.find(found.caseId) : found;
  }

  private async mayEnter(by: Caller, found: CaseRecord): Promise<boolean> {
    if (holdsOpenly(by, found)) return true;
    if (found.kind === 'integrity-event') return this.integrity.lets(by, found);
    if (found.kind === 'corruption-report') return this.reports.lets(by, found);
    if (found.kind === 'data-breach') return isForBreach(by);
    if (found.sealed)
      return protects(by, this.parts) || (found.kind === 'protection' && overseesProtection(by, this.parts));
    if (by.kind === 'officer') return this.mandates.lets(by, found);
    if (by.caseId !== undefined) return this.isOrIsAbout(found, by.caseId);
    if (found.dossier === undefined || by.id === undefined) return false;
    return (await this.parts.vault.dossiers.find(found.dossier))?.owner === by.id;
  }

  /** With the number and the code of a case, the worker enters what is about it as well, and what is about that: the appeal of a correction. */
  private async isOrIsAbout(found: CaseRecord, caseId: CaseId): Promise<boolean> {
    if (found.caseId === caseId || found.about === caseId) return true;
    const about = found.about === undefined ? undefined : await this.parts.cases.find(found.about);
    return about !== undefined && this.isOrIsAbout(about, caseId);
  }
}

/** What no agency holds: who may open it, its file or the role says. */
export const hasOwnDoor = (kind: CaseRecord['kind']): boolean =>
  kind === 'integrity-event' || kind === 'data-breach' || kind === 'corruption-report';
