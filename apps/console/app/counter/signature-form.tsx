import { Button } from '@puente/ui/buttons';
import { useWords } from '../visit/index.js';

/** The person reads what is filed for them, and says so. */
export function SignatureForm() {
  const { counter } = useWords();
  return (
    <>
      <h2>{counter.task.signature}</h2>
      <p>{counter.declaration}</p>
      <p className="buttons">
        <Button name="intent" value="signature">
          {counter.submit}
        </Button>
      </p>
    </>
  );
}
