import type { ReactNode } from 'react';

interface Shown {
  /** Of its title. */
  readonly id?: string;
  readonly title: string;
  /** What happened and what to do; each line leads to its box. */
  readonly children: ReactNode;
}

/** Above a form that could not be taken: a screen reader says it first. */
export function ErrorSummary({ children, id = 'summary', title }: Shown) {
  return (
    <div className="summary" role="alert" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </div>
  );
}
