import {
  anAppealAgainst,
  correctionAt,
  correctionCommands,
  lapseOf,
  officer,
  people,
  sampleRules,
  theEffect,
} from '../../../specification/index.js';
import type { Ruling } from '../appeal/index.js';
import { remedyOf } from '../appeal/index.js';
import type { CorrectionCommand } from './index.js';
import { correction } from './index.js';

const rules = sampleRules();
const commands = correctionCommands();
const { registrar, worker } = people;
const refused = correctionAt('refused');
const appealed = refused.when(commands.appeal, worker).and();
const status = ({ theFile }: Pick<typeof refused, 'theFile'>) => correction.status(theFile, rules);
const theAppeal = { kind: 'effect', file: appealed.theFile.appeal?.caseId ?? never() } as const;
const ruling = (outcome: Ruling['outcome']): CorrectionCommand => ({
  type: 'receive-ruling',
  ruling: {
    ...{ outcome, verdicts: [], by: people.appealsOfficer.id, at: refused.setting.now },
    ...{ reasons: { es: 'El acta lo dice' }, legalBasis: { es: 'Artículo 12' } },
  },
});

describe('the appeal against a correction that was refused', () => {
  it('[R4] [R16] is there from the day on which the worker was told, who reads why, by which rule, before whom and until when', () => {
    const page = status(refused);
    expect(page).toMatchObject({
      ...{ stage: 'correction-refused', next: 'may-appeal', atZero: 'refusal-final' },
      refusal: { reasons: { es: 'Por esto' }, legalBasis: { es: 'Artículo 3' } },
    });
    expect(JSON.stringify(page)).not.toContain(registrar.id);
    expect(remedyOf(page, rules)).toMatchObject({ body: 'mx-appeals', until: page.clock?.dueOn });
    expect(correction.process(refused.theFile, rules).ended).toBe(false);
    refused.when(commands.appeal, registrar).thenRefused('NOT_YOUR_ROLE');
    refused.when({ type: 'appeal', grounds: [], documents: [] }, worker).thenRefused('REASONS_MISSING');
  });

  it('[R4] [R12] goes to the appeals body of the country whose dossier it is, and to nobody who refused it', () => {
    expect(status(appealed)).toMatchObject({
      ...{ stage: 'correction-refused', appeal: appealed.theFile.appeal?.caseId, next: 'nothing' },
      holder: { who: 'agency', agency: 'mx-appeals' },
    });
    const opened = anAppealAgainst(correction.errands(appealed.theFile), appealed.theFile);
    expect(opened.theFile).toMatchObject({ about: { kind: 'correction' }, tookPart: [registrar.id] });
    expect(opened.theFile.matter.host).toBeUndefined();
    appealed.when(commands.appeal, worker).thenRefused('REFUSAL_FINAL');
    const named = refused.when({ ...commands.appeal, defenders: ['mx.defender'] } as never, worker).and();
    const [defended] = correction.errands(named.theFile);
    expect(defended?.command).toMatchObject({ tookPart: expect.arrayContaining(['mx.defender']) as object });
  });

  it('[R4] has the dossier corrected where it is overturned', () => {
    const again = appealed
      .when(ruling('overturned'), theAppeal)
      .then({ type: 'ruling-received' }, { type: 'correction-accepted' });
    expect(again.theFile).toMatchObject({ stage: 'accepted', appeal: undefined });
    expect(correction.process(again.theFile, rules).effects).toContainEqual({
      ...{ kind: 'correct-dossier', subject: 'dossier' },
    });
    expect(status(again).ruling).toMatchObject({ outcome: 'overturned', legalBasis: { es: 'Artículo 12' } });
    appealed.when(ruling('overturned'), theEffect).thenRefused('NO_SUCH_CASE');
  });

  it('[R4] opens it again for other people where it is sent back', () => {
    const again = appealed.when(ruling('remitted'), theAppeal).and();
    expect(again.theFile).toMatchObject({ stage: 'asked', clock: { id: 'correction#3' } });
    again.when(commands['refuse-correction'], registrar).thenRefused('SAME_PERSON');
    again.when(commands['accept-correction'], registrar).thenRefused('SAME_PERSON');
    again
      .when(commands['accept-correction'], officer('mx.other', 'mx-stps', 'registrar'))
      .then({ type: 'correction-accepted' });
  });

  it('[R4] leaves it refused for good where it is upheld, and where nobody appeals in time', () => {
    const late = refused.when(...lapseOf(correction.process(refused.theFile, rules))).then({ type: 'refusal-final' });
    for (const final of [appealed.when(ruling('upheld'), theAppeal).and(), late]) {
      expect([final.theFile.stage, final.theFile.appeal, final.theFile.clock]).toEqual([
        'refused',
        undefined,
        undefined,
      ]);
      final.when(commands.appeal, worker).thenRefused('REFUSAL_FINAL');
      expect(remedyOf(status(final), rules)).toBeUndefined();
    }
  });

  it('[R1] gives back the days that were left where it is withdrawn', () => {
    const withdrawn = appealed.when(commands['receive-ruling'], theAppeal).and();
    const { deadline } = correction.process(refused.theFile, rules);
    expect(correction.process(withdrawn.theFile, rules).deadline).toEqual(deadline);
    withdrawn.when(commands.appeal, worker).then({ type: 'appealed' });
  });
});

function never(): never {
  throw new Error('it has one');
}
