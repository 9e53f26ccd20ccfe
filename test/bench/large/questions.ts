import type { AgencyId, CaseId, CountryCode, DossierId, Instant, OfficerId } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import {
  readAlertLateness,
  readHolder,
  readLateness,
  readOrders,
  readReports,
  readVisits,
} from '@puente/persistence/indicators';
import { precedentsFor } from '@puente/persistence/precedents';
import type { QueueFilter } from '@puente/persistence/queries';
import {
  assignedCases,
  auditedCases,
  caseNumbers,
  caseRecords,
  casesSeenBy,
  childrenProtected,
  countToRecount,
  countToStop,
  everyOpenFile,
  filesOfPerson,
  filesToSweep,
  journalEntries,
  loadsOf,
  openFiles,
  queueCounts,
  queuePage,
  queueStages,
  workloadOf,
} from '@puente/persistence/queries';
import type { NodeRole } from '@puente/persistence/roles';
import type { Who } from '@puente/persistence/rows';
import { fixedSecrets, openVault } from '@puente/persistence/vault';
import { watchingOf } from '@puente/persistence/watching';
import { growLog } from '@puente/settlement/log';
import { verifyJournal } from '@puente/settlement/journal';
import type { Pool } from '@puente/persistence/database';
import type { Question } from './measured.js';

/** Of whom and for what the questions are, in a register that was filled. */
export interface Asking {
  readonly here: CountryCode;
  readonly agency: AgencyId;
  readonly officers: readonly [OfficerId, ...OfficerId[]];
  readonly now: Instant;
  /** An open case of that agency, in the middle of the register; whose it is. */
  readonly caseId: CaseId;
  readonly dossier: DossierId;
  /** Cases of one page. */
  readonly page: readonly CaseId[];
  readonly precedent: Parameters<typeof precedentsFor>[1];
  readonly as: (who: Who) => string;
  readonly urlOf: (role: NodeRole) => string;
}

type Asks = readonly (readonly [what: string, ask: Question['ask']])[];

/** When each of fourteen days begins, and when the last one ends. */
const fortnight = (now: Instant): readonly Instant[] =>
  Array.from({ length: 15 }, (_, day) => instant(milliseconds(now) + day * 86_400_000));

/** Everything that goes through a register: lists, searches, queues, figures, sweeps, retention, watching and proofs. */
export function questions(asking: Asking): readonly Question[] {
  const { as, urlOf, agency } = asking;
  const of = (url: string, asks: Asks): readonly Question[] => asks.map(([what, ask]) => ({ what, url, ask }));
  const wholly = (all: readonly Question[]): readonly Question[] => all.map((one) => ({ ...one, whole: true }));
  return [
    ...of(as({ purpose: 'agency', agency }), officersOwn(asking)),
    ...of(as({ purpose: 'matching' }), [['search by a number, in vain', (pool) => searched(pool, agency)]]),
    ...of(as({ purpose: 'lists' }), audited(asking)),
    ...of(as({ purpose: 'law' }), [
      ['load of twenty officers, for a draw', (pool) => loadsOf(pool, asking.officers)],
      ['precedents', (pool) => precedentsFor(pool, asking.precedent)],
    ]),
    ...of(urlOf('worker'), rounds(asking)),
    ...of(urlOf('operator'), [
      ['journal verify, one file', (pool) => verifyJournal(pool, asking.caseId)],
      ['a page of case numbers, for journal verify --all', (pool) => caseNumbers(pool, '' as CaseId)],
    ]),
    ...of(urlOf('relay'), [['200 leaves more in the log', (pool) => growLog(pool, 200)]]),
    ...wholly(of(as({ purpose: 'figures' }), figures(asking))),
    ...wholly(of(urlOf('worker'), sweeps(asking))),
  ];
}

function officersOwn({ agency, caseId, dossier, now, officers, page }: Asking): Asks {
  const asked = { agency, officer: officers[0], now };
  const queues: readonly QueueFilter[] = [
    ...[{ role: 'reviewer' as const }, { role: 'supervisor' as const }, { mine: true }, { late: true }],
    { stage: 'submitted' },
  ];
  const page_ = (filter: QueueFilter) => (pool: Pool) => queuePage(pool, { ...asked, filter });
  return [
    ['queue page', page_({ role: 'reviewer' })],
    ['queue page of all that the agency holds', page_({})],
    ['queue page of a kind', page_({ kind: 'certification' })],
    ['queue page of a corridor', page_({ corridor: 'MX-PE' })],
    ['queue page of what is due soon', page_({ soon: true })],
    ['an officer’s own queue', page_({ mine: true })],
    ['counts of five queues', (pool) => queueCounts(pool, asked, queues)],
    ['a queue by stages', (pool) => queueStages(pool, asked, {})],
    ['what an officer was drawn for', (pool) => assignedCases(pool, { officer: officers[0], agency, limit: 50 })],
    ['workload of twenty officers', (pool) => workloadOf(pool, agency, officers, { now, days: fortnight(now) })],
    ['one case', (pool) => caseRecords(pool).find(caseId)],
    ['which of fifty cases an agency sees', (pool) => casesSeenBy(pool, agency, page)],
    ['cases of a dossier', (pool) => caseRecords(pool).aboutDossier(dossier, agency)],
    ['the journal of a case', (pool) => journalEntries(pool, caseId)],
  ];
}

const vaultOn = (pool: Pool) =>
  openVault({ pool, secrets: fixedSecrets(new Uint8Array(32)), documentsFolder: '/nonexistent' });
const searched = (pool: Pool, agency: AgencyId) =>
  vaultOn(pool).matches.found({ by: 'document', number: 'A 12345678' }, agency, 20);

const audited = ({ agency, now }: Asking): Asks => [
  ['auditors: newest cases', (pool) => auditedCases(pool, { atMost: 50 })],
  ['auditors: of an agency', (pool) => auditedCases(pool, { atMost: 50, agency })],
  ['auditors: late in a corridor', (pool) => auditedCases(pool, { atMost: 50, corridor: 'MX-PE', lateAt: now })],
  ['auditors: of a kind and stage', (pool) => auditedCases(pool, { atMost: 50, kind: 'appeal', stage: 'answered' })],
];

function rounds({ caseId, dossier, now }: Asking): Asks {
  const watch = (pool: Pool) => watchingOf(pool);
  const span = { from: daysBefore(now, 1), until: now };
  return [
    ['a page of open files, for the daily look', (pool) => openFiles(pool, caseId)],
    ['files of a person', (pool) => filesOfPerson(pool).of(dossier)],
    ['children protected', (pool) => childrenProtected(pool).next(undefined, 100)],
    ['a page of dossiers that rest', (pool) => vaultOn(pool).retained.next(daysBefore(now, 365), undefined, 100)],
    ['a page of dossiers of drafts', (pool) => vaultOn(pool).retained.nextDrafts(dossier, 100)],
    ['watch: looks of a day', (pool) => watch(pool).crossings('looks', { many: 100, withinHours: 1 }, span)],
    ['watch: files moved in a day', (pool) => watch(pool).crossings('moves', { many: 30, withinHours: 24 }, span)],
    ['watch: contacts that many have', (pool) => watch(pool).sharedContacts(10, span)],
    ['watch: roles taken', (pool) => watch(pool).watchersTaken(span)],
  ];
}

const figures = ({ now }: Asking): Asks => [
  ['figures: visits of stages', (pool) => readVisits(pool)],
  ['figures: lateness', (pool) => readLateness(pool, now)],
  ['figures: lateness of alerts', (pool) => readAlertLateness(pool, now)],
  ['figures: orders', (pool) => readOrders(pool, now)],
  ['figures: reports', (pool) => readReports(pool, daysBefore(now, 365), now)],
  ['figures: who holds a kind most', (pool) => readHolder(pool, 'recognition-review', undefined)],
];

const sweeps = ({ here, agency }: Asking): Asks => [
  ['every open file, page by page', (pool) => taken(everyOpenFile(pool))],
  ['clocks that a pause would stop', (pool) => countToStop(pool, { regions: 'all', agencies: [agency] })],
  [
    'a page of clocks that a pause holds, from the first',
    (pool) => filesToSweep(pool).next(resumed(agency), undefined, 200),
  ],
  ['clocks of another edition of a calendar', (pool) => countToRecount(pool, { country: here, version: 'newer' })],
  ['dossiers that rest, all of them', (pool) => allResting(pool)],
];

const resumed = (agency: AgencyId) => ({
  ...{ direction: 'resume' as const, pause: 'MX-26-PAVSE0-0' as CaseId, regions: 'all' as const },
  agencies: [agency],
});

async function taken(pages: AsyncGenerator<readonly unknown[]>): Promise<number> {
  let count = 0;
  for await (const page of pages) count += page.length;
  return count;
}

async function allResting(pool: Pool): Promise<void> {
  const { retained } = vaultOn(pool);
  let after: DossierId | undefined;
  do after = (await retained.next(daysBefore('2026-11-28T00:00:00.000Z' as Instant, 365), after, 500)).at(-1);
  while (after !== undefined);
}

const daysBefore = (at: Instant, days: number): Instant =>
  new Date(Date.parse(at) - days * 86_400_000).toISOString() as Instant;
