import type { AgencyId, CaseId } from '@puente/domain/kernel';
import { deletionAt, people, sampleRules } from '@puente/domain/specification';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { CaseReading } from './case-reading.js';
import type { Filed } from './filed-about.js';
import { filedAbout } from './filed-about.js';

const [number, credential] = ['GT-1', 'GT-2'] as unknown as readonly [CaseId, CaseId];
const counter = people.counter as Caller;
const ours = 'gt-mintrab' as AgencyId;
const files: Readonly<Record<string, Filed>> = {
  [number]: { record: { kind: 'recognition-review' }, assistedBy: ours },
  [credential]: { record: { kind: 'credential', about: number }, assistedBy: undefined },
};
const find = (caseId: CaseId) => Promise.resolve(files[caseId]);

describe('the office that filed a case', () => {
  it('[R18] is that of its correction, deletion and credential, and of the appeal about any of these', async () => {
    for (const kind of ['appeal', 'correction', 'credential', 'deletion'] as const)
      expect([kind, await filedAbout({ kind, about: number }, find)]).toEqual([kind, ours]);
    expect(await filedAbout({ kind: 'appeal', about: credential }, find)).toBe(ours);
    expect(await filedAbout({ kind: 'appeal', about: 'GT-9' as CaseId }, find)).toBeUndefined();
  });

  it('[R18] is no office of what is about the case beside its worker', async () => {
    for (const kind of ['alert', 'consultation', 'legal-aid'] as const)
      expect(await filedAbout({ kind, about: number }, find)).toBeUndefined();
  });

  it('[R18] reads whole what came of it, of which whoever did not file reads the counter’s part', async () => {
    const { setting, theFile } = deletionAt('proposed');
    const record = { caseId: theFile.caseId, kind: 'deletion', about: number, agencies: [ours], sealed: false };
    const readerWhere = async (assistedBy: AgencyId | undefined) => {
      const states: Readonly<Record<string, object>> = { [theFile.caseId]: theFile, [number]: { assistedBy } };
      const parts = {
        cases: { find: () => Promise.resolve({ kind: 'recognition-review', agencies: [ours], sealed: false }) },
        clock: { now: () => setting.now },
        here: 'GT',
        pool: {
          query: ({ values: [id] }: { values: string[] }) =>
            Promise.resolve({
              rows: [{ kind: id === number ? 'recognition-review' : 'deletion', state: states[id ?? ''] }],
            }),
        },
        rules: sampleRules(),
      } as unknown as ApiParts;
      const door = { openToAudit: () => Promise.resolve(record) } as never;
      const mandates = { lets: () => Promise.resolve(false) } as never;
      return (await new CaseReading(door, mandates, parts).open(counter, theFile.caseId)).reading.reader;
    };
    expect(await readerWhere(ours)).toBe(counter);
    expect(await readerWhere('gt-intecap' as AgencyId)).toBe('counter');
    expect(await readerWhere(undefined)).toBe('counter');
  });
});
