import type { Standing } from '@puente/domain/insight/disclosure';

/** A shape of its own for each answer, so that none is told by its colour alone. */
const shapes: Readonly<Record<Standing | 'ended', string>> = {
  // A circle with a tick; a page of a calendar; a triangle with a pause; an hourglass; an octagon with a bar; an arrow on; a broken link.
  valid: 'M24 4a20 20 0 1 0 0 40a20 20 0 1 0 0-40zM14 25l7 7l13-15',
  'out-of-season': 'M8 10h32v32H8zM8 20h32M16 5v8M32 5v8M18 31h12',
  suspended: 'M24 5L45 42H3zM20 21v12M28 21v12',
  expired: 'M11 5h26M11 43h26M14 5c0 12 20 26 20 38M34 5c0 12-20 26-20 38',
  revoked: 'M16 4h16l12 12v16L32 44H16L4 32V16zM14 24h20',
  replaced: 'M5 10h16v28H5zM27 24h16M36 16l8 8l-8 8',
  ended: 'M20 30l-4 4a8 8 0 0 1-11-11l8-8M28 18l4-4a8 8 0 0 1 11 11l-8 8M15 9l3 6M33 39l-3-6',
};

export function Shape({ of }: { readonly of: Standing | 'ended' }) {
  return (
    <svg viewBox="0 0 48 48" width="72" height="72" aria-hidden="true">
      <path
        d={shapes[of]}
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
