import { recognitionRequest } from './law.js';
import type { RequestCommand } from './index.js';
import {
  askForIdentity,
  at,
  document,
  dueAt,
  guatemala,
  lapsed,
  people,
  requestAt,
  sampleRules,
  served,
  theClock,
  theEffect,
  theNode,
} from '../../../../specification/index.js';

const { registrar, supervisor, worker } = people;
const answer = (command: Extract<RequestCommand, { type: 'receive-answer' }>['answer']): RequestCommand => ({
  type: 'receive-answer',
  from: guatemala,
  answer: command,
});

describe('asking for documents', () => {
  it('opens the worker’s 30 days when the notice is served, not before', () => {
    const asked = requestAt('submitted')
      .when(askForIdentity, registrar)
      .then(
        { type: 'documents-requested', opens: { id: 'awaiting-documents#2', holder: { who: 'worker' } } },
        { type: 'notice-raised', notice: 'n2', subject: 'documents-requested' },
      );
    expect(recognitionRequest.status(asked.theFile, sampleRules())).toMatchObject({
      stage: 'awaiting-documents',
      clock: { state: 'awaiting-service' },
      atZero: 'closed-without-prejudice',
      next: 'provide-documents',
    });
    const waiting = asked.when(served('n2', at('2026-03-05T15:00:00Z')), theEffect, at('2026-03-05T15:00:00Z')).then({
      type: 'notice-served',
      service: { servedOn: '2026-03-05' },
    });
    expect(dueAt(waiting).slice(0, 10)).toBe('2026-04-07');
  });

  it('is refused for what the file holds, without a reason, or for nothing', () => {
    const submitted = requestAt('submitted');
    const ask = (kind: 'certificate' | 'identity', es: string) =>
      submitted.when({ type: 'request-documents', requests: [{ kind, legalReason: { es } }] }, registrar);
    ask('certificate', 'Artículo 4').thenRefused('DOCUMENT_ALREADY_HELD', { kind: 'certificate' });
    ask('identity', ' ').thenRefused('REASONS_MISSING');
    submitted.when({ type: 'request-documents', requests: [] }, registrar).thenRefused('REASONS_MISSING');
  });

  it('is possible for a supervisor of the ministry and for nobody elsewhere', () => {
    requestAt('submitted').when(askForIdentity, supervisor).and();
    requestAt('submitted').when(askForIdentity, people.supervisorInGuatemala).thenRefused('NOT_YOUR_CASE');
  });

  it('tells the reasons in each language that all of them have', () => {
    const both = requestAt('submitted')
      .when(
        {
          type: 'request-documents',
          requests: [
            { kind: 'identity', legalReason: { es: 'Artículo 4', en: 'Article 4' } },
            { kind: 'translation', legalReason: { es: 'Artículo 5', en: 'Article 5' } },
          ],
        },
        registrar,
      )
      .and();
    expect(both.file?.timeline.at(-1)).toMatchObject({
      what: 'documents-requested',
      args: { kinds: ['identity', 'translation'] },
      words: { es: 'Artículo 4; Artículo 5', en: 'Article 4; Article 5' },
    });
  });
});

describe('the worker’s documents', () => {
  const awaiting = requestAt('awaiting-documents');
  const identity = { type: 'provide-documents', documents: [document('identity')] } as const;

  it('bring the file back to the ministry with a new period', () => {
    const back = awaiting
      .when(answer(identity), theNode(guatemala))
      .then({ type: 'documents-provided', opens: { id: 'submitted#3', holder: { agency: 'mx-stps' } } });
    expect(back.file).toMatchObject({
      stage: 'submitted',
      asked: [],
      filing: { documents: [{}, { kind: 'identity' }] },
    });
    awaiting.when(identity, worker).and();
  });

  it('are all that was asked for and nothing else', () => {
    awaiting.when({ type: 'provide-documents', documents: [] }, worker).thenRefused('DOCUMENT_STILL_MISSING', {
      kinds: ['identity'],
    });
    awaiting
      .when({ type: 'provide-documents', documents: [document('identity'), document('other')] }, worker)
      .thenRefused('DOCUMENT_NOT_ASKED_FOR', { kind: 'other' });
  });

  it('are taken late as well, until the closing is recorded', () => {
    awaiting.when(identity, worker, at('2026-06-01T15:00:00Z')).then({ type: 'documents-provided' });
  });

  it('may be impossible to get: the paper-less route, and they are not asked for again', () => {
    awaiting.when({ type: 'cannot-provide', reason: '' }, worker).thenRefused('REASONS_MISSING');
    const paperless = awaiting
      .when(answer({ type: 'cannot-provide', reason: 'Se perdieron en la inundación' }), theNode(guatemala))
      .then({ type: 'documents-unavailable', opens: { id: 'submitted#3' } });
    expect(paperless.file).toMatchObject({ stage: 'submitted', paperless: true });
    paperless.when(askForIdentity, registrar).thenRefused('ALREADY_DONE');
    const settled = paperless
      .when({ type: 'acknowledge' }, registrar)
      .and()
      .when({ type: 'confirm-authentic' }, people.verifier)
      .and();
    expect(settled.file?.authenticity).toMatchObject({ finding: 'authentic', paperless: true });
  });
});

describe('silence of the worker', () => {
  it('[R6] closes without prejudice and can be undone for twelve months, of which the worker reads the last day', () => {
    const closed = lapsed(requestAt('awaiting-documents'));
    expect(closed.theFile.timeline.at(-1)).toMatchObject({
      what: 'closed-without-prejudice',
      args: { on: '2027-04-02' },
    });
    expect(closed.file).toMatchObject({ stage: 'closed-without-prejudice', clock: undefined });
    expect(closed.file?.reopenableUntil?.slice(0, 10)).toBe('2027-04-03');
    expect(closed.events.at(-1)).toMatchObject({ subject: 'closed-without-prejudice' });
    const reopened = closed
      .when(answer({ type: 'reopen' }), theNode(guatemala), at('2027-04-02T15:00:00Z'))
      .then({ type: 'reopened', opens: { id: 'awaiting-documents#3', opening: { by: 'event' } } });
    expect(reopened.file).toMatchObject({ stage: 'awaiting-documents', asked: [{ kind: 'identity' }] });
    closed.when({ type: 'reopen' }, worker, at('2027-04-03T15:00:00Z')).thenRefused('TOO_LATE_TO_REOPEN', {
      until: '2027-04-02',
    });
  });

  it('is preceded by reminders, of which the worker is told, each once and in time', () => {
    const awaiting = requestAt('awaiting-documents');
    const clock = awaiting.file?.clock?.id ?? ('' as never);
    const remind = (fraction: number): RequestCommand => ({ type: 'remind', clock, fraction });
    const half = at('2026-03-19T15:00:00Z');
    awaiting.when(remind(0.5), theClock, at('2026-03-18T15:00:00Z')).thenRefused('DEADLINE_NOT_PASSED');
    awaiting.when(remind(0.3), theClock, half).thenRefused('NO_SUCH_CLOCK');
    awaiting
      .when({ ...remind(0.5), clock: 'submitted#1' as never } as RequestCommand, theClock, half)
      .thenRefused('NO_SUCH_CLOCK');
    const reminded = awaiting.when(remind(0.5), theClock, half).then({ type: 'reminded' }, { subject: 'reminder' });
    reminded.when(remind(0.5), theClock, half).thenRefused('ALREADY_DONE');
  });
});

describe('silence of the ministry', () => {
  it('is escalated to the supervisor and shown as late, once; the file goes on', () => {
    const submitted = requestAt('submitted');
    const late = lapsed(submitted);
    expect(late.events.at(-1)).toMatchObject({ type: 'escalated', clock: 'submitted#1' });
    expect(recognitionRequest.status(late.theFile, sampleRules())).toMatchObject({
      clock: { state: 'lapsed', dueOn: '2026-03-10' },
    });
    expect(recognitionRequest.queue(late.theFile, sampleRules()).awaiting).toEqual(['registrar', 'supervisor']);
    late.when({ type: 'lapse', clock: 'submitted#1' as never }, theClock).thenRefused('NO_SUCH_CLOCK');
    late.when({ type: 'acknowledge' }, supervisor).then({ type: 'acknowledged' }, { subject: 'acknowledged' });
  });
});

describe('an answer that comes from another country', () => {
  it('counts only from the country where it was filed, in a stage that waits for it', () => {
    const awaiting = requestAt('awaiting-documents');
    const provide = answer({ type: 'provide-documents', documents: [document('identity')] });
    awaiting.when(provide, theNode('HN' as never)).thenRefused('NOT_FOR_THIS_COUNTRY');
    awaiting
      .when({ ...provide, from: 'HN' as never } as RequestCommand, theNode('HN' as never))
      .thenRefused('NOT_FOR_THIS_COUNTRY');
    requestAt('submitted')
      .when(provide, theNode(guatemala))
      .thenRefused('NOT_IN_THIS_STAGE', { command: 'provide-documents' });
  });
});
