import type { OwnChoices } from '@puente/contracts/answers/worker';
import { testChoices } from '@puente/domain/kinds/recognition/review';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';

interface AfterTestListProps {
  readonly missed: OwnChoices['missed'];
  readonly fault: { readonly unit: string; readonly says: string } | undefined;
}

/** Each unit of which two tests were missed, with the two ways on; nothing is chosen beforehand. */
export function AfterTestList({ fault, missed }: AfterTestListProps) {
  const { afterTest } = useWords();
  return missed.map(({ title, unit }) => {
    const wrong = fault?.unit === unit ? fault.says : undefined;
    return (
      <section key={unit} className="box" aria-labelledby={`unit-${unit}`}>
        <h2 id={`unit-${unit}`}>{title}</h2>
        <form method="post" action={paths.afterTest}>
          <input type="hidden" name="unit" value={unit} />
          <fieldset id={`choice-${unit}`} className={wrong === undefined ? undefined : 'wrong'}>
            <legend>{afterTest.question}</legend>
            {wrong !== undefined && <p className="fault">{wrong}</p>}
            {testChoices.map((choice) => (
              <p key={choice}>
                <label>
                  <input type="radio" name="choice" value={choice} required />
                  <span>
                    <b>{afterTest.choices[choice].name}</b> {afterTest.choices[choice].means}
                  </span>
                </label>
              </p>
            ))}
          </fieldset>
          <button type="submit" aria-describedby={`unit-${unit}`}>
            {afterTest.send}
          </button>
        </form>
      </section>
    );
  });
}
