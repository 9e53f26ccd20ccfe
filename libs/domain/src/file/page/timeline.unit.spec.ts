import type { CountryCode, Instant } from '../../kernel/index.js';
import type { TimelineEntry } from '../case/index.js';
import { line, mergeTimelines } from './timeline.js';

const [mexico, noon] = ['MX' as CountryCode, '2026-03-04T18:00:00.000Z' as Instant];
const served = (
  subject: 'received' | 'hearing-opened',
  on: string,
  channel: 'portal' | 'sms' = 'portal',
): TimelineEntry => line(mexico, noon, 'notice-served', { args: { subject, channel, on: on as never } });

describe('[R8] the lines of a file', () => {
  it('keep both of two notices that were served in one moment, in either order', () => {
    const both = [served('hearing-opened', '2026-03-04'), served('received', '2026-03-03')];
    expect(mergeTimelines(both.slice(0, 1), both.slice(1))).toEqual(both);
    expect(mergeTimelines(both.slice(1), both.slice(0, 1))).toEqual(both);
  });

  it('keep both of two of one subject, learned in one moment, that were served on different days', () => {
    const both = [served('received', '2026-03-03'), served('received', '2026-03-04')];
    expect(mergeTimelines(both.slice(0, 1), both.slice(1))).toEqual(both);
  });

  it('stand once however often another country tells them, as it says them last', () => {
    const [first, again] = [served('received', '2026-03-03'), served('received', '2026-03-03', 'sms')];
    expect(mergeTimelines([first], [again, again])).toEqual([again]);
  });
});
