import type { Actor, CaseLaw, Role } from '../../file/case/index.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import type { ClockId } from '../../kernel/index.js';
import { staffRoles } from '../../kernel/index.js';
import {
  aPause,
  guatemala,
  officer,
  pauseAt,
  people,
  proposePause,
  sampleRules,
  swept,
  theEffect,
  theEmergency,
  theNode,
} from '../../../specification/index.js';
import type { PauseStory } from '../../../specification/index.js';
import type { ForceMajeure, ForceMajeureCommand, ForceMajeureEvent } from './index.js';
import { forceMajeure, forceMajeureStages, pausesInForce } from './index.js';

const proposer = people.supervisorInGuatemala;
const second = people.appealsSupervisor;
const caseId = theEmergency;
const reasons = { es: 'Demostración' };
const propose = proposePause;
const start = aPause;

describe('an emergency', () => {
  it('is proposed by a supervisor, for regions of the country, with words for the worker', () => {
    start().when(propose, proposer).then({ type: 'pause-proposed', reason: 'flood', by: proposer.id });
    start()
      .when({ ...propose, regions: 'all' }, proposer)
      .and();
    start()
      .when({ ...propose, regions: ['XX-1'] }, proposer)
      .thenRefused('UNKNOWN_REGION', { region: 'XX-1' });
    start()
      .when({ ...propose, regions: [] }, proposer)
      .thenRefused('UNKNOWN_REGION');
    start()
      .when({ ...propose, words: { es: ' ' } }, proposer)
      .thenRefused('REASONS_MISSING');
    start().when(propose, people.reviewer).thenRefused('NOT_YOUR_ROLE');
    start().when(propose, people.supervisor).thenRefused('NOT_YOUR_CASE');
    start().when({ type: 'approve-pause' }, second).thenRefused('NO_SUCH_CASE');
    pauseAt('proposed').when(propose, proposer).thenRefused('CASE_EXISTS');
  });

  it('is approved by a second person of another agency, and stops no clock before', () => {
    const story = pauseAt('proposed');
    story.when({ type: 'approve-pause' }, proposer).thenRefused('SAME_PERSON');
    expect(inForce(story)).toEqual([]);
    const approved = story.when({ type: 'approve-pause' }, second).then({ type: 'pause-approved', by: second.id });
    expect(inForce(approved)).toMatchObject([{ pause: caseId, regions: ['GT-1'], spreads: true }]);
    expect(forceMajeure.allowed(story.theFile, proposer)).not.toContain('approve-pause');
    expect(forceMajeure.allowed(story.theFile, second)).toContain('approve-pause');
  });

  it('is applied batch by batch, each counted once, and says how far it is', () => {
    const first = pauseAt('applying')
      .when(swept('pause', 1, 'GT-26-000001-0'), theEffect)
      .and();
    expect(effectsOf(pauseAt('applying'))).toEqual(['pause#1']);
    expect(effectsOf(first)).toEqual(['pause#2']);
    expect(first.theFile.sweep).toMatchObject({ done: 200, changed: 180, total: 450, after: 'GT-26-000001-0' });
    first.when(swept('pause', 1), theEffect).thenRefused('ALREADY_DONE');
    const last = first.when(swept('pause', 2), theEffect).and();
    expect(last.theFile).toMatchObject({ stage: 'in-force', sweep: { done: 400, changed: 360 } });
    expect(effectsOf(last)).toEqual([]);
  });

  it('stops half-way, holds what it holds, and goes on where it was under a new number', () => {
    const first = pauseAt('applying')
      .when(swept('pause', 1, 'GT-26-000001-0'), theEffect)
      .and();
    const stopped = first.when({ type: 'stop-pause', reasons }, proposer).and();
    expect(effectsOf(stopped)).toEqual([]);
    expect(inForce(stopped)).toMatchObject([{ spreads: false }]);
    stopped.when(swept('pause', 2), theEffect).thenRefused('NOT_IN_THIS_STAGE');
    const again = stopped.when({ type: 'continue-pause' }, second).and();
    expect(again.theFile).toMatchObject({ stage: 'applying', sweep: { batch: 3, after: 'GT-26-000001-0' } });
  });

  it('is undone when it ends, also from half-way, and then holds no clock', () => {
    const lifting = pauseAt('stopped').when({ type: 'end-pause', reasons }, proposer).and();
    expect(effectsOf(lifting)).toEqual(['resume#1']);
    expect(inForce(lifting)).toEqual([]);
    lifting.when(swept('pause', 1), theEffect).thenRefused('ALREADY_DONE');
    const halfWay = lifting.when({ type: 'stop-pause', reasons }, proposer).and();
    expect(inForce(halfWay)).toEqual([]);
    expect(halfWay.when({ type: 'continue-pause' }, proposer).and().theFile.stage).toBe('lifting');
    const ended = pauseAt('ended');
    expect(forceMajeure.process(ended.theFile, sampleRules()).ended).toBe(true);
  });

  it('concerns nobody in particular, and stands with every supervisor of the country', () => {
    const file = pauseAt('in-force').theFile;
    const law: CaseLaw<ForceMajeure, ForceMajeureCommand, ForceMajeureEvent> = forceMajeure;
    expect([law.applicant(file), law.status(file, sampleRules())]).toEqual([undefined, undefined]);
    expect(law.publish([], file, sampleRules())).toEqual([]);
    expect(forceMajeure.queue(file, sampleRules())).toMatchObject({
      ...{ agencies: ['gt-mintrab', 'gt-intecap', 'gt-appeals'], holder: 'gt-mintrab', awaiting: ['supervisor'] },
    });
    expect(forceMajeure.queue(pauseAt('ended').theFile, sampleRules()).holder).toBeUndefined();
  });
});

const inForce = ({ theFile, setting }: PauseStory) => pausesInForce([theFile], setting.now, setting.rules);
const effectsOf = ({ theFile, setting }: PauseStory): readonly string[] =>
  forceMajeure.process(theFile, setting.rules).effects.map(({ subject }) => subject);

const everybody: readonly (readonly [Role, Actor])[] = [
  ...staffRoles.map((role) => [role, officer(`gt.${role}`, 'gt-mintrab', role)] as const),
  ['worker', people.worker],
  ['country', theNode(guatemala)],
  ['clock', { kind: 'clock' }],
  ['effect', theEffect],
];
const mayPropose = forceMajeure.commands.find(({ type }) => type === propose.type)?.opens as readonly Role[];
const commands: readonly ForceMajeureCommand[] = [
  { type: 'approve-pause' },
  { type: 'decline-pause', reasons },
  { type: 'stop-pause', reasons },
  { type: 'continue-pause' },
  { type: 'end-pause', reasons },
  swept('pause', 1),
  { type: 'lapse', clock: 'pause-until' as ClockId },
];

describe.each(forceMajeureStages)('a pause in stage %s', (stage) => {
  it.each(everybody)('lets a %s do what the table says and nothing else', (role, by) => {
    const row = rowIn(forceMajeure.commands, stage);
    for (const command of commands) {
      const { decision } = pauseAt(stage).when(command, by);
      const code = decision.outcome === 'refused' ? decision.code : undefined;
      if (row[command.type]?.includes(role) === true) expect(code).not.toBe('NOT_YOUR_ROLE');
      else expect(['NOT_IN_THIS_STAGE', 'NOT_YOUR_ROLE']).toContain(code);
    }
    const { decision } = start().when(propose, by);
    const mayOpen = mayPropose.includes(role);
    expect(decision.outcome).toBe(mayOpen ? 'accepted' : 'refused');
  });
});
