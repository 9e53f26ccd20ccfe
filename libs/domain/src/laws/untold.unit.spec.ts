import { mustBeReadAgain } from '../file/case/index.js';
import type { Actor, Annex } from '../file/case/index.js';
import type { CaseId } from '../kernel/index.js';
import { lawOf } from './law-of.js';

describe('a file in which something happened that most of its readers may not know of', () => {
  const file = { caseId: 'GT-26-AAAAAA-A' as CaseId, stage: 'decided' };
  const by = { kind: 'officer' } as Actor;
  const law = lawOf('recognition-review') as unknown as { weighs(event: object): boolean | 'never' };
  const again = (...events: readonly object[]) => mustBeReadAgain(law, { by, before: file, after: file, events });
  const opened = (kind: Annex['kind']) => ({ type: 'annex-opened', annex: { kind } });

  it.each([
    opened('alert'),
    opened('legal-aid'),
    { type: 'hold-placed' },
    { type: 'hold-confirmed' },
    { type: 'hold-lifted' },
  ])('[attack 55] keeps the version that all of them read after %j', (event) => expect(again(event)).toBe(false));

  it('is read again after what everybody reads, whatever else happened', () => {
    expect(again(opened('correction'))).toBe(true);
    expect(again(opened('alert'), { type: 'note-added' })).toBe(true);
  });
});
