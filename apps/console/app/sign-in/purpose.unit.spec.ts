import { paths } from '../paths/index.js';
import { purposeOn } from './purpose.js';
import type { Session } from './session.js';

const since = 1_000;
const minute = 60_000;
const file = `${paths.file}/GT-26-7K3M9Q-N`;
const of = (roles: readonly string[], page: string) =>
  ({ me: { roles }, lookingFor: { words: 'Queja 12', since, page } }) as unknown as Session;

describe('what a look is for', () => {
  it('goes with an auditor’s looks for an hour, and with nothing else that they open', () => {
    const on = (path: string, minutes = 59) => purposeOn(path, of(['auditor'], paths.audit), since + minutes * minute);
    for (const path of [paths.audit, paths.unequal, file, `${file}/diario`, `${paths.documents}/1/ver`])
      expect(on(path)).toBe('Queja 12');
    expect(on(file, 60)).toBeUndefined();
    for (const path of [paths.work, paths.find, paths.team, `${paths.audit}x`, paths.purpose])
      expect(on(path)).toBeUndefined();
  });

  it('goes with anybody else’s looks at what they were asked for, and at no other file', () => {
    const on = (path: string, page: string, minutes = 1) =>
      purposeOn(path, of(['reviewer'], page), since + minutes * minute);
    expect(on(`${file}/miradas`, file)).toBe('Queja 12');
    expect(on(file, `${file}/diario`)).toBe('Queja 12');
    expect(on(file, file, 60)).toBeUndefined();
    for (const path of [`${file}1`, `${paths.file}/GT-26-8K3M9Q-N`, paths.file, paths.work, paths.audit])
      expect(on(path, file)).toBeUndefined();
    expect(on(paths.work, paths.work)).toBeUndefined();
    expect(purposeOn(file, undefined, since)).toBeUndefined();
  });
});
