import { answersIn, nameAmong } from '@puente/words/languages';
import { useVisit, useWords } from '../visit/index.js';

type Named = keyof ReturnType<typeof answersIn>['law']['commands'];

interface Offered<Command extends Named> {
  readonly commands: readonly Command[];
  /** The page of each. */
  readonly at: (command: Command) => string;
}

/** What may be done now to a file that has a desk of its own. */
export function DeskActs<Command extends Named>({ at, commands }: Offered<Command>) {
  const { file } = useWords();
  const { law } = answersIn(useVisit().language);
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{file.actions}</h2>
      {commands.length === 0 && <p>{file.noActions}</p>}
      <ul>
        {commands.map((command) => (
          <li key={command}>
            <a href={at(command)}>{nameAmong(law.commands, command)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
