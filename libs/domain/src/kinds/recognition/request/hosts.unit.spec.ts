import type { CountryCode } from '../../../kernel/index.js';
import {
  at,
  authentic,
  firstMorning,
  given,
  guatemala,
  guatemalaDecided,
  people,
  requestAt,
  sampleRules,
  sampleStatus,
  theEffect,
  theNode,
} from '../../../../specification/index.js';
import type { RequestCommand } from './index.js';
import { recognitionRequest } from './law.js';

const rules = sampleRules();
const honduras = 'HN' as CountryCode;
const news = (more: Partial<Extract<RequestCommand, { type: 'receive-news' }>> = {}): RequestCommand => ({
  type: 'receive-news',
  from: guatemala,
  at: firstMorning,
  status: sampleStatus('host-review'),
  ...more,
});

describe('the file at a host', () => {
  const transmitted = requestAt('transmitted');

  it('is sent once, to hosts only', () => {
    transmitted.when({ type: 'transmit', to: guatemala }, theEffect).thenRefused('ALREADY_DONE');
    transmitted.when({ type: 'transmit', to: honduras }, theEffect).thenRefused('NOT_FOR_THIS_COUNTRY');
  });

  it('goes with filing and finding, and the page of the other country follows', () => {
    const last = transmitted.events.at(-1);
    const messages = last && transmitted.file ? recognitionRequest.publish([last], transmitted.theFile, rules) : [];
    expect(messages).toMatchObject([
      { type: 'verification.completed', to: guatemala, authenticity: { finding: 'authentic' } },
      { type: 'verification.progressed', to: guatemala, status: { stage: 'transmitted' } },
    ]);
  });

  it('is told of by the host, and the page here shows what it shows there', () => {
    const told = transmitted
      .when(
        news({
          status: sampleStatus('host-review', {
            timeline: [{ at: firstMorning, country: guatemala, what: 'officers-drawn' }],
          }),
        }),
        theNode(guatemala),
      )
      .then({ type: 'news-received', from: guatemala });
    const status = recognitionRequest.status(told.theFile, rules);
    expect(status).toMatchObject({ stage: 'host-review', news: { from: guatemala, at: firstMorning } });
    expect(status.timeline.map(({ what }) => what)).toContain('officers-drawn');
    expect(recognitionRequest.publish(told.events.slice(-1), told.theFile, rules)).toEqual([]);
  });

  it('[attack 30] is told of in the lines of that host alone: what happened here, or elsewhere, is not its to say', () => {
    const known = transmitted.theFile.timeline;
    const own = known.filter(({ country }) => country !== guatemala);
    const words = { es: 'Palabras que México no escribió' };
    const timeline = [
      { at: firstMorning, country: guatemala, what: 'officers-drawn' as const },
      { at: firstMorning, country: honduras, what: 'refused' as const },
      ...own.map((entry) => ({ ...entry, words })),
    ];
    const withForeign = sampleStatus('host-review', { timeline });
    for (const command of [news({ status: withForeign }), { ...guatemalaDecided('refused'), status: withForeign }]) {
      const { theFile } = transmitted.when(command, theNode(guatemala)).and();
      expect(theFile.timeline.filter(({ country }) => country !== guatemala)).toEqual(own);
      expect(theFile.timeline).toHaveLength(known.length + 1);
    }
  });

  it('[attack 31] has no more lines than a procedure has, however many are told and how often', () => {
    const own = transmitted.theFile.timeline.filter(({ country }) => country !== guatemala).length;
    const lines = (from: number) =>
      Array.from({ length: 1000 }, (_, index) => ({
        at: new Date(Date.UTC(2001, 0, 1) + (from + index) * 1000).toISOString() as never,
        ...{ country: guatemala, what: 'officers-drawn' as const },
      }));
    const tell = (story: typeof transmitted, from: number) =>
      story.when(news({ status: sampleStatus('host-review', { timeline: lines(from) }) }), theNode(guatemala)).and();
    const once = tell(transmitted, 0);
    expect(once.theFile.timeline).toHaveLength(own + 300);
    expect(tell(tell(once, 1000), 0).theFile.timeline).toEqual(once.theFile.timeline);
  });

  it('is not changed by news that is older than the last, and no clock ahead of ours silences later news', () => {
    const now = at('2026-03-05T15:00:00Z');
    const told = transmitted.when(news({ at: now }), theNode(guatemala), now).and();
    told.when(news({ at: firstMorning }), theNode(guatemala), now).then();
    const future = at('2026-09-05T15:00:00Z');
    const hasty = transmitted.when(news({ at: future }), theNode(guatemala), now).then({ at: now });
    hasty.when(news({ at: now }), theNode(guatemala), now).then({ type: 'news-received' });
  });

  it('is not decided by an earlier decision that is sent again after a later one', () => {
    const later = at('2026-03-05T15:00:00Z');
    const saidAt = (when: typeof later, outcome: 'refused' | 'recognised') =>
      ({ ...guatemalaDecided(outcome), at: when }) as RequestCommand;
    const earlier = saidAt(firstMorning, 'refused');
    const decided = transmitted.when(saidAt(later, 'recognised'), theNode(guatemala), later).and();
    decided.when(earlier, theNode(guatemala), later).thenRefused('ALREADY_DONE');
    transmitted.when(earlier, theNode(guatemala), later).then({ type: 'decision-received' });
  });

  it('is no business of other countries, nor of other cases', () => {
    transmitted.when(news(), theNode(honduras)).thenRefused('NOT_FOR_THIS_COUNTRY');
    transmitted.when(news({ from: honduras }), theNode(honduras)).thenRefused('NOT_FOR_THIS_COUNTRY');
    const other = sampleStatus('host-review', { caseId: 'MX-26-000000-0' as never });
    transmitted.when(news({ status: other }), theNode(guatemala)).thenRefused('NOT_FOR_THIS_COUNTRY');
    const decided = guatemalaDecided('refused');
    transmitted.when(decided, theNode(honduras)).thenRefused('NOT_FOR_THIS_COUNTRY');
    requestAt('withdrawn').when(decided, theNode(guatemala)).thenRefused('NOT_FOR_THIS_COUNTRY');
  });

  it('concludes the request with the host’s decision, once', () => {
    const concluded = transmitted
      .when(guatemalaDecided('refused'), theNode(guatemala))
      .then({ type: 'decision-received' });
    expect(concluded.file).toMatchObject({ stage: 'concluded', outcomes: { GT: 'refused' } });
    expect(recognitionRequest.process(concluded.theFile, rules)).toMatchObject({ holder: 'nobody' });
    concluded.when(guatemalaDecided('refused'), theNode(guatemala)).thenRefused('ALREADY_DONE');
    concluded.when(guatemalaDecided('recognised'), theNode(guatemala)).then({ outcome: 'recognised' });
  });
});

describe('several hosts', () => {
  const both: typeof rules = { ...rules, country: (code) => rules.country(code === honduras ? guatemala : code) };
  const [first] = requestAt('submitted', both).theFile.filing.hosts;
  if (first === undefined) throw new Error('a host');
  const start = requestAt('submitted', both);
  const filing = { ...start.theFile.filing, hosts: [first, { ...first, country: honduras }] };
  const received = start.events.map((event) => (event.type === 'submission-received' ? { ...event, filing } : event));
  const settled = given(recognitionRequest, start.setting, ...received)
    .when({ type: 'acknowledge' }, people.registrar)
    .and()
    .when({ type: 'confirm-authentic' }, people.verifier)
    .and();
  const sent = settled
    .when({ type: 'transmit', to: guatemala }, theEffect)
    .and()
    .when({ type: 'transmit', to: honduras }, theEffect)
    .and();
  const decided = sent.when(guatemalaDecided('recognised'), theNode(guatemala)).and();

  it('get one file each from one verification', () => {
    const due = recognitionRequest.process(settled.theFile, both).effects.filter(({ kind }) => kind === 'transmit');
    expect(due.map(({ subject }) => subject)).toEqual([guatemala, honduras]);
  });

  it('conclude the request together; until then the page follows one that has not decided', () => {
    expect(decided.file?.stage).toBe('transmitted');
    expect(recognitionRequest.status(decided.theFile, both)).toMatchObject({ host: honduras, stage: 'transmitted' });
    const other = { ...guatemalaDecided('refused'), from: honduras } as RequestCommand;
    expect(decided.when(other, theNode(honduras)).and().file).toMatchObject({
      stage: 'concluded',
      outcomes: { GT: 'recognised', HN: 'refused' },
    });
  });

  it('[R13] [R14] are all told of a late yes, whoever decided first', () => {
    const withdrawn = { ...decided.theFile, outcomes: { GT: 'refused', HN: 'withdrawn' } } as typeof decided.theFile;
    const late = { type: 'authenticity-settled', at: start.setting.now, authenticity: authentic } as const;
    const told = (file: typeof withdrawn) =>
      recognitionRequest
        .publish([late], file, both)
        .flatMap((message) => (message.type === 'verification.completed' ? [message.to] : []));
    expect(told(decided.theFile)).toEqual([guatemala, honduras]);
    expect(told(withdrawn)).toEqual([guatemala]);
  });

  it('are told of a withdrawal only where they have not decided', () => {
    const withdrawn = decided.when({ type: 'withdraw' }, people.worker).and();
    const answers = recognitionRequest
      .publish(withdrawn.events.slice(-2), withdrawn.theFile, both)
      .filter(({ type }) => type === 'submission.answered');
    expect(answers.map(({ to }) => to)).toEqual([honduras]);
    const stopped = { ...guatemalaDecided('withdrawn'), from: honduras } as RequestCommand;
    expect(withdrawn.when(stopped, theNode(honduras)).and().file?.stage).toBe('concluded');
  });

  it('do not read of each other', () => {
    const timeline = [{ at: firstMorning, country: guatemala, what: 'officers-drawn' as const }];
    const told = sent.when(news({ status: sampleStatus('host-review', { timeline }) }), theNode(guatemala)).and();
    const withdrawn = told.when({ type: 'withdraw' }, people.worker).and();
    const toHonduras = recognitionRequest
      .publish(withdrawn.events.slice(-2), withdrawn.theFile, both)
      .find((message) => message.type === 'verification.progressed' && message.to === honduras);
    expect(JSON.stringify(toHonduras)).not.toContain('officers-drawn');
  });
});

describe('withdrawing', () => {
  it('stops the case at home', () => {
    requestAt('submitted')
      .when({ type: 'withdraw' }, people.worker)
      .then({ type: 'withdrawn' }, { subject: 'withdrawn' });
  });

  it('tells the hosts that have the file, also where the withdrawal crossed it on its way', () => {
    const withdrawn = requestAt('transmitted')
      .when({ type: 'receive-answer', from: guatemala, answer: { type: 'withdraw' } }, theNode(guatemala))
      .then({ type: 'withdrawn' }, {});
    expect(recognitionRequest.publish(withdrawn.events.slice(-2), withdrawn.theFile, rules)).toMatchObject([
      { type: 'submission.answered', to: guatemala, answer: { type: 'withdraw' } },
      { type: 'verification.progressed', status: { stage: 'withdrawn' } },
    ]);
    expect(withdrawn.when(guatemalaDecided('withdrawn'), theNode(guatemala)).and().file?.stage).toBe('withdrawn');
  });

  it('does not undo what a host decided before it heard of it', () => {
    const withdrawn = requestAt('transmitted').when({ type: 'withdraw' }, people.worker).and();
    expect(withdrawn.when(guatemalaDecided('recognised'), theNode(guatemala)).and().file?.stage).toBe('concluded');
  });

  it('is over once it is decided', () => {
    requestAt('concluded').when({ type: 'withdraw' }, people.worker).thenRefused('NOT_IN_THIS_STAGE');
  });
});

describe('notes', () => {
  it('stand in the journal and change neither file nor process', () => {
    const before = requestAt('home-verification');
    const noted = before
      .when({ type: 'add-note', text: 'Llamó el certificador' }, people.registrar)
      .then({ type: 'note-added' });
    expect(noted.file).toEqual(before.file);
    // Settlement writes no read model where the very same file comes back.
    const note = { type: 'note-added', at: firstMorning, text: 'x' } as const;
    expect(recognitionRequest.evolve(before.theFile, note)).toBe(before.file);
    before.when({ type: 'add-note', text: ' ' }, people.registrar).thenRefused('REASONS_MISSING');
  });
});
