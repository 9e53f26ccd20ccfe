import type { ReactNode } from 'react';

interface Shown {
  /** Whether the newest stands first. */
  readonly reversed?: boolean;
  readonly children: ReactNode;
}

/** What has happened, one below the other. */
export function Timeline({ children, reversed = false }: Shown) {
  return (
    <ol className="timeline" reversed={reversed}>
      {children}
    </ol>
  );
}

interface Entry {
  /** Its number, where it has one of its own. */
  readonly place?: number | undefined;
  /** An instant, or a day. */
  readonly at: string;
  /** The same as its reader writes it. */
  readonly when: ReactNode;
  readonly children: ReactNode;
}

/** One thing that happened, in a sentence. */
export function Happened({ at, children, place, when }: Entry) {
  return (
    <li value={place}>
      <time dateTime={at}>{when}</time>
      <div>{children}</div>
    </li>
  );
}
