import type { CaseId, CommandId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { canonical } from '../canonical/canonical.js';
import { canonicalEntry, entryHash, genesis } from './entry.js';

const entry = {
  case: 'GT-26-7K3M9Q-X' as CaseId,
  seq: 12,
  type: 'note-added',
  at: instant('2026-03-03T15:00:00Z'),
  command: 'http:"é' as CommandId,
};
const event = { text: 'línea\u2028 "ñ" \\ \u0001', at: entry.at, type: 'note-added', b: undefined, a: [1.5, null, {}] };
const by = { roles: ['b', 'a'], kind: 'officer' };

describe('an entry', () => {
  const whole = { ...entry, event: canonical(event), by: canonical(by) };

  it('put together from its parts is the RFC 8785 form of the whole', () => {
    expect(canonicalEntry(whole)).toBe(canonical({ ...entry, event, by }));
  });

  it('has a hash that anybody can recompute', () => {
    expect(entryHash(genesis, whole).toString('hex')).toMatchInlineSnapshot(
      `"482d35c084ddb23a5559ed5b767100a222df88de3cbecdc729f9e188137834d6"`,
    );
  });

  it('has the same form whatever order its keys came in', () => {
    expect(canonical({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}');
  });
});
