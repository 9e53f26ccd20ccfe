import type { ReactNode } from 'react';

export interface LabelledProps {
  readonly name: string;
  /** Where a page has several of one name. */
  readonly id?: string;
  readonly label: string;
  readonly hint: string;
  readonly example?: string;
  readonly fault?: string | undefined;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': true | undefined;
}

/** A box of a form with its label and hint; a fault stands between the hint and the box and is read with it. */
export function Labelled(props: LabelledProps & { readonly children: (described: Described) => ReactNode }) {
  const { children, example, fault, hint, label, name, id = name } = props;
  const described = [`${id}-hint`, ...(fault === undefined ? [] : [`${id}-fault`])].join(' ');
  return (
    <div className={fault === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint} {example !== undefined && <span className="number">{example}</span>}
      </p>
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {children({ id, name, 'aria-describedby': described, 'aria-invalid': fault === undefined ? undefined : true })}
    </div>
  );
}
