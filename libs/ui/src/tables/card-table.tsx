import { ColumnHeads } from './column-heads.js';
import type { ReactElement, ReactNode } from 'react';
import { Children, cloneElement, createContext, isValidElement, useContext } from 'react';

const ColumnNames = createContext<readonly string[]>([]);

interface Table {
  readonly columns: readonly string[];
  /** What is said above it. */
  readonly caption?: ReactNode;
  readonly children: ReactNode;
}

/** A table whose rows become cards on a narrow screen. */
export function CardTable({ caption, children, columns }: Table) {
  return (
    <ColumnNames value={columns}>
      <table className="rows">
        {caption !== undefined && <caption className="hint">{caption}</caption>}
        <ColumnHeads columns={columns} />
        <tbody>{children}</tbody>
      </table>
    </ColumnNames>
  );
}

/** Its row: as a card it has no column above it, so each of its cells names its own. */
export function CardRow({ children }: { readonly children: ReactNode }) {
  const columns = useContext(ColumnNames);
  const cells = Children.toArray(children).filter((cell) => isValidElement(cell)) as ReactElement<Cell>[];
  return <tr>{cells.map((cell, at) => cloneElement(cell, { 'data-column': columns[at] }))}</tr>;
}

interface Cell {
  readonly 'data-column'?: string | undefined;
}
