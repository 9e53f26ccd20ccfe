import type { OwnChoices } from '@puente/contracts/answers/worker';
import { legalDate } from '@puente/web/telling';
import { useVisit, useWords } from '../visit/index.js';
import { sayChange } from './say-change.js';

interface RuleChangesProps {
  readonly choices: OwnChoices;
  readonly rules: NonNullable<OwnChoices['newerRules']>;
}

/** What is worse for the worker first, then the rest; the running period's new day is in whichever it belongs to. */
export function RuleChanges({ choices: { serverTime, timeZone }, rules }: RuleChangesProps) {
  const words = useWords();
  const { country, language } = useVisit();
  const { changes, dueAfter, dueBefore, reason } = rules;
  const day = (on: typeof dueAfter & string) => legalDate(on, new Date(serverTime), { language, country, timeZone });
  const moves = dueAfter !== undefined && dueBefore !== undefined && dueAfter !== dueBefore;
  const said = [
    ...(moves ? [{ says: words.newerRules.due(day(dueBefore), day(dueAfter)), worse: dueAfter < dueBefore }] : []),
    ...changes.map(({ change, title, worse }) => ({ says: sayChange(change, title, words, language), worse })),
  ];
  const { other, worse } = words.newerRules;
  return (
    <>
      <p>
        <b>{words.newerRules.reason}:</b> {reason}
      </p>
      <Listed title={worse} items={said.filter((one) => one.worse)} />
      <Listed title={other} items={said.filter((one) => !one.worse)} />
    </>
  );
}

function Listed({ items, title }: { readonly title: string; readonly items: readonly { readonly says: string }[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.map(({ says }) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </>
  );
}
