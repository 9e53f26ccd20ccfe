import { Inject, Injectable } from '@nestjs/common';
import type { SharedPart } from '@puente/domain/file/case';
import type { LegalAid } from '@puente/domain/kinds/legal-aid';
import { isShared } from '@puente/domain/kinds/legal-aid';
import type { CaseRecord } from '@puente/persistence/queries';
import { readCase } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { todayAt } from '../file/today-at.js';

/** What a body of legal aid may read now, because the worker lets it. */
@Injectable()
export class SharedParts {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules' | 'vault'>,
  ) {}

  /** Undefined where nothing is shared with the caller: nobody accepted, its day is over, it was ended, or the person is protected. */
  async of(by: Caller, { caseId, dossier, kind, sealed }: CaseRecord): Promise<LegalAid | undefined> {
    if (kind !== 'legal-aid' || sealed || dossier === undefined) return undefined;
    if (by.kind !== 'officer' || !by.roles.includes('defender')) return undefined;
    const found = await readCase(this.parts.pool, caseId);
    if (found?.kind !== 'legal-aid' || found.file.body !== by.agency) return undefined;
    if (!isShared(found.file, todayAt(this.parts))) return undefined;
    const kept = await this.parts.vault.dossiers.find(dossier);
    return kept === undefined || kept.sealed || kept.blockedAt !== undefined ? undefined : found.file;
  }

  /** The case whose part the caller may read through this file. */
  async caseWith(by: Caller, record: CaseRecord, part: SharedPart): Promise<LegalAid['about'] | undefined> {
    const shared = await this.of(by, record);
    return shared?.parts.includes(part) === true ? shared.about : undefined;
  }
}
