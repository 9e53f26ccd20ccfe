import { randomUUID } from 'node:crypto';
import type { DueEffect, ProcessView } from '@puente/domain/file/case';
import type { CaseId, CommandId, CountryCode, DossierId, TimeSource } from '@puente/domain/kernel';
import { accept, country, instant, newCaseNumber, refuse } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { randomBytes } from 'node:crypto';
import type { AnyLaw, CaseCommand, CaseEvent, CaseState } from '../laws/laws.js';
import type { SettleRequest } from './request.js';

/**
 * The smallest law with which settlement can be watched: a draft is opened, submitted once, told of and annotated. What
 * the real procedures say is the domain's to test; here only what settlement does with what a law answers.
 */
interface SampleFile {
  readonly stage: string;
  readonly caseId: CaseId;
  readonly filing: { readonly dossier: DossierId };
  readonly documents: number;
  readonly attempts: number;
}

const asFile = (file: SampleFile) => file as unknown as CaseState;
const read = (file: CaseState) => file as unknown as SampleFile;
const effects = (file: SampleFile): DueEffect[] =>
  file.stage === 'submitted' ? [{ kind: 'tell-worker', subject: `n${file.attempts}` }] : [];

export const sampleLaw: AnyLaw = {
  kind: 'recognition-request',
  commands: [{ type: 'open-draft', opens: ['worker'], givenBy: {}, refusals: [] }],
  decide(file, command, { now: at, caseId }) {
    if (file === undefined) {
      if (command.type !== 'open-draft') return refuse('NO_SUCH_CASE');
      const filing = { dossier: command.dossier };
      return accept({ type: 'draft-opened', at, filing } as unknown as CaseEvent);
    }
    switch (command.type) {
      case 'open-draft':
        return refuse('CASE_EXISTS', { caseId });
      case 'submit':
        if (file.stage !== 'draft') return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: 'submit' });
        return accept<CaseEvent>({ type: 'submitted', at }, { type: 'note-added', at, text: 'submitted' });
      case 'attach-document':
        return accept<CaseEvent>({ type: 'document-attached', at, document: command.document });
      case 'add-note':
        return accept<CaseEvent>({ type: 'note-added', at, text: command.text });
      case 'receive-news':
        return accept(); // older than what is known
      case 'remind':
        return accept<CaseEvent>({ type: 'reminded', at, clock: command.clock, fraction: command.fraction });
      default:
        return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: command.type }, 'type');
    }
  },
  applicant: (file) => ({ dossier: read(file).filing.dossier, language: 'es' }),
  evolve(file, event) {
    if (event.type === 'draft-opened') {
      const { filing } = event as unknown as Pick<SampleFile, 'filing'>;
      return asFile({ stage: 'draft', caseId: '' as CaseId, filing, documents: 0, attempts: 0 });
    }
    if (file === undefined) throw new TypeError('an unopened case');
    const now = read(file);
    if (event.type === 'submitted') return asFile({ ...now, stage: 'submitted', attempts: now.attempts + 1 });
    if (event.type === 'document-attached') return asFile({ ...now, documents: now.documents + 1 });
    if (event.type === 'reminded') return asFile({ ...now, attempts: now.attempts + 1 });
    return file;
  },
  weighs: ({ type }) => type !== 'reminded',
  allowed: () => [],
  process(file): ProcessView {
    const { stage } = file;
    return { stage, ended: false, reminders: [], effects: effects(read(file)), corridor: 'MX-GT', holder: 'mx-stps' };
  },
  status: (file) => ({ stage: file.stage, documents: read(file).documents }) as never,
  queue: (file) => ({
    agencies: [file.stage === 'draft' ? 'mx-conocer' : 'mx-stps'] as never,
    holder: 'mx-stps' as never,
    awaiting: ['registrar'],
    assigned: [],
    dueAt: instant('2026-03-03T05:59:59.999Z'),
  }),
  publish(events, after) {
    if (!events.some((event) => event.type === 'submitted')) return [];
    const at = instant('2026-03-01T00:00:00.000Z');
    return [{ type: 'submission.filed', to: country('GT'), at, filing: read(after).filing as never }];
  },
};

export const here: CountryCode = country('MX');
export const rules = {} as RuleBook;
export const clock: TimeSource = { now: () => instant(Date.now()) };
export const lawOf = () => sampleLaw;

export const aCase = (): CaseId => newCaseNumber(here, 2026, randomBytes(6));
export const anId = (): CommandId => `http:${randomUUID()}` as CommandId;
export const worker = { kind: 'worker' } as const;

const commands = {
  open: (): CaseCommand => ({ type: 'open-draft', dossier: randomUUID() }) as unknown as CaseCommand,
  submit: (): CaseCommand => ({ type: 'submit' }),
  note: (): CaseCommand => ({ type: 'add-note', text: 'llamó por teléfono' }),
  attach: (): CaseCommand =>
    ({
      type: 'attach-document',
      document: { id: randomUUID(), kind: 'other', sha256: '00' },
    }) as unknown as CaseCommand,
  withdraw: (): CaseCommand => ({ type: 'withdraw' }),
  'older news': (): CaseCommand => ({ type: 'receive-news' }) as unknown as CaseCommand,
};

/** A command for a case, by the worker and new unless told otherwise. */
export function ask(caseId: CaseId, what: keyof typeof commands, more: Partial<SettleRequest> = {}): SettleRequest {
  const command = commands[what]();
  return { commandId: anId(), kind: 'recognition-request', caseId, command, by: worker, ...more };
}
