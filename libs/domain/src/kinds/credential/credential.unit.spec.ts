import type { PlainDate } from '../../kernel/index.js';
import {
  aCredential,
  acted,
  at,
  credentialAt,
  credentialCommands,
  credentialOpening,
  ended,
  heardOut,
  officer,
  people,
  reviewAt,
  sampleCase,
  sampleRules,
  secondInGuatemala,
  suspendedUntil,
  theClock,
  theEffect,
  theReview,
} from '../../../specification/index.js';
import { suspensionClock, validityClock } from './ends.js';
import type { CredentialCommand } from './law.js';
import { credential } from './law.js';
import { statusEntries } from './status-entries.js';

const rules = sampleRules();
const commands = credentialCommands();
const { reviewer, supervisorInGuatemala: supervisor, worker } = people;
const active = credentialAt('active');
const suspended = credentialAt('suspended').when(commands['answer-hearing'], worker).and();
const suspend = (until: string): CredentialCommand => ({
  type: 'propose-suspension',
  until: until as PlainDate,
  reasons: { es: 'En revisión' },
});
const paper = { list: 1, index: 4711 };

describe('a credential', () => {
  it('is opened by the file whose decision it proves, and by nothing else', () => {
    aCredential().when(commands['open-credential'], { kind: 'effect' }).thenRefused('NOT_YOUR_CASE');
    aCredential().when(commands['open-credential'], supervisor).thenRefused('NOT_YOUR_CASE');
    const opened = aCredential().when(commands['open-credential'], theReview).then({ type: 'credential-opened' });
    opened.when(commands['open-credential'], theReview).thenRefused('CASE_EXISTS');
    aCredential().when(commands['approve-act'], supervisor).thenRefused('NO_SUCH_CASE');
    expect(credential.process(opened.theFile, rules).effects).toMatchObject([{ kind: 'issue-credential' }]);
  });

  it('says what was decided in codes, and nothing of the person', () => {
    const { content } = active.theFile;
    expect(content).toMatchObject({ kind: 'recognition', scope: 'full', agency: 'gt-mintrab' });
    expect(content.units.map(({ verdict }) => verdict)).toEqual(['recognised', 'recognised']);
    expect(content.validUntil?.slice(5)).toBe(content.issuedOn.slice(5));
    expect(credentialOpening(reviewAt('partially-recognised')).command).toMatchObject({
      content: { scope: 'partial', units: [{ verdict: 'recognised' }, { verdict: 'not-recognised' }] },
    });
  });

  it('counts once its record is sealed and its paper has a place; the worker is told', () => {
    credentialAt('issuing')
      .when(commands['record-issue'], theEffect)
      .then(
        { type: 'credential-issued', copy: { id: 'c1', medium: 'paper', place: paper } },
        { type: 'notice-raised', subject: 'credential-issued' },
      );
    expect(credential.status(active.theFile, rules)).toMatchObject({
      procedure: 'credential',
      about: sampleCase,
      stage: 'credential-active',
      next: 'carry-credential',
    });
    active.when(commands['record-issue'], theEffect).thenRefused('NOT_IN_THIS_STAGE');
  });
});

describe('suspending, revoking and reinstating a credential', () => {
  it('takes two people, with reasons, one proposal at a time', () => {
    active
      .when({ ...suspend('2026-03-20'), reasons: { es: ' ' } } as CredentialCommand, reviewer)
      .thenRefused('REASONS_MISSING');
    active.when(commands['approve-act'], supervisor).thenRefused('NO_PROPOSAL');
    active.when(commands['reject-act'], supervisor).thenRefused('NO_PROPOSAL');
    active.when(commands['propose-revocation'], worker).thenRefused('NOT_YOUR_ROLE');
    const proposed = heardOut(active).when(commands['propose-revocation'], supervisor).then({ type: 'act-proposed' });
    proposed.when(commands['propose-suspension'], reviewer).thenRefused('PROPOSAL_PENDING');
    proposed.when(commands['approve-act'], supervisor).thenRefused('SAME_PERSON');
    proposed.when(commands['reject-act'], supervisor).thenRefused('SAME_PERSON');
    proposed.when(commands['approve-act'], reviewer).thenRefused('NOT_YOUR_ROLE');
    expect(credential.queue(proposed.theFile, rules)).toMatchObject({ awaiting: ['supervisor', 'approver'] });
    const rejected = proposed.when(commands['reject-act'], secondInGuatemala).then({ type: 'act-rejected' });
    expect(rejected.theFile).toMatchObject({ stage: 'active', proposal: undefined });
    expect(credential.queue(rejected.theFile, rules).awaiting).toEqual([
      'reviewer',
      'verifier',
      'registrar',
      'supervisor',
    ]);
    proposed
      .when(commands['approve-act'], secondInGuatemala)
      .then({ type: 'credential-revoked', reasons: {} }, { type: 'notice-raised', subject: 'credential-revoked' });
  });

  it('ends by itself on the date of the suspension, and on none other', () => {
    active.when(suspend('2026-03-01'), supervisor).thenRefused('DATE_IN_PAST');
    active.when(suspend('2099-01-01'), supervisor).thenRefused('BEYOND_VALIDITY');
    const { deadline } = credential.process(suspended.theFile, rules);
    expect(deadline).toEqual({ clock: suspensionClock(1), at: at('2026-03-21T05:59:59.999Z') });
    suspended.when({ type: 'lapse', clock: validityClock }, theClock).thenRefused('NO_SUCH_CLOCK');
    suspended.when({ type: 'lapse', clock: suspensionClock(1) }, theClock).thenRefused('DEADLINE_NOT_PASSED');
    const back = ended(suspended);
    expect(back.theFile).toMatchObject({ stage: 'active', suspendedUntil: undefined, listed: false });
    back
      .when({ type: 'lapse', clock: suspensionClock(1) }, theClock, at('2026-03-22T00:00:00Z'))
      .thenRefused('NO_SUCH_CLOCK');
    expect(ended(back).theFile.stage).toBe('expired');
  });

  it('can end before its date, by two people', () => {
    const proposed = suspended.when(commands['propose-reinstatement'], supervisor).and();
    proposed
      .when(commands['approve-act'], secondInGuatemala)
      .then({ type: 'credential-reinstated' }, { type: 'notice-raised', subject: 'credential-reinstated' });
    active.when(commands['propose-reinstatement'], supervisor).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('is approved too late where the day has come meanwhile', () => {
    const proposed = active.when(suspend(suspendedUntil), supervisor).and();
    proposed.when(commands['approve-act'], secondInGuatemala, at('2026-03-22T00:00:00Z')).thenRefused('DATE_IN_PAST');
  });
});

describe('the end of a credential', () => {
  it('is its last day, also in the middle of a suspension that lasts as long', () => {
    expect(credentialAt('expired').theFile).toMatchObject({ stage: 'expired', listed: false });
    const last = active.theFile.content.validUntil ?? '';
    const aWeekBefore = at(`${Number(last.slice(0, 4))}-02-24T16:00:00Z`);
    const long = acted(active.when(suspend(last), supervisor, aWeekBefore).and());
    expect(ended(long).theFile.stage).toBe('expired');
  });

  it('comes from the file that it proves: withdrawn, or replaced by a later decision', () => {
    active.when(commands['end-credential'], { kind: 'effect' }).thenRefused('NOT_YOUR_CASE');
    active
      .when(commands['end-credential'], theReview)
      .then({ type: 'credential-revoked' }, { type: 'notice-raised', subject: 'credential-revoked' });
    expect(credentialAt('replaced').theFile).toMatchObject({ replacedBy: sampleCase, listed: true });
    credentialAt('revoked').when(commands['end-credential'], theReview).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('closes it: nothing but a note is taken any more', () => {
    for (const stage of ['revoked', 'expired', 'replaced'] as const) {
      const over = credentialAt(stage);
      over.when(commands['propose-suspension'], supervisor).thenRefused('NOT_IN_THIS_STAGE');
      over.when(commands['add-copy'], worker).thenRefused('NOT_IN_THIS_STAGE');
      over.when(commands['add-note'], supervisor).and();
      // A revocation can still be appealed; after that nothing runs.
      const { deadline } = credential.process(over.theFile, rules);
      expect(deadline?.clock).toBe(stage === 'revoked' ? 'appeal#3' : undefined);
    }
  });
});

describe('the copies of a credential', () => {
  const wallet = active.when(commands['add-copy'], worker).then({ type: 'copy-added', copy: { id: 'c2' } });

  it('are a few, each with a place of its own', () => {
    active.when(commands['add-copy'], supervisor).thenRefused('NOT_YOUR_ROLE');
    let full = wallet;
    for (let copy = 3; copy <= 5; copy += 1) full = full.when(commands['add-copy'], worker).and();
    full.when(commands['add-copy'], worker).thenRefused('TOO_MANY_COPIES', { atMost: 5 });
    full.when({ type: 'end-copy', copy: 'c4' }, worker).and().when(commands['add-copy'], worker).and();
  });

  it('end one by one: a lost phone leaves the paper as it was', () => {
    wallet.when({ type: 'end-copy', copy: 'c9' }, worker).thenRefused('NO_SUCH_COPY');
    const lost = wallet.when({ type: 'end-copy', copy: 'c2' }, worker).then({ type: 'copy-ended', why: 'lost' });
    lost.when({ type: 'end-copy', copy: 'c2' }, worker).thenRefused('ALREADY_DONE');
    expect(statusEntries(lost.theFile)).toEqual([{ place: { list: 1, index: 12 }, state: 'replaced' }]);
    expect(lost.theFile).toMatchObject({ stage: 'active', listed: true });
  });

  it('[R4] end by the worker, or by what they sign at a counter, who are told of it; by no authority alone', () => {
    const lost = { type: 'end-copy', copy: 'c2' } as const;
    wallet.when(lost, supervisor).thenRefused('NOT_YOUR_ROLE');
    expect(wallet.when(lost, worker).and().theFile.notices).toHaveLength(wallet.theFile.notices.length);
    const counter = officer('gt.counter', wallet.theFile.content.agency, 'assistant');
    wallet.when(lost, counter).then({ type: 'copy-ended' }, { type: 'notice-raised', subject: 'copy-ended' });
  });

  it('are listed while they are not in order, and never for having expired', () => {
    expect(statusEntries(active.theFile)).toEqual([]);
    expect(statusEntries(suspended.theFile)).toEqual([{ place: paper, state: 'suspended' }]);
    expect(statusEntries(credentialAt('revoked').theFile)).toEqual([{ place: paper, state: 'revoked' }]);
    expect(statusEntries(credentialAt('replaced').theFile)).toEqual([{ place: paper, state: 'replaced' }]);
    expect(statusEntries(credentialAt('expired').theFile)).toEqual([]);
  });
});
