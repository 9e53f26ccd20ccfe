import type { SharedFacts } from '@puente/contracts/answers/worker';
import { Fact, Facts } from '@puente/ui/facts';
import { countryName } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { Issuer, MayDo, Validity, What } from './says.js';
import { useDay, Verdict } from './verdict.js';

/** How it stands first and large, whatever the worker chose; then what they chose, and who says so. */
export function SharedView({ shared }: { readonly shared: SharedFacts }) {
  const { language } = useVisit();
  const { disclosure, shared: words } = useWords();
  const day = useDay(shared.checkedAt);
  const { birthDate, document, mayDo, name, qualification, validity } = shared;
  return (
    <>
      <Verdict stands={shared} validUntil={validity?.validUntil} />
      <p>{words.chosen}</p>
      <Facts>
        {name !== undefined && <Fact name={disclosure.says.name}>{name}</Fact>}
        {birthDate !== undefined && <Fact name={disclosure.says.birthDate}>{day(birthDate)}</Fact>}
        {document && (
          <Fact name={disclosure.says.document}>
            {document.number} ({document.kind === 'passport' ? disclosure.says.passport : document.kind},{' '}
            {countryName(document.country, language)})
          </Fact>
        )}
        {qualification && <What of={qualification} />}
        <Issuer stands={shared} />
        {validity && <Validity validity={validity} now={shared.checkedAt} />}
      </Facts>
      {mayDo && <MayDo skills={mayDo} holds={shared.standing === 'valid'} />}
      <p className="hint">
        {words.linkUntil(day(shared.linkUntil))} {words.told}
      </p>
      <p>
        <a href={paths.check}>{words.check}</a>
      </p>
    </>
  );
}
