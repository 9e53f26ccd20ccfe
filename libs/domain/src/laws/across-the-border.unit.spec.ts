import fc from 'fast-check';

import type { Actor } from '../file/case/index.js';
import type { ClockId } from '../kernel/index.js';
import type { RequestCommand } from '../kinds/recognition/request/index.js';
import type { PassAnswerOn, ReviewCommand } from '../kinds/recognition/review/index.js';
import type { LapsePolicy } from '../rulebook/rules/index.js';
import {
  askForIdentity,
  at,
  document,
  firstMorning,
  guatemala,
  mexico,
  openDraft,
  people,
  requestCommands,
  reviewCommands,
  sampleRules,
  theClock,
  twoCountries,
  verdictOn,
} from '../../specification/index.js';

const { counter, counterInMexico, registrar, verifier, reviewer, approver, worker } = people;
type Both = ReturnType<typeof twoCountries>;

/** Each step a minute after the one before. */
function start(rules = sampleRules()) {
  const both = twoCountries(rules, firstMorning);
  let minutes = 0;
  const later = (more = 1) => {
    minutes += more;
    both.on(at(new Date(Date.parse(firstMorning) + minutes * 60_000).toISOString()));
  };
  const inMexico = (command: RequestCommand, by: Actor) => {
    later();
    expect(both.inMexico(command, by)).toBe(true);
  };
  const inGuatemala = (command: ReviewCommand, by: Actor) => {
    later();
    expect(both.inGuatemala(command, by)).toBe(true);
  };
  return { both, inMexico, inGuatemala, later };
}

function filedInGuatemala(rules = sampleRules()) {
  const story = start(rules);
  story.inGuatemala(openDraft(guatemala), counter);
  story.inGuatemala({ type: 'attach-document', document: document('certificate') }, counter);
  story.inGuatemala({ type: 'submit' }, counter);
  return story;
}

/** The stage that both pages show; throws where they do not show the same, down to the last line. */
function stageOnBothPages(both: Both) {
  const { home, host } = both.status();
  expect({ ...home, news: undefined }).toEqual({ ...host, news: undefined });
  return home?.stage;
}

const answers = (answer: PassAnswerOn['answer']): ReviewCommand => ({ type: 'pass-answer-on', answer });

describe('a case that crosses the border', () => {
  it('is recognised, and both countries show the same page at every step', () => {
    const { both, inMexico, inGuatemala } = filedInGuatemala();
    expect(stageOnBothPages(both)).toBe('submitted');
    inMexico({ type: 'acknowledge' }, registrar);
    expect(stageOnBothPages(both)).toBe('home-verification');
    inMexico({ type: 'confirm-authentic' }, verifier);
    expect(stageOnBothPages(both)).toBe('host-review');
    inGuatemala(verdictOn(2), reviewer);
    expect(stageOnBothPages(both)).toBe('host-review');
    inGuatemala({ type: 'approve-verdict' }, approver);
    expect(stageOnBothPages(both)).toBe('recognised');
    expect(both.home.file?.stage).toBe('concluded');
    expect(both.status().home?.timeline.map(({ what }) => what)).toEqual([
      'draft-opened',
      'submitted',
      'received-at-home',
      'acknowledged',
      'issuer-asked',
      'authenticity-settled',
      'transmitted',
      'received-at-host',
      'officers-drawn',
      'recognised',
    ]);
  });

  it('is filed at home just as well', () => {
    const { both, inMexico, inGuatemala } = start();
    inMexico(openDraft(mexico), counterInMexico);
    inMexico({ type: 'attach-document', document: document('certificate') }, counterInMexico);
    inMexico({ type: 'submit' }, counterInMexico);
    expect(both.host.file).toBeUndefined();
    inMexico({ type: 'acknowledge' }, registrar);
    inMexico({ type: 'confirm-authentic' }, verifier);
    expect(stageOnBothPages(both)).toBe('host-review');
    inGuatemala(verdictOn(1), reviewer);
    inGuatemala({ type: 'approve-verdict' }, approver);
    expect(stageOnBothPages(both)).toBe('partially-recognised');
  });

  it('takes what the worker answers in Guatemala to Mexico', () => {
    const { both, inMexico, inGuatemala } = filedInGuatemala();
    inMexico(askForIdentity, registrar);
    expect(stageOnBothPages(both)).toBe('awaiting-documents');
    inGuatemala(answers({ type: 'provide-documents', documents: [document('identity')] }), worker);
    expect(stageOnBothPages(both)).toBe('submitted');
    inMexico({ type: 'acknowledge' }, registrar);
    inMexico({ type: 'report-discrepancy', what: { es: 'El nombre no coincide' } }, verifier);
    expect(both.status().host).toMatchObject({ next: 'answer-discrepancy', clock: { id: 'hearing#5' } });
    inGuatemala(answers({ type: 'answer-discrepancy', answer: 'Me casé' }), worker);
    expect(stageOnBothPages(both)).toBe('home-verification');
    inMexico({ type: 'confirm-authentic' }, verifier);
    expect(both.host.file?.filing.documents).toHaveLength(2);
  });

  it('is closed by the worker’s silence and reopened from the other country', () => {
    const { both, inMexico, inGuatemala, later } = filedInGuatemala();
    inMexico(askForIdentity, registrar);
    later(60 * 24 * 60);
    inMexico({ type: 'lapse', clock: 'awaiting-documents#2' as ClockId }, theClock);
    expect(stageOnBothPages(both)).toBe('closed-without-prejudice');
    inGuatemala(answers({ type: 'reopen' }), worker);
    expect(stageOnBothPages(both)).toBe('awaiting-documents');
  });

  it('is withdrawn in both countries, wherever the worker says so', () => {
    const first = filedInGuatemala();
    first.inGuatemala(answers({ type: 'withdraw' }), worker);
    expect(stageOnBothPages(first.both)).toBe('withdrawn');
    expect(first.both.host.file?.stage).toBe('withdrawn');

    const second = filedInGuatemala();
    second.inMexico({ type: 'acknowledge' }, registrar);
    second.inMexico({ type: 'confirm-authentic' }, verifier);
    second.inMexico({ type: 'withdraw' }, worker);
    expect(stageOnBothPages(second.both)).toBe('withdrawn');

    const third = filedInGuatemala();
    third.inMexico({ type: 'acknowledge' }, registrar);
    third.inMexico({ type: 'confirm-authentic' }, verifier);
    third.inGuatemala({ type: 'withdraw' }, worker);
    expect(stageOnBothPages(third.both)).toBe('withdrawn');
    expect(third.both.home.file).toMatchObject({ stage: 'withdrawn', outcomes: { GT: 'withdrawn' } });
  });
});

describe('whatever people and deadlines do', () => {
  // No two acts in one case fall on one instant: by it, two lines of one kind are told apart.
  const moment = 0.001;
  const minutes = fc.constantFrom(moment, 1, 600, 9000, 60_000);
  const step = fc.record({ pick: fc.noBias(fc.nat(1_000_000)), minutes });
  const policies: readonly LapsePolicy[] = ['deem_recognised', 'deem_refused', 'escalate'];

  it('both countries show the same page, and neither refuses what the other accepted', () => {
    const seen = new Set<string | undefined>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 16 }), fc.constantFrom(...policies), (steps, lapse) => {
        const { both, later } = filedInGuatemala(sampleRules({ lapse }));
        for (const { pick, minutes } of steps) {
          later(minutes);
          // The first that is possible, from a random one on; a withdrawal only now and then.
          const moves = movesIn(both, pick % 9 === 0);
          const from = pick % moves.length;
          [...moves.slice(from), ...moves.slice(0, from)].some((move) => move());
          seen.add(stageOnBothPages(both));
        }
      }),
      { numRuns: 60 },
    );
    expect(seen.size).toBeGreaterThanOrEqual(5);
  });
});

/** What people do in either country, and deadlines. */
function movesIn(both: Both, withdrawing: boolean): readonly (() => boolean)[] {
  const inMexico = (command: RequestCommand, by: Actor) => () => both.inMexico(command, by);
  const inGuatemala = (command: ReviewCommand, by: Actor) => () => both.inGuatemala(command, by);
  const [atHome, atHost] = [both.home.file?.clock?.id, both.host.file?.clock?.id];
  const request = requestCommands(atHome ?? ('none' as ClockId));
  const review = reviewCommands(atHost ?? ('none' as ClockId));
  return [
    inMexico(request.acknowledge, registrar),
    inMexico(request['request-documents'], registrar),
    inMexico(request['provide-documents'], worker),
    inMexico(request['report-discrepancy'], verifier),
    inMexico(request['confirm-authentic'], verifier),
    inMexico(request['cannot-verify'], verifier),
    inMexico(request.reopen, worker),
    inMexico(request.lapse, theClock),
    inMexico(request.remind, theClock),
    inGuatemala(answers({ type: 'provide-documents', documents: [document('identity')] }), worker),
    inGuatemala(answers({ type: 'cannot-provide', reason: 'Se perdió' }), worker),
    inGuatemala(answers({ type: 'answer-discrepancy', answer: 'Me casé' }), worker),
    inGuatemala(answers({ type: 'reopen' }), worker),
    inGuatemala(verdictOn(0), reviewer),
    inGuatemala(verdictOn(2), reviewer),
    inGuatemala(review['approve-verdict'], approver),
    inGuatemala(review['return-proposal'], approver),
    inGuatemala(review['extend-review'], reviewer),
    inGuatemala(review.lapse, theClock),
    inGuatemala(review.remind, theClock),
    ...(withdrawing ? [inMexico(request.withdraw, worker), inGuatemala(review.withdraw, worker)] : []),
  ];
}
