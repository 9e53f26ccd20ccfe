import { Button } from '@puente/ui/buttons';
import { useWords } from '../visit/index.js';

interface Shown {
  /** How far the form is; `changed`: the file is another one than was read. */
  readonly at: 'changed' | 'checked' | 'filled';
  /** What is done when it is confirmed. */
  readonly name: string;
  /** The form of the file as it is now. */
  readonly readAgain: string | undefined;
  /** Where whoever does not do it goes, and how that is said. */
  readonly back: string;
  readonly leave: string;
  /** Whether there is anything to fill. */
  readonly mayChange?: boolean;
  /** Whether what is typed is kept until another day. */
  readonly mayKeep?: boolean;
  readonly mayForget?: boolean;
}

/** What may be done with a form that is read once more before it counts, the likely thing first. */
export function ActButtons({ mayChange = true, mayForget = false, mayKeep = false, ...shown }: Shown) {
  const { act } = useWords();
  const { at, back, leave, name, readAgain } = shown;
  return (
    <p className="buttons">
      {at === 'changed' && (
        <Button name="intent" value="change" formAction={readAgain}>
          {act.readAgain}
        </Button>
      )}
      {at === 'filled' && (
        <Button name="intent" value="check">
          {act.send}
        </Button>
      )}
      {at === 'checked' && (
        <>
          <Button name="intent" value="confirm">
            {act.confirm(name)}
          </Button>
          {mayChange && (
            <Button quiet name="intent" value="change">
              {act.change}
            </Button>
          )}
        </>
      )}
      {at !== 'checked' && mayKeep && (
        <Button quiet name="intent" value="keep">
          {act.keep}
        </Button>
      )}
      {mayForget && (
        <Button quiet name="intent" value="forget">
          {act.forget}
        </Button>
      )}
      <a href={back}>{leave}</a>
    </p>
  );
}
