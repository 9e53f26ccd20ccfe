import type { ReactNode } from 'react';

/** One row of `<dl class="facts">`. */
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
