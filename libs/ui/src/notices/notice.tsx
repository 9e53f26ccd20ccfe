import type { ReactNode } from 'react';

/** How each is read aloud, and what it looks like. */
const looks = {
  /** It went well. */
  done: { className: 'done', role: 'status' },
  /** Worth knowing. */
  note: { className: 'note', role: 'status' },
  /** Somebody has to do something about it. */
  trouble: { className: 'summary', role: 'alert' },
} as const;

interface Said {
  readonly kind: keyof typeof looks;
  readonly children: ReactNode;
}

/** What came of what somebody has just done, in a sentence or two; read aloud as soon as it stands there. */
export function Notice({ children, kind }: Said) {
  return <p {...looks[kind]}>{children}</p>;
}
