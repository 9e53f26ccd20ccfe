import { Button } from '@puente/ui/buttons';
import { Notice } from '@puente/ui/notices';
import { countryName } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Pair } from './read-text.js';

export interface Choice {
  readonly country: string;
  /** Offered; any other country may be named. */
  readonly partners: readonly string[];
  /** Those of this country, by their ids. */
  readonly agreements: Readonly<Record<string, string>>;
  /** What was asked for and is in no catalogue, or of which there is nothing to adopt. */
  readonly unknown?: Pair | undefined;
  /** For which of them. */
  readonly sought?: string | undefined;
}

/** What a text is about, before it is written; forms that ask for another address. */
export function ChooseText({ agreements, sought, unknown, ...pairs }: Choice) {
  const { committee } = useWords();
  const { language } = useVisit();
  const { texts } = committee;
  const isAdoption = sought === 'adoption';
  return (
    <>
      <ChoosePair {...pairs} unknown={isAdoption ? undefined : unknown} />
      <ChoosePair {...pairs} clase="adoption" unknown={isAdoption ? unknown : undefined} />
      <datalist id="partners">
        {pairs.partners.map((partner) => (
          <option key={partner} value={partner}>
            {countryName(partner, language)}
          </option>
        ))}
      </datalist>
      <h2>{texts.names.agreement}</h2>
      <p className="hint">{texts.agreementHint}</p>
      <ul>
        {Object.entries(agreements).map(([id, title]) => (
          <li key={id}>
            <a href={`${paths.newRuleText}?${new URLSearchParams({ clase: 'agreement', acuerdo: id }).toString()}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <h2>{texts.names.checkpoint}</h2>
      <p className="hint">{texts.checkpointHint}</p>
      <p>
        <a href={`${paths.newRuleText}?clase=checkpoint`}>{texts.write}</a>
      </p>
    </>
  );
}

interface PairChoice extends Pick<Choice, 'country' | 'unknown'> {
  readonly clase?: 'adoption';
}

/** Their standard and this country's, for what is said of the two. */
function ChoosePair({ clase, country, unknown }: PairChoice) {
  const { committee, fields } = useWords();
  const { texts } = committee;
  const { language } = useVisit();
  const boxes = [
    ['pais', fields.country, unknown?.from.country, 2],
    ['norma', texts.theirs, unknown?.from.code, 40],
    ['aqui', texts.ours(countryName(country, language)), unknown?.to.code, 40],
  ] as const;
  return (
    <form method="get" action={paths.newRuleText} noValidate>
      <h2>{texts.names[clase ?? 'equivalence']}</h2>
      <p className="hint">{clase === undefined ? texts.begins : texts.adoptionHint}</p>
      {clase && <input type="hidden" name="clase" value={clase} />}
      {unknown && <Notice kind="trouble">{clase === undefined ? texts.unknown : texts.nothingToAdopt}</Notice>}
      {boxes.map(([name, label, value, atMost]) => {
        const id = clase === undefined ? name : `${clase}-${name}`;
        return (
          <div key={name} className="field">
            <label htmlFor={id}>{label}</label>
            <input
              {...{ id, name, defaultValue: value, maxLength: atMost }}
              {...(name === 'pais' && { list: 'partners' })}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
          </div>
        );
      })}
      <p className="buttons">
        <Button>{texts.write}</Button>
      </p>
    </form>
  );
}
