import type { ProcedureView } from '@puente/contracts/answers/public';
import { useWords } from '../visit/index.js';

interface Props {
  readonly procedure: ProcedureView;
}

/** Who may do what in which stage, and what it is refused for. */
export function ActsOf({ procedure: { acts, name, refusals, roles, source, stages } }: Props) {
  const { book } = useWords().rules;
  const who = new Map(roles.map((one) => [one.role, one.name]));
  const where = new Map(stages.map((one) => [one.stage, one.name]));
  const why = new Map(refusals.map((one) => [one.code, one.says]));
  const by = (each: readonly string[]) => each.map((role) => who.get(role)).join(', ');
  const named = (each: readonly string[]) => each.map((stage) => `«${where.get(stage) ?? stage}»`).join(', ');
  const within = (each: readonly string[]) => {
    const left = stages.map(({ stage }) => stage).filter((stage) => !each.includes(stage));
    if (left.length === 0) return book.everyStage;
    return left.length < each.length ? book.everyStageBut(named(left)) : named(each);
  };
  return (
    <>
      <h2>{name}</h2>
      <p className="hint">{book.source(source)}</p>
      <h3>{book.stages}</h3>
      <ol>
        {stages.map(({ stage, name: title }) => (
          <li key={stage}>{title}</li>
        ))}
      </ol>
      <h3>{book.acts}</h3>
      {acts.map((act) => (
        <details key={act.command} className="box">
          <summary>{act.name}</summary>
          <ul>
            {act.opens !== undefined && <li>{book.begins(by(act.opens))}</li>}
            {act.in.map((one) => (
              <li key={one.by.join()}>{book.may(within(one.stages), by(one.by))}</li>
            ))}
            {act.byMandate && <li>{book.mandate}</li>}
          </ul>
          {act.refusals.length > 0 && (
            <>
              <p>{book.refused}</p>
              <ul>
                {act.refusals.map((code) => (
                  <li key={code}>{(why.get(code) ?? code).replaceAll(/\{\w+\}/g, '…')}</li>
                ))}
              </ul>
            </>
          )}
        </details>
      ))}
    </>
  );
}
