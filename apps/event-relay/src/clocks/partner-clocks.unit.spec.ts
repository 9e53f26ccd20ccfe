import type { CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { partnerClocks } from './index.js';

const [GT, MX] = ['GT', 'MX'] as CountryCode[] as [CountryCode, CountryCode];
const taken = Date.parse('2026-11-30T10:00:00Z');

describe('[D 7] the clock of a partner', () => {
  /** Seconds by which each of what it said is ahead of when the broker took it. */
  const hearing = (...seconds: readonly number[]) => {
    const clocks = partnerClocks();
    for (const each of seconds) clocks.note(GT, instant(taken + each * 1000), taken);
    return clocks;
  };

  it('is right within a minute, and of a country that said nothing yet', async () => {
    for (const seconds of [[], [-59, -59, -59], [59, 0, 59], [3600, 3600]])
      await expect(hearing(...seconds).assertRight(GT)).resolves.toBeUndefined();
    await expect(hearing(120, 120, 120).assertRight(MX)).resolves.toBeUndefined();
  });

  it('is said to be off, and by how much, where the middle one of the last twenty is, and is right again once it is put right', async () => {
    await expect(hearing(61, 120, 3600).assertRight(GT)).rejects.toThrow('GT is 120 seconds ahead of the broker');
    const clocks = hearing(-3600, -3600, -3600);
    await expect(clocks.assertRight(GT)).rejects.toThrow('3600 seconds behind');
    for (let n = 0; n < 11; n += 1) clocks.note(GT, instant(taken), taken);
    await expect(clocks.assertRight(GT)).resolves.toBeUndefined();
  });

  it('is not told by what a line or a disk held up: a few late ones are none', async () => {
    await expect(hearing(0, 0, 0, -600, -600).assertRight(GT)).resolves.toBeUndefined();
  });
});
