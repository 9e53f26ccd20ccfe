import { AnswerReportBody, ConcernedBody, EmptyBody, ExportBody, NotConcernedBody } from '@puente/contracts/bodies';
import type { CaseId } from '@puente/domain/kernel';
import type { ApiPath } from '@puente/web/asking';
import { apiPath } from '@puente/web/asking';
import type { Field } from '../act/index.js';
import { fieldsFor } from '../act/index.js';

/**
 * What integrity officers do with a report. What has words goes where they are sealed on their way in; the rest is a command of
 * its file like any other.
 */
const commands = {
  'take-report': { body: EmptyBody },
  'answer-report': { body: AnswerReportBody, sealedAt: 'answer' },
  'name-concerned': { body: ConcernedBody, sealedAt: 'concerned' },
  'take-concerned-back': { body: NotConcernedBody, sealedAt: 'not-concerned' },
  'propose-export': { body: ExportBody, sealedAt: 'propose-export' },
  'approve-report-step': { body: EmptyBody },
  'decline-report-step': { body: EmptyBody },
  'approve-export': { body: EmptyBody },
} as const;

export type ReportCommand = keyof typeof commands;
export const reportCommands = Object.keys(commands) as ReportCommand[];
export const isReportCommand = (name: string | undefined): name is ReportCommand =>
  name !== undefined && Object.hasOwn(commands, name);
export const fieldsOfReport = (command: ReportCommand): readonly Field[] => fieldsFor(commands[command].body);

export function whereItGoes(caseId: CaseId, command: ReportCommand): ApiPath {
  const how = commands[command];
  return 'sealedAt' in how
    ? apiPath`/corruption-reports/${caseId}/${how.sealedAt}`
    : apiPath`/cases/${caseId}/${command}`;
}
