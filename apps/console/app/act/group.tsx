import { Fault as FaultOf } from '@puente/ui/fields';
import type { ReactNode } from 'react';
import type { At } from './filling.js';
import { useFilling } from './filling.js';
import { useLabel } from './names.js';

/** Fields that belong together. */
export function Group({ children, field, path }: At & { readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{useLabel(field)}</legend>
      <Fault path={path} />
      {children}
    </fieldset>
  );
}

/** What is wrong with a field, before its box and read with it. */
export function Fault({ path }: { readonly path: string }) {
  return <FaultOf of={path}>{useFilling().faults[path]}</FaultOf>;
}
