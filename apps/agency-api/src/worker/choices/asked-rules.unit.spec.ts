import { lawOf } from '@puente/domain/laws';
import {
  at,
  anotherSupervisor,
  given,
  guatemala,
  people,
  reviewAt,
  sampleRules,
  withNewerRules,
} from '@puente/domain/specification';
import type { CaseOnFile } from '@puente/settlement/case-file';
import { askedRules } from './asked-rules.js';

const april = at('2026-04-06T16:00:00Z');
const rules = withNewerRules(sampleRules(), { secondUnit: 'partial' });
const reason = { es: 'La comisión corrigió la tabla', en: 'The commission corrected the table' };
const both = {
  ...{ type: 'migrate-case', reason },
  ...{ agreement: { id: 'MX-GT', version: 2 }, equivalence: { id: 'MX-GT-solar', version: 2 } },
};

const proposed = () => {
  const { events, setting } = reviewAt('host-review', rules);
  return given(lawOf('recognition-review') as never, setting, ...(events as readonly never[]))
    .when(both, people.supervisorInGuatemala, april)
    .and();
};
const read = (file: unknown) =>
  askedRules({ file, kind: 'recognition-review' } as CaseOnFile, {
    ...{ clock: { now: () => april }, here: guatemala, language: 'en', rules },
    titleOf: (unit) => `title of ${unit}`,
  });

describe('the newer rules that a worker is asked about', () => {
  it('[R7] are told with what gets worse, in their language, only once a second person approved them', () => {
    expect(read(proposed().theFile)).toEqual({});
    const asked = proposed().when({ type: 'approve-migration' }, anotherSupervisor, april).and();
    expect(read(asked.theFile)).toEqual({
      newerRules: {
        ...{ reason: reason.en, dueBefore: '2026-06-01', dueAfter: '2026-04-10' },
        changes: expect.arrayContaining([
          { change: { what: 'validity', from: 5, to: 4 }, worse: true },
          { change: { what: 'lapse', from: 'escalate', to: 'deem_recognised' }, worse: false },
          {
            ...{ worse: false, title: expect.stringContaining('title of ') as string },
            change: expect.objectContaining({ what: 'unit', from: 'partial', to: 'full' }) as unknown,
          },
        ]) as unknown,
      },
    });
  });
});
