import { Inject, Injectable } from '@nestjs/common';
import type { WorkerStatus } from '@puente/domain/case';
import { lawOf } from '@puente/domain/laws';
import { daysLeft, sayExplanation } from '@puente/domain/clocks';
import type { CaseId } from '@puente/domain/kernel';
import type { AnyLaw } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { CaseOnFile } from '@puente/settlement/case-file';
import type { z } from 'zod';
import type { Caller } from '../access/caller.js';
import type { SpokenLanguage } from '../http/language.js';
import { RefusalProblem } from '../http/problem.js';
import type { ApiParts } from '../parts.js';
import { API_PARTS } from '../parts.js';
import { inWords } from '../status/status-words.js';
import { CaseDoor } from './case-door.js';
import type { CaseView } from './case-bodies.js';

/** A case as those who hold it, held it, or are the worker read it: one reading, so that all of it is of one version. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly door: CaseDoor,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool' | 'rules' | 'clock' | 'here'>,
  ) {}

  /** @throws {RefusalProblem} 404 */
  async read(by: Caller, caseId: CaseId, language: SpokenLanguage): Promise<z.output<typeof CaseView>> {
    await this.door.open(by, caseId);
    const found = await readCase(this.parts.pool, caseId);
    if (found === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const { kind, version, file } = found;
    const { rules, clock: time, here } = this.parts;
    const law: AnyLaw = lawOf(kind);
    const status = law.status(file, rules);
    const now = time.now();
    return {
      caseId,
      kind,
      version,
      stage: file.stage,
      dossierId: file.filing.dossier,
      file: file as never,
      allowedActions: allowedActions(law.allowed(file, by), found, status),
      ...this.clock(status, language),
      status: { ...inWords(status, language, now, here, rules) },
    };
  }

  private clock(status: WorkerStatus, language: SpokenLanguage): Pick<z.output<typeof CaseView>, 'clock'> {
    const { clock } = status;
    if (clock === undefined) return {};
    const calendar = this.parts.rules.country(clock.calendar)?.calendar;
    const left = calendar && daysLeft(clock, calendar, this.parts.clock.now());
    const words = sayExplanation(clock.explanation, language);
    return {
      clock: { ...(clock as never as object), ...(left === undefined ? {} : { daysLeft: left }), words } as never,
    };
  }
}

/** Where the file is at home, the worker's answers are given here and passed on: which of them, the page says. */
function allowedActions(allowed: readonly string[], { file }: CaseOnFile, status: WorkerStatus): string[] {
  const actions = allowed.filter((command) => command !== 'pass-answer-on');
  if (file.stage !== 'with-home' || actions.length === allowed.length) return actions;
  const answers: Partial<Record<WorkerStatus['next'], readonly string[]>> = {
    'provide-documents': ['provide-documents', 'cannot-provide', 'withdraw'],
    'answer-discrepancy': ['answer-discrepancy', 'withdraw'],
    'may-reopen': ['reopen'],
  };
  return [...actions, ...(answers[status.next] ?? ['withdraw'])];
}
