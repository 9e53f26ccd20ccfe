import type { PlainDate } from '../../kernel/index.js';
import {
  acted,
  certificateNews,
  credentialAt,
  credentialCommands,
  ended,
  heardOut,
  people,
  sampleRules,
  secondInGuatemala,
  served,
  theClock,
  theEffect,
  theReview,
  told,
} from '../../../specification/index.js';
import type { AnswerHearing } from './answer-hearing.js';
import type { CredentialCommand } from './law.js';
import { credential } from './law.js';

const rules = sampleRules();
const commands = credentialCommands();
const { reviewer, supervisorInGuatemala: supervisor, worker } = people;
const active = credentialAt('active');
const asked = active.when(commands['open-hearing'], reviewer).and();
const answered = heardOut(active);
const suspend = (until: string): CredentialCommand => ({
  type: 'propose-suspension',
  until: until as PlainDate,
  reasons: { es: 'Peligro para terceros' },
});
const status = (story: typeof active) => credential.status(story.theFile, rules);

describe('a credential that its own country wants to take back', () => {
  it('[R4] is not revoked before the worker was heard', () => {
    active.when(commands['propose-revocation'], supervisor).thenRefused('HEARING_NEEDED');
    asked.when(commands['propose-revocation'], supervisor).thenRefused('HEARING_OPEN');
    const revoked = acted(answered.when(commands['propose-revocation'], reviewer).and());
    expect(revoked.theFile).toMatchObject({ stage: 'revoked', hearing: undefined });
  });

  it('[R4] is asked about with reasons and legal basis, and the worker reads both', () => {
    for (const field of ['reasons', 'legalBasis'] as const) {
      active.when({ ...commands['open-hearing'], [field]: { es: ' ' } }, reviewer).thenRefused('REASONS_MISSING');
    }
    active.when(commands['open-hearing'], worker).thenRefused('NOT_YOUR_ROLE');
    active
      .when(commands['open-hearing'], reviewer)
      .then({ type: 'hearing-opened' }, { type: 'notice-raised', subject: 'hearing-opened' });
    asked.when(commands['open-hearing'], reviewer).thenRefused('ALREADY_DONE');
    expect(status(asked)).toMatchObject({ next: 'answer-hearing', atZero: 'decided-without-answer' });
    expect(status(asked).timeline.at(-1)).toMatchObject({
      what: 'hearing-opened',
      words: { es: 'El folio no aparece en el archivo Regla de demostración' },
    });
  });

  it('[R4] has ten days to answer from the day on which the notice was served, and silence decides nothing', () => {
    expect(credential.process(asked.theFile, rules).deadline?.clock).not.toBe('hearing#1');
    const [, notice] = asked.theFile.notices;
    const heard = asked.when(served(notice?.id ?? '', asked.setting.now), theEffect).and();
    const due = credential.process(heard.theFile, rules).deadline;
    expect(due?.clock).toBe('hearing#1');
    expect(heard.theFile.clock?.allowance).toEqual({ unit: 'business-days', days: 10 });
    const silent = heard.when({ type: 'lapse', clock: due?.clock ?? never() }, theClock, due?.at).and();
    expect(silent.theFile).toMatchObject({ stage: 'active', hearing: { heard: true } });
    expect(silent.theFile.clock).toMatchObject({ id: 'credential-review#2', allowance: { days: 15 } });
    silent.when(commands['propose-revocation'], reviewer).then({ type: 'act-proposed' });
  });

  it('[R4] is suspended before that for 30 days at most, with reasons, by two people', () => {
    active.when(suspend('2026-04-03'), supervisor).thenRefused('BEYOND_PROVISIONAL', { until: '2026-04-02' });
    active
      .when({ ...suspend('2026-03-20'), reasons: { es: '' } } as CredentialCommand, supervisor)
      .thenRefused('REASONS_MISSING');
    for (const story of [active, asked]) {
      const proposed = story.when(suspend('2026-04-02'), supervisor).and();
      proposed.when(commands['approve-act'], supervisor).thenRefused('SAME_PERSON');
      const held = acted(proposed);
      expect(held.theFile).toMatchObject({ stage: 'suspended', suspendedUnheard: true });
      expect(held.theFile.hearing).toMatchObject({ heard: false, motion: {} });
    }
  });

  it('[R4] is asked about with the provisional suspension itself: they answer at once, and read by which rule', () => {
    const held = active
      .when(suspend('2026-04-02'), supervisor)
      .and()
      .when(commands['approve-act'], secondInGuatemala)
      .then(
        { type: 'credential-suspended', provisional: true },
        { type: 'hearing-opened', motion: { reasons: { es: 'Peligro para terceros' } } },
        { type: 'notice-raised', subject: 'credential-suspended' },
      );
    const { agreement } = held.theFile.content;
    expect(held.theFile.hearing?.motion?.legalBasis).toEqual(rules.agreement(agreement ?? never()).legalBasis);
    expect(status(held)).toMatchObject({ stage: 'credential-suspended', next: 'answer-hearing' });
    const due = told(held).theFile.clock;
    expect(due).toMatchObject({ id: 'hearing#1', opening: { service: {} } });
    held.when(commands['answer-hearing'], worker).then({ type: 'hearing-answered' });
    // Asked already: the question stays as it was put.
    const asks = acted(asked.when(suspend('2026-04-02'), supervisor).and());
    expect(asks.theFile.hearing).toEqual(asked.theFile.hearing);
  });

  it('[R4] is suspended once heard for the days of the pack, by a rule they read, and holds again after it', () => {
    answered.when(suspend('2026-06-02'), supervisor).thenRefused('BEYOND_SUSPENSION', { until: '2026-06-01' });
    const proposed = answered.when(suspend('2026-06-01'), supervisor).and();
    const held = proposed
      .when(commands['approve-act'], secondInGuatemala)
      .then(
        { type: 'credential-suspended', legalBasis: { es: 'Regla de demostración' } },
        { type: 'notice-raised', subject: 'credential-suspended' },
      );
    expect(status(held).timeline.find(({ what }) => what === 'credential-suspended')?.words?.es).toBe(
      'Peligro para terceros Regla de demostración',
    );
    expect(ended(told(held)).theFile.stage).toBe('active');
    // To its last day it would be a revocation, which can be appealed.
    const short = {
      ...answered.theFile,
      content: { ...answered.theFile.content, validUntil: '2026-05-01' as PlainDate },
    };
    const atTheEnd = credential.decide(short, suspend('2026-05-01'), {
      ...{ caseId: short.caseId, here: short.here, now: answered.setting.now, by: supervisor, rules },
    });
    expect(atTheEnd).toMatchObject({ code: 'BEYOND_VALIDITY', detail: { until: '2026-05-01' } });
  });

  it('[R4] is suspended unheard once: what ended by its day begins again only when the worker was heard', () => {
    const again = ended(acted(active.when(suspend('2026-03-10'), supervisor).and()));
    expect(again.theFile.stage).toBe('active');
    again.when(commands['open-hearing'], supervisor).thenRefused('ALREADY_DONE');
    again.when(suspend('2026-03-25'), supervisor).thenRefused('HEARING_OPEN');
    again.when(commands['answer-hearing'], worker).and().when(suspend('2026-06-01'), supervisor).and();
  });

  it('[R4] counts again where two people keep it: what was suspended meanwhile is reinstated', () => {
    const held = acted(asked.when(suspend('2026-03-20'), supervisor).and());
    const after = held.when(commands['answer-hearing'], worker).and().when(commands['propose-keeping'], reviewer).and();
    const kept = after
      .when(commands['approve-act'], secondInGuatemala)
      .then(
        { type: 'credential-kept' },
        { type: 'credential-reinstated' },
        { type: 'notice-raised', subject: 'credential-reinstated' },
      );
    expect(kept.theFile).toMatchObject({ stage: 'active', hearing: undefined, suspendedUnheard: undefined });
    expect(kept.theFile.timeline.map(({ what }) => what)).toContain('credential-kept');
    const only = acted(answered.when(commands['propose-keeping'], reviewer).and());
    expect(only.theFile.notices.at(-1)?.subject).toBe('credential-kept');
  });

  it('goes on as it stood where the home country asks and takes it back', () => {
    const news = (state: 'revoked' | 'reinstated') =>
      ({ type: 'receive-certificate-news', news: certificateNews(state) }) as const;
    const both = answered.when(news('revoked'), theReview).and();
    expect(both.theFile.hearing).toMatchObject({ motion: {}, news: {}, heard: false });
    const back = both.when(news('reinstated'), theReview).then({ type: 'certificate-changed' });
    const { motion, earlier } = both.theFile.hearing ?? never();
    expect(back.theFile.hearing).toEqual({ motion, earlier, heard: false });
    expect(back.theFile.clock).toBeDefined();
  });

  it('[R4] keeps what the worker answered where the home country’s news come on top', () => {
    const { answer } = commands['answer-hearing'] as AnswerHearing;
    const both = answered
      .when({ type: 'receive-certificate-news', news: certificateNews('revoked') }, theReview)
      .and()
      .when({ type: 'answer-hearing', answer: 'También en mi país' }, worker)
      .and();
    expect(both.theFile.hearing).toMatchObject({ earlier: [answer], answer: 'También en mi país' });
  });
});

function never(): never {
  throw new Error('it has a period');
}
