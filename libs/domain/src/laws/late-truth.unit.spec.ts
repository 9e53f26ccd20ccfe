import type { Actor } from '../file/case/index.js';
import type { CaseId, Instant } from '../kernel/index.js';
import type { Ruling } from '../kinds/appeal/index.js';
import type { RequestCommand } from '../kinds/recognition/request/index.js';
import { recognitionRequest } from '../kinds/recognition/request/index.js';
import type { RecognitionReview, ReviewCommand } from '../kinds/recognition/review/index.js';
import { recognitionReview } from '../kinds/recognition/review/index.js';
import {
  appealOn,
  at,
  authentic,
  document,
  firstMorning,
  fiveDaysOn,
  guatemala,
  lapsed,
  mexico,
  openDraft,
  people,
  requestAt,
  reviewAt,
  sampleCheckpoints,
  sampleRules,
  theClock,
  theEffect,
  theNode,
  twoCountries,
  twoWeeksOn,
  unitsInGuatemala,
  verdictOn,
} from '../../specification/index.js';

const { approver, counterInMexico, registrar, reviewer, verifier, worker } = people;
const confirm = { type: 'confirm-authentic' } as const;
const [first, second] = unitsInGuatemala;
const test: ReviewCommand = {
  ...{ type: 'schedule-test', units: [second], at: twoWeeksOn },
  ...{ where: 'Taller de demostración', language: 'es' },
};

const sentBack: Ruling = {
  outcome: 'remitted',
  verdicts: [],
  reasons: { es: 'No se le oyó' },
  legalBasis: { es: 'Artículo 12' },
  by: people.appealsOfficer.id,
  at: firstMorning,
};
const inAMonth = at('2026-05-12T15:00:00Z');

/** Filed in Mexico, whose certifier said nothing in time; Guatemala reviews. */
function issuerSilent(rules = sampleRules()) {
  const both = twoCountries(rules, firstMorning);
  const inMexico = (command: RequestCommand, by: Parameters<typeof both.inMexico>[1]) =>
    expect(both.inMexico(command, by)).toBe(true);
  inMexico(openDraft(mexico), counterInMexico);
  inMexico({ type: 'attach-document', document: document('certificate') }, counterInMexico);
  inMexico({ type: 'submit' }, counterInMexico);
  inMexico({ type: 'acknowledge' }, registrar);
  const { clock } = both.home.theFile;
  const deadline = recognitionRequest.process(both.home.theFile, rules).deadline;
  if (clock === undefined || deadline === undefined) throw new Error('the certifier has a period');
  both.on(deadline.at);
  inMexico({ type: 'lapse', clock: clock.id }, theClock);
  expect(both.host.theFile).toMatchObject({ stage: 'host-review', skillsTest: 'required' });
  return both;
}

describe('[R13] late truth counts', () => {
  it('[R13] until the host has decided: the file is verified there, and the worker is told on both pages', () => {
    const both = issuerSilent();
    expect(both.inMexico(confirm, verifier)).toBe(true);
    expect(both.host.theFile).toMatchObject({ authenticity: { finding: 'authentic' } });
    expect(both.host.theFile.skillsTest).toBeUndefined();
    expect(both.home.theFile.notices.filter(({ subject }) => subject === 'authenticity-settled')).toHaveLength(2);
    expect(both.inGuatemala(verdictOn(1), reviewer)).toBe(true);
    expect(both.inMexico(confirm, verifier)).toBe(false);
  });

  it('[R13] before its silence was recorded too', () => {
    const late = lapsed(requestAt('home-verification')).setting.now;
    requestAt('home-verification')
      .when(confirm, verifier, late)
      .then({ authenticity: { finding: 'authentic' } });
  });

  it('[R13] and calls off the test that silence called for', () => {
    const silent = reviewAt('host-review', undefined, { ...authentic, finding: 'issuer-silent' });
    const sent = {
      type: 'receive-file',
      from: mexico,
      filing: silent.theFile.filing,
      authenticity: authentic,
    } as const;
    const tested = silent.when(test, reviewer).and().when(verdictOn(2), reviewer).and();
    const off = tested
      .when(sent, theNode(mexico), fiveDaysOn)
      .then({ type: 'authenticity-confirmed', untested: [second] }, { subject: 'test-called-off' });
    expect(off.theFile).toMatchObject({ tests: [{ calledOff: { why: 'confirmed' } }], proposal: undefined });
    expect(off.theFile.timeline.at(-1)).toMatchObject({ what: 'test-called-off', args: { units: [second] } });
    off.when(sent, theNode(mexico), fiveDaysOn).thenRefused('CASE_EXISTS');
    silent
      .when({ ...sent, authenticity: { ...authentic, finding: 'cannot-verify' } }, theNode(mexico))
      .thenRefused('CASE_EXISTS');
    const measured = reviewAt('compensation-pending', undefined).when(test, reviewer).and();
    expect(measured.theFile.tests[0]?.calledOff).toBeUndefined();
  });

  it('[R13] and calls off no test of a unit that the paper never covered', () => {
    const silent = reviewAt('host-review', undefined, { ...authentic, finding: 'issuer-silent' });
    const { theFile } = silent.when({ ...test, units: [first, second] }, reviewer).and();
    const ground = { es: 'Equivalencia de demostración' };
    const covered = [
      { unit: first, verdict: 'held', ground },
      { unit: second, verdict: 'missing', ground },
    ] as const;
    const partly: RecognitionReview = { ...theFile, proposed: covered };
    const sent = { type: 'receive-file', from: mexico, filing: partly.filing, authenticity: authentic } as const;
    const heard = recognitionReview.decide(partly, sent, {
      ...{ caseId: partly.caseId, here: guatemala, now: fiveDaysOn, by: theNode(mexico), rules: sampleRules() },
    });
    if (heard.outcome === 'refused') throw new Error(heard.code);
    expect(heard.events).toMatchObject([
      { type: 'authenticity-confirmed', untested: [first] },
      { subject: 'test-called-off' },
    ]);
    const [left] = heard.events.reduce<RecognitionReview>(recognitionReview.evolve, partly).tests;
    expect(left).toMatchObject({ units: [second] });
    expect(left?.calledOff).toBeUndefined();
  });

  it('[R13] recognises at once where the agreement does', () => {
    const both = issuerSilent(sampleRules({ automatic: true, checkpoints: sampleCheckpoints() }));
    both.inMexico(confirm, verifier);
    expect(both.host.theFile).toMatchObject({ stage: 'recognised', decision: { automatic: true } });
    expect(both.home.theFile.stage).toBe('concluded');
  });

  it('[R13] and drops what was proposed of a fraud: two people look at the paper that was confirmed, or at none', () => {
    const proposed = reviewAt('fraud-review')
      .when({ type: 'answer-fraud-review', answer: 'Es mío' }, worker)
      .and()
      .when(
        {
          ...{ type: 'withdraw-recognition', reasons: { es: 'El folio es de otra persona' } },
          legalBasis: { es: 'Artículo 9' },
        },
        people.supervisorInGuatemala,
      )
      .and().theFile;
    const file: RecognitionReview = { ...proposed, authenticity: { ...authentic, finding: 'issuer-silent' } };
    const context = { caseId: file.caseId, here: guatemala, now: fiveDaysOn, rules: sampleRules() };
    const sent = { type: 'receive-file', from: mexico, filing: file.filing, authenticity: authentic } as const;
    const heard = recognitionReview.decide(file, sent, { ...context, by: theNode(mexico) });
    if (heard.outcome === 'refused') throw new Error(heard.code);
    expect(heard.events).toMatchObject([{ type: 'authenticity-confirmed', fraudProposal: 'dropped' }]);
    const after = heard.events.reduce<RecognitionReview>(recognitionReview.evolve, file);
    expect(after.fraudReview).toMatchObject({ heard: true, answer: 'Es mío' });
    const approving = { ...context, by: approver };
    expect(recognitionReview.decide(file, { type: 'approve-fraud-outcome' }, approving).outcome).toBe('accepted');
    expect(recognitionReview.decide(after, { type: 'approve-fraud-outcome' }, approving)).toMatchObject({
      code: 'NO_PROPOSAL',
    });
  });

  it('[R13] and changes no decision that was made: a host that decided hears it, and the certifier has nothing to say', () => {
    const decided = reviewAt('host-review', undefined, { ...authentic, finding: 'cannot-verify' })
      .when(verdictOn(2), reviewer)
      .and()
      .when({ type: 'approve-verdict' }, approver)
      .and();
    const { decision, filing, stage } = decided.theFile;
    const sent = { type: 'receive-file', from: mexico, filing, authenticity: authentic } as const;
    const told = decided.when(sent, theNode(mexico)).then({ type: 'authenticity-confirmed', untested: [] });
    expect(told.theFile).toMatchObject({ stage, decision });
    requestAt('concluded').when(confirm, verifier).thenRefused('NOT_IN_THIS_STAGE');
    requestAt('transmitted').when(confirm, verifier).thenRefused('ALREADY_DONE');
  });

  it('[R13] again where the appeals body sent it back: home lives again with its host, takes the late yes, and the worker withdraws there too', () => {
    const both = issuerSilent();
    const inGuatemala = (command: ReviewCommand, by: Actor) => expect(both.inGuatemala(command, by)).toBe(true);
    const missing = unitsInGuatemala.map((unit) => ({ unit, result: 'not-passed' as const }));
    inGuatemala({ ...test, units: unitsInGuatemala, at: inAMonth }, reviewer);
    both.on(inAMonth);
    for (const one of missing) {
      inGuatemala({ type: 'record-test-result', ...one, evidence: { es: 'No lo hizo' }, documents: [] }, reviewer);
    }
    inGuatemala(verdictOn(0), reviewer);
    inGuatemala({ type: 'approve-verdict' }, approver);
    expect(both.home.theFile).toMatchObject({ stage: 'concluded', outcomes: { GT: 'refused' } });
    expect(both.inMexico(confirm, verifier)).toBe(false);
    inGuatemala(appealOn(0, 1), worker);
    expect(both.home.theFile.stage).toBe('concluded');
    const appeal = both.host.theFile.appeal?.caseId as CaseId;
    inGuatemala({ type: 'receive-ruling', ruling: sentBack }, { kind: 'effect', file: appeal });
    expect(both.home.theFile).toMatchObject({ stage: 'transmitted', outcomes: {} });
    expect(recognitionRequest.process(both.home.theFile, sampleRules()).ended).toBe(false);
    expect(both.inMexico(confirm, verifier)).toBe(true);
    expect(both.host.theFile.authenticity?.finding).toBe('authentic');
    expect(both.inMexico({ type: 'withdraw' }, worker)).toBe(true);
    expect([both.home.theFile.stage, both.host.theFile.stage]).toEqual(['withdrawn', 'withdrawn']);
    // Nor does a host's word make live again what the worker withdrew.
    const { home } = both;
    const status = { ...home.theFile.news[guatemala]?.status, stage: 'host-review' } as never;
    const news = { type: 'receive-news', from: guatemala, at: '2027-01-01T00:00:00.000Z' as Instant, status } as const;
    expect(home.when(news, theNode(guatemala)).and().theFile.stage).toBe('withdrawn');
  });

  it('[R13] is kept by a host that decided, for the appeals body and for whoever decides again there', () => {
    const refused = reviewAt('host-review', undefined, { ...authentic, finding: 'discrepancy' })
      .when(verdictOn(0), reviewer)
      .and()
      .when({ type: 'approve-verdict' }, approver)
      .and();
    const appealed = refused.when(appealOn(0, 1), worker).and();
    const { appeal, filing } = appealed.theFile;
    const sent = { type: 'receive-file', from: mexico, filing, authenticity: authentic } as const;
    const told = appealed.when(sent, theNode(mexico)).and();
    expect(told.theFile).toMatchObject({ stage: 'appealed', decision: { outcome: 'refused' } });
    const fromTheAppeal = { kind: 'effect', file: appeal?.caseId as CaseId } as const;
    const again = told.when({ type: 'receive-ruling', ruling: sentBack }, fromTheAppeal).and();
    expect(again.theFile).toMatchObject({ stage: 'received', authenticity: { finding: 'authentic' } });
    again.when(sent, theNode(mexico)).thenRefused('CASE_EXISTS');
  });

  it('[R13] is the certifier’s to say, and no other agency’s', () => {
    const silent = lapsed(requestAt('home-verification')).when({ type: 'transmit', to: guatemala }, theEffect).and();
    silent.when(confirm, registrar).thenRefused('NOT_YOUR_ROLE');
    silent.when(confirm, { ...verifier, agency: 'mx-college' as typeof verifier.agency }).thenRefused('NOT_YOUR_CASE');
  });
});

it('[R13] what the worker answered to a discrepancy travels with it, in their words', () => {
  const settled = requestAt('hearing')
    .when({ type: 'answer-discrepancy', answer: 'Me casé' }, worker, fiveDaysOn)
    .and()
    .when({ type: 'report-discrepancy', what: { es: 'El nombre no coincide' } }, verifier, fiveDaysOn)
    .then({ authenticity: { finding: 'discrepancy', answer: 'Me casé' } }, {});
  const sent = settled.when({ type: 'transmit', to: guatemala }, theEffect).and();
  expect(recognitionRequest.publish(sent.events.slice(-1), sent.theFile, sampleRules())).toContainEqual(
    expect.objectContaining({
      type: 'verification.completed',
      authenticity: expect.objectContaining({ answer: 'Me casé' }) as unknown,
    }),
  );
});
