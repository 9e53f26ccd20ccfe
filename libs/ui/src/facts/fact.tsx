import type { ReactNode } from 'react';

/** One of them. `className`: what stands out of the others. */
export function Fact(props: {
  readonly name: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={props.className}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
