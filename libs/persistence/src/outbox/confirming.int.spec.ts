import type { CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import type { Confirmed, OutboxRow } from './index.js';
import { confirmingOf, outboxOf, refusalHeard, resendingOf } from './index.js';

const [MX, SV] = ['MX', 'SV'] as CountryCode[] as [CountryCode, CountryCode];

describe('[D 2] what was told and is not confirmed yet', () => {
  let node: TestDatabase;
  beforeAll(async () => {
    node = await testDatabase();
  });
  beforeEach(() => node.pool.query('DELETE FROM outbox'));
  afterAll(() => node.drop());

  const confirming = () => confirmingOf(node.poolOf('relay'));
  const outbox = () => outboxOf(node.poolOf('relay'), { confirmedWithin: 600_000 });
  const everything = (rows: readonly OutboxRow[]) => Promise.resolve(rows.map((row) => row.id));
  const tell = (...caseIds: string[]) =>
    node.pool.query(
      `INSERT INTO outbox (case_id, type, country, message, at)
       SELECT c, 'submission.filed', 'MX', '{}', now() FROM unnest($1::text[]) WITH ORDINALITY AS t (c, n) ORDER BY n`,
      [caseIds],
    );
  const told = async () => {
    const which = { to: MX, since: instant(Date.now() - 3_600_000) };
    return (await resendingOf(node.poolOf('operator')).list(which, 100)).toReversed();
  };
  const leave = () => outbox().publish(100, everything);
  /** As if its time were over. */
  const late = () =>
    node.pool.query(`UPDATE outbox SET confirm_by = now() - interval '1 s' WHERE confirm_by IS NOT NULL`);
  const say = async (became: Confirmed['became'], reason?: string, attempt = 1) =>
    (await told()).map(({ eventId }) => ({ eventId, became, attempt, ...(reason === undefined ? {} : { reason }) }));

  it('is waited for from when it left, and a confirmation is one statement for all that it names', async () => {
    await tell('a', 'b');
    await leave();
    expect((await told()).map(({ became, confirmBy }) => [became, confirmBy !== undefined])).toEqual([
      [undefined, true],
      [undefined, true],
    ]);
    const pool = node.poolOf('relay');
    const asked = jest.spyOn(pool, 'query');
    await confirmingOf(pool).confirm(MX, await say('applied'));
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
    expect((await told()).map(({ became, confirmBy }) => [became, confirmBy])).toEqual([
      ['applied', undefined],
      ['applied', undefined],
    ]);
    expect(await confirming().sendAgain(6)).toEqual({ again: 0, left: 0 });
  });

  it('[row 17] is confirmed by whom it was told, and by nobody else', async () => {
    await tell('a');
    await leave();
    await confirming().confirm(SV, await say('applied'));
    expect((await told())[0]?.became).toBeUndefined();
  });

  it('leaves again by itself with longer and longer pauses, so often and no more, and is said to be silent since when', async () => {
    await tell('a');
    const pauses: number[] = [];
    for (let time = 1; time <= 3; time += 1) {
      await leave();
      const [row] = await told();
      pauses.push(Math.round((Date.parse(row?.confirmBy ?? '') - Date.parse(row?.sentAt ?? '')) / 60_000));
      await late();
      expect(await confirming().sendAgain(3)).toEqual(time < 3 ? { again: 1, left: 0 } : { again: 0, left: 1 });
    }
    expect(pauses).toEqual([10, 40, 160]);
    // An old partner that never confirms anything ends here.
    for (let time = 4; time <= 5; time += 1) {
      await leave();
      await late();
      expect(await confirming().sendAgain(3)).toEqual({ again: 0, left: 0 });
    }
    const [row] = await told();
    expect(row).toMatchObject({ attempt: 3, became: 'unconfirmed' });
    expect(await confirming().silent()).toEqual([{ country: MX, since: row?.at, many: 1 }]);
    await confirming().confirm(MX, await say('applied'));
    expect(await confirming().silent()).toEqual([]);
  });

  it('takes along what was refused behind it, of the same case and no other, in its order', async () => {
    await tell('a', 'a', 'b');
    await leave();
    const [, second, other] = await say('refused', 'NO_SUCH_CASE');
    await confirming().confirm(
      MX,
      [second, other].filter((one) => one !== undefined),
    );
    await late();
    expect(await confirming().sendAgain(6)).toEqual({ again: 2, left: 0 });
    const again: string[] = [];
    await outbox().publish(100, (rows) => {
      again.push(...rows.map(({ caseId, attempt }) => `${caseId}${String(attempt)}`));
      return everything(rows);
    });
    expect(again).toEqual(['a2', 'a2']);
  });

  it('is waited for where it was refused before its receiver said what became of what went before it: it may lack that', async () => {
    await tell('a', 'a');
    await leave();
    const [first, second] = await say('refused', 'NO_SUCH_CASE');
    const applied = first && { eventId: first.eventId, became: 'applied' as const, attempt: 1 };
    const waits = async (...said: (Confirmed | undefined)[]) => {
      await confirming().confirm(
        MX,
        said.filter((one) => one !== undefined),
      );
      return (await told())[1]?.confirmBy !== undefined;
    };
    // On another topic it comes before the other one, or that was lost: nobody's file hears of it yet.
    expect(await waits(second)).toBe(true);
    // Said of both at once, or once the first is known, it is refused for good.
    expect(await waits(applied, second)).toBe(false);
  });

  it('is sent again where it was refused while what it lacked was on its way again', async () => {
    await tell('a');
    await leave();
    await late();
    await confirming().sendAgain(6);
    await tell('a');
    await leave();
    const [first, second] = await say('applied');
    const refused = second && { ...second, became: 'refused' as const, reason: 'NO_SUCH_CASE' };
    await confirming().confirm(
      MX,
      [refused, first].filter((one) => one !== undefined),
    );
    expect((await told()).map(({ became }) => became)).toEqual(['applied', 'refused']);
    await late();
    expect(await confirming().sendAgain(6)).toEqual({ again: 1, left: 0 });
  });

  it('stays applied whatever is said later, is not refused for an earlier time, and is not waited for once refused', async () => {
    await tell('a');
    await leave();
    await confirming().confirm(MX, await say('refused', 'NO_SUCH_CASE', 2));
    expect((await told())[0]?.became).toBeUndefined();
    await confirming().confirm(MX, await say('refused', 'NO_SUCH_CASE'));
    expect((await told())[0]).toMatchObject({ became: 'refused', reason: 'NO_SUCH_CASE' });
    await late();
    expect(await confirming().sendAgain(6)).toEqual({ again: 0, left: 0 });
    await confirming().confirm(MX, await say('applied'));
    await confirming().confirm(MX, await say('refused', 'NO_SUCH_CASE'));
    const [row] = await told();
    expect([row?.became, row?.reason]).toEqual(['applied', undefined]);
    // Asked for by an operator, it is waited for anew.
    await resendingOf(node.poolOf('operator')).resend({ eventId: row?.eventId ?? '' });
    expect((await told())[0]).toMatchObject({ attempt: 2 });
    expect((await told())[0]?.became).toBeUndefined();
  });

  it('is applied where it was, though it can be packed no more; and gone where nobody had it', async () => {
    await tell('a', 'b');
    await leave();
    const [taken] = await say('applied');
    await confirming().confirm(MX, taken === undefined ? [] : [taken]);
    for (const time of [1, 2]) {
      await resendingOf(node.poolOf('operator')).resend({ to: MX, since: instant(Date.now() - 3_600_000) });
      const asked: [string, boolean][] = [];
      await outbox().publish(100, async (rows) => {
        asked.push(...rows.map((row): [string, boolean] => [row.caseId, row.taken]));
        return Promise.resolve([]);
      });
      expect([time, asked]).toEqual([
        time,
        [
          ['a', true],
          ['b', false],
        ],
      ]);
      await outbox().letGo((await told()).map(({ eventId }) => eventId));
      expect((await told()).map(({ became, sentAt }) => [became, sentAt !== undefined])).toEqual([
        ['applied', true],
        ['gone', true],
      ]);
    }
  });

  it('is sent again where what belongs to it was missing there', async () => {
    await tell('a');
    await leave();
    await confirming().confirm(MX, await say('refused', 'DOCUMENT_MISSING'));
    await late();
    expect(await confirming().sendAgain(6)).toEqual({ again: 1, left: 0 });
  });

  it('[R9] names what a worker answered and nobody sends again, to whom refused it', async () => {
    const id = 'GT-26-7K3M9Q-X';
    await node.pool.query(
      `INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, agencies, awaiting, assigned, opened_at, updated_at)
       VALUES ($1, 'recognition-request', 1, 1, '', 'transmitted', '{}', '{}', '{}', '{}', '{}', now(), now())`,
      [id],
    );
    await tell(id, id, id);
    await node.pool.query(
      `UPDATE outbox SET type = 'submission.answered', message = '{"answer":{"type":"ask-other-date"}}'
       WHERE id > (SELECT min(id) FROM outbox)`,
    );
    await leave();
    const [filed, answered, lost] = await say('refused', 'REASONS_MISSING');
    const said = [filed, answered, lost && { ...lost, reason: 'DOCUMENT_MISSING' }].filter((one) => one !== undefined);
    const ids = said.map(({ eventId }) => eventId);
    await confirming().confirm(MX, said);
    expect(await confirming().refusedAnswers(SV, ids)).toEqual([]);
    const [, row] = await told();
    expect(await confirming().refusedAnswers(MX, ids)).toEqual([
      {
        ...{ eventId: answered?.eventId, caseId: id, kind: 'recognition-request', givenAt: row?.at },
        ...{ answer: 'ask-other-date', why: 'REASONS_MISSING', from: MX },
      },
    ]);
  });

  it('[attack 67] keeps what was refused until its file has heard it, whoever was protected meanwhile', async () => {
    const id = 'GT-26-7K3M9Q-X';
    await tell(id, id);
    await node.pool.query(
      `UPDATE outbox SET type = 'submission.answered', message = '{"answer":{"type":"answer-discrepancy"}}'`,
    );
    await leave();
    const [refused, taken] = await say('refused', 'REASONS_MISSING');
    const eventId = refused?.eventId ?? '';
    await confirming().confirm(MX, [{ eventId, became: 'refused', attempt: 1, reason: 'REASONS_MISSING' }]);
    await confirming().confirm(MX, [{ eventId: taken?.eventId ?? '', became: 'applied', attempt: 1 }]);
    expect(await confirming().unheardRefusals(0)).toMatchObject([{ eventId, caseId: id, from: MX }]);
    expect(await confirming().unheardRefusals(1)).toEqual([]);
    await node.pool.query(
      `INSERT INTO commands (id, case_id, type, request_hash, actor, outcome, at)
       VALUES ($1, $2, 'receive-refusal', '', '{}', '{}', now())`,
      [refusalHeard(eventId), id],
    );
    expect(await confirming().unheardRefusals(0)).toEqual([]);
  });

  it('may be confirmed before its sender has marked that it left', async () => {
    await tell('a');
    await outbox().publish(100, async (rows) => {
      await confirming().confirm(MX, await say('applied'));
      return everything(rows);
    });
    const [row] = await told();
    expect([row?.became, row?.confirmBy]).toEqual(['applied', undefined]);
  });

  it('is sent again where what belongs to it was missing there before its sender has marked that it left', async () => {
    await tell('a');
    await outbox().publish(100, async (rows) => {
      await confirming().confirm(MX, await say('refused', 'DOCUMENT_MISSING'));
      return everything(rows);
    });
    await late();
    expect(await confirming().sendAgain(6)).toEqual({ again: 1, left: 0 });
  });
});
