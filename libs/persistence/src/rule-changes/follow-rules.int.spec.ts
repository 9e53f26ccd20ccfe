import type { CaseId, Instant } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { changeApproved, testDatabase } from '../test-database/index.js';
import type { ApprovedContent } from '@puente/domain/kinds/rule-change';
import { referenceOf } from '@puente/domain/kinds/rule-change';
import type { Following } from './index.js';
import type { RuleSeal } from './index.js';
import { followRules, publishedRulesOf, RulesNotAdopted } from './index.js';

const hour = 3_600_000;

const at = '2026-11-25T12:00:00.000Z' as Instant;

/** Invented; what it says does not matter here. */
const passed = (code: string) =>
  ({
    ...{ subject: 'checkpoint', agreement: 'demonstration', country: 'GT', code, passedOn: '2026-01-15' },
    evidence: { es: 'Acta de demostración' },
  }) as ApprovedContent;

/** As this test's node would seal; PostgreSQL gives names back in another order. */
const seal: RuleSeal = {
  rule: ({ ruleChange, content }) =>
    `sealed ${JSON.stringify([ruleChange, Object.entries(content as object).sort(([one], [other]) => (one < other ? -1 : 1))])}`,
  isOf: (of, rule) => of === seal.rule(rule),
};

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
    const store = publishedRulesOf(node.pool, seal);
    const publish = async (ruleChange: string, code: string) => {
      await changeApproved(node.pool, ruleChange, passed(code));
      await store.publish({ ruleChange: ruleChange as CaseId, content: passed(code), at }, true);
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

  it('[attack 50] takes no rule for law that somebody with a password of the database wrote, nor does it keep the place of a true one', async () => {
    const store = publishedRulesOf(node.pool, seal);
    const before = await store.all();
    const write = (ruleChange: string, content: object) =>
      node.poolOf('worker').query(
        `INSERT INTO published_rules (subject, reference, content, rule_change, published_at, seal)
         VALUES ('checkpoint', $3, $2, $1, now(), 'x')`,
        [ruleChange, JSON.stringify(content), referenceOf(passed('forged'))],
      );
    const theirs = 'GT-26-forged';
    for (const content of [{}, passed('forged')])
      await expect(write(theirs, content)).rejects.toMatchObject({ code: '23000' });
    await changeApproved(node.pool, theirs, passed('forged'));
    await write(theirs, passed('forged'));
    expect(await store.all()).toEqual(before);
    const change = { ruleChange: 'GT-26-true' as CaseId, content: passed('forged'), at };
    await changeApproved(node.pool, change.ruleChange, change.content);
    expect(await store.publish(change, false)).toBe('unheard');
    expect([await store.publish(change, true), await store.publish(change, false)]).toEqual(['published', 'published']);
    expect(await store.publish({ ...change, ruleChange: theirs as CaseId }, true)).toBe('taken');
    expect(await store.all()).toEqual([...before, passed('forged')]);
  });

  it('does not start without what was published before rules bore a seal, until an operator adopts it', async () => {
    await following.stop();
    const store = publishedRulesOf(node.pool, seal);
    const before = await store.all();
    const former = 'GT-26-former';
    await changeApproved(node.pool, former, passed('former'));
    await node.pool.query(
      `INSERT INTO published_rules (subject, reference, content, rule_change, published_at, sealed_later)
       VALUES ('checkpoint', $1, $2, $1, now(), true)`,
      [former, JSON.stringify(passed('former'))],
    );
    await expect(store.all()).rejects.toThrow(RulesNotAdopted);
    expect(await store.unadopted()).toMatchObject([{ ruleChange: former }]);
    await publishedRulesOf(node.poolOf('operator'), seal).adopt(former as CaseId);
    expect(await store.all()).toEqual([...before, passed('former')]);
  });
});
