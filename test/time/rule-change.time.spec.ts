import { liveRules } from '@puente/country-packs/published';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import { benches } from '@puente/domain/rulebook/catalogue';
import { todayIn } from '@puente/domain/clocks';
import type { AgencyId, CaseId, CountryCode, OfficerId, PlainDate } from '@puente/domain/kernel';
import type { EquivalenceDraft } from '@puente/domain/kinds/rule-change';
import { publishedRulesOf } from '@puente/persistence/rule-changes';
import { aCaseNumber } from './filings.js';
import type { CaseNode } from './case-node.js';
import { ruleSeals } from './case-node.js';
import { SkippedTime } from './skipped-time.js';
import { keepGolden } from './servers/temporal-history.js';

jest.setTimeout(60_000);

const GT = 'GT' as CountryCode;
const kind = 'rule-change';
const reasons = { es: 'Demostración', en: 'Demonstration' };

describe('[F52] a change of rules, on the server’s time', () => {
  let time: SkippedTime;
  let gt: CaseNode;
  let live: ReturnType<typeof liveRules>;
  beforeAll(async () => {
    time = await SkippedTime.start();
    live = liveRules(await loadRuleBook());
    gt = await time.node('GT', { rules: live.rules });
  });
  afterAll(() => time.stop());

  const committee = () => live.rules.country(GT)?.desks.governance as AgencyId;
  const delegate = (bench: string): Actor => ({
    ...{ kind: 'officer', id: `demo-gt-${bench}` as OfficerId, country: GT },
    ...{ agency: committee(), roles: ['delegate'] },
  });
  const inDays = async (days: number): Promise<PlainDate> => {
    const zone = live.rules.country(GT)?.calendar.timeZone;
    if (zone === undefined) throw new Error('no pack of GT');
    const at = new Date(Date.parse(await time.now()) + days * 86_400_000).toISOString() as Awaited<
      ReturnType<typeof time.now>
    >;
    return todayIn(zone, at);
  };

  /** The next version of an equivalence with a standard of Guatemala, in which no unit counts any more. */
  async function nextVersion(validFrom: PlainDate): Promise<EquivalenceDraft> {
    const { all } = live.rules.equivalences;
    const newest = all.filter(({ to }) => to.country === GT).sort((a, b) => b.version - a.version)[0];
    if (newest === undefined) throw new Error('nothing is worth anything in GT');
    const { id, from, to, conditions, exclusions, evidence, source } = newest;
    const none = { coverage: 'none', coveredBy: [], missing: [] } as const;
    const units = newest.units.map((unit) => ({ ...unit, ...none }));
    const about = { id, version: newest.version + 1, from, to, units, conditions, exclusions, evidence, source };
    return Promise.resolve({ ...about, validFrom, demonstration: true });
  }

  async function approved(validFrom: PlainDate): Promise<{ caseId: CaseId; equivalence: EquivalenceDraft }> {
    const caseId = aCaseNumber(GT);
    const equivalence = await nextVersion(validFrom);
    const content = { subject: 'equivalence', equivalence } as const;
    await gt.does(kind, caseId, delegate('state'), { type: 'propose-rule-change', content, reasons });
    await gt.does(kind, caseId, delegate('state'), { type: 'submit-to-committee' });
    for (const bench of benches)
      await gt.does(kind, caseId, delegate(bench), {
        ...{ type: 'cast-vote', bench, vote: 'for', reasons },
        seal: ruleSeals.word({ caseId, content, by: `demo-gt-${bench}` as OfficerId, said: 'for', bench }),
      });
    await gt.does(kind, caseId, delegate('workers'), { type: 'close-committee' });
    return { caseId, equivalence };
  }

  it('is published at once and in force on its day, to the minute; the book knows it before and uses it from then on', async () => {
    const { caseId, equivalence } = await approved(await inDays(40));
    await gt.until(caseId, ({ deadline }) => deadline !== undefined);
    live.take(await publishedRulesOf(gt.database.pool, ruleSeals).all());
    const found = async () =>
      live.rules.equivalences.between(equivalence.from, GT, await inDays(0))?.version === equivalence.version;
    expect(await found()).toBe(false);
    const { deadline } = await gt.view(caseId);
    await time.until(deadline?.at);
    await gt.until(caseId, ({ ended }) => ended);
    expect(await gt.outcomeOf(caseId)).toBe('in-force');
    expect(await found()).toBe(true);
    expect(await gt.journal(caseId)).toEqual([
      ...['rule-change-proposed', 'submitted-to-committee', 'vote-cast', 'vote-cast', 'vote-cast'],
      ...['rule-change-approved', 'rules-published', 'came-into-force'],
    ]);
    await keepGolden(time.client, caseId, 'rule-change/in-force-on-its-day');
  });

  it('is rejected where another file published the same version first', async () => {
    const day = await inDays(5);
    const [one, two] = [await approved(day), await approved(day)];
    await gt.until(one.caseId, ({ stage }) => stage !== 'committee');
    await gt.until(two.caseId, ({ stage }) => stage !== 'committee');
    const stages = await Promise.all([one, two].map(async ({ caseId }) => (await gt.view(caseId)).stage));
    expect(stages.sort()).toEqual(['approved', 'rejected']);
    expect(await publishedRulesOf(gt.database.pool, ruleSeals).all()).toHaveLength(2);
  });
});
