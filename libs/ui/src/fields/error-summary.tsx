import type { ReactNode } from 'react';

interface Shown {
  readonly title: string;
  /** What happened and what to do; each line leads to its box. */
  readonly children: ReactNode;
}

/** Above a form that could not be taken: a screen reader says it first. */
export function ErrorSummary({ children, title }: Shown) {
  return (
    <div className="summary" role="alert" aria-labelledby="summary">
      <h2 id="summary">{title}</h2>
      {children}
    </div>
  );
}
