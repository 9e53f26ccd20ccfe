import {
  alertAt,
  alertCommands,
  anAppealAgainst,
  guatemala,
  lapseOf,
  officer,
  people,
  sampleRules,
  secondSupervisor,
  theEffect,
} from '../../../specification/index.js';
import type { Ruling } from '../appeal/index.js';
import { remedyOf } from '../appeal/index.js';
import type { AlertCommand } from './index.js';
import { alert } from './index.js';

const rules = sampleRules();
const commands = alertCommands();
const { supervisor, worker } = people;
const kept = alertAt('kept');
const appealed = kept.when(commands.appeal, worker).and();
const status = ({ theFile }: Pick<typeof kept, 'theFile'>) => alert.status(theFile, rules) ?? never();
const theAppeal = { kind: 'effect', file: appealed.theFile.appeal?.caseId ?? never() } as const;
const ruling = (outcome: Ruling['outcome']): AlertCommand => ({
  type: 'receive-ruling',
  ruling: {
    ...{ outcome, verdicts: [], by: people.appealsOfficer.id, at: kept.setting.now },
    ...{ reasons: { es: 'El folio es suyo' }, legalBasis: { es: 'Artículo 12' } },
  },
});

describe('the appeal against an alert that was kept', () => {
  it('[R4] [R16] is there from the day on which the worker was told, who reads why, by which rule, before whom and until when', () => {
    alertAt('contested')
      .when({ ...commands['keep-alert'], legalBasis: { es: ' ' } } as never, secondSupervisor)
      .thenRefused('REASONS_MISSING');
    expect(kept.theFile.notices.at(-1)?.subject).toBe('alert-kept');
    const page = status(kept);
    expect(page).toMatchObject({
      ...{ stage: 'alerted', next: 'may-appeal', atZero: 'refusal-final' },
      refusal: { reasons: { es: 'Por esto' }, legalBasis: { es: 'Artículo 3' } },
    });
    expect(JSON.stringify(page)).not.toContain(secondSupervisor.id);
    expect(remedyOf(page, rules)).toMatchObject({ body: 'mx-appeals', until: page.clock?.dueOn });
    kept.when(commands.appeal, supervisor).thenRefused('NOT_YOUR_ROLE');
    kept.when({ type: 'appeal', grounds: [{ ground: ' ' }], documents: [] }, worker).thenRefused('REASONS_MISSING');
  });

  it('[R4] [R12] goes to the appeals body of the country that raised it, to nobody who had a part in it; it stays in force meanwhile', () => {
    expect(status(appealed)).toMatchObject({
      ...{ stage: 'alerted', appeal: appealed.theFile.appeal?.caseId, next: 'nothing' },
      holder: { who: 'agency', agency: 'mx-appeals' },
    });
    const opened = anAppealAgainst(alert.errands(appealed.theFile), appealed.theFile);
    expect(opened.theFile).toMatchObject({ about: { kind: 'alert' }, decision: { legalBasis: { es: 'Artículo 3' } } });
    expect(opened.theFile.tookPart).toEqual(expect.arrayContaining([supervisor.id, secondSupervisor.id]));
    const judge = officer('mx.judge', 'mx-appeals', 'appeals-officer');
    const candidates = [secondSupervisor, judge].map(({ id }) => ({ id, load: 0 }));
    const drawn = opened.when({ type: 'assign-officer', seed: 'demonstration', candidates } as never, theEffect).and();
    expect(drawn.theFile.officer).toBe(judge.id);
    const reasoned = { reasons: { es: 'x' }, legalBasis: { es: 'y' } };
    drawn.when({ type: 'overturn', verdicts: [], ...reasoned }, judge).then({ type: 'ruled' }, {});
    appealed.when(commands['contest-alert'], worker).thenRefused('NOT_IN_THIS_STAGE');
    const named = kept.when({ ...commands.appeal, defenders: ['mx.defender'] } as never, worker).and();
    const defended = alert.errands(named.theFile).find(({ kind }) => kind === 'appeal');
    expect(defended?.command).toMatchObject({ tookPart: expect.arrayContaining(['mx.defender']) as object });
  });

  it('[R4] ends the alert everywhere it was told, where it is overturned', () => {
    const ended = appealed
      .when(ruling('overturned'), theAppeal)
      .then({ type: 'ruling-received' }, { type: 'alert-closed' }, { subject: 'alert-closed' });
    expect(alert.publish(ended.events.slice(-2), ended.theFile)).toMatchObject([
      { type: 'credential.alert-closed', to: guatemala },
    ]);
    expect(status(ended)).toMatchObject({ stage: 'alert-closed', ruling: { legalBasis: { es: 'Artículo 12' } } });
    const told = ended.when({ type: 'record-errand', errand: 'alert-in-force#1' }, theEffect).and();
    expect(alert.errands(told.theFile)).toMatchObject([{ command: { state: 'closed' } }]);
    appealed.when(ruling('overturned'), theEffect).thenRefused('NO_SUCH_CASE');
  });

  it('[R4] leaves it as it was where it is upheld, and where nobody appeals in time', () => {
    const upheld = appealed.when(ruling('upheld'), theAppeal).then({ type: 'ruling-received' });
    expect(upheld.theFile).toMatchObject({ stage: 'in-force', waiting: undefined });
    const late = kept.when(...lapseOf(alert.process(kept.theFile, rules))).then({ type: 'refusal-final' });
    expect(late.theFile).toMatchObject({ stage: 'in-force', clock: undefined });
    expect(remedyOf(status(late), rules)).toBeUndefined();
  });

  it('[R1] gives back the days that were left where it is withdrawn', () => {
    const withdrawn = appealed.when(commands['receive-ruling'], theAppeal).and();
    expect(withdrawn.theFile).toMatchObject({ stage: 'kept', waiting: undefined });
    expect(alert.process(withdrawn.theFile, rules).deadline).toEqual(alert.process(kept.theFile, rules).deadline);
    withdrawn.when(commands.appeal, worker).then({ type: 'appealed' });
  });

  it('[R4] is decided again by others where it is sent back', () => {
    const again = appealed.when(ruling('remitted'), theAppeal).and();
    expect(again.theFile).toMatchObject({ stage: 'contested', clock: { holder: { agency: 'mx-stps' } } });
    again.when(commands['keep-alert'], secondSupervisor).thenRefused('SAME_PERSON');
    again.when(commands['keep-alert'], officer('mx.third', 'mx-stps', 'supervisor')).then({ type: 'alert-kept' }, {});
  });
});

function never(): never {
  throw new Error('it has one');
}
