import type { OfficerId, PlainDate, UnitCode } from '../../kernel/index.js';
import {
  accreditedUntil,
  anApplication,
  appointmentDay,
  at,
  certificationAt,
  certificationLapsed,
  certifiers,
  drawAssessors,
  evaluating,
  findings,
  firstMorning,
  lastServed,
  offerOneDay,
  officer,
  openApplication,
  people,
  sampleCase,
  sampleRules,
  served,
  theEffect,
  unitsInGuatemala,
  given,
  theEmergency,
} from '../../../specification/index.js';
import type { CertificationStory } from '../../../specification/index.js';
import { lawOf } from '../../laws/law-of.js';
import type { CertificationCommand } from './law.js';
import { certification } from './law.js';

const { counter, worker } = people;
const { approver, assessor, registrar, supervisor } = certifiers;
const rules = sampleRules();
const [first, second] = unitsInGuatemala;
const reasons = { es: 'Está de licencia' };
const habilitatedUntil = '2026-12-31' as PlainDate;
const declaring = (relation: 'trained' | 'employs' | 'related' | 'none'): CertificationCommand => ({
  type: 'declare-conflict',
  relation,
});

describe('drawing the assessor', () => {
  const admitted = certificationAt('application').when({ type: 'admit' }, registrar).and();
  const other = { id: 'gt.other' as OfficerId, load: 0, habilitatedUntil };

  it('is due once it is admitted, and only whoever is habilitated for the standard on that day takes part', () => {
    expect(certification.process(admitted.theFile, rules).effects).toContainEqual({
      kind: 'draw-assessor',
      subject: 'draw#1',
    });
    const ended = { ...other, habilitatedUntil: '2026-03-02' as PlainDate };
    const never = { id: 'gt.never' as OfficerId, load: 0 };
    admitted
      .when(drawAssessors({ assessors: [ended, never] }), theEffect)
      .thenRefused('ASSESSOR_NOT_HABILITATED', { standard: openApplication().standard });
    admitted
      .when(drawAssessors({ assessors: [ended, never, other] }), theEffect)
      .then({ type: 'assessor-drawn', assessor: { id: other.id }, approver: approver.id });
    admitted.when(drawAssessors({ approvers: [] }), theEffect).thenRefused('NO_TWO_OFFICERS');
    certificationAt('admissible').when(drawAssessors(), theEffect).thenRefused('ALREADY_DONE');
  });

  it('never falls on whoever filed it, taught the worker, or is a reference', () => {
    const filed = officer(counter.id, 'gt-mintrab', 'assistant');
    const trainer = 'gt.trainer' as OfficerId;
    const story = anApplication()
      .when(openApplication({ training: [{ provider: 'Centro', trainer }] }), filed)
      .and()
      .when({ type: 'attach-document', document: { id: 'd' as never, kind: 'other', sha256: '' } }, filed)
      .and()
      .when({ type: 'submit' }, filed)
      .and()
      .when({ type: 'admit' }, registrar)
      .and();
    const only = (id: OfficerId) => drawAssessors({ assessors: [{ ...other, id }] });
    story.when(only(filed.id), theEffect).thenRefused('NO_TWO_OFFICERS');
    story.when(only(trainer), theEffect).thenRefused('NO_TWO_OFFICERS');
    story.when(only(other.id), theEffect).then({ type: 'assessor-drawn' });
  });
});

describe('what an officer is to the worker', () => {
  const scheduled = certificationAt('evaluation-scheduled');

  it('is declared before they act', () => {
    scheduled.when(evaluating(2), assessor, appointmentDay).thenRefused('CONFLICT_NOT_DECLARED');
    certificationAt('evaluated').when({ type: 'approve-evaluation' }, approver).thenRefused('CONFLICT_NOT_DECLARED');
    certificationAt('declared').when(declaring('none'), assessor).thenRefused('ALREADY_DONE');
  });

  it.each(['trained', 'employs', 'related'] as const)('takes them off the case where it is “%s”', (relation) => {
    const recused = scheduled.when(declaring(relation), assessor).then({ type: 'conflict-declared', relation });
    expect(recused.theFile.assessor).toBeUndefined();
    recused.when(evaluating(2), assessor, appointmentDay).thenRefused('CONFLICT_OF_INTEREST', { relation });
    recused.when(drawAssessors(), theEffect).thenRefused('NO_TWO_OFFICERS');
    const next = { id: 'gt.next' as OfficerId, load: 0, habilitatedUntil };
    recused
      .when(drawAssessors({ assessors: [...drawAssessors().assessors, next], approvers: [] }), theEffect)
      .then({ type: 'assessor-drawn', assessor: { id: next.id }, approver: approver.id });
  });

  it('takes an approver off it as well, and another one is drawn', () => {
    const recused = certificationAt('evaluated').when(declaring('related'), approver).then({ relation: 'related' });
    recused.when({ type: 'approve-evaluation' }, approver).thenRefused('CONFLICT_OF_INTEREST');
    const next = { id: 'gt.next' as OfficerId, load: 0 };
    recused
      .when(drawAssessors({ approvers: [...drawAssessors().approvers, next] }), theEffect)
      .then({ type: 'assessor-drawn', approver: next.id });
  });

  it('is no reason needed for a supervisor to replace an assessor who cannot go on', () => {
    const replaced = scheduled
      .when({ type: 'replace-assessor', reasons }, supervisor)
      .then({ type: 'assessor-replaced', reasons });
    replaced.when(drawAssessors(), theEffect).thenRefused('NO_TWO_OFFICERS');
    replaced.when({ type: 'replace-assessor', reasons }, supervisor).thenRefused('ALREADY_DONE');
    scheduled.when({ type: 'replace-assessor', reasons: { es: '' } }, supervisor).thenRefused('REASONS_MISSING');
  });
});

describe('the day of the evaluation', () => {
  const admitted = certificationAt('admissible');
  const offered = certificationAt('offered');

  it('is offered with a place and a language, and chosen by the worker', () => {
    const slots = [{ at: firstMorning, where: 'Taller 3', language: 'es' as const }];
    admitted
      .when({ type: 'offer-appointments', slots }, registrar)
      .thenRefused('TEST_TOO_SOON', { earliest: '2026-03-10' });
    admitted.when({ type: 'offer-appointments', slots: [] }, registrar).thenRefused('NO_SUCH_APPOINTMENT');
    const nowhere = [{ at: appointmentDay, where: ' ', language: 'es' as const }];
    admitted.when({ type: 'offer-appointments', slots: nowhere }, registrar).thenRefused('REASONS_MISSING');
    admitted
      .when(offerOneDay, assessor)
      .then(
        { type: 'appointments-offered', slots: [{ id: 'a1', where: 'Taller 3' }] },
        { subject: 'appointments-offered' },
      );
    offered.when({ type: 'choose-appointment', appointment: 'a9' }, worker).thenRefused('NO_SUCH_APPOINTMENT');
    offered.when({ type: 'choose-appointment', appointment: 'a1' }, worker, appointmentDay).thenRefused('DATE_IN_PAST');
    const chosen = offered
      .when({ type: 'choose-appointment', appointment: 'a1' }, worker)
      .then({ type: 'appointment-chosen' }, { subject: 'appointment-set' });
    expect(certification.status(chosen.theFile, rules)).toMatchObject({
      stage: 'evaluation-scheduled',
      next: 'attend-evaluation',
      clock: { dueOn: '2026-03-24' },
    });
  });

  it('[R5] is told of as many days before as the pack says, and chosen by nobody who heard of it later', () => {
    const on = (day: string) =>
      [{ at: at(`${day}T16:00:00Z`), where: 'Taller 3', language: 'es' }] as const satisfies readonly object[];
    const offering = (day: string) => admitted.when({ type: 'offer-appointments', slots: on(day) }, registrar);
    offering('2026-03-09').thenRefused('TEST_TOO_SOON', { earliest: '2026-03-10' });
    const first = offering('2026-03-10').and();
    const heard = at('2026-03-04T16:00:00Z');
    const late = first.when(served(first.theFile.notices.at(-1)?.id ?? 'n1', heard), theEffect, heard).and();
    expect(certificationLapsed(late).theFile).toMatchObject({ missed: 0, moved: false, offered: [] });
    expect(certificationLapsed(lastServed(offering('2026-04-20').and())).theFile.missed).toBe(1);
    late
      .when({ type: 'choose-appointment', appointment: 'a1' }, worker, heard)
      .then({ type: 'appointment-chosen' }, {});
  });

  it('[R5] [R10] is on no far day: the pack says how long after the offer, and a late agency has less', () => {
    const on = (day: string) =>
      ({
        type: 'offer-appointments',
        slots: [{ at: at(`${day}T16:00:00Z`), where: 'Taller 3', language: 'es' }],
      }) as const;
    const { decision } = admitted.when(on('2026-05-04'), registrar);
    expect(decision).toMatchObject({ code: 'TEST_TOO_LATE', detail: { latest: '2026-05-02' }, field: 'slots.0.at' });
    admitted.when(on('2026-05-02'), registrar).and();
    const late = certificationLapsed(admitted);
    const latest = '2026-04-09';
    late.when(on('2026-04-10'), registrar).thenRefused('TEST_TOO_LATE', { latest });
    late.when(on(latest), registrar).and();
  });

  it('not chosen in time is offered once more, then the worker is asked how it goes on', () => {
    const inApril = { ...offerOneDay, slots: [{ at: at('2026-04-20T16:00:00Z'), where: 'Taller 3', language: 'es' }] };
    const once = certificationLapsed(lastServed(admitted.when(inApril as CertificationCommand, registrar).and()));
    expect(once.theFile).toMatchObject({ stage: 'admissible', missed: 1, clock: { holder: { who: 'agency' } } });
    const later = { ...offerOneDay, slots: [{ at: at('2026-05-15T16:00:00Z'), where: 'Taller 3', language: 'es' }] };
    const again = lastServed(once.when(later as CertificationCommand, registrar).and());
    expect(certification.status(again.theFile, rules).atZero).toBe('asked-how-to-go-on');
    expect(certificationLapsed(again).theFile).toMatchObject({ stage: 'admissible', choosesHow: true });
  });

  it('[R5] is missed by nobody where it lay within an emergency or a seal, and chosen by nobody of those that did', () => {
    const sweep = { kind: 'effect', file: theEmergency } as const;
    const flood = { reason: 'flood', words: { es: 'Inundación' } } as const;
    const pause = { type: 'pause-clock', pause: theEmergency, ...flood } as never;
    const resume = { type: 'resume-clock', pause: theEmergency } as never;
    const [before, afterwards] = [at('2026-03-09T16:00:00Z'), at('2026-03-16T16:00:00Z')];
    const under = (story: CertificationStory, from = before) => {
      const law = lawOf('certification') as unknown as typeof certification;
      const held = given(law, story.setting, ...story.events)
        .when(pause, sweep, from)
        .and();
      return held.when(resume, sweep, afterwards).and();
    };
    const absent = { type: 'record-missed-appointment' } as const;
    const stood = under(certificationAt('evaluation-scheduled'));
    stood.when(absent, assessor, afterwards).thenRefused('TEST_TOO_SOON', { earliest: '2026-03-23' });
    stood.when({ type: 'move-appointment', reasons }, registrar, afterwards).and();
    const unchosen = certificationLapsed(under(offered, at('2026-03-05T16:00:00Z')));
    expect(unchosen.theFile).toMatchObject({ missed: 0, moved: false, offered: [] });
  });

  it('[R5] [R8] is offered anew where all the days were over while the worker could still choose', () => {
    const anew = certificationLapsed(offered);
    expect(anew.theFile).toMatchObject({
      stage: 'admissible',
      missed: 0,
      offered: [],
      clock: { holder: { who: 'agency' } },
    });
    expect(anew.events.at(-2)).toMatchObject({ type: 'appointment-moved', by: 'agency' });
  });

  it('[R5] is offered anew, and nothing is held against whoever heard of it when it had passed', () => {
    const untold = admitted.when(offerOneDay, registrar).and();
    const after = at('2026-04-20T16:00:00Z');
    const late = untold.when(served(untold.theFile.notices.at(-1)?.id ?? 'n1', after), theEffect, after).and();
    const anew = certificationLapsed(late);
    expect(anew.theFile).toMatchObject({ stage: 'admissible', missed: 0, moved: false, offered: [] });
    expect(anew.events.at(-2)).toMatchObject({ type: 'appointment-moved', by: 'agency' });
    expect(anew.theFile.clock?.holder).toMatchObject({ who: 'agency' });
  });

  it('[R5] is moved by the worker once without a reason and again with one, before it comes, and by the agency with reasons', () => {
    const scheduled = certificationAt('evaluation-scheduled');
    const move = { type: 'move-appointment' } as const;
    const moved = scheduled
      .when(move, worker)
      .then({ type: 'appointment-moved', by: 'worker' }, { subject: 'appointment-moved' });
    const again = lastServed(moved.when(offerOneDay, registrar).and())
      .when({ type: 'choose-appointment', appointment: 'a2' }, worker)
      .and();
    again.when(move, worker).thenRefused('REASONS_MISSING');
    again.when({ ...move, ground: ' ' }, worker).thenRefused('REASONS_MISSING');
    const ground = 'Ese día trabajo';
    const twice = again
      .when({ ...move, ground }, worker)
      .then({ type: 'appointment-moved', by: 'worker', ground }, { subject: 'appointment-moved' });
    expect(twice.theFile).toMatchObject({ moved: true, movedAgain: true, movedFor: ground });
    const third = lastServed(twice.when(offerOneDay, registrar).and())
      .when({ type: 'choose-appointment', appointment: 'a3' }, worker)
      .and();
    third.when({ ...move, ground }, worker).thenRefused('ALREADY_RESCHEDULED');
    third.when({ ...move, reasons }, assessor).then({ type: 'appointment-moved', by: 'agency' }, {});
    again.when(move, counter).thenRefused('NOT_YOUR_ROLE');
    again.when(move, registrar).thenRefused('REASONS_MISSING');
    again.when({ ...move, reasons }, assessor).then({ type: 'appointment-moved', by: 'agency' }, {});
    scheduled.when(move, worker, appointmentDay).thenRefused('DATE_IN_PAST');
  });

  describe('[R5] missed twice', () => {
    const absent = { type: 'record-missed-appointment' } as const;
    const later = at('2026-03-20T16:00:00Z');
    const slots = [{ at: later, where: 'Taller 3', language: 'es' as const }];
    const choose = (choice: 'evaluate-again' | 'close') => ({ type: 'choose-after-evaluation', choice }) as const;
    const again = (days: readonly object[] = slots) =>
      lastServed(
        certificationAt('evaluation-scheduled')
          .when(absent, assessor, appointmentDay)
          .and()
          .when({ type: 'offer-appointments', slots: days as typeof slots }, registrar)
          .and(),
      );
    const open = () =>
      again().when({ type: 'choose-appointment', appointment: 'a2' }, worker).and().when(absent, assessor, later);

    it('[R5] is offered once more, then the worker chooses, and nobody else', () => {
      const scheduled = certificationAt('evaluation-scheduled');
      scheduled.when(absent, assessor).thenRefused('TEST_NOT_HELD', { on: appointmentDay });
      const once = scheduled
        .when(absent, assessor, appointmentDay)
        .then({ type: 'appointment-missed' }, { subject: 'appointment-missed' });
      once.when(choose('evaluate-again'), worker).thenRefused('NO_CHOICE_OPEN');
      const twice = open().then({ type: 'evaluation-choice-opened' }, { subject: 'evaluation-choice-open' });
      expect(certification.status(lastServed(twice).theFile, rules)).toMatchObject({
        ...{ stage: 'admissible', holder: { who: 'worker' }, clock: { state: 'running' } },
        ...{ next: 'choose-after-test', atZero: 'application-closed' },
      });
      twice.when({ type: 'offer-appointments', slots }, registrar, later).thenRefused('WORKER_CHOOSES');
      twice.when(choose('close'), registrar, later).thenRefused('NOT_YOUR_ROLE');
      expect(certification.allowed(twice.theFile, worker)).toContain('choose-after-evaluation');
      expect(certification.allowed(twice.theFile, worker)).not.toContain('choose-appointment');
    });

    it('[R5] is offered anew where the worker wants it, as after the first admission', () => {
      const anew = open().and().when(choose('evaluate-again'), worker, later).then({ type: 'evaluation-chosen-again' });
      expect(anew.theFile).toMatchObject({ missed: 0, clock: { holder: { who: 'agency' } } });
      expect(anew.theFile.choosesHow).toBeUndefined();
      const moved = { ...open().and().theFile, moved: true, movedAgain: true, movedFor: 'Ese día trabajo' } as const;
      const [chosen] = anew.events.slice(-1);
      expect(chosen && certification.evolve(moved, chosen)).toMatchObject({ moved: false, movedAgain: undefined });
      const days = [{ ...slots[0], at: at('2026-05-18T16:00:00Z') }] as never;
      anew
        .when({ type: 'offer-appointments', slots: days }, registrar, later)
        .then({ type: 'appointments-offered' }, {});
      anew.when(choose('evaluate-again'), worker, later).thenRefused('NO_CHOICE_OPEN');
    });

    it('[R5] is closed without prejudice where the worker wants that, or says nothing once told', () => {
      const closed = open()
        .and()
        .when(choose('close'), worker, later)
        .then({ type: 'application-closed' }, { subject: 'closed-without-prejudice' });
      const silent = certificationLapsed(lastServed(open().and()));
      for (const { theFile } of [closed, silent]) {
        expect(theFile.choosesHow).toBeUndefined();
        expect(certification.status(theFile, rules)).toMatchObject({
          stage: 'application-closed',
          next: 'may-reapply',
        });
      }
    });

    it('[R5] or not chosen in time: the worker chooses as well', () => {
      const offered = again([{ ...slots[0], at: at('2026-05-04T16:00:00Z') }]);
      expect(certification.status(offered.theFile, rules).atZero).toBe('asked-how-to-go-on');
      expect(certificationLapsed(offered).theFile).toMatchObject({ stage: 'admissible', choosesHow: true });
    });
  });
});

describe('the evaluation', () => {
  const declared = certificationAt('declared');
  const evaluate = (list: ReturnType<typeof findings>, summary = 'Se vio') =>
    declared.when({ type: 'record-evaluation', findings: list, summary: { es: summary } }, assessor);
  const [one, two] = findings(2);
  if (one === undefined || two === undefined) throw new Error('two units');

  it('has one verdict on each unit, with what shows it and what was seen', () => {
    evaluate([one]).thenRefused('VERDICT_INCOMPLETE', { units: [second] });
    evaluate([one, { ...two, unit: 'X' as UnitCode }]).thenRefused('UNKNOWN_UNIT');
    evaluate([one, one]).thenRefused('UNIT_TWICE');
    evaluate([one, { ...two, evidence: [] }]).thenRefused('EVIDENCE_MISSING', { needs: [second] });
    evaluate([one, { ...two, observed: { es: '' } }]).thenRefused('REASONS_MISSING');
    evaluate([one, two], ' ').thenRefused('REASONS_MISSING');
    evaluate([one, two]).then({ type: 'evaluation-recorded', evaluation: { by: assessor.id } });
  });

  it('[R5] is from the hour of the appointment on, by a habilitated assessor for an accredited certifier', () => {
    const early = certificationAt('evaluation-scheduled').when(declaring('none'), assessor).and();
    early.when(evaluating(2), assessor).thenRefused('TEST_NOT_HELD');
    const minute = 60_000;
    const before = at(new Date(Date.parse(appointmentDay) - minute).toISOString());
    early.when(evaluating(2), assessor, before).thenRefused('TEST_NOT_HELD', { on: appointmentDay });
    early.when(evaluating(2), assessor, appointmentDay).then({ type: 'evaluation-recorded' });
    declared.when(evaluating(2), assessor, at('2027-01-01T18:00:00Z')).thenRefused('ASSESSOR_NOT_HABILITATED');
    const lost = accreditedUntil('2026-03-10');
    const next = at('2026-03-11T18:00:00Z');
    certificationAt('declared', lost).when(evaluating(2), assessor, next).thenRefused('CERTIFIER_NOT_ACCREDITED');
    certificationAt('approving', lost)
      .when({ type: 'approve-evaluation' }, approver, next)
      .thenRefused('CERTIFIER_NOT_ACCREDITED');
    declared.when(evaluating(2), officer('gt.x', 'gt-intecap', 'assessor')).thenRefused('NOT_ASSIGNED_TO_YOU');
  });

  it('is approved by a second person, or returned with reasons', () => {
    const approving = certificationAt('approving');
    const both = officer(assessor.id, 'gt-intecap', 'assessor', 'approver');
    approving.when({ type: 'approve-evaluation' }, both).thenRefused('SAME_PERSON');
    approving.when({ type: 'return-evaluation', reasons }, both).thenRefused('SAME_PERSON');
    approving.when({ type: 'return-evaluation', reasons: { es: '' } }, approver).thenRefused('REASONS_MISSING');
    const returned = approving
      .when({ type: 'return-evaluation', reasons }, approver)
      .then({ type: 'evaluation-returned' });
    expect(returned.theFile).toMatchObject({ stage: 'evaluation-scheduled', evaluation: undefined });
    returned.when(evaluating(1), assessor).then({ type: 'evaluation-recorded' });
  });

  it('that shows every unit gives a certificate, which is put into the dossier', () => {
    const issued = certificationAt('certificate-issued');
    expect(issued.theFile.certificate).toMatchObject({
      number: `${sampleCase}-1`,
      standardVersion: '1',
      units: [...unitsInGuatemala],
      issuedOn: '2026-03-10',
      validUntil: '2031-03-10',
    });
    expect(certification.process(issued.theFile, rules).effects).toContainEqual({
      kind: 'issue-certificate',
      subject: `${sampleCase}-1`,
    });
    const record = { type: 'record-certificate', certificate: 'c-1' as never } as const;
    const filed = issued.when(record, theEffect).then({ type: 'certificate-filed' });
    filed.when(record, theEffect).thenRefused('ALREADY_DONE');
  });

  it('[R16] that a unit was not shown names its ground and the rule by which it was found', () => {
    const { theFile } = certificationAt('not-yet-competent');
    const { grounds = [], missing = [] } = certification.status(theFile, rules).result ?? {};
    expect(missing.length).toBeGreaterThan(0);
    for (const unit of missing)
      expect(grounds.find((one) => one.unit === unit)).toMatchObject({
        ground: expect.any(Object) as object,
        legalBasis: rules.country(theFile.application.country)?.certification.source,
      });
  });

  it('that does not yet gives a report of what is missing and the day from which to come back', () => {
    const notYet = certificationAt('not-yet-competent');
    expect(notYet.theFile).toMatchObject({
      competent: [first],
      gaps: [{ unit: second, observed: { es: 'Se vio el trabajo' } }],
      // Thirty working days after 10 March, over Easter.
      reapplyFrom: '2026-04-23',
    });
    notYet.when({ type: 'reapply' }, worker).thenRefused('TOO_EARLY_TO_REAPPLY', { from: '2026-04-23' });
  });

  it('is asked for again from that day on, of what is missing; what was shown stays shown', () => {
    const again = certificationAt('not-yet-competent')
      .when({ type: 'reapply' }, worker, at('2026-04-23T16:00:00Z'))
      .then({ type: 'applied-again' }, { subject: 'received' });
    expect(again.theFile).toMatchObject({ stage: 'application', competent: [first], assessor: undefined, missed: 0 });
    const day = at('2026-05-05T16:00:00Z');
    const scheduled = lastServed(
      again
        .when({ type: 'admit' }, registrar)
        .and()
        .when(drawAssessors(), theEffect)
        .and()
        .when({ type: 'offer-appointments', slots: [{ at: day, where: 'Taller 3', language: 'es' }] }, registrar)
        .and(),
    )
      .when({ type: 'choose-appointment', appointment: 'a2' }, worker)
      .and()
      .when(declaring('none'), assessor, day)
      .and();
    scheduled.when(evaluating(2), assessor).thenRefused('UNKNOWN_UNIT', { unit: first });
    const issued = scheduled
      .when({ type: 'record-evaluation', findings: findings(2).slice(1), summary: { es: 'Se vio' } }, assessor)
      .and()
      .when(declaring('none'), approver)
      .and()
      .when({ type: 'approve-evaluation' }, approver)
      .and();
    expect(issued.theFile.certificate).toMatchObject({ number: `${sampleCase}-2`, units: [...unitsInGuatemala] });
  });

  it.each(['evaluation-scheduled', 'evaluated'] as const)('is escalated when it is late in %s', (stage) => {
    const late = certificationLapsed(certificationAt(stage));
    expect(late.theFile.stage).toBe(stage);
    expect(certification.queue(late.theFile, rules).awaiting).toContain('supervisor');
  });
});
