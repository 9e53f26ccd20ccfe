import { Inject, Injectable } from '@nestjs/common';
import type { CorruptionReport, Mark } from '@puente/domain/kinds/corruption-report';
import { concerns, isForIntegrity } from '@puente/domain/kinds/corruption-report';
import type { CaseRecord } from '@puente/persistence/queries';
import { readCase } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/**
 * A report that money was asked is for integrity officers of the country, and for none whom it names or whose office it names: the file
 * knows these by their marks alone.
 */
@Injectable()
export class ReportDoor {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool' | 'vault'>) {}

  async lets(by: Caller, { caseId }: CaseRecord): Promise<boolean> {
    const found = await readCase(this.parts.pool, caseId);
    return found !== undefined && this.opens(by, found.file as CorruptionReport);
  }

  opens(by: Caller, file: CorruptionReport): boolean {
    return isForIntegrity(file, by) && !this.concerns(by, file);
  }

  /** By which a report names the caller or their office. */
  marksOf(by: Caller): readonly Mark[] {
    if (by.kind !== 'officer') return [];
    const { reports } = this.parts.vault;
    return [reports.mark('officer', by.id), reports.mark('office', by.agency)];
  }

  /** Whether the caller or their office is among them. */
  concerns(by: Caller, named: Pick<CorruptionReport, 'marks'>): boolean {
    return concerns(named, this.marksOf(by));
  }
}
