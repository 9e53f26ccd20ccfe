import type { AtZero as Outcome } from '@puente/domain/file/case';
import { useWords } from '../visit/index.js';

/** What happens where nobody acts, the ordinary first. */
export function AtZero({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { rules, status } = useWords();
  const between = { home: rules.holders.home, host: rules.holders.host };
  const [first, ...others] = outcomes.map((outcome) => status.atZero[outcome](between));
  return (
    <>
      {first}
      {others.map((other) => (
        <span key={other}>{` ${rules.ifNot} ${other}`}</span>
      ))}
    </>
  );
}
