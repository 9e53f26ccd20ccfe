import {
  aBulkIssue,
  bulkAt,
  bulkBatch,
  bulkCommands,
  bulkPeople,
  people,
  sampleRules,
  theEffect,
} from '../../../specification/index.js';
import { bulkIssue } from './law.js';

const rules = sampleRules();
const { registrar, supervisor } = bulkPeople;
const [previewed, issuing] = [bulkAt('previewed'), bulkAt('issuing')];
const silent = { es: ' ' };

describe('issuing certificates of earlier years', () => {
  it('is opened by the agency that certifies, with something to issue', () => {
    const open = bulkCommands['open-bulk-issue'];
    aBulkIssue().when(open, people.registrar).thenRefused('NOT_YOUR_CASE');
    aBulkIssue().when(open, people.worker).thenRefused('NOT_YOUR_ROLE');
    aBulkIssue().when(bulkCommands['approve-bulk-issue'], supervisor).thenRefused('NO_SUCH_CASE');
    const nothing = { ...open, counts: { ready: 0, known: 4, refused: 2 } } as typeof open;
    aBulkIssue().when(nothing, registrar).thenRefused('NOTHING_TO_ISSUE');
    previewed.when(open, registrar).thenRefused('CASE_EXISTS');
  });

  it('is approved by a second person; until then nothing is issued', () => {
    expect(bulkIssue.process(previewed.theFile, rules).effects).toEqual([]);
    // Whoever may do both still needs somebody else.
    const both = { ...registrar, roles: ['registrar', 'supervisor'] } as const;
    previewed.when(bulkCommands['approve-bulk-issue'], both).thenRefused('SAME_PERSON');
    expect(bulkIssue.allowed(previewed.theFile, both)).not.toContain('approve-bulk-issue');
    expect(bulkIssue.allowed(previewed.theFile, supervisor)).toContain('approve-bulk-issue');
    previewed.when({ type: 'decline-bulk-issue', reasons: silent }, supervisor).thenRefused('REASONS_MISSING');
    expect(bulkIssue.process(bulkAt('declined').theFile, rules).ended).toBe(true);
    expect(bulkIssue.process(issuing.theFile, rules).effects).toEqual([{ kind: 'issue-batch', subject: 'batch#1' }]);
  });

  it('[attack 47] is approved by nobody who has another register before them, or none: no preview says what its rows say', () => {
    const approve = bulkCommands['approve-bulk-issue'];
    for (const source of ['cd'.repeat(32), '', undefined as never])
      previewed.when({ ...approve, source } as typeof approve, supervisor).thenRefused('OTHER_REGISTER');
    previewed.when(approve, supervisor).then({ type: 'bulk-issue-approved' });
  });

  it('goes batch by batch, each recorded once, with the totals', () => {
    const one = issuing.when(bulkBatch(1), theEffect).then({ type: 'bulk-batch-issued' });
    one.when(bulkBatch(1), theEffect).thenRefused('ALREADY_DONE');
    const two = one.when(bulkBatch(2, true), theEffect).and();
    expect(two.theFile).toMatchObject({ stage: 'done', progress: { batch: 3, issued: 4, known: 0 } });
    two.when(bulkBatch(3), theEffect).thenRefused('NOT_IN_THIS_STAGE');
  });

  it('can be stopped half-way, and goes on with the batch that was under way', () => {
    issuing.when({ type: 'stop-bulk-issue', reasons: silent }, supervisor).thenRefused('REASONS_MISSING');
    const stopped = bulkAt('stopped');
    stopped.when(bulkBatch(1), theEffect).thenRefused('NOT_IN_THIS_STAGE');
    expect(bulkIssue.process(stopped.theFile, rules).effects).toEqual([]);
    const again = stopped.when(bulkCommands['continue-bulk-issue'], supervisor).and();
    expect(bulkIssue.process(again.theFile, rules).effects).toEqual([{ kind: 'issue-batch', subject: 'batch#2' }]);
    again.when(bulkBatch(1), theEffect).thenRefused('ALREADY_DONE');
  });
});
