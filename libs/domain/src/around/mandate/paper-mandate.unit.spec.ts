import type { CaseRecord } from '../../file/case/index.js';
import { documentKinds, mandateOf } from '../../file/case/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import { readEntry, readFile } from '../../reading/index.js';
import {
  appealOn,
  at,
  document,
  firstMorning,
  given,
  guatemala,
  officer,
  people,
  reviewAt,
  sampleCase,
  sampleRules,
} from '../../../specification/index.js';
import type { RecordMandate } from './index.js';
import { paperOf } from './index.js';

const review = lawOf('recognition-review');
const { counter, worker } = people;
const supervisor = people.supervisorInGuatemala;
const signed = document('other');
const record = (to: RecordMandate['to'] = { officer: counter.id }): RecordMandate => ({
  ...{ type: 'record-mandate', to, scope: 'act', until: '2026-04-30' as PlainDate },
  document: signed,
});
const refused = () =>
  given(
    review,
    { caseId: sampleCase, here: guatemala, rules: sampleRules(), now: firstMorning },
    ...reviewAt('refused').events,
  );
const recorded = (to?: RecordMandate['to']) => refused().when(record(to), counter).and();
const confirm = { type: 'confirm-mandate', mandate: 'm1', seen: true } as const;
const confirmed = () => recorded().when(confirm, supervisor).and();

describe('a mandate that the worker signed on paper', () => {
  it('[attack 6] [R12] is recorded as the officer’s act, and lets nobody do anything before a second person saw the paper', () => {
    const waiting = recorded();
    expect(waiting.theFile.mandates).toMatchObject([{ paper: { document: signed.id, recordedBy: counter.id } }]);
    expect(paperOf(waiting.theFile, 'm1')).toBe(signed.id);
    expect(mandateOf(waiting.theFile.mandates, counter, undefined)).toBeUndefined();
    waiting.when(appealOn(0, 1), counter).thenRefused('NOT_YOUR_ROLE');
    waiting.when({ ...confirm, seen: false }, supervisor).thenRefused('PAPER_NOT_SEEN');
    waiting.when({ type: 'confirm-mandate', mandate: 'm1' }, supervisor).thenRefused('PAPER_NOT_SEEN');
    waiting
      .when(confirm, supervisor)
      .and()
      .when(appealOn(0, 1), counter)
      .then({ type: 'appealed' }, { type: 'mandate-used', by: counter.id, command: 'appeal' });
  });

  it('[attack 6] [R12] is confirmed by somebody else, in another role, and never by whom it lets act', () => {
    recorded().when(confirm, counter).thenRefused('NOT_YOUR_ROLE');
    const both = officer(counter.id, counter.agency, 'assistant', 'supervisor');
    recorded().when(confirm, both).thenRefused('SAME_PERSON');
    recorded({ officer: supervisor.id }).when(confirm, supervisor).thenRefused('SAME_PERSON');
    recorded({ agency: supervisor.agency }).when(confirm, supervisor).thenRefused('SAME_PERSON');
    expect(review.allowed(recorded().theFile, supervisor)).toContain('confirm-mandate');
    expect(review.allowed(recorded().theFile, both)).not.toContain('confirm-mandate');
    confirmed().when(confirm, supervisor).thenRefused('NO_SUCH_MANDATE');
  });

  it('[R12] is told to the worker when it is recorded, before anybody confirmed it', () => {
    const notices = ({ notices: all }: CaseRecord) =>
      all.filter(({ service }) => service === undefined).map(({ subject }) => subject);
    expect(notices(refused().theFile)).not.toContain('mandate-recorded');
    expect(notices(recorded().theFile)).toContain('mandate-recorded');
    const { effects } = review.process(recorded().theFile, sampleRules());
    expect(effects).toContainEqual({ kind: 'tell-worker', subject: recorded().theFile.notices.at(-1)?.id });
  });

  it('[R12] is what the worker signed, and no other paper of theirs', () => {
    for (const kind of documentKinds.filter((one) => one !== 'other'))
      refused()
        .when({ ...record(), document: document(kind) }, counter)
        .thenRefused('EVIDENCE_MISSING', { needs: ['other'] });
  });

  it('[R12] waits for its second person until a day, and of one officer only so many do', () => {
    const waiting = recorded();
    const [lapsesAt] = (waiting.theFile.mandates ?? []).map(({ paper }) => paper?.lapsesAt);
    expect(lapsesAt).toBe('2026-04-03T06:00:00.000Z');
    waiting.when(confirm, supervisor, at('2026-04-03T05:59:59.999Z')).then({ type: 'mandate-confirmed' });
    waiting.when(confirm, supervisor, at('2026-04-03T06:00:00.000Z')).thenRefused('NO_SUCH_MANDATE');
    const two = waiting.when(record(), counter).and();
    two.when(record(), counter).thenRefused('TOO_MANY_PROPOSALS', { atMost: 2 });
    two.when(record(), officer('gt.counter.2', counter.agency, 'assistant')).then({ type: 'mandate-recorded' });
    // One that was confirmed, ended or lapsed makes room.
    two.when(confirm, supervisor).and().when(record(), counter).then({ type: 'mandate-recorded' });
    two.when({ type: 'end-mandate', mandate: 'm2' }, worker).and().when(record(), counter).and();
    const may = { ...record(), until: '2026-06-30' as PlainDate };
    two.when(may, counter, at('2026-04-03T06:00:00.000Z')).then({ type: 'mandate-recorded' });
  });

  it('is recorded by an agency that has to do with the file, for a year at most', () => {
    refused()
      .when(record(), officer('gt.ngo', 'gt-defence', 'assistant'))
      .thenRefused('NOT_YOUR_CASE');
    refused()
      .when({ ...record(), until: '2027-03-05' as PlainDate }, counter)
      .thenRefused('MANDATE_TOO_LONG');
  });

  it('is ended by the worker at once, also by a printed code; what their own code gave takes their own code', () => {
    const printed = { kind: 'worker', caseId: sampleCase, printed: true } as const;
    expect(review.allowed(confirmed().theFile, printed)).toContain('end-mandate');
    confirmed().when({ type: 'end-mandate', mandate: 'm1' }, printed).then({ type: 'mandate-ended' });
    const { scope, to, until } = record();
    const own = refused().when({ type: 'grant-mandate', scope, to, until }, worker).and();
    own.when({ type: 'end-mandate', mandate: 'm1' }, printed).thenRefused('NEEDS_OWN_CODE');
    expect(review.allowed(own.theFile, printed)).not.toContain('end-mandate');
    expect(review.allowed(own.theFile, worker)).toContain('end-mandate');
  });

  it('is read by the worker, with the line that they let somebody act and without the names of the two officers', () => {
    const { events, theFile } = confirmed();
    expect(theFile.timeline.at(-1)).toMatchObject({ what: 'mandate-granted', country: 'GT' });
    const reading = { kind: 'recognition-review', reader: 'worker', assigned: [] } as const;
    const { mandates } = readFile(reading, theFile);
    expect(mandates).toEqual([
      {
        ...{ id: 'm1', to: { officer: counter.id }, scope: 'act', until: '2026-04-30' },
        paper: { document: signed.id, lapsesAt: expect.any(String) as string },
      },
    ]);
    const read = events.map((one) => readEntry(reading, { type: one.type, event: one, actor: supervisor }));
    expect(JSON.stringify(read)).not.toContain(supervisor.id);
  });
});
