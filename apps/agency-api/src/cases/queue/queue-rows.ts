import { Inject, Injectable } from '@nestjs/common';
import type { QueueItem } from '@puente/contracts/answers/cases';
import { daysLeft, reckon } from '@puente/domain/clocks';
import type { CaseId, DossierId, Instant } from '@puente/domain/kernel';
import { lawOf, needsDossier } from '@puente/domain/laws';
import type { CaseRecord } from '@puente/persistence/queries';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import type { PageLanguage } from '@puente/words/languages';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { allowedActions } from '../file/allowed-actions.js';
import { titleOf } from '../status-words/status-words.js';

type Row = z.output<typeof QueueItem>;
type Files = ReadonlyMap<CaseId, CaseOnFile>;

/**
 * Files as one line each, for whoever is to choose among them. Whose file it is, an officer reads where the law gives them something
 * to do in it that needs the person's papers (R18), by which their dossier would open as well: the dossier stays closed, so
 * that this is no look at it. Of how many people they are shown the name is counted.
 */
@Injectable()
export class QueueRows {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'looks' | 'rules' | 'vault'>) {}

  async of(
    by: Caller,
    records: readonly CaseRecord[],
    files: Files,
    now: Instant,
    language: PageLanguage,
  ): Promise<Row[]> {
    const names = await this.namesFor(by, records, files, now);
    return records.flatMap((record) => {
      const found = files.get(record.caseId);
      if (found === undefined) return [];
      const name = record.dossier && names.get(record.dossier);
      return [{ ...head(by, record, now), ...(name && { name }), ...this.body(by, found, now, language) }];
    });
  }

  private body(by: Caller, { file, kind }: CaseOnFile, now: Instant, language: PageLanguage) {
    const { rules } = this.parts;
    const law: AnyLaw = lawOf(kind);
    const standard = law.status(file, rules)?.standard;
    const title = standard && titleOf(rules, standard.country, standard.code, language);
    const left = this.daysLeft(file.clock, now);
    return {
      corridor: law.process(file, rules).corridor,
      ...(standard && { standard: { ...standard, ...(title && { title }) } }),
      ...(left === undefined ? {} : { daysLeft: left }),
      allowedActions: allowedActions(file, by),
    };
  }

  private daysLeft(clock: CaseOnFile['file']['clock'], now: Instant): number | undefined {
    if (clock === undefined) return undefined;
    const calendar = this.parts.rules.calendar(clock.calendar, clock.calendarVersion);
    const { dueOn } = reckon(clock, calendar);
    return dueOn && daysLeft({ dueOn, unit: clock.allowance.unit }, calendar, now);
  }

  /** A worker knows their own name. */
  private async namesFor(
    by: Caller,
    records: readonly CaseRecord[],
    files: Files,
    now: Instant,
  ): Promise<ReadonlyMap<DossierId, string>> {
    if (by.kind !== 'officer') return new Map();
    const { looks, rules, vault } = this.parts;
    const needed = records.flatMap(({ caseId, dossier }) => {
      const found = files.get(caseId);
      return dossier !== undefined && found !== undefined && needsDossier(found.file, by, rules) ? [dossier] : [];
    });
    const names = await vault.dossiers.names([...new Set(needed)]);
    // What could not be counted is not shown.
    await looks.ofNames({ at: now, officer: by.id, people: [...names.keys()] });
    return names;
  }
}

function head(by: Caller, record: CaseRecord, now: Instant) {
  const { assigned, awaiting, caseId, dueAt, holder, kind, revision: version, stage } = record;
  return {
    ...{ caseId, kind, version, stage, awaiting: [...awaiting] },
    assignedToMe: by.id !== undefined && assigned.some((one) => one === by.id),
    late: dueAt !== undefined && dueAt < now,
    ...(holder === undefined ? {} : { holder }),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}
