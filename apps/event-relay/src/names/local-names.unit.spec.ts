import type { PuenteEvent } from '@puente/contracts/events';
import type { CaseId } from '@puente/domain/kernel';
import { country, isCaseNumber } from '@puente/domain/kernel';
import { annexNumber } from '@puente/domain/kinds/alert';
import { localNames } from './local-names.js';

const here = country('GT');
const [home, squatter] = [country('MX'), country('CL')];
const subject = 'PE-26-7K3M9Q-7' as CaseId;
const [dossier, document] = [{ id: 'dossier' }, { id: 'document', sha256: 'b' }];

/** Of a node that has a case of that country's under the number; where it lost one, of the dossier that it knows as its own. */
function namesWith(sender: string | undefined, lost: readonly string[] = []) {
  const kept = new Map<string, string>();
  const names = localNames({
    here,
    cases: {
      find: () => Promise.resolve(undefined),
      binds: () => Promise.resolve(false),
      lostTo: (caseId, by) => Promise.resolve(by === home && lost.includes(caseId)),
      senderOf: (caseId) => Promise.resolve(caseId === subject ? (sender as never) : undefined),
    },
    vault: {
      dossiers: { find: () => Promise.resolve(lost.length === 0 ? undefined : ({ id: dossier.id } as never)) },
      documents: { find: () => Promise.resolve(undefined) },
      names: {
        local: (by, said) =>
          Promise.resolve(
            new Map(said.flatMap((one) => (kept.has(`${by} ${one}`) ? [[one, kept.get(`${by} ${one}`) ?? '']] : []))),
          ),
        keep: (by, said, local) => {
          const first = kept.get(`${by} ${said}`) ?? local;
          kept.set(`${by} ${said}`, first);
          return Promise.resolve(first);
        },
      },
    },
  });
  return (event: object) => names({ subject, from: home, ...event } as PuenteEvent);
}
const filing = { filedIn: country('PE'), home, dossier: dossier.id, documents: [document] };
const completed = { type: 'verification.completed', data: { filing, dossier } };
const alerted = { type: 'credential.alerted', subject: 'MX-26-000000-H', data: { about: subject } };

describe('the number of a case in another country’s event', () => {
  it('is kept as it came where it is free, or that country’s already', async () => {
    for (const sender of [undefined, home]) expect((await namesWith(sender)(completed)).subject).toBe(subject);
  });

  it('is another one here where a case of another country has it: drawn once, and meant from then on in every place', async () => {
    const named = namesWith(squatter);
    const { subject: local } = await named(completed);
    expect([isCaseNumber(local), local.slice(0, 5), local === subject]).toEqual([true, 'PE-26', false]);
    expect((await named({ type: 'submission.answered', data: { answer: {} } })).subject).toBe(local);
    expect((await named(alerted)).data).toEqual({ about: local });
    const progressed = { type: 'recognition.progressed', data: { status: { caseId: subject } } };
    expect((await named(progressed)).data).toEqual({ status: { caseId: local } });
    expect((await namesWith(squatter)(completed)).subject).not.toBe(local);
  });

  it('is another one of an alert as well: it follows from the number that its case bears here, also when the alert is closed', async () => {
    const named = namesWith(squatter);
    const { subject: local } = await named(completed);
    const theirs = annexNumber(subject, 'alert', home, 2);
    const ours = annexNumber(local, 'alert', home, 2);
    const closing = { type: 'credential.alert-closed', subject: theirs, data: {} };
    expect((await named(closing)).subject).toBe(theirs);
    expect(await named({ ...alerted, subject: theirs })).toMatchObject({ subject: ours, data: { about: local } });
    expect((await named(closing)).subject).toBe(ours);
    // Where the case bears the sender's number, so does the alert.
    expect((await namesWith(home)({ ...alerted, subject: theirs })).subject).toBe(theirs);
  });

  it('is nothing to whoever does not say that the case is theirs, and of this country’s own numbers the law judges', async () => {
    const others = { ...completed, from: country('CO') };
    expect((await namesWith(home)(others)).subject).toBe(subject);
    const ours = { ...completed, subject: 'GT-26-7K3M9Q-N' };
    expect((await namesWith(squatter)(ours)).subject).toBe(ours.subject);
    const answered = { type: 'submission.answered', data: { answer: {} } };
    expect((await namesWith(squatter)(answered)).subject).toBe(subject);
  });
});

describe('the dossier of another country’s event', () => {
  const ofIt = async (lost: readonly string[]) => {
    const { data } = await namesWith(undefined, lost)({ ...completed, subject: 'GT-26-7K3M9Q-N' });
    return (data as unknown as typeof completed.data).filing.dossier;
  };

  it('[D 3] is this node’s own where it was sent with a case that a restore lost, and another one else', async () => {
    expect(await ofIt(['GT-26-7K3M9Q-N'])).toBe(dossier.id);
    expect(await ofIt(['GT-26-000000-X'])).not.toBe(dossier.id);
  });
});
