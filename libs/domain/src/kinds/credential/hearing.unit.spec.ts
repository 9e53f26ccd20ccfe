import {
  acted,
  certificateNews,
  credentialAt,
  credentialCommands,
  people,
  sampleCase,
  sampleRules,
  secondInGuatemala,
  theClock,
  theEffect,
  theReview,
  told,
} from '../../../specification/index.js';
import type { Credential } from './credential.js';
import { credential } from './law.js';

const rules = sampleRules();
const commands = credentialCommands();
const { reviewer, supervisorInGuatemala: supervisor, worker } = people;
const news = (state: 'suspended' | 'revoked' | 'reinstated') =>
  ({ type: 'receive-certificate-news', news: certificateNews(state) }) as const;
const status = (file: Credential) => credential.status(file, rules);

const heard = told(credentialAt('active').when(news('revoked'), theReview).and());
const answered = heard.when(commands['answer-hearing'], worker).and();
const dueAt = credential.process(heard.theFile, rules).deadline;

describe('a certificate that was revoked at home', () => {
  it('[R8] erases no recognition: the worker is heard first, and reads from which day', () => {
    credentialAt('active')
      .when(news('revoked'), theReview)
      .then({ type: 'certificate-changed' }, { type: 'notice-raised', subject: 'certificate-changed' });
    expect(heard.theFile).toMatchObject({ stage: 'active', listed: false });
    expect(status(heard.theFile)).toMatchObject({
      stage: 'credential-active',
      next: 'answer-hearing',
      atZero: 'decided-without-answer',
      clock: { state: 'running' },
    });
    const { timeline } = status(heard.theFile);
    expect(timeline.at(-1)).toMatchObject({ what: 'certificate-revoked', country: 'MX' });
    expect(timeline.find(({ what }) => what === 'notice-served')?.args).toMatchObject({
      subject: 'certificate-changed',
    });
  });

  it('is told by the review that the recognition proves, and by nothing else', () => {
    credentialAt('active').when(news('revoked'), theEffect).thenRefused('NOT_YOUR_CASE');
    credentialAt('active').when(news('revoked'), supervisor).thenRefused('NOT_YOUR_ROLE');
    const of = { ...certificateNews('revoked'), subject: 'recognition' } as const;
    credentialAt('active')
      .when({ type: 'receive-certificate-news', news: of }, theReview)
      .thenRefused('NOT_FOR_THIS_COUNTRY');
    credentialAt('revoked').when(news('revoked'), theReview).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('lets nobody propose anything against the worker before they answered or their time is over', () => {
    heard.when(commands['propose-revocation'], supervisor).thenRefused('HEARING_OPEN');
    heard.when(commands['propose-suspension'], supervisor).thenRefused('HEARING_OPEN');
    answered.when(commands['propose-revocation'], supervisor).then({ type: 'act-proposed' });
    const early = credentialAt('active').when(commands['propose-suspension'], supervisor).and();
    early
      .when(news('revoked'), theReview)
      .and()
      .when(commands['approve-act'], secondInGuatemala)
      .thenRefused('NO_PROPOSAL');
  });

  it('is answered once, in words', () => {
    heard.when({ type: 'answer-hearing', answer: ' ' }, worker).thenRefused('REASONS_MISSING');
    answered.when(commands['answer-hearing'], worker).thenRefused('ALREADY_DONE');
    credentialAt('active').when(commands['answer-hearing'], worker).thenRefused('NOT_IN_THIS_STAGE');
    expect(credential.queue(answered.theFile, rules)).toMatchObject({
      holder: 'gt-mintrab',
      awaiting: ['reviewer', 'verifier', 'registrar', 'supervisor'],
    });
    expect(status(answered.theFile).next).toBe('carry-credential');
  });

  it('[R4] is no second hearing where it is told twice', () => {
    heard.when(news('revoked'), theReview).then();
    answered.when(news('revoked'), theReview).then();
  });

  it('[R4] is decided on what the worker answered to it: what was proposed before is proposed again', () => {
    const proposed = answered.when(commands['propose-revocation'], reviewer).and();
    const more = proposed.when(news('suspended'), theReview).and();
    expect(more.theFile).toMatchObject({ proposal: undefined, hearing: { heard: false } });
    const closed = proposed.when(news('reinstated'), theReview).and();
    expect(closed.theFile).toMatchObject({ proposal: undefined, hearing: undefined });
  });

  it('decides nothing by the worker’s silence, nor by the authority’s', () => {
    if (dueAt === undefined) throw new Error('the hearing has an end');
    expect(dueAt.clock).toBe('hearing#1');
    heard.when({ type: 'lapse', clock: dueAt.clock }, theClock).thenRefused('DEADLINE_NOT_PASSED');
    const silent = heard
      .when({ type: 'lapse', clock: dueAt.clock }, theClock, dueAt.at)
      .then({ type: 'hearing-ended' });
    expect(silent.theFile).toMatchObject({ stage: 'active', listed: false, hearing: { heard: true } });
    const authority = credential.process(silent.theFile, rules).deadline;
    expect(authority?.clock).toBe('credential-review#2');
    const late = silent
      .when({ type: 'lapse', clock: authority?.clock ?? dueAt.clock }, theClock, authority?.at)
      .then({ type: 'escalated' });
    expect(late.theFile.stage).toBe('active');
    late.when(commands['propose-keeping'], reviewer).and();
  });

  it('leaves the recognition as it was, where two people say so', () => {
    const kept = acted(answered.when(commands['propose-keeping'], reviewer).and());
    expect(kept.theFile).toMatchObject({ stage: 'active', listed: false, hearing: undefined, clock: undefined });
    expect(kept.theFile.notices.at(-1)?.subject).toBe('recognition-upheld');
    kept.when(commands['propose-keeping'], reviewer).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('ends the recognition, where two people say so', () => {
    const revoked = acted(answered.when(commands['propose-revocation'], reviewer).and());
    expect(revoked.theFile).toMatchObject({ stage: 'revoked', hearing: undefined, change: { state: 'revoked' } });
  });

  it('[R13] can be appealed anew where the home country takes back what the revocation rested on', () => {
    const revoked = acted(answered.when(commands['propose-revocation'], reviewer).and());
    const { deadline } = credential.process(revoked.theFile, rules);
    if (deadline === undefined) throw new Error('it can be appealed');
    const final = revoked.when({ type: 'lapse', clock: deadline.clock }, theClock, deadline.at).and();
    const back = final
      .when(news('reinstated'), theReview)
      .then({ type: 'certificate-changed', opens: {} }, { type: 'notice-raised', subject: 'certificate-changed' });
    expect(status(back.theFile)).toMatchObject({ stage: 'credential-revoked', next: 'may-appeal' });
    told(back).when(commands.appeal, worker).then({ type: 'appealed' });
    back.when(news('reinstated'), theReview).thenRefused('NOT_IN_THIS_STAGE');
    // Also where it was upheld before that.
    const appealed = revoked.when(commands.appeal, worker).and();
    const theAppeal = { kind: 'effect', file: appealed.theFile.appeal?.caseId ?? sampleCase } as const;
    const upheld = { outcome: 'upheld', verdicts: [], by: people.appealsOfficer.id, at: revoked.setting.now } as const;
    const said = { reasons: { es: 'x' }, legalBasis: { es: 'y' } };
    const over = appealed.when({ type: 'receive-ruling', ruling: { ...upheld, ...said } }, theAppeal).and();
    over.when(news('reinstated'), theReview).then({ type: 'certificate-changed', opens: {} }, {});
    // While it runs, or the appeals body has it, the worker has what they need.
    revoked.when(news('reinstated'), theReview).then({ type: 'certificate-changed' }, {});
    expect(revoked.when(news('reinstated'), theReview).and().theFile.clock).toEqual(revoked.theFile.clock);
    // What this country did of its own motion rests on nothing that home said.
    credentialAt('revoked').when(news('reinstated'), theReview).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('is forgotten where it was reinstated meanwhile', () => {
    const closed = heard
      .when(news('reinstated'), theReview)
      .then({ type: 'certificate-changed' }, { type: 'notice-raised', subject: 'hearing-closed' });
    expect(closed.theFile).toMatchObject({ hearing: undefined, clock: undefined });
    const unasked = credentialAt('active').when(news('reinstated'), theReview).then({ type: 'certificate-changed' });
    expect(unasked.theFile.notices).toHaveLength(1);
  });
});
