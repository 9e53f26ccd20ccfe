import { arcs } from '../brand/index.js';

/** @param width pixels */
export function Mark({ width }: { readonly width: number }) {
  return (
    <svg viewBox="0 0 32 28" width={width} height={(width * 28) / 32} aria-hidden="true">
      <path d={arcs} fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
