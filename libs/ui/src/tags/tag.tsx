import type { ReactNode } from 'react';

/** `late`: past its day, or refused. `soon`: will be. `full`, `partial`, `none`: how much of it there is. */
export type TagKind = 'late' | 'soon' | 'full' | 'partial' | 'none';

interface Shown {
  /** None where nothing is to be noticed. */
  readonly kind: TagKind | undefined;
  readonly children: ReactNode;
}

/** How something stands: a word, with a shape and a colour of its own. */
export function Tag({ children, kind }: Shown) {
  return <span className={kind === undefined ? undefined : `tag ${kind}`}>{children}</span>;
}
