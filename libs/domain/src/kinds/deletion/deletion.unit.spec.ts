import type { Needed } from '../../file/case/index.js';
import type { CaseId, PlainDate } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import {
  aDeletion,
  deletionAt,
  deletionCommands,
  document,
  everythingGone,
  lapseOf,
  officer,
  people,
  sampleCase,
  sampleRules,
  secondSupervisor,
  theEffect,
  theWorkerOf,
  withdrawnRequest,
} from '../../../specification/index.js';
import { deletion } from './index.js';

const rules = sampleRules();
const { counterInMexico, registrar, worker } = people;
const request = lawOf('recognition-request');
const other = 'GT-26-000000-H' as CaseId;
const needs = (hold: Needed['hold']): Needed => ({ caseId: other, kind: 'credential', hold });
const grant = {
  type: 'grant-mandate',
  ...({ to: { officer: counterInMexico.id }, scope: 'act', until: '2026-03-31' as PlainDate } as const),
} as const;
const commands = deletionCommands();
const { 'approve-deletion-answer': approve, 'propose-deletion': propose, 'propose-keeping-data': keep } = commands;

describe('[R17] everything about a worker is asked to be deleted', () => {
  it('by the worker in person, and by nobody who acts for them', () => {
    withdrawnRequest()
      .when(everythingGone, worker)
      .then({ type: 'annex-opened', annex: { kind: 'deletion', opens: { holder: 'mx-stps' } } });
    withdrawnRequest().when(everythingGone, theWorkerOf(other)).thenRefused('NOT_YOUR_CASE');
    withdrawnRequest().when(everythingGone, counterInMexico).thenRefused('NOT_YOUR_ROLE');
    withdrawnRequest()
      .when(everythingGone, { kind: 'worker', caseId: sampleCase, printed: true })
      .thenRefused('NEEDS_OWN_CODE');
    const mandated = withdrawnRequest()
      .when(grant, worker)
      .and()
      .when(everythingGone, counterInMexico)
      .thenRefused('NOT_YOUR_ROLE');
    expect(request.allowed(mandated.theFile, counterInMexico)).not.toContain('ask-deletion');
  });

  it('at an office, by what the worker signed; whoever recorded it answers nothing', () => {
    const recorded = { type: 'record-deletion-request', document: document('other'), needed: [] } as const;
    const both = officer('mx.both', 'mx-stps', 'assistant', 'registrar');
    const { theFile } = withdrawnRequest().when(recorded, both).and();
    const [errand] = request.errands?.(theFile, rules) ?? [];
    const opened = aDeletion()
      .when(errand?.command as never, { kind: 'effect', file: sampleCase })
      .and();
    expect(opened.theFile).toMatchObject({ paper: document('other').id, filers: [both.id] });
    opened.when(propose, both).thenRefused('SAME_PERSON');
    opened.when(propose, registrar).and().when(approve, both).thenRefused('SAME_PERSON');
  });

  it('once: a second request waits for the answer to the first', () => {
    withdrawnRequest().when(everythingGone, worker).and().when(everythingGone, worker).thenRefused('ALREADY_DONE');
    const open: Needed = { caseId: other, kind: 'deletion', hold: 'open-case' };
    withdrawnRequest()
      .when({ ...everythingGone, needed: [open] }, worker)
      .thenRefused('ALREADY_DONE');
  });

  it('while nothing runs: what is open is withdrawn first, and the refusal names it', () => {
    for (const hold of ['open-case', 'running-period'] as const)
      withdrawnRequest()
        .when({ ...everythingGone, needed: [needs(hold)] }, worker)
        .thenRefused('CASE_STILL_RUNS', { caseId: other });
    for (const hold of ['alert', 'credential'] as const)
      withdrawnRequest()
        .when({ ...everythingGone, needed: [needs(hold)] }, worker)
        .and();
  });

  it('and told to the worker, who takes it back as long as nobody has answered', () => {
    expect(deletion.process(deletionAt('asked').theFile, rules).effects).toEqual([
      { kind: 'tell-worker', subject: 'n1' },
    ]);
    for (const stage of ['asked', 'proposed'] as const) {
      const back = deletionAt(stage).when(commands.withdraw, worker).and();
      expect(back.theFile).toMatchObject({ stage: 'withdrawn', clock: undefined });
      expect(back.theFile.proposal).toBeUndefined();
      deletionAt(stage).when(commands.withdraw, counterInMexico).thenRefused('NOT_YOUR_ROLE');
    }
    deletionAt('accepted').when(commands.withdraw, worker).thenRefused('NOT_IN_THIS_STAGE');
  });
});

describe('[R17] a request for deletion is answered', () => {
  const asked = deletionAt('asked');

  it('within the country’s period; late, it escalates and is answered all the same', () => {
    expect(asked.theFile.clock?.allowance).toEqual({ unit: 'business-days', days: 20 });
    const late = asked.when(...lapseOf(deletion.process(asked.theFile, rules))).then({ type: 'escalated' });
    expect(deletion.queue(late.theFile, rules).awaiting).toContain('supervisor');
    late.when(propose, registrar).and().when(approve, secondSupervisor).and();
  });

  it('by two people', () => {
    const proposed = asked.when(propose, registrar).and();
    proposed.when(approve, registrar).thenRefused('SAME_PERSON');
    proposed.when(commands['return-deletion-answer'], registrar).thenRefused('SAME_PERSON');
    expect(deletion.allowed(proposed.theFile, registrar)).not.toContain('approve-deletion-answer');
    proposed.when(approve, secondSupervisor).then({ type: 'deletion-accepted', by: secondSupervisor.id }, {});
    const returned = proposed.when(commands['return-deletion-answer'], secondSupervisor).and();
    expect(returned.theFile.stage).toBe('asked');
    expect(returned.theFile.proposal).toBeUndefined();
  });

  it('with reasons, the law and a remedy; where a law keeps the data, until a day that is still to come', () => {
    for (const field of ['reasons', 'legalBasis', 'remedy'] as const)
      for (const answer of [propose, keep])
        asked.when({ ...answer, [field]: { es: ' ' } }, registrar).thenRefused('REASONS_MISSING');
    asked.when({ ...keep, keptUntil: '2026-03-01' as PlainDate } as typeof keep, registrar).thenRefused('DATE_IN_PAST');
    const kept = deletionAt('refused');
    expect(kept.theFile.answer).toMatchObject({ legalBasis: { es: 'Artículo 12' }, keptUntil: '2031-03-02' });
    const { timeline } = deletion.status(kept.theFile, rules);
    expect(timeline.at(-1)).toMatchObject({
      ...{ what: 'deletion-refused', args: { on: '2031-03-02' } },
      words: { es: 'Por esto Artículo 12 Puede acudir a la autoridad' },
    });
  });

  it('with a deletion only where nothing needs the data by then, also what began after it was asked for', () => {
    const proposed = deletionAt('proposed');
    proposed
      .when({ ...approve, needed: [needs('open-case')] } as typeof approve, secondSupervisor)
      .thenRefused('CASE_STILL_RUNS');
    for (const hold of ['alert', 'credential'] as const)
      proposed
        .when({ ...approve, needed: [needs(hold)] } as typeof approve, secondSupervisor)
        .thenRefused('DATA_STILL_NEEDED', { caseId: other });
    const itself: Needed = { caseId: proposed.theFile.caseId, kind: 'deletion', hold: 'open-case' };
    proposed.when({ ...approve, needed: [itself] } as typeof approve, secondSupervisor).and();
  });

  it('and accepted, the dossier is blocked at once', () => {
    const accepted = deletionAt('accepted');
    expect(deletion.process(accepted.theFile, rules).effects).toContainEqual({
      ...{ kind: 'block-dossier', subject: 'dossier' },
    });
    expect(deletion.status(accepted.theFile, rules).timeline.at(-1)).toMatchObject({ args: { on: '2026-04-03' } });
    const blocked = accepted.when(commands['record-blocking'], theEffect).and();
    expect(blocked.theFile).toMatchObject({ stage: 'blocked', acceptedAt: accepted.setting.now });
  });
});
