import { Inject, Injectable } from '@nestjs/common';
import type { CaseKind, SharedPart } from '@puente/domain/file/case';
import type { LegalAid } from '@puente/domain/kinds/legal-aid';
import { isShared } from '@puente/domain/kinds/legal-aid';
import { isForWorker } from '@puente/domain/reading';
import type { CaseRecord } from '@puente/persistence/queries';
import type { CaseOnFile } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import { opened } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { judged } from '../../http/access/judged.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { todayAt } from '../../parts/today-at.js';

/** What a body of legal aid may read now, because the worker lets it. */
@Injectable()
export class SharedParts {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'here' | 'pool' | 'rules' | 'vault'>,
  ) {}

  /** Undefined where nothing is shared with the caller: nobody accepted, its day is over, it was ended, or the person is protected. */
  async of(by: Caller, record: CaseRecord): Promise<LegalAid | undefined> {
    const shared = await judged(() => this.sharedWith(by, record));
    if (shared !== undefined) opened(shared.about.caseId);
    return shared;
  }

  private async sharedWith(by: Caller, { caseId, dossier, kind, sealed }: CaseRecord): Promise<LegalAid | undefined> {
    if (kind !== 'legal-aid' || sealed || dossier === undefined) return undefined;
    if (by.kind !== 'officer' || !by.roles.includes('defender')) return undefined;
    const found = await readCase(this.parts.pool, caseId);
    if (found?.kind !== 'legal-aid' || found.file.body !== by.agency) return undefined;
    if (!isShared(found.file, todayAt(this.parts))) return undefined;
    const kept = await this.parts.vault.dossiers.find(dossier);
    return kept === undefined || kept.sealed || kept.blockedAt !== undefined ? undefined : found.file;
  }

  /** The case whose part the caller may read through this file, and its appeals and corrections where these are shown. */
  async filesWith(by: Caller, record: CaseRecord, part: SharedPart): Promise<readonly CaseOnFile[]> {
    const shared = await this.of(by, record);
    if (shared?.parts.includes(part) !== true) return [];
    const about = await readCase(this.parts.pool, shared.about.caseId);
    return about === undefined ? [] : [about, ...(await this.remediesIn(shared))];
  }

  /** What the worker reads of the appeals and corrections of the case, and of the appeals of these; none where they are not shown. */
  async remediesIn({ about, applicant, parts }: LegalAid): Promise<readonly Remedy[]> {
    if (!parts.includes('remedies')) return [];
    return judged(() => this.remediesOf(about, applicant));
  }

  private async remediesOf(
    { caseId: of }: LegalAid['about'],
    applicant: LegalAid['applicant'],
  ): Promise<readonly Remedy[]> {
    const { cases, pool, rules } = this.parts;
    const records = (await cases.ofDossier(applicant.dossier)).filter(isRemedy);
    const direct = records.filter((one) => one.about === of);
    const all = records.filter((one) => direct.some(({ caseId }) => caseId === one.caseId || caseId === one.about));
    const files = await Promise.all(all.map(({ caseId }) => readCase(pool, caseId)));
    return files.flatMap((found) =>
      found !== undefined && isRemedy(found) && isForWorker(found.kind, found.file, rules) ? [found] : [],
    );
  }
}

const remedies = ['appeal', 'correction'] as const satisfies readonly CaseKind[];
export type Remedy = CaseOnFile & { readonly kind: (typeof remedies)[number] };
const isRemedy = <Kinded extends { readonly kind: CaseKind }>(
  one: Kinded,
): one is Kinded & { readonly kind: (typeof remedies)[number] } => remedies.some((kind) => kind === one.kind);
