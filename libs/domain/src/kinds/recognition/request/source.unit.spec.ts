import type { Actor } from '../../../file/case/index.js';
import type { RefusalCode } from '../../../kernel/index.js';
import { instant, milliseconds, say } from '../../../kernel/index.js';
import {
  at,
  dueAt,
  fiveDaysOn,
  people,
  requestAt,
  sampleCase,
  sampleRules,
  served,
  theCertifier,
  theEffect,
  theClock,
} from '../../../../specification/index.js';
import type { RequestStory } from '../../../../specification/index.js';
import type { RuleBook } from '../../../rulebook/rules/index.js';
import { recognitionRequest } from './law.js';
import type { SourceAnswer, SourceSays } from './source-questions.js';

const { registrar, verifier, worker } = people;
const invite = { type: 'invite-certifier' } as const;
const answering = (answer: SourceAnswer) => ({ type: 'answer-source', answer }) as const;
const says = (one: SourceSays): SourceAnswer =>
  one === 'ours' ? { says: one } : { says: one, words: 'No está en nuestro registro' };
const outcomes = {
  ours: { type: 'confirm-authentic', restsOnAnswer: true },
  'not-ours': { type: 'report-discrepancy', what: { es: 'El emisor no lo conoce' }, restsOnAnswer: true },
  'cannot-tell': { type: 'cannot-verify', reason: { es: 'El archivo se quemó' }, restsOnAnswer: true },
} as const;
const all = ['ours', 'not-ours', 'cannot-tell'] as const;

const verifying = requestAt('home-verification');
const invited = verifying.when(invite, verifier).and();
const asked = invited.when({ type: 'record-source-asked', question: 1 }, theEffect).and();
const answered = (one: SourceSays) => asked.when(answering(says(one)), theCertifier, fiveDaysOn).and();
const effects = ({ theFile, setting }: RequestStory) => recognitionRequest.process(theFile, setting.rules).effects;
const lines = ({ theFile }: RequestStory) => theFile.timeline.map(({ what }) => what);
const due = { kind: 'ask-certifier', subject: 'source#1' };

/** The rules of a register that knows no address. */
function withoutAddress(): RuleBook {
  const rules = sampleRules();
  return {
    ...rules,
    country(code) {
      const found = rules.country(code);
      if (found === undefined) return undefined;
      const certifiers = new Map(
        [...found.catalogue.certifiers].map(([id, { email: _, ...certifier }]) => [id, certifier]),
      );
      return { ...found, catalogue: { ...found.catalogue, certifiers } };
    },
  };
}

describe('a certifier without an account', () => {
  it('is written to once for each question, where a verifier asks, and no period stops for it', () => {
    expect(effects(verifying)).not.toContainEqual(due);
    expect(effects(invited)).toContainEqual(due);
    expect(effects(asked)).not.toContainEqual(due);
    asked.when({ type: 'record-source-asked', question: 1 }, theEffect).thenRefused('ALREADY_DONE');
    asked.when({ type: 'record-source-asked', question: 2 }, theEffect).thenRefused('NO_SUCH_QUESTION');
    expect(asked.theFile.clock).toEqual(verifying.theFile.clock);
    expect(lines(asked)).toContain('source-asked');
    verifying.when(invite, registrar).thenRefused('NOT_YOUR_ROLE');
    verifying.when(invite, worker).thenRefused('NOT_YOUR_ROLE');
  });

  it('answers until the end of the fourteenth day, or of its period where that is sooner', () => {
    const [question] = invited.theFile.questions ?? [];
    const end = question?.until ?? fiveDaysOn;
    expect(end <= dueAt(invited)).toBe(true);
    expect(end <= instant(milliseconds(invited.setting.now) + 15 * 86_400_000)).toBe(true);
    asked.when(answering(says('ours')), theCertifier, end).thenRefused('NO_SUCH_QUESTION');
    const lastMoment = instant(milliseconds(end) - 1);
    asked.when(answering(says('ours')), theCertifier, lastMoment).then({ type: 'source-answered', question: 1 });
    const late = verifying.when(invite, verifier, instant(milliseconds(dueAt(verifying)) + 1));
    late.thenRefused('DEADLINE_PASSED');
    const nearTheEnd = verifying.when(invite, verifier, instant(milliseconds(dueAt(verifying)) - 60_000)).and();
    expect(nearTheEnd.theFile.questions?.[0]?.until).toBe(dueAt(verifying));
  });

  it.each(all)(
    '[attack 71] whose answer “%s” moves no file: a verifier says what follows, and may rest on it',
    (one) => {
      const story = answered(one);
      expect(story.theFile).toMatchObject({ stage: 'home-verification', clock: asked.theFile.clock });
      expect(story.theFile.authenticity).toBeUndefined();
      expect(story.theFile.discrepancy).toBeUndefined();
      expect(lines(story)).toContain('source-answered');
      expect(lines(story)).not.toContain(`source-said-${one}`);
      const settled = story.when(outcomes[one], verifier, fiveDaysOn).and();
      expect(settled.events).toContainEqual(expect.objectContaining({ restsOn: 1 }));
      expect(lines(settled)).toContain(`source-said-${one}`);
      for (const other of all.filter((another) => another !== one))
        story.when(outcomes[other], verifier, fiveDaysOn).thenRefused('NO_SUCH_ANSWER');
      asked.when(outcomes[one], verifier, fiveDaysOn).thenRefused('NO_SUCH_ANSWER');
    },
  );

  it('that says no is no discrepancy by itself: the worker is heard first (R13), and the one that is maintained may rest on it too', () => {
    const heard = answered('not-ours').when(outcomes['not-ours'], verifier, fiveDaysOn).and();
    expect(heard.theFile).toMatchObject({ stage: 'home-verification', discrepancy: { heard: false } });
    const notice = heard.theFile.notices.at(-1)?.id ?? '';
    const told = heard.when(served(notice, fiveDaysOn), theEffect).and();
    const answers = told.when(
      { type: 'answer-discrepancy', answer: say('Es mío') },
      worker,
      at('2026-03-11T15:00:00Z'),
    );
    const maintained = answers.and().when(outcomes['not-ours'], verifier, at('2026-03-12T15:00:00Z'));
    maintained.then({ type: 'authenticity-settled', restsOn: 1, authenticity: { finding: 'discrepancy' } }, {});
  });

  it.each<[string, RequestStory, Actor, RefusalCode]>([
    ['once more', answered('ours'), theCertifier, 'NO_SUCH_QUESTION'],
    [
      'with the code of another file',
      asked,
      { ...theCertifier, caseId: `${sampleCase}x` as typeof sampleCase },
      'NO_SUCH_QUESTION',
    ],
    [
      'with the code of a question that the next one ended',
      asked.when(invite, verifier).and(),
      theCertifier,
      'NO_SUCH_QUESTION',
    ],
    ['with a code that nobody has', asked, { ...theCertifier, question: 2 }, 'NO_SUCH_QUESTION'],
    [
      'once the verification is over',
      asked.when({ type: 'confirm-authentic' }, verifier).and(),
      theCertifier,
      'NOT_IN_THIS_STAGE',
    ],
    ['while the worker is heard', requestAt('hearing'), theCertifier, 'NO_SUCH_QUESTION'],
    ['as an officer', asked, verifier, 'NOT_YOUR_ROLE'],
    ['as the worker', asked, worker, 'NOT_YOUR_ROLE'],
  ])('[attack 71] answers not %s', (_, story, by, code) => {
    story.when(answering(says('ours')), by, story === asked ? undefined : fiveDaysOn).thenRefused(code);
  });

  it('says why, wherever it is no plain yes', () => {
    asked.when(answering({ says: 'not-ours', words: ' ' }), theCertifier).thenRefused('REASONS_MISSING');
    asked.when(answering({ says: 'cannot-tell', words: '' }), theCertifier).thenRefused('REASONS_MISSING');
  });

  it('is asked three times at most, and not while the worker is heard', () => {
    const three = [1, 2].reduce((story) => story.when(invite, verifier).and(), invited);
    three.when(invite, verifier).thenRefused('TOO_MANY_QUESTIONS', { atMost: 3 });
    expect(recognitionRequest.allowed(three.theFile, verifier)).not.toContain('invite-certifier');
    expect(effects(three).filter(({ kind }) => kind === 'ask-certifier')).toEqual([{ ...due, subject: 'source#3' }]);
    const hearing = asked.when({ type: 'report-discrepancy', what: { es: 'No coincide' } }, verifier, fiveDaysOn).and();
    hearing.when(invite, verifier).thenRefused('NOT_IN_THIS_STAGE');
    hearing.when(answering(says('ours')), theCertifier, fiveDaysOn).thenRefused('NO_SUCH_QUESTION');
    expect(recognitionRequest.allowed(hearing.theFile, verifier)).not.toContain('invite-certifier');
  });

  it('is asked where the register says, and nowhere else: where it says nothing, nobody is offered to ask', () => {
    const nowhere = requestAt('home-verification', withoutAddress());
    nowhere.when(invite, verifier).thenRefused('CERTIFIER_HAS_NO_ADDRESS');
    const known = nowhere.when({ type: 'record-issuer-asked', reference: 'r' }, theEffect).and();
    expect(known.theFile.issuerAsked).toMatchObject({ noAddress: true });
    expect(recognitionRequest.allowed(known.theFile, verifier)).not.toContain('invite-certifier');
    const here = verifying.when({ type: 'record-issuer-asked', reference: 'r' }, theEffect).and();
    expect(here.theFile.issuerAsked).not.toHaveProperty('noAddress');
    expect(recognitionRequest.allowed(here.theFile, verifier)).toContain('invite-certifier');
  });

  it('that is silent lets the period pass, as before', () => {
    const { clock } = asked.theFile;
    if (clock === undefined) throw new Error('no period');
    asked
      .when({ type: 'lapse', clock: clock.id }, theClock, dueAt(asked))
      .then({ type: 'authenticity-settled', authenticity: { finding: 'issuer-silent' } }, {});
  });
});
