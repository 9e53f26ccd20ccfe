import type { OwnChoices } from '@puente/contracts/answers/worker';
import { evaluationChoices } from '@puente/domain/kinds/certification';
import { testChoices } from '@puente/domain/kinds/recognition/review';
import { Button } from '@puente/ui/buttons';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';

interface AfterTestListProps {
  readonly missed: OwnChoices['missed'];
  readonly fault: { readonly unit: string; readonly says: string } | undefined;
}

/** Each unit of which two tests were missed, with the two ways on; nothing is chosen beforehand. */
export function AfterTestList({ fault, missed }: AfterTestListProps) {
  const { afterTest } = useWords();
  return missed.map(({ title, unit }) => (
    <section key={unit} className="box" aria-labelledby={`unit-${unit}`}>
      <h2 id={`unit-${unit}`}>{title}</h2>
      <TwoWays
        id={unit}
        hidden={{ name: 'unit', value: unit }}
        ways={testChoices.map((choice) => ({ choice, ...afterTest.choices[choice] }))}
        fault={fault?.unit === unit ? fault.says : undefined}
      />
    </section>
  ));
}

/** What the form says of which file it is, and where its fault is named. */
export const ofEvaluations = 'evaluations';

/** Of an application at home after two appointments: other days, or none. */
export function AfterEvaluations({ fault }: { readonly fault: string | undefined }) {
  const { afterTest } = useWords();
  return (
    <TwoWays
      id={ofEvaluations}
      hidden={{ name: 'of', value: ofEvaluations }}
      ways={evaluationChoices.map((choice) => ({ choice, ...afterTest.afterEvaluations[choice] }))}
      fault={fault}
    />
  );
}

interface TwoWaysProps {
  readonly id: string;
  readonly hidden: { readonly name: string; readonly value: string };
  readonly ways: readonly { readonly choice: string; readonly name: string; readonly means: string }[];
  readonly fault: string | undefined;
}

function TwoWays({ fault, hidden, id, ways }: TwoWaysProps) {
  const { afterTest } = useWords();
  return (
    <form method="post" action={paths.afterTest}>
      <input type="hidden" name={hidden.name} value={hidden.value} />
      <fieldset id={`choice-${id}`} className={fault === undefined ? undefined : 'wrong'}>
        <legend id={`ways-${id}`}>{afterTest.question}</legend>
        {fault !== undefined && <p className="fault">{fault}</p>}
        {ways.map(({ choice, means, name }) => (
          <p key={choice}>
            <label>
              <input type="radio" name="choice" value={choice} required />
              <span>
                <b>{name}</b> {means}
              </span>
            </label>
          </p>
        ))}
      </fieldset>
      <Button aria-describedby={`ways-${id}`}>{afterTest.send}</Button>
    </form>
  );
}
