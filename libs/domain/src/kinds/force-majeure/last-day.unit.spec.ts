import type { ClockId, Instant, PlainDate } from '../../kernel/index.js';
import {
  aPause,
  given,
  officer,
  pauseAt,
  people,
  proposePause,
  sampleRules,
  swept,
  theClock,
  theEffect,
} from '../../../specification/index.js';
import { forceMajeure, pausesInForce } from './index.js';
import type { ForceMajeureEvent } from './index.js';

const proposer = people.supervisorInGuatemala;
const second = people.appealsSupervisor;
const until = proposePause.until;
/** The last millisecond of the last day in Guatemala, and the one after it. */
const [atTheEnd, afterwards] = [
  '2026-05-01T05:59:59.999Z',
  '2026-05-01T06:00:00.000Z',
] as readonly string[] as readonly [Instant, Instant];
const lapse = { type: 'lapse', clock: 'pause-until' as ClockId } as const;
const rules = sampleRules();

describe('[R11] a pause for force majeure', () => {
  it('has a last day that is not over, and no further away than the pack allows', () => {
    const propose = (on: string) => aPause().when({ ...proposePause, until: on as PlainDate }, proposer);
    propose('2026-06-01').then({ type: 'pause-proposed', until: '2026-06-01' });
    propose('2026-06-02').thenRefused('PAUSE_TOO_LONG', { until: '2026-06-01' });
    propose('2026-03-03').and();
    propose('2026-03-02').thenRefused('DATE_IN_PAST', { date: '2026-03-02' });
  });

  it('is declared by an act', () => {
    aPause()
      .when({ ...proposePause, act: { es: ' ' } }, proposer)
      .thenRefused('REASONS_MISSING');
    expect(pauseAt('in-force').theFile).toMatchObject({ act: proposePause.act, until, since: '2026-03-03' });
  });

  it('is approved by the agency that approves emergencies, and by nobody whose own clocks it stops', () => {
    const story = pauseAt('proposed');
    const approve = { type: 'approve-pause' } as const;
    const within = officer('gt.supervisor.2', 'gt-mintrab', 'supervisor');
    const certifies = officer('gt.supervisor.intecap', 'gt-intecap', 'supervisor');
    for (const by of [within, certifies]) {
      story.when(approve, by).thenRefused('NEEDS_OUTSIDE_AGENCY', { agency: 'gt-appeals' });
      expect(forceMajeure.allowed(story.theFile, by)).not.toContain('approve-pause');
    }
    expect(forceMajeure.queue(story.theFile, rules).holder).toBe('gt-appeals');
    story.when(approve, second).then({ type: 'pause-approved', by: second.id });
    story.when(approve, second, afterwards).thenRefused('DEADLINE_PASSED', { dueOn: until });
  });

  it.each(['applying', 'in-force', 'stopped'] as const)('%s, ends by itself on its last day: clocks go on', (stage) => {
    const story = pauseAt(stage);
    expect(forceMajeure.process(story.theFile, rules).deadline).toEqual({ clock: lapse.clock, at: atTheEnd });
    story.when(lapse, theClock, '2026-04-30T12:00:00.000Z' as Instant).thenRefused('DEADLINE_NOT_PASSED', {
      dueOn: until,
    });
    const over = story.when(lapse, theClock, afterwards).then({ type: 'pause-expired', on: until });
    expect(over.theFile).toMatchObject({ stage: 'lifting', endedOn: until });
    expect(forceMajeure.process(over.theFile, rules)).toMatchObject({
      effects: [{ kind: 'sweep', subject: 'resume#1' }],
    });
    expect(over.when(swept('resume', 1), theEffect).and().theFile.stage).toBe('ended');
  });

  it('that nobody answered is over on its last day too', () => {
    const over = pauseAt('proposed').when(lapse, theClock, afterwards).and();
    expect(over.theFile.stage).toBe('declined');
    expect(forceMajeure.process(over.theFile, rules)).toMatchObject({ ended: true });
  });

  it('holds no clock once its last day is over, also where its process did not say so yet', () => {
    const { theFile } = pauseAt('in-force');
    expect(pausesInForce([theFile], atTheEnd, rules)).toMatchObject([{ until }]);
    expect(pausesInForce([theFile], afterwards, rules)).toEqual([]);
  });

  it('from before there was a last day ends as if it had been given the latest, and is approved by nobody unheard', () => {
    const then = asBefore(proposed());
    const { setting } = aPause();
    const before = given(forceMajeure, setting, then);
    before.when({ type: 'approve-pause' }, second).thenRefused('NEEDS_OUTSIDE_AGENCY');
    const approved: ForceMajeureEvent = { type: 'pause-approved', at: then.at, by: second.id };
    const { theFile } = given(forceMajeure, setting, then, approved);
    const end = '2026-06-02T05:59:59.999Z' as Instant;
    expect(forceMajeure.process(theFile, rules).deadline).toEqual({ clock: lapse.clock, at: end });
    expect(pausesInForce([theFile], end, rules)).toMatchObject([{ until: '2026-06-01' }]);
    expect(pausesInForce([theFile], '2026-06-02T06:00:00.000Z' as Instant, rules)).toEqual([]);
  });
});

/** As it was written before there was a last day. */
const asBefore = ({ act: _act, approval: _approval, until: _until, ...then }: ReturnType<typeof proposed>) => then;

function proposed() {
  const event = pauseAt('proposed').events.find(({ type }) => type === 'pause-proposed');
  if (event?.type !== 'pause-proposed') throw new Error('nothing was proposed');
  return event;
}
