import type { SharedFile } from '@puente/contracts/answers/cases';
import { ButtonLink } from '@puente/ui/buttons';
import { answersIn, pagesIn } from '@puente/words/languages';
import { SaidBody } from '../act/index.js';
import { DocumentList } from '../file/index.js';
import { appealPackAt } from '../paths/index.js';
import { useDates, useVisit, useWords } from '../visit/index.js';
import { ShownCase } from './shown-case.js';

interface Shown {
  readonly caseId: string;
  readonly stage: string;
  readonly shared: SharedFile | undefined;
  readonly now: Date;
}

/** What a worker lets a body of legal aid read: the parts that they chose, as they are now, and nothing before it accepted or after it ended. */
export function SharedWith({ caseId, now, shared, stage }: Shown) {
  const words = useWords().shared;
  const { language } = useVisit();
  const { day } = useDates();
  if (shared === undefined)
    return (
      <section aria-labelledby="shared">
        <h2 id="shared">{words.title}</h2>
        <p>{stage === 'asked' ? words.onceAccepted : words.notShown}</p>
      </section>
    );
  const { about, contact, parts, remedies = [], until } = shared;
  const documents = papersOf(shared);
  const { appealPack } = pagesIn(language);
  const { kinds } = answersIn(language).law;
  return (
    <>
      <section aria-labelledby="shared">
        <h2 id="shared">{words.title}</h2>
        <p>
          {words.of(about)} {words.shows(parts.map((part) => words.parts[part]).join('; '), day(until))}
        </p>
        <p className="hint">{words.isLook}</p>
        {parts.includes('decision') && (
          <>
            <p>
              <ButtonLink href={appealPackAt(caseId)}>{appealPack.link}</ButtonLink>
            </p>
            <p className="hint">{words.packHint}</p>
          </>
        )}
      </section>
      {contact && (
        <section aria-labelledby="contact">
          <h2 id="contact">{words.contact}</h2>
          <SaidBody body={contact} />
        </section>
      )}
      {(parts.includes('progress') || parts.includes('decision')) && (
        <section aria-labelledby="the-case">
          <h2 id="the-case">{words.theCase}</h2>
          <ShownCase {...shared} number={about} now={now} />
        </section>
      )}
      {documents && <DocumentList documents={documents} />}
      {parts.includes('remedies') && remedies.length === 0 && <p>{words.noRemedies}</p>}
      {remedies.map((remedy) => (
        <section key={remedy.number} aria-labelledby={remedy.number}>
          <h2 id={remedy.number}>
            {kinds[remedy.kind]} <span className="number">{remedy.number}</span>
          </h2>
          <ShownCase {...remedy} now={now} />
        </section>
      ))}
    </>
  );
}

/** Those of the case, of its appeals and of its corrections, each once; undefined where they are not shown. */
function papersOf({ documents, remedies = [] }: SharedFile): SharedFile['documents'] {
  if (documents === undefined) return undefined;
  const all = [documents, ...remedies.map((remedy) => remedy.documents ?? [])].flat();
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
