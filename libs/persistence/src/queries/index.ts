export type { AuditQuestion } from './audited-cases.js';
export { auditedCases } from './audited-cases.js';
export { bulkIssueFiles } from './bulk-issue-files.js';
export { assignedCases } from './assigned-cases.js';
export type { CaseLookUp } from './case-look-up.js';
export { caseLookUp } from './case-look-up.js';
export {
  awaitsRelease,
  caseColumns,
  pageShown,
  personIsSealed,
  processRuns,
  saidByNobody,
  standsStill,
} from './case-sql.js';
export { childrenProtected } from './children-protected.js';
export { caseNumbers } from './case-numbers.js';
export type { CaseRecord, CaseRecords, CaseRow } from './case-records.js';
export { caseRecord, caseRecords } from './case-records.js';
export { casesSeenBy } from './cases-seen-by.js';
export { credentialsOf } from './credentials-of.js';
export type { FileToRecount } from './files-to-recount.js';
export { countToRecount, filesToRecount, sealedToRecount } from './files-to-recount.js';
export type { SweepQuestion } from './files-to-sweep.js';
export { filesOfPerson } from './files-of-person.js';
export { countToStop, filesToSweep } from './files-to-sweep.js';
export type { IntegrityEventOnFile, IntegrityQuestion } from './integrity-files.js';
export type { DuePlace } from './due-first.js';
export type { ReportOnFile, ReportQuestion } from './corruption-report-files.js';
export { corruptionReportFiles, everyCorruptionReport } from './corruption-report-files.js';
export { dataBreachFiles, kindsOf } from './data-breach-files.js';
export { integrityFiles } from './integrity-files.js';
export type { JournalEntry } from './journal.js';
export { journalEntries } from './journal.js';
export type { OnDuty } from './officer-registers.js';
export { agenciesOf, agenciesWithRegister, hadRegisters, loadsOf } from './officer-registers.js';
export type { OpenFile } from './open-files.js';
export { everyOpenFile, openFiles } from './open-files.js';
export { pauseFiles } from './pause-files.js';
export type { QueuePage, QueueQuestion } from './queue.js';
export { countedUpTo, queueCounts, queuePage, queueStages, tabulatedUpTo } from './queue.js';
export type { RuleChangeOnFile } from './rule-change-files.js';
export { ruleChangeFiles } from './rule-change-files.js';
export { relianceOf } from './reliance.js';
export type { Asking, QueueFilter, QueueOrder, QueuePlace } from './queue-sql.js';
export type { SavedQueue, SavedQueues } from './saved-queues.js';
export { savedQueuesOf } from './saved-queues.js';
export type { Workload } from './workload.js';
export { workloadOf } from './workload.js';
export { settledBefore } from './settled-before.js';
export type { PartnerTraffic, WaitingEvents } from './partner-traffic.js';
export { partnerTraffic } from './partner-traffic.js';
export { assertNothingWaitsLong } from './waits-long.js';
