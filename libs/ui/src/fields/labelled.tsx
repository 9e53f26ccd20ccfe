import type { ReactNode } from 'react';

export interface LabelledProps {
  readonly name: string;
  /** Where a page has several of one name. */
  readonly id?: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly example?: string;
  readonly fault?: string | undefined;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A box of a form with its label and hint; a fault stands between the hint and the box and is read with it. */
export function Labelled(props: LabelledProps & { readonly children: (described: Described) => ReactNode }) {
  const { children, example, fault, hint, label, name, id = name } = props;
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === undefined ? [] : [`${id}-fault`])];
  return (
    <div className={fault === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint} {example !== undefined && <span className="number">{example}</span>}
        </p>
      )}
      <Fault of={id}>{fault}</Fault>
      {children({
        ...{ id, name },
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': fault === undefined ? undefined : true,
      })}
    </div>
  );
}

/** What is wrong with a box, and how to mend it. @param of the box's id */
export function Fault({ children, of }: { readonly children: string | undefined; readonly of: string }) {
  return children === undefined ? null : (
    <p className="fault" id={`${of}-fault`}>
      {children}
    </p>
  );
}
