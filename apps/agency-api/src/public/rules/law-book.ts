import type { CountryLaw, Guarantees, Procedures, ProcedureView } from '@puente/contracts/answers/public';
import type { CountryPack } from '@puente/country-packs/rule-book';
import {
  guarantees,
  nationalLimitNames,
  nationalLimits,
  nationalPeriodNames,
  nationalPeriods,
  procedureOf,
} from '@puente/domain/book';
import type { NationalPeriod } from '@puente/domain/book';
import type { CaseKind, Role } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import type { CommandOf } from '@puente/domain/laws';
import type { PageLanguage } from '@puente/words/languages';
import { answersIn, nameAmong } from '@puente/words/languages';

/** The law as a book says it, in a language. All of it is derived from what decides the cases. */
export function lawBook(language: PageLanguage) {
  const { law, refusals } = answersIn(language);
  const titleOf = (command: string): string => law.commands[command as CommandOf<CaseKind>['type']] ?? command;
  const stages = (kind: CaseKind): ProcedureView['stages'] => {
    return procedureOf(kind).stages.map((stage) => ({ stage, name: nameAmong(law.stages[kind], stage) }));
  };

  return {
    guarantees: (): Guarantees => ({ items: guarantees.map((id) => ({ id, ...law.guarantees[id] })) }),

    procedures: (): Procedures => ({ items: caseKinds.map((kind) => ({ kind, name: law.kinds[kind] })) }),

    stages,

    procedure(kind: CaseKind): ProcedureView {
      const { acts } = procedureOf(kind);
      const roles = new Set(
        acts.flatMap(({ in: inStages, opens = [] }) => [...opens, ...inStages.flatMap(({ by }) => by)]),
      );
      const codes = new Set(acts.flatMap((act) => act.refusals));
      return {
        ...{ kind, name: law.kinds[kind], source: law.sources[kind] },
        stages: stages(kind),
        acts: acts.map(({ byMandate, command, in: inStages, opens, refusals: refused }) => ({
          ...{ command, name: titleOf(command) },
          ...(opens === undefined ? {} : { opens: [...opens] }),
          in: inStages.map(({ by, stages: each }) => ({ stages: [...each], by: [...by] })),
          ...{ byMandate, refusals: [...refused] },
        })),
        roles: [...roles].map((role: Role) => ({ role, name: law.roles[role] })),
        refusals: [...codes].map((code) => ({ code, says: refusals[code] })),
      };
    },

    countryLaw: ({ country, rules }: Pick<CountryPack, 'country' | 'rules'>): CountryLaw => ({
      ...{ country, name: { ...rules.name }, version: rules.version },
      periods: nationalPeriodNames.map((name) => {
        const { atZero, holder, opens, source, step }: NationalPeriod = nationalPeriods[name];
        const { reminders, within } = step(rules);
        return {
          ...{ name, title: law.periods[name], within: { ...within }, holder, opens: [...opens] },
          ...{ reminders: [...reminders], atZero: [...atZero], ...named(source(rules)) },
        };
      }),
      limits: nationalLimitNames.map((name) => {
        const { source, within }: ReturnType<(typeof nationalLimits)[typeof name]> = nationalLimits[name](rules);
        return { name, title: law.limits[name], within: { ...within }, ...named(source) };
      }),
      demonstration: rules.demonstration,
    }),
  };
}

const named = <Text extends object>(source: Text | undefined) =>
  source === undefined ? {} : { source: { ...source } };
