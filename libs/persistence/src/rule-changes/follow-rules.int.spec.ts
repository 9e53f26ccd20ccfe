import type { CaseId, Instant } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { changeApproved, testDatabase } from '../test-database/index.js';
import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import type { Following } from './index.js';
import { followRules, publishedRulesOf } from './index.js';

const hour = 3_600_000;

const at = '2026-11-25T12:00:00.000Z' as Instant;

/** Invented; what it says does not matter here. */
const passed = (code: string) =>
  ({
    ...{ subject: 'checkpoint', agreement: 'demonstration', country: 'GT', code, passedOn: '2026-01-15' },
    evidence: { es: 'Acta de demostración' },
  }) as ApprovedContent;

describe('a process that follows the rules', () => {
  let node: TestDatabase;
  let following: Following;
  beforeAll(async () => {
    node = await testDatabase();
  });
  afterAll(async () => {
    await following.stop();
    await node.drop();
  });

  it('has what was published before it starts, and hears of the next at once: it does not wait for its own look', async () => {
    const store = publishedRulesOf(node.pool);
    const publish = async (ruleChange: string, code: string) => {
      await changeApproved(node.pool, ruleChange, passed(code));
      await store.publish({ ruleChange: ruleChange as CaseId, content: passed(code), at });
    };
    await publish('GT-26-000001-1', 'first');
    const taken: (readonly unknown[])[] = [];
    let told: () => void = () => undefined;
    following = await followRules({
      ...{ store, databaseUrl: node.urlOf('relay'), every: hour },
      take: (published) => {
        taken.push(published);
        told();
      },
      onProblem: (error) => {
        throw error;
      },
    });
    expect(taken).toEqual([[passed('first')]]);
    // Of the first, it may still hear by connecting.
    for (const code of ['second', 'third']) {
      const next = new Promise<void>((resolve) => (told = resolve));
      await publish(`GT-26-${code}`, code);
      await next;
    }
    expect(taken.at(-1)).toEqual([passed('first'), passed('second'), passed('third')]);
  });

  it('[attack 50] takes no rule for law that somebody with a password of the database wrote, or changed the file of', async () => {
    const store = publishedRulesOf(node.pool);
    const before = await store.all();
    const forged = (ruleChange: string, content: object) =>
      node.poolOf('worker').query(
        `INSERT INTO published_rules (subject, reference, content, rule_change, published_at)
         VALUES ('checkpoint', $1, $2, $1, now())`,
        [ruleChange, JSON.stringify(content)],
      );
    const theirs = 'GT-26-forged';
    for (const content of [{}, passed('forged')])
      await expect(forged(theirs, content)).rejects.toMatchObject({ code: '23000' });
    const state = (approved: object) =>
      node.poolOf('worker').query('UPDATE cases SET state = $2 WHERE id = $1', [theirs, JSON.stringify({ approved })]);
    await changeApproved(node.pool, theirs, passed('forged'));
    await forged(theirs, passed('forged'));
    expect(await store.all()).toEqual([...before, passed('forged')]);
    // The file as its journal has it.
    await state(passed('approved'));
    expect(await store.all()).toEqual(before);
  });
});
