import { randomUUID } from 'node:crypto';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import { nodeOf, until } from '@puente/testing/actors';
import { auditPair } from '../auditing/node-audit.js';
import { nextWorker, openWorld, photovoltaicInstaller } from '../world/world.js';
import { HeldBack } from './held-back.js';

jest.setTimeout(300_000);

const { endpoints, people, steps } = openWorld({ patience: 120_000 });
const [mx, gt] = [nodeOf(endpoints, 'MX'), nodeOf(endpoints, 'GT')];

/** One entry, and nobody is left to be woken. */
const once = [1, 0];

/** Processes of the stack's own, as they were started, each killed where it provably stands. */
describe('[row 1] one case, whose API, relays and worker are killed between what they did and whoever is to hear of it', () => {
  const opened: HeldBack[] = [];
  const open = async (country: string) => {
    const heldBack = await HeldBack.open(endpoints, country);
    opened.push(heldBack);
    return heldBack;
  };
  afterAll(() => Promise.all(opened.map((each) => each.close())));

  it('is answered once, sent once, taken in and confirmed once, its issuer is asked once, and both countries agree', async () => {
    const [home, host] = [await open('MX'), await open('GT')];
    const caseId = await steps.draft(photovoltaicInstaller(nextWorker()));
    const { version } = await steps.read(steps.by.counter, caseId);

    const received = await home.theCommitOf(caseId, 'submission-received');
    const woken = await host.theEndOfAWake(caseId);
    const submitted = await host.theCommitOf(caseId, 'submitted');

    // The API has committed, nobody was answered, and no process was woken.
    const key = randomUUID();
    const submit = () => people.user(steps.by.counter).post(`/cases/${caseId}/submit`, {}, { seen: version, key });
    const asked = submit();
    await submitted('api');
    expect((await host.of(caseId, 'submitted'))[0]).toBe(1);

    // Its relay has woken the process, and not written that down.
    await woken('relay');
    expect(await host.of(caseId, 'submitted')).toEqual([1, 1]);

    // The other country's relay has taken in what was sent: the broker does not know, nor does the sender, and no process was woken.
    await received('relay');
    expect(await home.of(caseId, 'submission-received')).toEqual([1, 1]);
    expect(await host.told(caseId, 'submission.filed')).toEqual([{ became: null, attempt: 1 }]);
    await Promise.all([host.starts('api', 'relay'), home.starts('relay')]);

    const answer = await asked;
    expect(answer.status).toBeLessThan(300);
    expect(await submit()).toMatchObject({ status: answer.status, body: answer.body });

    // The worker has asked the issuer, and Temporal does not know.
    const issuerAsked = await home.theCommitOf(caseId, 'issuer-asked');
    await steps.acknowledge(caseId);
    await issuerAsked('worker');
    expect((await home.of(caseId, 'issuer-asked'))[0]).toBe(1);
    await home.starts('worker');

    await steps.confirmAuthentic(caseId);
    await steps.reaches(steps.by.supervisor, caseId, 'host-review', ({ file }) => file.reviewer !== undefined, 60_000);

    const rules = await loadRuleBook();
    const told = () => host.told(caseId, 'submission.filed');
    let left: readonly string[] = [];
    const atRest = async () => {
      left = await auditPair(mx, gt, rules, [caseId]);
      return left.length === 0 && (await told()).every(({ became }) => became !== null);
    };
    await until('both nodes are at rest', atRest, { within: 60_000, every: 250 }).catch(() => undefined);
    const of = [host.of(caseId, 'submitted'), home.of(caseId, 'submission-received'), home.of(caseId, 'issuer-asked')];
    expect([left, await Promise.all(of), await told()]).toEqual([
      [],
      [once, once, once],
      [{ became: 'applied', attempt: 1 }],
    ]);
  });
});
