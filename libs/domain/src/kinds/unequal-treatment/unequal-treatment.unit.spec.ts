import type { Actor } from '../../file/case/index.js';
import type { AgencyId, ClockId } from '../../kernel/index.js';
import { instant, milliseconds } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import {
  anUnequalTreatment,
  firstMorning,
  guatemala,
  lapseOf,
  mexico,
  officer,
  people,
  sampleDisparity,
  sampleRules,
  theAnswering,
  theAuditor,
  theClock,
  theEffect,
  theJudging,
  theNode,
  unequalCommands,
  unequalTreatmentAt,
} from '../../../specification/index.js';
import type { UnequalCommand } from './index.js';
import { unequalStages, unequalTreatment } from './index.js';

const rules = sampleRules();
const commands = unequalCommands();
const raise = commands['raise-unequal-treatment'];
const answer = commands['answer-unequal-treatment'];
const judge = commands['judge-unequal-treatment'];
const without = (command: UnequalCommand) => ({ ...command, reasons: { es: ' ' } }) as UnequalCommand;
/** A supervisor of another agency, who is its auditor too. */
const elsewhere = officer('gt.supervisor.i', 'gt-intecap', 'supervisor', 'auditor');

describe('[F64] unequal treatment', () => {
  it('is raised by the watch and by nobody by hand', () => {
    anUnequalTreatment().when(raise, theEffect).then({ type: 'unequal-treatment-raised', owner: 'gt-mintrab' });
    for (const by of [theAuditor, theAnswering, theNode(mexico), theClock])
      anUnequalTreatment().when(raise, by).thenRefused('NOT_YOUR_ROLE');
    unequalTreatmentAt('raised').when(raise, theEffect).thenRefused('CASE_EXISTS');
  });

  it('is answered by the agency whose days or decisions were counted, and judged by none of its auditors', () => {
    const at = (where: string, heldBy?: string) =>
      anUnequalTreatment()
        .when(
          {
            ...{ type: 'raise-unequal-treatment', found: { ...sampleDisparity, where } },
            ...(heldBy === undefined ? {} : { heldBy: heldBy as AgencyId }),
          },
          theEffect,
        )
        .and();
    const owners = ['recognition-request/submitted', 'recognition-review', 'alert/raised'].map(
      (w) => at(w).theFile.owner,
    );
    expect(owners).toEqual(['gt-mintrab', 'gt-mintrab', 'gt-mintrab']);
    // A desk answers for what is its own, whoever held it; who cannot answer does not.
    expect(at('recognition-review', 'gt-intecap').theFile.owner).toBe('gt-mintrab');
    expect(at('alert/raised', 'gt-nobody').theFile.owner).toBe('gt-mintrab');
    const counted = ['certification/application', 'certification', 'recognition-request/home-verification'];
    for (const raised of [...counted.map((where) => at(where)), at('alert/raised', 'gt-intecap')]) {
      expect(raised.theFile).toMatchObject({ owner: 'gt-intecap', clock: { holder: { agency: 'gt-intecap' } } });
      raised.when(answer, theAnswering).thenRefused('NOT_YOUR_CASE');
      const answered = raised.when(answer, elsewhere).and();
      answered.when(judge, theJudging).thenRefused('OWN_AGENCY');
      expect(answered.when(judge, theAuditor).and().theFile.stage).toBe('confirmed');
    }
  });

  it('is answered with reasons by the agency that is concerned, in its days, and by no other', () => {
    const raised = unequalTreatmentAt('raised');
    expect(raised.theFile.clock).toMatchObject({
      allowance: { unit: 'business-days', days: 15 },
      holder: { agency: 'gt-mintrab' },
    });
    raised.when(answer, elsewhere).thenRefused('NOT_YOUR_CASE');
    raised.when(without(answer), theAnswering).thenRefused('REASONS_MISSING');
    expect(raised.when(answer, theAnswering).and().theFile).toMatchObject({
      stage: 'answered',
      clock: { allowance: { days: 10 } },
      answer: { by: theAnswering.id },
    });
  });

  it('waits for the answer, and is judged without one when it does not come in its days', () => {
    const raised = unequalTreatmentAt('raised');
    raised.when(judge, theJudging).thenRefused('ANSWER_AWAITED');
    expect(lawOf('unequal-treatment').queue(raised.theFile, rules).awaiting).toEqual(['supervisor']);
    const late = raised
      .when(...lapseOf(unequalTreatment.process(raised.theFile, rules)))
      .then({ type: 'unequal-treatment-unanswered' });
    // Those who judge have their own period, and are reminded of it.
    expect(late.theFile).toMatchObject({
      stage: 'unanswered',
      clock: { id: 'unequal-judgement#2', allowance: { days: 10 }, holder: { agency: 'gt-intecap' } },
    });
    expect(lawOf('unequal-treatment').queue(late.theFile, rules).awaiting).toEqual(['supervisor', 'auditor']);
    expect(late.when(judge, theJudging).and().theFile).toMatchObject({ stage: 'confirmed', clock: undefined });
    late.when(judge, theAuditor).thenRefused('OWN_AGENCY');
    // The answer gives those who judge their whole period, unless theirs was over, recorded or not.
    const heard = late.when(answer, theAnswering).and().theFile;
    expect(heard).toMatchObject({ stage: 'answered', clock: { id: 'unequal-judgement#3' } });
    const silent = late.when(...lapseOf(unequalTreatment.process(late.theFile, rules))).then({ type: 'escalated' });
    expect(silent.when(judge, theJudging).and().theFile.stage).toBe('confirmed');
    const atZero = unequalTreatment.process(late.theFile, rules).deadline?.at;
    const after = instant(milliseconds(atZero ?? firstMorning) + 1000);
    for (const answered of [silent.when(answer, theAnswering).and(), late.when(answer, theAnswering, after).and()]) {
      expect(answered.theFile).toMatchObject({ stage: 'answered', clock: { id: 'unequal-judgement#2' } });
      expect(answered.when(judge, theJudging).and().theFile.stage).toBe('confirmed');
    }
  });

  it('is judged also where the owner was silent under the law that opened no period of those who judge', () => {
    const { caseId, ...raised } = unequalTreatmentAt('raised').theFile;
    const clock = raised.clock?.id as ClockId;
    const escalated = unequalTreatment.evolve({ ...raised, caseId }, { type: 'escalated', at: firstMorning, clock });
    const context = { caseId, here: guatemala, rules, now: firstMorning };
    expect(lawOf('unequal-treatment').queue(escalated, rules).awaiting).toEqual(['supervisor', 'auditor']);
    expect(unequalTreatment.decide(escalated, judge, { ...context, by: theJudging }).outcome).toBe('accepted');
    // Their period is due at once, so that they are reminded.
    const due = unequalTreatment.process(escalated, rules).deadline;
    expect(due).toEqual({ clock, at: firstMorning });
    expect(unequalTreatment.decide(escalated, { type: 'lapse', clock }, { ...context, by: theClock })).toMatchObject({
      events: [{ type: 'unequal-treatment-unanswered', opens: { id: 'unequal-judgement#2' } }],
    });
  });

  it('is confirmed or dismissed with reasons by an auditor of another agency', () => {
    const answered = unequalTreatmentAt('answered');
    answered.when(judge, theAuditor).thenRefused('OWN_AGENCY');
    answered.when(without(judge), theJudging).thenRefused('REASONS_MISSING');
    answered.when(judge, theJudging).then({ type: 'unequal-treatment-judged', outcome: 'confirmed' });
    expect(unequalTreatmentAt('dismissed').theFile.judgement).toMatchObject({ by: theJudging.id });
    const late = answered.when(...lapseOf(unequalTreatment.process(answered.theFile, rules)));
    expect(late.then({ type: 'escalated' }).when(judge, theJudging).and().theFile.stage).toBe('confirmed');
  });
});

describe.each(unequalStages)('unequal treatment that is %s', (stage) => {
  const { theFile } = unequalTreatmentAt(stage);
  const law = lawOf('unequal-treatment');

  it('offers nothing to anybody but those who answer and those who judge', () => {
    const others: readonly Actor[] = [
      people.reviewer,
      people.worker,
      theNode(mexico),
      officer('mx.a', 'mx-stps', 'auditor'),
    ];
    for (const by of others) expect(unequalTreatment.allowed(theFile, by)).toEqual([]);
    expect(unequalTreatment.allowed(theFile, theAnswering)).not.toContain('judge-unequal-treatment');
    expect(unequalTreatment.allowed(theFile, theJudging)).not.toContain('answer-unequal-treatment');
  });

  it('stands in the queue of its owner and of those who audit, and on nobody’s page', () => {
    expect(law.queue(theFile, rules).agencies).toEqual(['gt-mintrab', 'gt-intecap']);
    expect([law.status(theFile, rules), law.applicant(theFile)]).toEqual([undefined, undefined]);
  });
});
