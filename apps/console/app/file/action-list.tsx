import type { PersonCommand } from '@puente/contracts/commands';
import { answersIn, nameAmong } from '@puente/words/languages';
import { actAt } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { offered } from '../offers/index.js';

/** What whoever reads may do now: the law says so, and nothing else is shown. */
export function ActionList(props: Place & { readonly allowed: readonly string[] }) {
  const { file } = useWords();
  const { likely, others } = offered(props.allowed);
  const [first, ...more] = likely;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{file.actions}</h2>
      {first === undefined && <p>{file.noActions}</p>}
      {first !== undefined && (
        <p>
          <Action {...props} command={first} className="button" keyed="e" />
        </p>
      )}
      {more.length > 0 && <Actions {...props} commands={more} />}
      {others.length > 0 && (
        <>
          <h3>{file.others}</h3>
          <Actions {...props} commands={others} />
        </>
      )}
    </section>
  );
}

interface Place {
  readonly caseId: string;
  readonly version: number;
  readonly queue: string;
}

function Actions({ commands, ...place }: Place & { readonly commands: readonly PersonCommand[] }) {
  return (
    <ul>
      {commands.map((command) => (
        <li key={command}>
          <Action {...place} command={command} />
        </li>
      ))}
    </ul>
  );
}

function Action(
  props: Place & { readonly command: PersonCommand; readonly className?: string; readonly keyed?: string },
) {
  const { caseId, className, command, keyed, queue, version } = props;
  const { commands } = answersIn(useVisit().language).law;
  return (
    <a className={className} data-key={keyed} href={actAt(caseId, command, version, queue)}>
      {nameAmong(commands, command)}
    </a>
  );
}
