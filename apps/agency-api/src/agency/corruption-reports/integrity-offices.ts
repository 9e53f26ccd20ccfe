import { Inject, Injectable } from '@nestjs/common';
import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import type { CorruptionReport, Mark, NameConcerned } from '@puente/domain/kinds/corruption-report';
import { concerns } from '@puente/domain/kinds/corruption-report';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

interface IntegrityOffice {
  readonly id: AgencyId;
  /** As its register has them; whom nobody registered is not among them, and has what their token says. */
  readonly officers: readonly OfficerId[];
}

/** Agencies of the country with integrity officers, and what a naming does to them. */
@Injectable()
export class IntegrityOffices {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'here' | 'officers' | 'rules' | 'vault'>) {}

  /**
   * How many agencies could open the report still, by somebody else than who proposes it, and how many integrity officers
   * could not any more. An agency that registers nobody counts only where none does: nobody knows that somebody is there.
   */
  async after(
    { marks }: CorruptionReport,
    named: readonly Mark[],
    by: OfficerId,
  ): Promise<Pick<NameConcerned, 'left' | 'shuts'>> {
    const all = await this.all();
    const known = all.some(({ officers }) => officers.length > 0);
    const shutBy = (known: readonly Mark[]) => all.flatMap((one) => this.shut(one, known)).length;
    const after = [...marks, ...named];
    const left = all.filter((one) => (known ? this.opens(one, after, by) : this.shut(one, after).length === 0));
    return { left: left.length, shuts: shutBy(after) - shutBy(marks) };
  }

  private async all(): Promise<readonly IntegrityOffice[]> {
    const { here, officers, rules } = this.parts;
    const offices = (rules.country(here)?.agencies ?? []).filter(({ roles }) => roles.includes('integrity-officer'));
    return Promise.all(
      offices.map(async ({ id }) => {
        const registered = await officers.list(id);
        const integrity = registered.filter(({ active, roles }) => active && roles.includes('integrity-officer'));
        return { id, officers: integrity.map((one) => one.id) };
      }),
    );
  }

  private opens(office: IntegrityOffice, marks: readonly Mark[], by: OfficerId): boolean {
    const shut = this.shut(office, marks);
    return office.officers.some((one) => one !== by && !shut.includes(one));
  }

  /** Accounts of it that are shut out; of an office that is named and registers nobody, the office itself. */
  private shut({ id, officers }: IntegrityOffice, marks: readonly Mark[]): readonly string[] {
    const { reports } = this.parts.vault;
    if (concerns({ marks }, [reports.mark('office', id)])) return officers.length === 0 ? [id] : officers;
    return officers.filter((one) => concerns({ marks }, [reports.mark('officer', one)]));
  }
}
