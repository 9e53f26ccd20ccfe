import { instant } from '@puente/domain/kernel';
import { guatemala, sampleRules } from '@puente/domain/specification';
import { emptyQuarantine } from './empty-quarantine.js';

describe('[attack 36] the quarantine', () => {
  it('is emptied of what came before the country’s period, and an operator is told a week beforehand', async () => {
    const asked: string[] = [];
    const answer = (before: string, many: number) => {
      asked.push(before.slice(0, 10));
      return Promise.resolve(many);
    };
    const quarantine = {
      empty: (before: string) => answer(before, 2),
      waitingSince: (before: string) => answer(before, 1),
    };
    const time = { now: () => instant('2026-09-10T15:00:00Z') };
    const found = await emptyQuarantine({ quarantine, rules: sampleRules(), time, here: guatemala });
    expect([found, asked]).toEqual([{ emptied: 2, soon: 1 }, ['2026-06-11', '2026-06-18']]);
  });
});
