import type { PlainDate } from '../../kernel/index.js';
import type { CredentialStory } from '../../../specification/index.js';
import {
  acted,
  at,
  credentialAt,
  credentialCommands,
  people,
  seasonalCredential,
  theClock,
  told,
} from '../../../specification/index.js';
import { credential } from './law.js';

const next = ({ setting, theFile }: CredentialStory) => credential.process(theFile, setting.rules).deadline;

/** What is due next comes, and the worker is told. */
function turned(story: CredentialStory): CredentialStory {
  const due = next(story);
  if (due === undefined) throw new Error('nothing is due');
  return told(story.when({ type: 'lapse', clock: due.clock }, theClock, due.at).and());
}

describe('a credential that holds by the season after its years', () => {
  it('tells its worker before the years end, and on the first day of each change, at midnight of its country', () => {
    const days: string[] = [];
    let story = seasonalCredential();
    for (; story.theFile.stage === 'active'; story = turned(story)) days.push(String(next(story)?.at));
    expect(days).toEqual([
      ...['2031-05-16T06:00:00.000Z', '2031-07-16T06:00:00.000Z', '2031-11-01T06:00:00.000Z'],
      ...['2032-05-01T06:00:00.000Z', '2032-11-01T06:00:00.000Z', '2033-05-01T05:59:59.999Z'],
    ]);
    expect(story.theFile.notices.map(({ subject }) => subject)).toEqual([
      ...['credential-issued', 'season-nears', 'season-ended', 'season-begun', 'season-ended', 'season-begun'],
      'credential-expired',
    ]);
    expect(
      story.theFile.timeline.filter(({ what }) => what.startsWith('season-')).map(({ args }) => args?.['on']),
    ).toEqual(['2031-07-15', '2031-11-01', '2032-04-30', '2032-11-01', '2033-04-30']);
  });

  it('says nothing before its day, and of what passed while it was suspended the last only', () => {
    const active = seasonalCredential();
    const clock = next(active)?.clock ?? ('' as never);
    active.when({ type: 'lapse', clock }, theClock).thenRefused('DEADLINE_NOT_PASSED', { dueOn: '2031-05-16' });
    const suspend = {
      type: 'propose-suspension',
      until: '2031-07-30' as PlainDate,
      reasons: { es: 'En revisión' },
    } as const;
    const nearly = turned(active);
    const over = next(nearly)?.clock ?? clock;
    const held = acted(nearly.when(suspend, people.supervisorInGuatemala, at('2031-07-10T16:00:00Z')).and());
    const suspended = held.when(credentialCommands()['answer-hearing'], people.worker).and();
    expect(next(suspended)).toEqual({ clock: 'suspension#1', at: at('2031-07-31T05:59:59.999Z') });
    suspended.when({ type: 'lapse', clock: over }, theClock, at('2031-07-20T16:00:00Z')).thenRefused('NO_SUCH_CLOCK');
    const back = turned(suspended);
    const due = next(back);
    back
      .when({ type: 'lapse', clock: due?.clock ?? clock }, theClock, at('2031-08-02T06:00:00Z'))
      .then({ type: 'season-turned', turn: 'ended' }, { type: 'notice-raised', subject: 'season-ended' });
  });

  it('says of several that were missed the last one, which is true today', () => {
    const story = seasonalCredential();
    const missed = { type: 'lapse', clock: next(story)?.clock ?? ('' as never) } as const;
    story
      .when(missed, theClock, at('2031-11-02T16:00:00Z'))
      .then({ type: 'season-turned', turn: 'begun', on: '2032-04-30' }, { type: 'notice-raised' });
  });

  it('says nothing where it holds all year', () => {
    expect(next(credentialAt('active'))?.clock).toBe('validity');
  });
});
