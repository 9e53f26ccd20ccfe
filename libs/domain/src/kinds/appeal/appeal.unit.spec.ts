import type { Actor, Role } from '../../file/case/index.js';
import type { RefusalCode } from '../../kernel/index.js';
import { isCaseNumber } from '../../kernel/index.js';
import {
  appealAt,
  appealCommands,
  appealOn,
  anAppeal,
  candidates,
  drawTwo,
  guatemala,
  mexico,
  officer,
  people,
  reviewAt,
  sampleCase,
  served,
  theClock,
  theEffect,
  theNode,
  unitsInGuatemala,
  verdictOn,
} from '../../../specification/index.js';
import type { AppealStory, ReviewStory } from '../../../specification/index.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import { recognitionReview } from '../recognition/review/index.js';
import type { Ruling } from './index.js';
import { appeal, appealStages } from './index.js';

const { appealsOfficer, appealsSupervisor, approver, counter, reviewer, worker } = people;
const [first, second] = unitsInGuatemala;
const dueAt = ({ setting, theFile }: AppealStory) => appeal.process(theFile, setting.rules).deadline?.at;

describe('who may do what in an appeal', () => {
  const actors: Readonly<Partial<Record<Role, Actor>>> = {
    worker,
    assistant: counter,
    reviewer,
    approver,
    'appeals-officer': appealsOfficer,
    supervisor: appealsSupervisor,
    country: theNode(mexico),
    clock: theClock,
    effect: theEffect,
    operator: officer('gt.operator', 'gt-appeals', 'operator'),
  };
  const roles = Object.keys(actors) as Role[];
  const noAccess: readonly RefusalCode[] = ['NOT_YOUR_ROLE', 'NOT_IN_THIS_STAGE', 'NOT_YOUR_CASE'];

  it.each(appealStages)('is what the table says in stage %s', (stage) => {
    const story = appealAt(stage);
    const commands = Object.values(appealCommands(story.theFile.clock?.id)).filter(
      ({ type }) => type !== 'open-appeal' && type !== 'open-complaint',
    );
    const row = rowIn(appeal.commands, stage);
    for (const role of roles) {
      for (const command of commands) {
        const { decision } = story.when(command, actors[role] ?? theEffect);
        const code = decision.outcome === 'refused' ? decision.code : undefined;
        if (row[command.type]?.includes(role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
        else expect(noAccess).toContain(code);
      }
      const offered = appeal.allowed(story.theFile, actors[role] ?? theEffect);
      const refused = commands.filter(({ type }) => offered.includes(type));
      for (const command of refused) {
        const { decision } = story.when(command, actors[role] ?? theEffect);
        expect(noAccess).not.toContain(decision.outcome === 'refused' ? decision.code : undefined);
      }
    }
  });

  it('lets nobody rule who sits elsewhere, or whom the draw did not name', () => {
    const story = appealAt('appeal-review');
    const { uphold } = appealCommands();
    story.when(uphold, officer('gt.other', 'gt-appeals', 'appeals-officer')).thenRefused('NOT_ASSIGNED_TO_YOU');
    story.when(uphold, officer('gt.elsewhere', 'gt-mintrab', 'appeals-officer')).thenRefused('NOT_YOUR_CASE');
  });
});

describe('an appeal is opened', () => {
  it('by the file that is appealed, once, and by nothing else', () => {
    const { 'open-appeal': open } = appealCommands();
    anAppeal().when(open, theEffect).thenRefused('NOT_YOUR_CASE');
    anAppeal().when(appealCommands().uphold, appealsOfficer).thenRefused('NO_SUCH_CASE');
    appealAt('received').when(open, { kind: 'effect', file: sampleCase }).thenRefused('CASE_EXISTS');
  });

  it('with the period that the review shows, in the appeals body’s hands', () => {
    const review = reviewAt('appealed');
    const { theFile, setting } = appealAt('received');
    expect(theFile.clock).toEqual(review.theFile.appeal?.clock);
    const page = recognitionReview.status(review.theFile, setting.rules);
    expect(page).toMatchObject({ stage: 'appealed', appeal: theFile.caseId, holder: { agency: 'gt-appeals' } });
    expect(page.clock?.dueOn).toBe(appeal.status(theFile, setting.rules).clock?.dueOn);
    expect(isCaseNumber(theFile.caseId)).toBe(true);
    expect(appeal.status(theFile, setting.rules)).toMatchObject({ procedure: 'appeal', about: sampleCase });
  });

  it('is drawn among those who had no part in it', () => {
    const story = appealAt('received');
    expect(story.theFile.tookPart).toEqual([reviewer.id, approver.id]);
    const draw = { ...appealCommands()['assign-officer'], candidates: candidates(reviewer.id, 'gt.fresh') };
    story.when(draw, theEffect).then({ type: 'officer-drawn', officer: 'gt.fresh' });
    const former = { ...draw, candidates: candidates(reviewer.id, approver.id) };
    story.when(former, theEffect).thenRefused('NO_OFFICER');
  });
});

describe('a ruling', () => {
  const story = appealAt('appeal-review');
  const reasoned = { reasons: { es: 'Por esto' }, legalBasis: { es: 'Artículo 12' } };

  it('says why and by which rule', () => {
    story.when({ type: 'uphold', ...reasoned, reasons: { es: ' ' } }, appealsOfficer).thenRefused('REASONS_MISSING');
    story.when({ type: 'uphold', ...reasoned, legalBasis: { es: '' } }, appealsOfficer).thenRefused('REASONS_MISSING');
    story.when({ type: 'remit', ...reasoned, instructions: { es: '' } }, appealsOfficer).thenRefused('REASONS_MISSING');
  });

  it('that overturns has a verdict on each unit under appeal and on no other, and changes something', () => {
    const on = (unit: string, verdict: 'held' | 'missing') => ({
      unit: unit as typeof first,
      verdict,
      ground: { es: 'Sí' },
    });
    const overturn = (...verdicts: ReturnType<typeof on>[]) =>
      story.when({ type: 'overturn', ...reasoned, verdicts }, appealsOfficer);
    overturn(on(first, 'held')).thenRefused('VERDICT_INCOMPLETE');
    overturn(on(first, 'held'), on(first, 'held')).thenRefused('UNIT_TWICE');
    overturn(on('EC9999', 'held')).thenRefused('UNIT_NOT_APPEALED');
    overturn(on(first, 'missing'), on(second, 'missing')).thenRefused('RULING_CHANGES_NOTHING');
    overturn(on(first, 'missing'), on(second, 'held')).then({ type: 'ruled' }, { type: 'notice-raised' });
  });

  it('comes late where it comes late: the period escalates to a supervisor and nothing is lost', () => {
    const late = story.when({ type: 'lapse', clock: 'appeal-review#1' as never }, theClock, dueAt(story)).then({
      type: 'escalated',
    });
    expect(appeal.queue(late.theFile, late.setting.rules).awaiting).toContain('supervisor');
    expect(late.when(appealCommands().overturn, appealsOfficer).and().theFile.stage).toBe('overturned');
  });
});

describe('what the review learns', () => {
  const { rules } = reviewAt('appealed').setting;
  const told = (story: AppealStory) =>
    appeal.errands(story.theFile).find(({ id }) => id === 'return-ruling#1')?.command as {
      type: 'receive-ruling';
      ruling: Ruling;
    };
  const after = (stage: 'upheld' | 'overturned' | 'remitted' | 'withdrawn'): ReviewStory => {
    const made = appealAt(stage);
    return reviewAt('appealed').when(told(made), { kind: 'effect', file: made.theFile.caseId }).and();
  };

  it('only from its own appeal', () => {
    reviewAt('appealed')
      .when(told(appealAt('upheld')), theEffect)
      .thenRefused('NO_SUCH_CASE');
  });

  it('upheld: the refusal is final, and cannot be appealed again', () => {
    const review = after('upheld');
    expect(review.theFile).toMatchObject({ stage: 'refused', refusalFinal: true });
    review.when(appealOn(0), worker).thenRefused('REFUSAL_FINAL');
  });

  it('[R1] withdrawn: the refusal stands, and can be appealed for the days that were left', () => {
    const review = after('withdrawn');
    expect(review.theFile).toMatchObject({ stage: 'refused', refusalFinal: false });
    review.when(appealOn(0), worker).then({ type: 'appealed' });
  });

  it('overturned: recognised as the appeals body ruled, and the file says who ruled', () => {
    const { theFile } = after('overturned');
    expect(theFile).toMatchObject({ stage: 'recognised', decision: { ruledBy: { officer: appealsOfficer.id } } });
    const messages = recognitionReview.publish(after('overturned').events.slice(-2), theFile, rules);
    expect(messages).toMatchObject([{ type: 'recognition.decided', to: mexico, outcome: 'recognised' }]);
  });

  it('remitted: back to review with a fresh period, and the former two are never drawn again', () => {
    const review = after('remitted');
    expect(review.theFile).toMatchObject({ stage: 'received', excluded: [reviewer.id, approver.id] });
    expect(review.theFile.decision).toMatchObject({ outcome: 'refused' });
    expect(review.theFile.clock?.id).toBe('host-review#3');
    review.when(drawTwo, theEffect).thenRefused('NO_TWO_OFFICERS');
    const others = { ...drawTwo, reviewers: candidates('gt.r2'), approvers: candidates('gt.a2', approver.id) };
    const again = review.when(others, theEffect).then({ reviewer: 'gt.r2', approver: 'gt.a2' });
    const refusedAgain = again
      .when(verdictOn(0), officer('gt.r2', 'gt-mintrab', 'reviewer'))
      .and()
      .when({ type: 'approve-verdict' }, officer('gt.a2', 'gt-mintrab', 'approver'))
      .and();
    const second = refusedAgain.when(appealOn(0, 1), worker).and();
    expect(second.theFile.appeal?.caseId).not.toBe(reviewAt('appealed').theFile.appeal?.caseId);
  });

  it('the appeals body’s period as it moves', () => {
    const story = appealAt('appeal-review');
    const late = story.when({ type: 'lapse', clock: 'appeal-review#1' as never }, theClock, dueAt(story)).and();
    const [errand, ...more] = appeal.errands(late.theFile);
    expect(more).toEqual([]);
    const review = reviewAt('appealed')
      .when(errand?.command as never, { kind: 'effect', file: late.theFile.caseId })
      .and();
    expect(recognitionReview.status(review.theFile, rules).clock?.state).toBe('lapsed');
    const done = late.when({ type: 'record-errand', errand: errand?.id ?? '' }, theEffect).and();
    expect(appeal.errands(done.theFile)).toEqual([]);
  });
});

describe('an appeal is made', () => {
  it('on units that were not recognised, each once, with a ground', () => {
    const partly = reviewAt('partially-recognised');
    partly.when(appealOn(0), worker).thenRefused('UNIT_NOT_MISSING');
    partly.when(appealOn(1, 1), worker).thenRefused('UNIT_TWICE');
    partly.when({ ...appealOn(1), grounds: [] }, worker).thenRefused('REASONS_MISSING');
    partly.when({ ...appealOn(1), grounds: [{ unit: second, ground: ' ' }] }, worker).thenRefused('REASONS_MISSING');
    partly
      .when({ ...appealOn(1), grounds: [{ unit: 'X' as typeof first, ground: 'Sí' }] }, worker)
      .thenRefused('UNKNOWN_UNIT');
    expect(partly.when(appealOn(1), worker).and().theFile.stage).toBe('appealed');
  });

  it('within its period', () => {
    const refused = reviewAt('refused');
    const due = recognitionReview.process(refused.theFile, refused.setting.rules).deadline?.at;
    const next = new Date(Date.parse(due ?? '') + 1).toISOString() as typeof refused.setting.now;
    refused.when(appealOn(0), worker, next).thenRefused('DEADLINE_PASSED');
    expect(refused.when(appealOn(0), worker, due).and().theFile.stage).toBe('appealed');
  });

  it('under another number where the first is another file’s', () => {
    const review = reviewAt('appealed');
    const taken = review
      .when({ type: 'record-errand', errand: 'open-appeal#1', refused: 'NO_SUCH_CASE' }, theEffect)
      .and();
    expect(taken.theFile.appeal?.caseId).not.toBe(review.theFile.appeal?.caseId);
    expect(recognitionReview.errands(taken.theFile)).toMatchObject([{ id: 'open-appeal#2' }]);
  });

  it('by a counter with the worker’s mandate: whoever wrote it has no part in the ruling', () => {
    const filed = reviewAt('draft');
    expect(filed.theFile.assistedBy).toBe('gt-mintrab');
    reviewAt('refused').when(appealOn(0, 1), counter).thenRefused('NOT_YOUR_ROLE');
    const byMandate = { kind: 'worker', caseId: sampleCase, through: counter.id } as const;
    const review = reviewAt('refused').when(appealOn(0, 1), byMandate).and();
    expect(recognitionReview.errands(review.theFile)[0]?.command).toMatchObject({
      tookPart: [reviewer.id, approver.id, counter.id],
    });
  });

  it('and its page is served like any other', () => {
    const story = appealAt('received');
    story.when(served('n9', story.setting.now), theEffect).thenRefused('NO_SUCH_NOTICE');
    expect(story.when(served('n1', story.setting.now), theEffect).and().theFile.notices[0]?.service).toBeDefined();
    expect(guatemala).toBe('GT');
  });
});
