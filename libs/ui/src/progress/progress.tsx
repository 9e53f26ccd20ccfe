/** Each with a shape of its own and a word, so that nothing hangs on colour. */
export type StepState = 'done' | 'now' | 'waits-for-you' | 'not-now' | 'to-come' | 'negative' | 'stopped';

interface Step {
  readonly key: string;
  readonly name: string;
  readonly state: StepState;
  /** The state in a word. */
  readonly says: string;
}

/** How far something has come. */
export function Progress({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ key, name, says, state }) => (
        <li
          key={key}
          className={state}
          aria-current={state === 'now' || state === 'waits-for-you' ? 'step' : undefined}
        >
          <i aria-hidden="true" />
          <b>{name}</b> <small>{says}</small>
        </li>
      ))}
    </ol>
  );
}
