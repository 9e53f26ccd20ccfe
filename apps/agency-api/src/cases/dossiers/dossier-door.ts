import { Inject, Injectable } from '@nestjs/common';
import type { DossierId } from '@puente/domain/kernel';
import { needsDossier } from '@puente/domain/laws';
import type { DossierRecord } from '@puente/persistence/vault';
import { readCase } from '@puente/settlement/case-file';
import { opened } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { judged } from '../../http/access/judged.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { AgeLook } from '../file/age-look.js';
import { protects } from '../../http/access/protectors.js';

type Officer = Extract<Caller, { kind: 'officer' }>;

/**
 * Who may see which dossier: the worker it is about; the counter that opened it; and of an agency that holds or held a case
 * about it, whoever the law's tables let do something in that case now, or who was drawn for it. A dossier that is blocked
 * because nothing has been going on for years is for its worker and for auditors alone. Of a person who is protected it is
 * for those who protect them, whatever anybody holds.
 */
@Injectable()
export class DossierDoor {
  constructor(
    private readonly ages: AgeLook,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'cases' | 'here' | 'pool' | 'rules' | 'vault'>,
  ) {}

  /** @throws {HttpProblem} 404, the same for one that does not exist */
  async open(by: Caller, dossierId: DossierId): Promise<void> {
    if (!(await this.admits(by, dossierId))) throw new HttpProblem('NOT_FOUND');
  }

  async admits(by: Caller, dossierId: DossierId): Promise<boolean> {
    const admitted = await judged(() => this.judge(by, dossierId));
    if (admitted) opened(dossierId);
    return admitted;
  }

  private async judge(by: Caller, dossierId: DossierId): Promise<boolean> {
    const found = await this.parts.vault.dossiers.find(dossierId);
    if (found === undefined) return false;
    if (found.sealed && protects(by, this.parts)) return true;
    // Somebody who came of age is protected no longer.
    if (found.sealed && !(await this.ages.look(dossierId))) return false;
    if (by.kind === 'officer') return found.blockedAt === undefined ? this.needs(by, found) : this.audits(by, found);
    if (by.caseId !== undefined) return (await this.parts.cases.find(by.caseId))?.dossier === dossierId;
    return by.id !== undefined && found.owner === by.id;
  }

  /** Somebody may hand papers in at any counter that has a case of theirs: it adds them, and reads none of the others. */
  async takesPapers(by: Caller, dossierId: DossierId): Promise<boolean> {
    if (await this.admits(by, dossierId)) return true;
    if (by.kind !== 'officer' || !by.roles.includes('assistant')) return false;
    const { cases, vault } = this.parts;
    const found = await vault.dossiers.find(dossierId);
    if (found === undefined || found.sealed || found.blockedAt !== undefined) return false;
    return (await cases.aboutDossier(dossierId, by.agency)).length > 0;
  }

  /** An auditor sees that a file was handled rightly without its papers; of a blocked one nobody else is left to ask. */
  private async audits(by: Officer, { agencies, id }: DossierRecord): Promise<boolean> {
    if (!by.roles.includes('auditor')) return false;
    return agencies.includes(by.agency) || (await this.parts.cases.aboutDossier(id, by.agency)).length > 0;
  }

  private async needs(by: Officer, { agencies, id, receivedFrom }: DossierRecord): Promise<boolean> {
    // The counter asks for nothing that it has already, also before there is a case.
    const opened = agencies.includes(by.agency) && receivedFrom === undefined;
    if (opened && by.roles.includes('assistant')) return true;
    const { cases, pool, rules } = this.parts;
    for (const { caseId } of await cases.aboutDossier(id, by.agency)) {
      const found = await readCase(pool, caseId);
      if (found !== undefined && needsDossier(found.file, by, rules)) return true;
    }
    return false;
  }
}
