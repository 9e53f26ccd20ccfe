import { peopleToldApart } from '@puente/domain/rulebook/rules';
import { watch } from './watch.js';

describe('what a country lets pass', () => {
  it('is never more names than a node tells apart in an hour: nobody would ever be noticed', () => {
    const limits = watch.parse(undefined);
    const names = (many: number) => watch.safeParse({ ...limits, names: { many, withinHours: 1 } });
    expect(names(peopleToldApart).success).toBe(true);
    expect(names(peopleToldApart + 1).error?.issues).toMatchObject([{ code: 'too_big', path: ['names', 'many'] }]);
  });
});
