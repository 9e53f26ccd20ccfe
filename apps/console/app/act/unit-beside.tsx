import { Tag } from '@puente/ui/tags';
import { useWords } from '../visit/index.js';
import { useFilling } from './filling.js';
import { useValueName } from './names.js';

/** Of one unit, while it is decided on: what the equivalence says and why, and what was decided in cases like this one. */
export function UnitBeside({ unit }: { readonly unit: string }) {
  const { compared = [], precedents, suggestions = [] } = useFilling();
  const { act, file } = useWords();
  const nameOf = useValueName();
  const found = compared.find((one) => one.unit === unit);
  const settled = precedents?.settled.find((one) => one.unit === unit);
  const decided = precedents?.same.flatMap(({ verdicts }) => verdicts.filter((one) => one.unit === unit)) ?? [];
  const held = decided.filter(({ verdict }) => verdict === 'held').length;
  const near = precedents?.near.flatMap(({ verdicts }) => verdicts.filter((one) => one.unit === unit)) ?? [];
  const nearHeld = near.filter(({ verdict }) => verdict === 'held').length;
  // Where the equivalence covers all of a unit there is nothing to look further for.
  const suggested = found?.coverage === 'full' ? [] : suggestions;
  if (found === undefined && [...decided, ...near, ...suggested].length === 0) return null;
  return (
    <p className="beside">
      {found && (
        <>
          <Tag kind={found.coverage}>{file.coverage[found.coverage]}</Tag>
          {found.coveredBy.length > 0 && ` · ${found.coveredBy.join(', ')}`}
          {found.missing.length > 0 && ` · ${act.lacks(found.missing.join('; '))}`}
          {' · '}
          {found.ground}
          {found.source !== undefined && ` (${found.source})`}
        </>
      )}
      {decided.length > 0 && (
        <>
          <br />
          <a href="#precedents">{act.decidedBefore(held, decided.length - held)}</a>
          {settled && ` · ${act.settled(nameOf(settled.verdict), settled.cases)}`}
        </>
      )}
      {near.length > 0 && (
        <>
          <br />
          <a href="#near">{act.decidedNear(nearHeld, near.length - nearHeld)}</a>
        </>
      )}
      {suggested.length > 0 && (
        <>
          <br />
          <a href="#suggestions">{act.suggestedBeside(suggested.map(({ code }) => code).join(', '))}</a>
        </>
      )}
    </p>
  );
}
