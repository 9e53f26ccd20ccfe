import { randomUUID } from 'node:crypto';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CommandId, OfficerId, StaffRole } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { DecidedAbroad, restoresOf } from '@puente/persistence/restores';
import { backupOf } from '@puente/persistence/test-database';
import { systemClock } from '@puente/platform/time';
import { readCase } from '@puente/settlement/case-file';
import { checkpointsOf } from '@puente/settlement/log';
import type { CaseCommand } from '@puente/settlement/settlement';
import { until } from '@puente/testing/actors';
import type { Border, TestNode } from './border.sample.js';
import { file, GT, MX, openBorder } from './border.sample.js';

jest.setTimeout(90_000);

const officer = (id: string, agency: string, role: StaffRole): Actor => ({
  ...{ kind: 'officer', id: id as OfficerId, country: MX, agency: agency as AgencyId, roles: [role] },
});
const registrar = officer('demo-mx-registrar', 'mx-stps', 'registrar');
const verifier = officer('demo-mx-verifier', 'mx-conocer', 'verifier');

describe('[D 3] a country whose database was put back to before it decided', () => {
  let border: Border;
  beforeAll(async () => {
    border = await openBorder(await loadRuleBook());
  });
  afterAll(() => border.close());

  const atHome = (caseId: CaseId, command: object, by: Actor) =>
    border.mx.settlement.settle({
      ...{ commandId: randomUUID() as CommandId, kind: 'recognition-request', caseId },
      ...{ command: command as CaseCommand, by },
    });
  const stage = async (node: TestNode, caseId: CaseId) => (await readCase(node.database.pool, caseId))?.file.stage;
  const reaches = (node: TestNode, caseId: CaseId, which: string) =>
    until(`${caseId} is ${which}`, async () => (await stage(node, caseId)) === which);
  const confirmed = async ({ database }: TestNode) => {
    const late = `SELECT FROM outbox WHERE became IS DISTINCT FROM 'applied'`;
    await until('all is confirmed', async () => (await database.pool.query(late)).rowCount === 0);
  };
  const entries = async ({ database }: TestNode, caseId: CaseId, type: string) =>
    (await database.pool.query('SELECT FROM journal WHERE case_id = $1 AND type = $2', [caseId, type])).rowCount;

  it('decides nothing again that its partner has, gets back what it was sent, and opens when both lists and both logs agree', async () => {
    const { mx, gt } = border;
    const decided = await file(mx, MX);
    const backup = await backupOf(mx.database);
    const often = { checkpointEvery: 200 };
    await Promise.all([mx.startRelay(often), gt.startRelay(often)]);

    expect(await atHome(decided.caseId, { type: 'acknowledge' }, registrar)).toMatchObject({ outcome: 'accepted' });
    const yes = await atHome(decided.caseId, { type: 'confirm-authentic' }, verifier);
    expect(yes).toMatchObject({ outcome: 'accepted' });
    await atHome(decided.caseId, { type: 'transmit', to: GT }, { kind: 'effect' });
    await until('the host has it', async () => (await stage(gt, decided.caseId)) !== undefined);
    const there = await stage(gt, decided.caseId);
    const sent = await file(gt, GT);
    await reaches(mx, sent.caseId, 'submitted');
    await Promise.all([confirmed(mx), confirmed(gt)]);

    await mx.stopRelay();
    await backup.putBack();
    expect([await stage(mx, decided.caseId), await stage(mx, sent.caseId)]).toEqual(['submitted', undefined]);
    const restores = restoresOf(mx.database.poolOf('operator'));
    const gtOperator = restoresOf(gt.database.poolOf('operator'));
    const restore = await restores.begin(systemClock.now());
    await mx.startRelay(often);
    // Both operators speak: until then nobody in Guatemala answers.
    await gtOperator.help(MX, randomUUID(), systemClock.now(), instant(Date.now() + 60_000));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(
      (await restores.agreedWith(restore)).every(({ agreedAt, wanted }) => agreedAt === undefined && wanted === 0),
    ).toBe(true);
    await gtOperator.help(MX, restore.epoch, systemClock.now(), instant(Date.now() + 600_000));

    const withGt = async () => (await restores.agreedWith(restore)).find(({ country }) => country === 'GT');
    await until('both lists agree', async () => (await withGt())?.agreedAt !== undefined);
    expect(await withGt()).toMatchObject({ wanted: 2, signed: expect.stringContaining('/log\n') as string });
    // And both logs go on, before it opens.
    await until('its log goes on', async () => (await withGt())?.continuedAt !== undefined);
    const signedAnew = () => checkpointsOf(mx.database.pool).cosignedSince(GT, restore.epoch);
    await until('the new log is signed', async () => (await signedAnew()) !== undefined);
    // What was sent to it is here again, once.
    expect([await stage(mx, sent.caseId), await entries(mx, sent.caseId, 'submission-received')]).toEqual([
      'submitted',
      1,
    ]);
    // What it decided it reads of, and does not decide again.
    expect(await restores.held()).toContainEqual(
      expect.objectContaining({ country: 'GT', caseId: decided.caseId, decides: true, stage: there }),
    );
    await restores.open(systemClock.now(), []);
    await expect(atHome(decided.caseId, { type: 'acknowledge' }, registrar)).rejects.toThrow(DecidedAbroad);
    expect(await stage(gt, decided.caseId)).toBe(there);
    expect(await entries(gt, decided.caseId, 'file-received')).toBe(1);
    // Another case goes on.
    expect(await atHome(sent.caseId, { type: 'acknowledge' }, registrar)).toMatchObject({ outcome: 'accepted' });
    await restores.release(decided.caseId, systemClock.now());
    expect(await atHome(decided.caseId, { type: 'acknowledge' }, registrar)).toMatchObject({ outcome: 'accepted' });
  });
});
