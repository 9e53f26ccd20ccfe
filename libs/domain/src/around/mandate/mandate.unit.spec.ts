import { mandateOf } from '../../file/case/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { lawOf } from '../../laws/index.js';
import {
  appealOn,
  at,
  firstMorning,
  given,
  guatemala,
  officer,
  people,
  reviewAt,
  sampleCase,
  sampleRules,
  theWorkerOf,
} from '../../../specification/index.js';
import type { GrantMandate } from './index.js';
import type { MandateScope } from '../../file/case/index.js';

const rules = sampleRules();
const review = lawOf('recognition-review');
const { counter, worker } = people;
const defender = officer('gt.defender', 'gt-defence', 'assistant');
const refused = () =>
  given(review, { caseId: sampleCase, here: guatemala, rules, now: firstMorning }, ...reviewAt('refused').events);
const grant = (scope: MandateScope, until = '2026-04-30'): GrantMandate => ({
  type: 'grant-mandate',
  to: { officer: defender.id },
  scope,
  until: until as PlainDate,
});
const granted = (scope: MandateScope) => refused().when(grant(scope), worker).and();

describe('[R12] a mandate', () => {
  it('is granted by the worker alone, for a year at most', () => {
    refused().when(grant('act'), counter).thenRefused('NOT_YOUR_ROLE');
    refused()
      .when(grant('act'), theWorkerOf('GT-26-000000-H' as typeof sampleCase))
      .thenRefused('NOT_YOUR_CASE');
    refused().when(grant('act', '2026-03-02'), worker).thenRefused('DEADLINE_PASSED');
    refused().when(grant('act', '2027-03-05'), worker).thenRefused('MANDATE_TOO_LONG');
    refused()
      .when(grant('act', '2026-03-03'), worker)
      .then({ type: 'mandate-granted', mandate: { id: 'm1' } });
  });

  it('lets its holder appeal as the worker could, and the journal says who it was', () => {
    refused().when(appealOn(0, 1), defender).thenRefused('NOT_YOUR_ROLE');
    for (const scope of ['appeal', 'act'] as const) {
      const appealed = granted(scope)
        .when(appealOn(0, 1), defender)
        .then({ type: 'appealed' }, { type: 'mandate-used', by: defender.id, command: 'appeal' });
      expect(appealed.theFile).toMatchObject({ stage: 'appealed', appeal: { by: defender.id } });
      expect(review.allowed(granted(scope).theFile, defender)).toContain('appeal');
    }
    granted('read').when(appealOn(0, 1), defender).thenRefused('NOT_YOUR_ROLE');
    expect(review.allowed(granted('read').theFile, defender)).toEqual([]);
  });

  it('never lets its holder pass it on, or end it', () => {
    granted('act').when(grant('act'), defender).thenRefused('NOT_YOUR_ROLE');
    granted('act').when({ type: 'end-mandate', mandate: 'm1' }, defender).thenRefused('NOT_YOUR_ROLE');
  });

  it('is over when the worker ends it, or with its last day', () => {
    const ended = granted('act').when({ type: 'end-mandate', mandate: 'm1' }, worker).and();
    ended.when(appealOn(0, 1), defender).thenRefused('NOT_YOUR_ROLE');
    ended.when({ type: 'end-mandate', mandate: 'm1' }, worker).thenRefused('NO_SUCH_MANDATE');
    granted('act').when(appealOn(0, 1), defender, at('2026-05-01T06:00:00.000Z')).thenRefused('NOT_YOUR_ROLE');
  });

  it('has each look into the file recorded', () => {
    granted('read').when({ type: 'record-mandate-use' }, defender).then({ type: 'mandate-used', command: 'read' });
    refused().when({ type: 'record-mandate-use' }, defender).thenRefused('NO_SUCH_MANDATE');
  });

  it('may be an agency’s, and then is anybody’s there', () => {
    const agency = { ...grant('read'), to: { agency: defender.agency } };
    const { mandates } = refused().when(agency, worker).and().theFile;
    expect(mandateOf(mandates, officer('gt.other', 'gt-defence', 'assistant'), undefined)?.id).toBe('m1');
    expect(mandateOf(mandates, counter, undefined)).toBeUndefined();
  });

  it('opens nothing where there is no file', () => {
    given(review, { caseId: sampleCase, here: guatemala, rules, now: firstMorning })
      .when(grant('read'), worker)
      .thenRefused('NO_SUCH_CASE');
  });
});
