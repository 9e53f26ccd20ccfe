import type { CaseId } from '../../kernel/index.js';
import { instant, milliseconds } from '../../kernel/index.js';
import {
  acted,
  credentialAt,
  credentialCommands,
  ended,
  firstMorning,
  heardOut,
  people,
  sampleCase,
  sampleRules,
  secondInGuatemala,
  served,
  theClock,
  theEffect,
  told,
} from '../../../specification/index.js';
import { tellingClock } from './telling.js';
import { credential } from './law.js';
import type { Credential } from './credential.js';

const rules = sampleRules();
const commands = credentialCommands();
const { supervisorInGuatemala: supervisor } = people;
const effectsOf = (file: Credential) => credential.process(file, rules).effects.map(({ kind }) => kind);
const proposed = heardOut(credentialAt('active')).when(commands['propose-revocation'], supervisor).and();
const revoked = proposed.when(commands['approve-act'], secondInGuatemala).and();
const verifiersTold = (change: number) => ({ type: 'record-verifiers-told', change }) as const;

/** The same story with a certificate instead of a recognition. */
const certificate = (file: Credential): Credential => ({ ...file, content: { ...file.content, kind: 'certificate' } });

describe('what becomes of a credential', () => {
  it('is told to nobody before the worker was told', () => {
    expect(effectsOf(revoked.theFile)).toEqual(['tell-worker', 'tell-worker']);
    expect(credential.errands(revoked.theFile)).toEqual([]);
    const after = told(revoked);
    expect(effectsOf(after.theFile)).toEqual(['tell-verifiers', 'run-errand', 'tell-worker']);
    expect(credential.errands(after.theFile)).toEqual([
      {
        id: `tell-status#1@${sampleCase}`,
        kind: 'recognition-review',
        caseId: sampleCase,
        command: {
          type: 'tell-credential-status',
          news: { credential: after.theFile.caseId, subject: 'recognition', state: 'revoked', at: firstMorning },
        },
      },
    ]);
  });

  it('does not wait for a worker whom nobody reaches: tried is enough', () => {
    const notice = revoked.theFile.notices.at(-1);
    if (notice === undefined) throw new Error('the worker was to be told');
    const attempt = { channel: 'sms', why: 'unreachable', round: 1, at: firstMorning } as const;
    const tried: Credential = {
      ...revoked.theFile,
      notices: revoked.theFile.notices.map((one) => (one === notice ? { ...one, attempts: [attempt] } : one)),
    };
    expect(effectsOf(tried)).toContain('tell-verifiers');
  });

  it('waits an hour for the messenger and no longer', () => {
    const due = instant(milliseconds(firstMorning) + 3_600_000);
    expect(credential.process(revoked.theFile, rules).deadline).toEqual({ clock: tellingClock(1), at: due });
    revoked.when({ type: 'lapse', clock: tellingClock(1) }, theClock).thenRefused('DEADLINE_NOT_PASSED');
    revoked.when({ type: 'lapse', clock: tellingClock(2) }, theClock, due).thenRefused('NO_SUCH_CLOCK');
    const late = revoked
      .when({ type: 'lapse', clock: tellingClock(1) }, theClock, due)
      .then({ type: 'telling-overdue', change: 1 });
    expect(effectsOf(late.theFile)).toContain('tell-verifiers');
    expect(credential.errands(late.theFile)).toHaveLength(1);
    expect(credential.process(late.theFile, rules).deadline).toBeUndefined();
  });

  it('says identity, scope and period, and never why', () => {
    const suspended = credentialAt('suspended').theFile;
    const [errand] = credential.errands(suspended);
    expect(errand?.command).toMatchObject({ news: { state: 'suspended', until: suspended.suspendedUntil } });
    expect(JSON.stringify(errand)).not.toContain(suspended.reasons?.es);
  });

  it('is over once everybody was told and nobody appealed', () => {
    const [errand] = credential.errands(told(revoked).theFile);
    const done = told(revoked)
      .when({ type: 'record-errand', errand: errand?.id ?? '' }, theEffect)
      .and()
      .when(verifiersTold(1), theEffect)
      .and()
      .when(served('n1', firstMorning), theEffect)
      .and();
    expect(credential.process(done.theFile, rules)).toMatchObject({ ended: false, effects: [] });
    const due = credential.process(done.theFile, rules).deadline;
    const final = done.when({ type: 'lapse', clock: due?.clock ?? tellingClock(1) }, theClock, due?.at).and();
    expect(credential.process(final.theFile, rules)).toMatchObject({ ended: true, effects: [] });
    done.when(verifiersTold(1), theEffect).thenRefused('ALREADY_DONE');
  });

  it('is the last of it: a suspension that ended meanwhile is not told any more', () => {
    const back = ended(credentialAt('suspended'));
    expect(back.theFile.change).toMatchObject({ no: 2, state: 'reinstated' });
    expect(credential.errands(back.theFile)).toMatchObject([{ command: { news: { state: 'reinstated' } } }]);
    back.when(verifiersTold(1), theEffect).thenRefused('ALREADY_DONE');
  });

  it('is told to verifiers only where a later decision took its place: the decision itself is told', () => {
    const { theFile } = credentialAt('replaced');
    expect(effectsOf(theFile)).toEqual(['tell-verifiers', 'tell-worker']);
    expect(credential.errands(theFile)).toEqual([]);
  });
});

describe('a certificate', () => {
  const suspended = certificate(
    acted(credentialAt('active').when(commands['propose-suspension'], supervisor).and()).theFile,
  );
  const decide = (file: Credential, command: Parameters<typeof credential.decide>[1]) =>
    credential.decide(file, command, {
      caseId: file.caseId,
      here: file.here,
      now: firstMorning,
      by: theEffect,
      rules,
    });

  it('is relied on by hosts, which are looked for when there is something to tell', () => {
    expect(effectsOf(suspended)).toEqual(['find-reliance', 'tell-verifiers', 'tell-worker']);
    const cases = ['MX-26-111111-1', 'MX-26-222222-2'] as CaseId[];
    const found = decide(suspended, { type: 'record-reliance', change: 1, cases });
    if (found.outcome === 'refused') throw new Error(found.code);
    const after = found.events.reduce<Credential>(credential.evolve, suspended);
    expect(credential.errands(after).map(({ kind, caseId }) => [kind, caseId])).toEqual([
      ['recognition-request', cases[0]],
      ['recognition-request', cases[1]],
    ]);
    expect(decide(after, { type: 'record-reliance', change: 1, cases })).toMatchObject({ code: 'ALREADY_DONE' });
  });
});
