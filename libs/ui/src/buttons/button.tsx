import type { ComponentProps } from 'react';

interface Look {
  /** For what is not the likely thing to do: a page has one filled button at most. */
  readonly quiet?: boolean;
}

/** Sends its form; it says what will happen. */
export function Button({ quiet = false, type = 'submit', ...button }: ComponentProps<'button'> & Look) {
  return <button type={type} className={quiet ? 'quiet' : undefined} {...button} />;
}

/** A way to another page, which weighs as much as a button. */
export function ButtonLink({ quiet = false, ...link }: ComponentProps<'a'> & Look) {
  return <a className={quiet ? 'button quiet' : 'button'} {...link} />;
}
