import { changesBetween } from './json-changes.js';

describe('what changed in a document', () => {
  it('is told by where it stands, as deep as both have something there', () => {
    const before = { stage: 'draft', clock: { dueOn: '2026-05-02' }, units: [{ unit: 'U1' }], 'a/b~c': 1, same: [1] };
    const after = { stage: 'submitted', units: [{ unit: 'U1', held: true }, { unit: 'U2' }], 'a/b~c': 2, same: [1] };
    expect(changesBetween(before, after)).toEqual([
      { path: '/stage', before: 'draft', after: 'submitted' },
      { path: '/clock', before: { dueOn: '2026-05-02' } },
      { path: '/units/0/held', after: true },
      { path: '/units/1', after: { unit: 'U2' } },
      { path: '/a~1b~0c', before: 1, after: 2 },
    ]);
    expect(changesBetween(before, before)).toEqual([]);
  });

  it('is one value where words are kept elsewhere, or a list became something else', () => {
    const kept = (said: string) => ({ said, sha256: 'x' });
    expect(changesBetween({ words: kept('1') }, { words: kept('2') })).toEqual([
      { path: '/words', before: kept('1'), after: kept('2') },
    ]);
    expect(changesBetween({ it: [] }, { it: {} })).toEqual([{ path: '/it', before: [], after: {} }]);
    expect(changesBetween(undefined, { stage: 'draft' })).toEqual([{ path: '', after: { stage: 'draft' } }]);
  });
});
