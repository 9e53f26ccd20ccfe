import type { PublicStage } from '@puente/domain/file/case';
import { useWords } from '../visit/index.js';
import { progress, steps } from './progress.js';

/** The five steps, the last of them done once a credential was `carried`: each with a shape of its own and a word, so that nothing hangs on colour. */
export function ProgressLine({ carried, stage }: { readonly stage: PublicStage; readonly carried: boolean }) {
  const words = useWords().progress;
  const states = progress[stage];
  if (!states) return null;
  return (
    <ol className="steps" aria-label={words.title}>
      {steps.map((step, place) => {
        const state = carried && step === 'credential' ? 'done' : (states[place] ?? 'to-come');
        const current = state === 'now' || state === 'waits-for-you';
        return (
          <li key={step} className={state} aria-current={current ? 'step' : undefined}>
            <i aria-hidden="true" />
            <b>{words.steps[step]}</b> <small>{words.states[state]}</small>
          </li>
        );
      })}
    </ol>
  );
}
