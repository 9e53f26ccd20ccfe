import { arcs } from '@puente/web/brand';

export function Mark() {
  return (
    <svg viewBox="0 0 32 28" width="32" height="28" aria-hidden="true">
      <path d={arcs} fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
