import {
  at,
  dueAt,
  fiveDaysOn,
  given,
  guatemala,
  lapsed,
  people,
  requestAt,
  sampleRules,
  served,
  theEffect,
  theNode,
  theClock,
} from '../../../../specification/index.js';
import { recognitionRequest } from './law.js';

const { verifier, worker, registrar } = people;
const discrepancy = { type: 'report-discrepancy', what: { es: 'El nombre no coincide' } } as const;

describe('verification at the source', () => {
  const verifying = requestAt('home-verification');

  it('asks the certifier once', () => {
    expect(recognitionRequest.process(verifying.theFile, sampleRules()).effects).toContainEqual({
      kind: 'ask-issuer',
      subject: 'home-verification#2',
    });
    const asked = verifying
      .when({ type: 'record-issuer-asked', reference: 'r-1' }, theEffect)
      .then({ type: 'issuer-asked' });
    asked.when({ type: 'record-issuer-asked', reference: 'r-2' }, theEffect).thenRefused('ALREADY_DONE');
    expect(recognitionRequest.process(asked.theFile, sampleRules()).effects).not.toContainEqual(
      expect.objectContaining({ kind: 'ask-issuer' }),
    );
  });

  it('confirms, and the file is due at every host', () => {
    const settled = verifying
      .when({ type: 'confirm-authentic' }, verifier)
      .then({ type: 'authenticity-settled', authenticity: { finding: 'authentic', paperless: false } });
    expect(settled.file).toMatchObject({ stage: 'transmitted', clock: undefined });
    expect(recognitionRequest.process(settled.theFile, sampleRules()).effects).toContainEqual({
      kind: 'transmit',
      subject: guatemala,
    });
  });

  it('may be impossible, with reasons, and the worker is told', () => {
    verifying.when({ type: 'cannot-verify', reason: { es: '' } }, verifier).thenRefused('REASONS_MISSING');
    verifying
      .when({ type: 'cannot-verify', reason: { es: 'El archivo se quemó' } }, verifier)
      .then({ authenticity: { finding: 'cannot-verify' } }, { subject: 'authenticity-settled' });
  });

  it('is the certifier’s, not the ministry’s nor another agency’s', () => {
    verifying.when({ type: 'confirm-authentic' }, registrar).thenRefused('NOT_YOUR_ROLE');
    verifying
      .when({ type: 'confirm-authentic' }, { ...verifier, agency: registrar.agency })
      .thenRefused('NOT_YOUR_CASE');
  });

  it('is never held against the worker when the certifier is silent, recorded or not', () => {
    const silent = lapsed(verifying);
    expect(silent.file).toMatchObject({ stage: 'transmitted', authenticity: { finding: 'issuer-silent' } });
    const late = at('2026-06-01T15:00:00Z');
    verifying.when(discrepancy, verifier, late).thenRefused('DEADLINE_PASSED', { dueOn: '2026-04-15' });
    verifying.when({ type: 'cannot-verify', reason: { es: 'x' } }, verifier, late).thenRefused('DEADLINE_PASSED');
  });

  it('reminds the certifier in its queue, not the worker', () => {
    const clock = verifying.file?.clock?.id ?? ('' as never);
    verifying
      .when({ type: 'remind', clock, fraction: 0.5 }, theClock, at('2026-03-26T15:00:00Z'))
      .then({ type: 'reminded' });
  });
});

describe('a discrepancy', () => {
  const hearing = requestAt('hearing');
  /** The one on which the worker is heard there. */
  const maintained = { type: 'report-discrepancy', what: { es: 'El folio no está en el registro' } } as const;

  it('stops the certifier’s period and gives the worker ten days from the notice', () => {
    expect(hearing.file).toMatchObject({
      stage: 'home-verification',
      clock: { id: 'hearing#3', holder: { who: 'worker' } },
      waiting: { id: 'home-verification#2', runs: [{ to: fiveDaysOn, why: 'hearing' }] },
      discrepancy: { heard: false },
    });
    expect(recognitionRequest.status(hearing.theFile, sampleRules())).toMatchObject({
      next: 'answer-discrepancy',
      atZero: 'discrepancy-stands',
    });
  });

  it('does not count before the worker was heard', () => {
    hearing.when(discrepancy, verifier).thenRefused('HEARING_OPEN', { dueOn: '2026-03-25' });
    requestAt('home-verification')
      .when(discrepancy, verifier)
      .and()
      .when(discrepancy, verifier)
      .thenRefused('HEARING_OPEN');
  });

  it('counts when it is reported again after the answer, and the certifier has the days it had', () => {
    const answered = hearing
      .when({ type: 'answer-discrepancy', answer: 'Me casé' }, worker, at('2026-03-17T15:00:00Z'))
      .then({ type: 'discrepancy-answered' });
    expect(answered.file).toMatchObject({ clock: { id: 'home-verification#2' }, waiting: undefined });
    // 30 days from 3 March were due on 15 April; four working days stood still, 16 March is a holiday of Mexico.
    expect(dueAt(answered).slice(0, 10)).toBe('2026-04-22');
    answered.when({ type: 'answer-discrepancy', answer: 'Otra vez' }, worker).thenRefused('ALREADY_DONE');
    answered
      .when(maintained, verifier, at('2026-03-18T15:00:00Z'))
      .then({ authenticity: { finding: 'discrepancy', words: maintained.what } }, { subject: 'authenticity-settled' });
  });

  it('[R13] counts as the worker was heard on it: what is said against their answer is told beside it, and is no finding', () => {
    const other = { type: 'report-discrepancy', what: { es: 'El folio es de otra persona' } } as const;
    const answered = hearing.when({ type: 'answer-discrepancy', answer: 'Me casé' }, worker).and();
    const settled = answered
      .when(other, verifier)
      .then(
        { type: 'authenticity-settled', authenticity: { finding: 'discrepancy', words: maintained.what } },
        { subject: 'authenticity-settled' },
      );
    const { es } = maintained.what;
    expect(settled.theFile.authenticity).toMatchObject({ words: { es }, answer: 'Me casé' });
    const [line] = settled.theFile.timeline.filter(({ what }) => what === 'authenticity-settled');
    expect(line?.words?.es).toBe(`${es} El folio es de otra persona`);
  });

  it('can be answered from the country where it was filed', () => {
    hearing
      .when(
        { type: 'receive-answer', from: guatemala, answer: { type: 'answer-discrepancy', answer: 'Me casé' } },
        theNode(guatemala),
      )
      .then({ type: 'discrepancy-answered', answer: 'Me casé' });
  });

  /** Across the border, as often as they give it. */
  const passedOn = {
    type: 'receive-answer',
    from: guatemala,
    answer: { type: 'answer-discrepancy', answer: 'Otra vez' },
  } as const;

  it('[R9] [R13] given a second time from the other country, it is refused, and leaves clock and first answer', () => {
    const answered = hearing.when({ type: 'answer-discrepancy', answer: 'Me casé' }, worker).and();
    answered.when(passedOn, theNode(guatemala)).thenRefused('ALREADY_DONE');
    requestAt('home-verification')
      .when(passedOn, theNode(guatemala))
      .thenRefused('NOT_IN_THIS_STAGE', { command: 'answer-discrepancy' });
    expect(answered.file).toMatchObject({ clock: { id: 'home-verification#2' }, discrepancy: { answer: 'Me casé' } });
  });

  it.each([
    ['from the other country', passedOn, theNode(guatemala)],
    ['here', passedOn.answer, worker],
  ] as const)(
    '[R13] an answer after the hearing ended in silence counts, given %s, once, and moves no clock',
    (...row) => {
      const [, answer, by] = row;
      const over = lapsed(hearing);
      const late = over
        .when(answer, by, at('2026-03-27T15:00:00Z'))
        .then({ type: 'discrepancy-answered-late', answer: 'Otra vez' });
      expect(late.file?.clock).toEqual(over.file?.clock);
      expect(recognitionRequest.status(late.theFile, sampleRules()).timeline.at(-1)?.what).toBe('discrepancy-answered');
      late.when(answer, by).thenRefused('ALREADY_DONE');
      late
        .when(maintained, verifier, at('2026-03-30T15:00:00Z'))
        .then({ authenticity: { finding: 'discrepancy', answer: 'Otra vez' } }, {});
    },
  );

  it('[R9] a file that lost its period by a second answer once has the certifier asked anew, with the whole period', () => {
    const answered = hearing.when({ type: 'answer-discrepancy', answer: 'Me casé' }, worker).and();
    const again = { type: 'discrepancy-answered', at: fiveDaysOn, answer: 'Otra vez' } as const;
    const stranded = given(recognitionRequest, answered.setting, ...answered.events, again);
    stranded.when({ type: 'confirm-authentic' }, verifier).thenRefused('NOT_YOUR_CASE');
    const due = { kind: 'ask-issuer', subject: 'home-verification#4' };
    expect(recognitionRequest.process(stranded.theFile, sampleRules()).effects).toContainEqual(due);
    const resumed = stranded
      .when({ type: 'record-issuer-asked', reference: 'r-2' }, theEffect)
      .then({ type: 'verification-resumed', opens: { id: 'home-verification#4', holder: { who: 'agency' } } });
    const after = recognitionRequest.process(resumed.theFile, sampleRules());
    expect(after.deadline?.clock).toBe('home-verification#4');
    expect(after.effects).not.toContainEqual(expect.objectContaining({ kind: 'ask-issuer' }));
    resumed.when({ type: 'confirm-authentic' }, verifier).then({ authenticity: { finding: 'authentic' } });
    expect(lapsed(resumed).file?.authenticity?.finding).toBe('issuer-silent');
  });

  it('is heard by silence too: the hearing ends, the certifier goes on, nothing is settled', () => {
    const over = lapsed(hearing);
    expect(over.events.at(-1)).toMatchObject({ type: 'hearing-ended' });
    expect(over.file).toMatchObject({
      stage: 'home-verification',
      clock: { id: 'home-verification#2' },
      discrepancy: { heard: true },
    });
    over.when(discrepancy, verifier).then({ authenticity: { finding: 'discrepancy' } }, {});
    expect(lapsed(over).file?.authenticity?.finding).toBe('issuer-silent');
  });

  it('may dissolve: a yes needs no hearing', () => {
    hearing.when({ type: 'confirm-authentic' }, verifier).then({ authenticity: { finding: 'authentic' } });
  });

  it('has nothing to answer where none was reported, and needs words', () => {
    requestAt('home-verification')
      .when({ type: 'answer-discrepancy', answer: 'x' }, worker)
      .thenRefused('NOT_IN_THIS_STAGE', { command: 'answer-discrepancy' });
    hearing.when({ type: 'answer-discrepancy', answer: ' ' }, worker).thenRefused('REASONS_MISSING');
    requestAt('home-verification')
      .when({ type: 'report-discrepancy', what: { es: '' } }, verifier)
      .thenRefused('REASONS_MISSING');
  });

  it('cannot lapse before its notice is served', () => {
    const unserved = requestAt('home-verification').when(discrepancy, verifier).and();
    unserved
      .when({ type: 'lapse', clock: 'hearing#3' as never }, theClock, at('2027-01-01T15:00:00Z'))
      .thenRefused('NO_SUCH_CLOCK');
  });
});

describe('proof of service', () => {
  it('is recorded once, for a notice that exists', () => {
    const submitted = requestAt('submitted');
    submitted.when(served('n7', fiveDaysOn), theEffect).thenRefused('NO_SUCH_NOTICE');
    submitted
      .when(served('n1', fiveDaysOn), theEffect)
      .then({ type: 'notice-served', notice: 'n1' })
      .when(served('n1', fiveDaysOn), theEffect)
      .thenRefused('ALREADY_DONE');
  });

  it('is due for every notice that has none', () => {
    const { theFile } = requestAt('submitted');
    expect(recognitionRequest.process(theFile, sampleRules()).effects).toEqual([
      { kind: 'tell-worker', subject: 'n1' },
    ]);
  });
});
