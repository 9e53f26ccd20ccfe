import type { ReactNode } from 'react';

/** What is known of something, by name. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}
