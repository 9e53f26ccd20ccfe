import type { MakeAppeal, OpenAppeal, ReceiveRuling } from '../appeal/index.js';
import { appeal } from '../appeal/index.js';
import type { Actor } from '../../file/case/index.js';
import type { CaseId, PlainDate, UnitCode } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import type { CertificationStory } from '../../../specification/index.js';
import {
  appealCommands,
  appealOn,
  candidates,
  certificationAt,
  certificationDueAt,
  certificationLapsed,
  certifiers,
  drawAssessors,
  evaluating,
  findings,
  forged,
  given,
  guatemala,
  lastServed,
  officer,
  people,
  sampleAppealClock,
  sampleCase,
  sampleRules,
  theClock,
  theEffect,
  unitsInGuatemala,
  wrongSurname,
} from '../../../specification/index.js';
import type { Certification } from './certification.js';
import { gapsOf } from './found-not-yet-competent.js';
import { certification } from './law.js';
import { unitsLeft } from './units.js';

const rules = sampleRules();
const { appealsOfficer, counter, worker } = people;
const { approver, assessor, supervisor } = certifiers;
const [first, second] = unitsInGuatemala;
const notYet = () => lastServed(certificationAt('not-yet-competent'));
/** Neither unit was shown. */
const nothingShown = () =>
  lastServed(
    certificationAt('declared')
      .when(evaluating(0), assessor)
      .and()
      .when({ type: 'declare-conflict', relation: 'none' }, approver)
      .and()
      .when({ type: 'approve-evaluation' }, approver)
      .and(),
  );

describe('what was found can be appealed', () => {
  it('within the country’s own period, from the day the worker was told; then it is final', () => {
    const unserved = certificationAt('not-yet-competent');
    expect(certification.process(unserved.theFile, rules)).toMatchObject({ ended: false });
    expect(certification.process(unserved.theFile, rules).deadline).toBeUndefined();
    const story = notYet();
    const page = certification.status(story.theFile, rules);
    expect(page).toMatchObject({ next: 'may-appeal-or-reapply', atZero: 'refusal-final', holder: { who: 'worker' } });
    // Twenty days from 10 March, by the sample's law.
    expect(page.clock?.dueOn).toBe('2026-03-30');
    const next = new Date(Date.parse(certificationDueAt(story)) + 1).toISOString() as typeof story.setting.now;
    story.when(appealOn(1), worker, next).thenRefused('DEADLINE_PASSED');
    const final = certificationLapsed(story);
    expect(final.events.at(-1)).toMatchObject({ type: 'finding-final' });
    expect(certification.process(final.theFile, rules).deadline).toBeUndefined();
    expect(certification.status(final.theFile, rules)).toMatchObject({ next: 'may-reapply' });
    final.when(appealOn(1), worker).thenRefused('REFUSAL_FINAL');
    expect(final.when({ type: 'reapply' }, worker, at('2026-05-04')).and().theFile.stage).toBe('application');
  });

  it('on units that were not shown, each once, with a ground', () => {
    const story = notYet();
    const on = (grounds: MakeAppeal['grounds']) => story.when({ ...appealOn(1), grounds }, worker);
    story.when(appealOn(0), worker).thenRefused('UNIT_NOT_MISSING', { unit: first });
    story.when(appealOn(1, 1), worker).thenRefused('UNIT_TWICE');
    on([]).thenRefused('REASONS_MISSING');
    on([{ unit: second, ground: ' ' }]).thenRefused('REASONS_MISSING');
    on([{ unit: 'X' as UnitCode, ground: 'Sí' }]).thenRefused('UNKNOWN_UNIT');
    story.when(appealOn(1), approver).thenRefused('NOT_YOUR_ROLE');
    expect(story.when(appealOn(1), worker).and().theFile).toMatchObject({ stage: 'appealed', clock: undefined });
  });

  it('not while the worker applies again; by whom the period ran out, it ended', () => {
    const again = notYet().when({ type: 'reapply' }, worker, at('2026-05-04')).and();
    again.when(appealOn(1), worker).thenRefused('NOT_IN_THIS_STAGE');
    expect(again.when({ type: 'withdraw' }, worker).and().theFile.stage).toBe('withdrawn');
  });

  it('[R12] again, for the whole time, where the worker applied anew before it had run out and that ends without a finding', () => {
    const open = certificationAt('not-yet-competent');
    const again = open
      .when({ type: 'reapply' }, worker, at('2026-05-04'))
      .then({ type: 'applied-again', keeps: true }, { subject: 'received' });
    again.when(appealOn(1), worker).thenRefused('NOT_IN_THIS_STAGE');
    const back = again
      .when({ type: 'withdraw' }, worker)
      .then(
        { type: 'withdrawn' },
        { subject: 'withdrawn' },
        { type: 'finding-stands' },
        { subject: 'not-yet-competent' },
      );
    const { clock, gaps, notices, stage } = back.theFile;
    expect([stage, gaps, back.theFile.earlier]).toEqual(['not-yet-competent', open.theFile.gaps, undefined]);
    expect(clock).toMatchObject({ runs: [], opening: { by: 'service', notice: notices.at(-1)?.id } });
    expect(back.when(appealOn(1), worker).and().theFile.stage).toBe('appealed');
    // Returned, not completed, and closed: the same.
    const returned = again.when({ type: 'return-application', reasons: { es: 'Falta' } }, supervisor).and();
    expect(certificationLapsed(lastServed(returned)).theFile).toMatchObject({
      stage: 'not-yet-competent',
      foundAt: open.theFile.foundAt,
    });
  });

  it('[R12] by the worker’s own choice: who filed for them applies again only where there is nothing to appeal', () => {
    certificationAt('not-yet-competent')
      .when({ type: 'reapply' }, counter, at('2026-05-04'))
      .thenRefused('NOT_YOUR_ROLE');
    certificationAt('closed-without-prejudice').when({ type: 'reapply' }, counter).then({ type: 'applied-again' }, {});
  });

  it('by a defender whom the worker allowed, who then has no part in the ruling', () => {
    const law = lawOf('certification');
    const file = given(
      law,
      { caseId: sampleCase, here: guatemala, rules, now: notYet().setting.now },
      ...notYet().events,
    );
    const to = { officer: appealsOfficer.id };
    const granted = file
      .when({ type: 'grant-mandate', to, scope: 'appeal', until: '2026-06-30' as PlainDate }, worker)
      .and();
    const appealed = granted
      .when(appealOn(1), appealsOfficer)
      .then({ type: 'appealed' }, { type: 'mandate-used', by: appealsOfficer.id });
    const [errand] = law.errands?.(appealed.theFile, rules) ?? [];
    expect((errand?.command as OpenAppeal).tookPart).toContain(appealsOfficer.id);
  });
});

const at = (day: string) => `${day}T15:00:00.000Z` as CertificationStory['setting']['now'];

/** What the certification's errand says, as the appeal hears it. */
function opened(story: CertificationStory) {
  const [errand] = certification.errands(story.theFile);
  if (errand === undefined) throw new Error('nothing to open');
  const fromTheFile: Actor = { kind: 'effect', file: sampleCase };
  const { now } = story.setting;
  return given(appeal, { caseId: errand.caseId, here: guatemala, rules, now })
    .when(errand.command as never, fromTheFile)
    .and();
}
type Opened = ReturnType<typeof opened>;

describe('its appeal', () => {
  it('is opened once, with what was found unit by unit, and one due date in both files', () => {
    const appealed = certificationAt('appealed');
    const story = opened(appealed);
    expect(story.theFile).toMatchObject({
      stage: 'received',
      about: { caseId: sampleCase, kind: 'certification' },
      matter: { home: guatemala },
      decision: {
        outcome: 'not-yet-competent',
        verdicts: [
          { unit: first, verdict: 'held' },
          { unit: second, verdict: 'missing', ground: { es: 'Se vio el trabajo' } },
        ],
      },
    });
    const page = certification.status(appealed.theFile, rules);
    expect(page).toMatchObject({ stage: 'appealed', appeal: story.theFile.caseId, holder: { agency: 'gt-appeals' } });
    // Forty-five days from 10 March.
    expect(page.clock?.dueOn).toBe('2026-04-24');
    expect(appeal.status(story.theFile, rules).clock?.dueOn).toBe(page.clock?.dueOn);
    const run = appealed.when({ type: 'record-errand', errand: 'open-appeal#1' }, theEffect).and();
    expect(certification.errands(run.theFile)).toEqual([]);
  });

  it('is ruled on by nobody who evaluated, approved, filed, declared or wrote it', () => {
    const related = officer('gt.related', 'gt-intecap', 'approver');
    const file: Certification = {
      ...certificationAt('appealed').theFile,
      declarations: [{ officer: related.id, relation: 'related', at: at('2026-03-09') }],
      formerly: ['gt.former' as typeof related.id],
    };
    const [errand] = certification.errands(file);
    const { tookPart } = errand?.command as OpenAppeal;
    expect([...tookPart].sort()).toEqual([approver.id, assessor.id, counter.id, 'gt.former', related.id].sort());
    const draw = { ...appealCommands()['assign-officer'], candidates: candidates(assessor.id, counter.id) };
    opened(certificationAt('appealed')).when(draw, theEffect).thenRefused('NO_OFFICER');
    notYet().when(appealOn(1), counter).thenRefused('NOT_YOUR_ROLE');
    const byMandate = { kind: 'worker', caseId: sampleCase, through: counter.id } as const;
    const written = notYet().when(appealOn(1), byMandate).and();
    expect(written.theFile.appeal?.by).toBe(counter.id);
  });

  it('gets another number where the first is another file’s', () => {
    const appealed = certificationAt('appealed');
    const taken = appealed
      .when({ type: 'record-errand', errand: 'open-appeal#1', refused: 'CASE_EXISTS' }, theEffect)
      .and();
    expect(taken.theFile.appeal?.caseId).not.toBe(appealed.theFile.appeal?.caseId);
    expect(certification.errands(taken.theFile)).toMatchObject([{ id: 'open-appeal#2' }]);
  });
});

/** The certification once the appeal it made has ended in this way. */
function after(story: CertificationStory, ending: (one: Opened) => Opened): CertificationStory {
  const ruled = ending(opened(story).when(appealCommands()['assign-officer'], theEffect).and());
  const errand = appeal.errands(ruled.theFile).find(({ id }) => id === 'return-ruling#1');
  const fromTheAppeal: Actor = { kind: 'effect', file: ruled.theFile.caseId };
  return story.when(errand?.command as ReceiveRuling, fromTheAppeal, ruled.setting.now).and();
}
const reasoned = { reasons: { es: 'Se revisó la prueba' }, legalBasis: { es: 'Artículo 12' } };
const overturning =
  (...units: readonly UnitCode[]) =>
  (one: Opened): Opened => {
    const under = one.theFile.grounds.flatMap(({ unit }) => unit ?? []);
    const verdicts = under.map((unit) => ({
      unit,
      verdict: units.includes(unit) ? ('held' as const) : ('missing' as const),
      ground: { es: 'Está en las fotos' },
    }));
    return one.when({ type: 'overturn', ...reasoned, verdicts }, appealsOfficer).and();
  };

describe('a ruling on what was found', () => {
  it('comes from its own appeal only', () => {
    const ruling = { type: 'receive-ruling', ruling: { outcome: 'withdrawn' } } as const;
    certificationAt('appealed').when(ruling, theEffect).thenRefused('NO_SUCH_CASE');
    const clock = { type: 'receive-appeal-clock', clock: sampleAppealClock } as const;
    certificationAt('appealed')
      .when(clock, { kind: 'effect', file: 'GT-26-000000-H' as CaseId })
      .thenRefused('NO_SUCH_CASE');
  });

  it('that upholds it leaves it final; what was shown is kept, and the worker may come back', () => {
    const upheld = (one: Opened) => one.when(appealCommands().uphold, appealsOfficer).and();
    const story = after(certificationAt('appealed'), upheld);
    expect(story.theFile).toMatchObject({ stage: 'not-yet-competent', competent: [first], appeal: undefined });
    expect(certification.process(story.theFile, rules).deadline).toBeUndefined();
    story.when(appealOn(1), worker).thenRefused('REFUSAL_FINAL');
    expect(story.when({ type: 'reapply' }, worker, at('2026-05-04')).and().theFile.stage).toBe('application');
  });

  it('[R1] that never comes, because the worker withdrew, gives back the days that were left to appeal', () => {
    const appealed = certificationAt('appealed');
    const story = after(appealed, (one: Opened) => one.when({ type: 'withdraw' }, worker).and());
    expect(story.theFile).toMatchObject({ stage: 'not-yet-competent', appeal: undefined, waiting: undefined });
    expect(certification.process(story.theFile, rules).deadline?.clock).toBe(appealed.theFile.waiting?.id);
    story.when(appealOn(1), worker).then({ type: 'appealed' });
  });

  it('that overturns it on the last missing unit gives the certificate', () => {
    const story = after(certificationAt('appealed'), overturning(second));
    expect(story.theFile).toMatchObject({
      stage: 'certificate-issued',
      certificate: { units: [first, second], number: `${sampleCase}-2` },
    });
    expect(certification.process(story.theFile, rules).effects).toContainEqual({
      kind: 'issue-certificate',
      subject: `${sampleCase}-2`,
    });
  });

  it('that overturns it in part adds to what was shown, and says what is still missing', () => {
    const appealed = nothingShown().when(appealOn(0, 1), worker).and();
    const story = after(appealed, overturning(first));
    expect(story.theFile).toMatchObject({
      stage: 'not-yet-competent',
      competent: [first],
      gaps: [{ unit: second }],
      reapplyFrom: '2026-04-23',
    });
    story.when(appealOn(1), worker).thenRefused('REFUSAL_FINAL');
  });

  it.each([
    ['upheld', (one: Opened) => one.when(appealCommands().uphold, appealsOfficer).and(), [first, second]],
    ['overturned', overturning(first), [second]],
  ] as const)(
    '[R1] leaves for a unit that was no ground the days that were left, where the other one was %s',
    (...of) => {
      const [outcome, ending, gaps] = of;
      const appealed = nothingShown().when(appealOn(0), worker).and();
      const story = after(appealed, ending);
      expect(story.theFile).toMatchObject({ stage: 'not-yet-competent', ruled: { outcome }, waiting: undefined });
      expect(story.theFile.gaps?.map(({ unit }) => unit)).toEqual(gaps);
      expect(certification.process(story.theFile, rules).deadline?.clock).toBe(appealed.theFile.waiting?.id);
      expect(certification.status(story.theFile, rules).next).toBe('may-appeal-or-reapply');
      const settled = outcome === 'upheld' ? 'UNKNOWN_UNIT' : 'UNIT_NOT_MISSING';
      story.when(appealOn(0), worker).thenRefused(settled, { unit: first });
      const upheld = (one: Opened) => one.when(appealCommands().uphold, appealsOfficer).and();
      const final = after(story.when(appealOn(1), worker).and(), upheld);
      expect(certification.process(final.theFile, rules).deadline).toBeUndefined();
      final.when(appealOn(1), worker).thenRefused('REFUSAL_FINAL');
      const again = final.when({ type: 'reapply' }, worker, at('2026-05-04')).and();
      expect(again.theFile.upheld).toBeUndefined();
    },
  );

  it('that sends it back has other people evaluate and approve, with a fresh period', () => {
    const story = after(certificationAt('appealed'), (one) => one.when(appealCommands().remit, appealsOfficer).and());
    expect(story.theFile).toMatchObject({ stage: 'admissible', competent: [first], assessor: undefined });
    expect(story.theFile.clock).toMatchObject({ id: 'scheduling#8', holder: { agency: 'gt-intecap' } });
    expect(certification.process(story.theFile, rules).effects).toContainEqual({
      kind: 'draw-assessor',
      subject: 'draw#2',
    });
    story.when(drawAssessors(), theEffect).thenRefused('NO_TWO_OFFICERS');
    const habilitatedUntil = '2026-12-31' as PlainDate;
    const others = drawAssessors({
      assessors: [
        { id: assessor.id, load: 0, habilitatedUntil },
        { id: 'gt.assessor-2' as typeof assessor.id, load: 9, habilitatedUntil },
      ],
      approvers: candidates(approver.id, 'gt.approver-2'),
    });
    story.when(others, theEffect).then({ assessor: { id: 'gt.assessor-2' }, approver: 'gt.approver-2' });
  });

  it('[R1] that sends back some units has those evaluated and no others: what was found of the rest stands', () => {
    const remitting = (more: object) => (one: Opened) =>
      one.when({ ...appealCommands().remit, ...more }, appealsOfficer).and();
    const both = nothingShown().when(appealOn(0, 1), worker).and();
    const one = nothingShown().when(appealOn(0), worker).and();
    // One that the ruling names; or, where it names none, the one that was appealed.
    for (const { theFile } of [after(both, remitting({ units: [first] })), after(one, remitting({}))]) {
      expect(theFile).toMatchObject({ stage: 'admissible', competent: [], gaps: [{ unit: second }] });
      expect(unitsLeft(theFile)).toEqual([first]);
      const again = {
        findings: findings(1).slice(0, 1),
        summary: reasoned.reasons,
        by: approver.id,
        at: at('2026-05-04'),
      };
      expect(gapsOf(theFile, again, rules)).toEqual(theFile.gaps);
    }
    expect(after(both, remitting({})).theFile.gaps).toBeUndefined();
  });

  it('is awaited under the due date that the appeal has now', () => {
    const appealed = certificationAt('appealed');
    const running = opened(appealed);
    const due = appeal.process(running.theFile, rules).deadline;
    const late = running.when({ type: 'lapse', clock: 'appeal-review#1' as never }, theClock, due?.at).and();
    const [errand] = appeal.errands(late.theFile);
    const told = appealed.when(errand?.command as never, { kind: 'effect', file: late.theFile.caseId }).and();
    expect(certification.status(told.theFile, rules).clock?.state).toBe('lapsed');
  });
});

describe('what may begin in any file begins in a certification', () => {
  const law = lawOf('certification');
  const issued = () =>
    given(
      law,
      { caseId: sampleCase, here: guatemala, rules, now: certificationAt('certificate-issued').setting.now },
      ...certificationAt('certificate-issued').events,
    );

  it('an alert about the certificate, under the country’s own periods', () => {
    const raised = issued()
      .when({ ...forged, units: [second] }, supervisor)
      .and();
    const [errand] = law.errands?.(raised.theFile, rules) ?? [];
    expect(errand).toMatchObject({ kind: 'alert', command: { tell: [], clock: { allowance: { days: 3 } } } });
    expect(errand?.command).not.toHaveProperty('agreement');
    const fromTheFile: Actor = { kind: 'effect', file: sampleCase };
    const { now } = raised.setting;
    const second_ = officer('gt.supervisor-2', 'gt-intecap', 'supervisor');
    const alert = given(lawOf('alert'), { caseId: errand?.caseId ?? sampleCase, here: guatemala, rules, now })
      .when(errand?.command as never, fromTheFile)
      .and()
      .when({ type: 'approve-alert' }, second_)
      .and();
    const served = alert
      .when(
        {
          type: 'record-service',
          notice: 'n1' as never,
          service: { channel: 'sms', attempts: 1, servedOn: '2026-03-10' as PlainDate, at: now } as never,
        },
        theEffect,
      )
      .and();
    const contested = served.when({ type: 'contest-alert', ground: 'Es mío' }, people.worker).and();
    expect(contested.theFile.clock).toMatchObject({ allowance: { days: 3, unit: 'calendar-days' } });
  });

  it('a correction, answered by the certification desk', () => {
    const asked = issued().when(wrongSurname, worker).and();
    const [errand] = law.errands?.(asked.theFile, rules) ?? [];
    expect(errand).toMatchObject({ kind: 'correction', command: { holder: 'gt-intecap' } });
  });
});
