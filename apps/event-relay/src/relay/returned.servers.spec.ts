import { loadRuleBook } from '@puente/country-packs/rule-book';
import { recognitionReview } from '@puente/domain/kinds/recognition/review';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { quarantineOf } from '@puente/persistence/quarantine';
import { readCase } from '@puente/settlement/case-file';
import { until } from '@puente/testing/actors';
import { file, GT, MX, openBorder } from './border.sample.js';

jest.setTimeout(60_000);

/** As of a node that no agreement was installed in: its partner runs under one that it never heard of. */
const withoutAgreements = (rules: RuleBook): RuleBook => ({
  ...rules,
  agreements: [],
  inForce: () => undefined,
  agreement: ({ id }) => {
    throw new Error(`this installation lacks the agreement ${id}`);
  },
});

describe('a home country that does not know the agreement under which a case was filed', () => {
  it('[R9] sends it back with the reason to the country where it was filed, and sets nothing aside', async () => {
    const rules = await loadRuleBook();
    const unaware = withoutAgreements(rules);
    const border = await openBorder((code) => (code === MX ? unaware : rules));
    try {
      await Promise.all([border.mx.startRelay(), border.gt.startRelay()]);
      const { caseId } = await file(border.gt, GT);
      const page = await until('the worker reads at the host that it came back', async () => {
        const found = await readCase(border.gt.database.pool, caseId);
        const read = found?.kind === 'recognition-review' ? recognitionReview.status(found.file, rules) : undefined;
        return read?.stage === 'closed-without-prejudice' ? read : undefined;
      });
      expect(page).toMatchObject({ caseId, home: MX, host: GT, next: 'file-again' });
      const line = page.timeline.find(({ what }) => what === 'submission-returned');
      expect(line?.words?.es).toContain('no conoce el acuerdo');
      expect(await quarantineOf(border.mx.database.pool).list()).toEqual([]);
    } finally {
      await border.close();
    }
  });
});
