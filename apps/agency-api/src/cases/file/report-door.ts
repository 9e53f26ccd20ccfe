import { Inject, Injectable } from '@nestjs/common';
import type { CorruptionReport, Mark } from '@puente/domain/kinds/corruption-report';
import { concerns, isForIntegrity, isShutTo } from '@puente/domain/kinds/corruption-report';
import type { CaseRecord, ReportQuestion } from '@puente/persistence/queries';
import { readCase } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { todayAt } from '../../parts/today-at.js';

/**
 * A report that money was asked is for integrity officers of the country, and for none whom it names or somebody wants it to name, nor
 * their office: the file knows these by their marks alone.
 */
@Injectable()
export class ReportDoor {
  constructor(
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool' | 'rules' | 'vault'>,
  ) {}

  async lets(by: Caller, { caseId }: CaseRecord): Promise<boolean> {
    const found = await readCase(this.parts.pool, caseId);
    return found !== undefined && this.opens(by, found.file as CorruptionReport);
  }

  opens(by: Caller, file: CorruptionReport): boolean {
    return isForIntegrity(file, by) && !isShutTo(file, this.marksOf(by), todayAt(this.parts));
  }

  /** Which of them a list of the caller's has. */
  seenBy(by: Caller): Pick<ReportQuestion, 'notNaming' | 'today'> {
    return { notNaming: this.marksOf(by), today: todayAt(this.parts) };
  }

  /** By which a report names the caller or their office. */
  private marksOf(by: Caller): readonly Mark[] {
    if (by.kind !== 'officer') return [];
    const { reports } = this.parts.vault;
    return [reports.mark('officer', by.id), reports.mark('office', by.agency)];
  }

  /** Whether the caller or their office is among them. */
  concerns(by: Caller, named: Pick<CorruptionReport, 'marks'>): boolean {
    return concerns(named, this.marksOf(by));
  }
}
