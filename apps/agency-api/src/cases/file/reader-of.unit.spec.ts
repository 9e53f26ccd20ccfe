import { officer, people } from '@puente/domain/specification';
import type { AgencyId, StaffRole } from '@puente/domain/kernel';
import type { Caller } from '../../http/access/caller.js';
import { mayKnow, readerOf } from './reader-of.js';

const both = officer('gt.both', 'gt-intecap', 'approver', 'auditor') as Caller;
const held = (agency: string) => ({ agencies: [agency as AgencyId], kind: 'recognition-review' }) as const;

describe('who somebody is to a file', () => {
  it('[R18] is an auditor and nothing else where only the audit lets them in, whatever they are in their own agency', () => {
    expect(readerOf(both, held('gt-mintrab'), {})).toEqual({ ...both, roles: ['auditor'] });
    expect(readerOf(both, held('gt-intecap'), {})).toBe(both);
  });

  it('is the worker for whoever comes by a mandate', () => {
    expect(readerOf(officer('gt.a', 'gt-intecap', 'assistant') as Caller, held('gt-mintrab'), {})).toBe('worker');
    expect(readerOf(people.worker as Caller, held('gt-mintrab'), {})).toBe('worker');
  });

  it('[R18] is a counter, and no more, for whoever files for workers at an agency that has it and did not file it', () => {
    const counter = people.counter as Caller;
    expect(readerOf(counter, held('gt-mintrab'), {})).toBe('counter');
    expect(readerOf(counter, held('gt-mintrab'), { assistedBy: 'gt-mintrab' as AgencyId })).toBe(counter);
  });
});

describe('an alert that nobody approved', () => {
  const alert = (stage: string) => ({ kind: 'alert', file: { stage } }) as never;
  const comer = (...roles: StaffRole[]) => officer('mx.one', 'mx-stps', ...roles) as Caller;
  const known = (by: Caller, stage: string) => mayKnow(by, by as never, alert(stage));

  it('[R18] is opened by its number by whoever decides on alerts and by auditors, and by no other role of its agency', () => {
    for (const stage of ['proposed', 'rejected']) {
      expect([known(comer('supervisor'), stage), known(comer('auditor'), stage)]).toEqual([true, true]);
      expect([known(comer('registrar'), stage), known(comer('reviewer', 'approver'), stage)]).toEqual([false, false]);
    }
    expect(known(comer('registrar'), 'in-force')).toBe(true);
  });
});
