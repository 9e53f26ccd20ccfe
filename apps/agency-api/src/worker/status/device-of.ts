import type { SessionDevice } from '@puente/contracts/answers/worker';

/** The first that fits; browsers on a tablet or a phone name its system among others. */
const signs: readonly (readonly [RegExp, SessionDevice])[] = [
  [/KAIOS|Nokia|J2ME|MIDP/i, 'simple-phone'],
  [/iPad/, 'ipad'],
  [/iPhone|iPod/, 'iphone'],
  [/Android.*Mobile/, 'android-phone'],
  [/Android/, 'android-tablet'],
  [/Windows/, 'windows'],
  [/Macintosh|Mac OS X/, 'mac'],
  [/Linux|CrOS/, 'linux'],
];

/** Of what a browser says of itself (RFC 9110, 10.1.5), which is kept nowhere. */
export const deviceOf = (userAgent: string | undefined): SessionDevice =>
  signs.find(([sign]) => sign.test(userAgent ?? ''))?.[1] ?? 'other';
