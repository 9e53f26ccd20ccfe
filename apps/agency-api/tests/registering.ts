import { must } from './filing.js';
import type { Person, TestNode } from './node.js';

/** Two supervisors of an agency, who change its register of officers together. */
export interface Registrars {
  readonly first: Person;
  readonly second: Person;
  /** Proposed by the first and approved by the second. */
  change(officer: string, change: object): Promise<string>;
  register(officer: string, ...roles: readonly string[]): Promise<string>;
}

export const reasons = { es: 'Demostración' };

export async function registrarsOf(node: TestNode, agency: string): Promise<Registrars> {
  const [first, second] = await Promise.all([
    node.officer(`${agency}.head.1`, agency, 'supervisor'),
    node.officer(`${agency}.head.2`, agency, 'supervisor'),
  ]);
  const change = async (officer: string, what: object): Promise<string> => {
    const { body } = await must(first.post(`/officers/${officer}/changes`, { change: what, reasons }));
    await must(second.post(`/cases/${String(body['register'])}/approve-officer-change`, { change: body['change'] }));
    return String(body['change']);
  };
  return {
    ...{ first, second, change },
    register: (officer, ...roles) => change(officer, { what: 'standing', roles, active: true }),
  };
}
