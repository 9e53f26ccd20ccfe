import type { PublicStage } from '@puente/domain/file/case';
import { Progress } from '@puente/ui/progress';
import { useWords } from '../visit/index.js';
import { progress, steps } from './progress.js';

/** The five steps, the last of them done once a credential was `carried`. */
export function ProgressLine({ carried, stage }: { readonly stage: PublicStage; readonly carried: boolean }) {
  const words = useWords().progress;
  const states = progress[stage];
  if (!states) return null;
  return (
    <Progress
      label={words.title}
      steps={steps.map((step, place) => {
        const state = carried && step === 'credential' ? 'done' : (states[place] ?? 'to-come');
        return { key: step, name: words.steps[step], state, says: words.states[state] };
      })}
    />
  );
}
