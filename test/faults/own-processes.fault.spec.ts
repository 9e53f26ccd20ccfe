import { randomUUID } from 'node:crypto';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import { nodeOf, until } from '@puente/testing/actors';
import { auditPair } from '../auditing/node-audit.js';
import { Control } from '../world/control.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { HeldBack } from './held-back.js';

jest.setTimeout(300_000);

const { endpoints, people, steps } = openWorld({ patience: 120_000 });
const [mx, gt] = [nodeOf(endpoints, 'MX'), nodeOf(endpoints, 'GT')];
const control = new Control();

/** A process of the stack's own, as it was started, killed where it provably stands. */
describe('[row 1] one case, whose API is killed between its commit and its reply, and whose relay once it woke its process', () => {
  let host: HeldBack | undefined;
  beforeAll(async () => {
    host = await HeldBack.open(endpoints, 'GT');
  });
  afterAll(() => host?.close());

  it('is answered once and told once, its process is woken, and both countries agree', async () => {
    if (host === undefined) throw new Error('nobody holds anything back');
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const { version } = await steps.read(steps.by.counter, caseId);

    // The API has committed, nobody was answered, and no process was woken.
    const forgets = await host.theEndOfAWake(caseId);
    const commits = await host.theCommitOf(caseId, 'submitted');
    const key = randomUUID();
    const submit = () => people.user(steps.by.counter).post(`/cases/${caseId}/submit`, {}, { seen: version, key });
    const asked = submit();
    await host.waits('api');
    await control.kill('GT-agency-api');
    await commits();
    await until('the commit is done', async () => (await host?.of(caseId, 'submitted'))?.[0] === 1);

    // The relay woke its process, and did not write that down.
    await host.waits('relay');
    await control.kill('GT-event-relay');
    await forgets();
    expect(await host.of(caseId, 'submitted')).toEqual([1, 1]);
    await Promise.all(['GT-agency-api', 'GT-event-relay'].map((name) => control.start(name)));
    const answer = await asked;
    expect(answer.status).toBeLessThan(300);
    expect(await submit()).toMatchObject({ status: answer.status, body: answer.body });

    await steps.reaches(steps.by.registrar, caseId, 'submitted', undefined, 60_000);
    await steps.acknowledge(caseId);
    await steps.confirmAuthentic(caseId);
    await steps.reaches(steps.by.supervisor, caseId, 'host-review', ({ file }) => file.reviewer !== undefined, 60_000);

    const rules = await loadRuleBook();
    let left: readonly string[] = [];
    const atRest = async () => (left = await auditPair(mx, gt, rules, [caseId])).length === 0;
    await until('both nodes are at rest', atRest, { within: 60_000, every: 250 }).catch(() => undefined);
    expect(left).toEqual([]);
    expect(await host.of(caseId, 'submitted')).toEqual([1, 0]);
  });
});
