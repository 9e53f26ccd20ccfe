import {
  acted,
  anAppealOf,
  credentialAt,
  credentialCommands,
  heardOut,
  officer,
  people,
  sampleRules,
  secondInGuatemala,
  theClock,
  theEffect,
} from '../../../specification/index.js';
import type { Ruling } from '../appeal/index.js';
import { appeal } from '../appeal/index.js';
import type { CredentialCommand } from './law.js';
import { credential } from './law.js';

const rules = sampleRules();
const commands = credentialCommands();
const { appealsOfficer, supervisorInGuatemala: supervisor, worker } = people;
const revoked = credentialAt('revoked');
const appealed = revoked.when(commands.appeal, worker).and();
const status = (story: typeof revoked) => credential.status(story.theFile, rules);
const theAppeal = () => ({ kind: 'effect', file: appealed.theFile.appeal?.caseId ?? never() }) as const;
const ruling = (outcome: Ruling['outcome']): CredentialCommand => ({
  type: 'receive-ruling',
  ruling: {
    ...{ outcome, verdicts: [], by: appealsOfficer.id, at: revoked.setting.now },
    ...{ reasons: { es: 'El folio está en el archivo' }, legalBasis: { es: 'Artículo 12' } },
    ...(outcome === 'remitted' ? { instructions: { es: 'Búsquese en el archivo' } } : {}),
  },
});

describe('the appeal against a revocation', () => {
  it('[R4] is made by the worker, as a whole and in words, from the day on which the revocation was served', () => {
    expect(revoked.theFile.clock).toMatchObject({ holder: { who: 'worker' }, opening: { by: 'service', service: {} } });
    expect(status(revoked)).toMatchObject({ stage: 'credential-revoked', next: 'may-appeal', atZero: 'refusal-final' });
    revoked.when(commands.appeal, supervisor).thenRefused('NOT_YOUR_ROLE');
    const [unit] = revoked.theFile.content.units;
    const on = (grounds: object[]) => ({ ...commands.appeal, grounds }) as CredentialCommand;
    revoked.when(on([]), worker).thenRefused('REASONS_MISSING');
    revoked.when(on([{ ground: ' ' }]), worker).thenRefused('REASONS_MISSING');
    revoked.when(on([{ unit: unit?.unit, ground: 'x' }]), worker).thenRefused('UNKNOWN_UNIT');
    expect(appealed.theFile).toMatchObject({ stage: 'revoked', listed: true, clock: undefined });
    appealed.when(commands.appeal, worker).thenRefused('REFUSAL_FINAL');
  });

  it('[R4] shows on the page and in the status while it runs: its number, its holder and its last day', () => {
    expect(status(appealed)).toMatchObject({
      ...{ stage: 'credential-revoked', appeal: appealed.theFile.appeal?.caseId, next: 'nothing' },
      holder: { who: 'agency', agency: 'gt-appeals' },
    });
    expect(status(appealed).timeline.at(-1)?.what).toBe('appealed');
    expect(credential.process(appealed.theFile, rules).ended).toBe(false);
  });

  it('[R4] is ruled on by nobody who revoked it', () => {
    const story = anAppealOf(appealed.theFile);
    expect(story.theFile.tookPart).toEqual([supervisor.id, secondInGuatemala.id]);
    expect(story.theFile).toMatchObject({ about: { kind: 'credential' }, decision: { outcome: 'revoked' } });
    const candidates = [supervisor, appealsOfficer].map(({ id }) => ({ id, load: 0 }));
    const drawn = story.when({ type: 'assign-officer', seed: 'demonstration', candidates } as never, theEffect).and();
    expect(drawn.theFile.officer).toBe(appealsOfficer.id);
    const reasoned = { reasons: { es: 'x' }, legalBasis: { es: 'y' } };
    drawn
      .when({ type: 'overturn', verdicts: [], ...reasoned }, appealsOfficer)
      .then({ type: 'ruled' }, { type: 'notice-raised' });
    expect(appeal.errands(drawn.theFile)).toEqual([]);
  });

  it('[R12] is ruled on by nobody whom the worker gave a mandate in the case', () => {
    const defended = { ...commands.appeal, defenders: [appealsOfficer.id] } as CredentialCommand;
    const story = anAppealOf(revoked.when(defended, worker).and().theFile);
    const candidates = [{ id: appealsOfficer.id, load: 0 }];
    story
      .when({ type: 'assign-officer', seed: 'demonstration', candidates } as never, theEffect)
      .thenRefused('NO_OFFICER');
  });

  it('[R4] puts the credential in force again where it is overturned, and whoever was told is told so', () => {
    const back = appealed
      .when(ruling('overturned'), theAppeal())
      .then(
        { type: 'ruling-received' },
        { type: 'credential-reinstated' },
        { type: 'notice-raised', subject: 'credential-reinstated' },
      );
    expect(back.theFile).toMatchObject({ stage: 'active', listed: false, appeal: undefined, clock: undefined });
    expect(back.theFile.change).toMatchObject({ no: 2, state: 'reinstated' });
    expect(status(back)).toMatchObject({ stage: 'credential-active', next: 'carry-credential' });
    appealed.when(ruling('overturned'), theEffect).thenRefused('NO_SUCH_CASE');
  });

  it('[R4] makes the revocation final where it is upheld, and where nobody appeals in time', () => {
    const final = appealed.when(ruling('upheld'), theAppeal()).then({ type: 'ruling-received' });
    expect(final.theFile).toMatchObject({ stage: 'revoked', appeal: undefined });
    final.when(commands.appeal, worker).thenRefused('REFUSAL_FINAL');
    const due = credential.process(revoked.theFile, rules).deadline ?? never();
    const late = revoked.when({ type: 'lapse', clock: due.clock }, theClock, due.at).then({ type: 'revocation-final' });
    late.when(commands.appeal, worker).thenRefused('REFUSAL_FINAL');
    expect(status(late).timeline.at(-1)?.what).toBe('refusal-final');
  });

  it('[R1] gives back the days that were left where it is withdrawn, and forgets nobody who revoked it', () => {
    const withdrawn = appealed.when(commands['receive-ruling'], theAppeal()).and();
    const { deadline } = credential.process(revoked.theFile, rules);
    expect(credential.process(withdrawn.theFile, rules).deadline).toEqual(deadline);
    const again = withdrawn.when(commands.appeal, worker).then({ type: 'appealed' });
    expect(again.theFile.revocation).toEqual(revoked.theFile.revocation);
  });

  it('[R4] leaves it in force where it is sent back, until other people have decided by the rule that the worker was heard on', () => {
    const again = appealed.when(ruling('remitted'), theAppeal()).and();
    expect(again.theFile).toMatchObject({
      stage: 'active',
      hearing: {
        heard: true,
        motion: { legalBasis: { es: 'Regla de demostración' } },
        remand: { reasons: { es: 'Búsquese en el archivo' }, legalBasis: { es: 'Artículo 12' } },
      },
      clock: { holder: { who: 'agency', agency: 'gt-mintrab' } },
    });
    again.when(commands['propose-revocation'], supervisor).thenRefused('SAME_PERSON');
    const proposed = again.when(commands['propose-revocation'], people.reviewer).and();
    proposed.when(commands['approve-act'], secondInGuatemala).thenRefused('SAME_PERSON');
    proposed.when(commands['reject-act'], secondInGuatemala).thenRefused('SAME_PERSON');
    const third = officer('gt.supervisor-3', 'gt-mintrab', 'supervisor');
    // By the rule that the worker was heard on, and not by that of the ruling.
    proposed
      .when(commands['approve-act'], third)
      .then({ type: 'credential-revoked', legalBasis: { es: 'Regla de demostración' } }, { type: 'notice-raised' });
  });

  it('[R16] is not of a revocation that came of the decision: that is appealed where it was made, and the page says so', () => {
    const ended = heardOut(credentialAt('active'))
      .when(commands['end-credential'], { kind: 'effect', file: revoked.theFile.about.caseId })
      .and();
    ended.when(commands.appeal, worker).thenRefused('REFUSAL_FINAL');
    const { refusal } = credential.status(ended.theFile, rules);
    expect(refusal?.legalBasis).toEqual(rules.agreement(ended.theFile.content.agreement ?? never()).legalBasis);
    expect(refusal?.remedy?.es).toContain(ended.theFile.about.caseId);
    expect(
      acted(heardOut(credentialAt('active')).when(commands['propose-keeping'], supervisor).and()).theFile.appeal,
    ).toBe(undefined);
  });
});

function never(): never {
  throw new Error('it has one');
}
