import { Button } from '@puente/ui/buttons';
import { Notice } from '@puente/ui/notices';
import { countryName } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Pair } from './read-text.js';

interface Choice {
  readonly country: string;
  /** Offered; any other country may be named. */
  readonly partners: readonly string[];
  /** What was asked for and is in no catalogue. */
  readonly unknown?: Pair | undefined;
}

/** What a text is about, before it is written; a form that asks for another address. */
export function ChooseText({ country, partners, unknown }: Choice) {
  const { committee, fields } = useWords();
  const { texts } = committee;
  const { language } = useVisit();
  const boxes = [
    ['pais', fields.country, unknown?.from.country, 2],
    ['norma', texts.theirs, unknown?.from.code, 40],
    ['aqui', texts.ours(countryName(country, language)), unknown?.to.code, 40],
  ] as const;
  return (
    <>
      <form method="get" action={paths.newRuleText} noValidate>
        <h2>{texts.names.equivalence}</h2>
        <p className="hint">{texts.begins}</p>
        {unknown && <Notice kind="trouble">{texts.unknown}</Notice>}
        {boxes.map(([name, label, value, atMost]) => (
          <div key={name} className="field">
            <label htmlFor={name}>{label}</label>
            <input
              {...{ id: name, name, defaultValue: value, maxLength: atMost }}
              {...(name === 'pais' && { list: 'partners' })}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
          </div>
        ))}
        <datalist id="partners">
          {partners.map((partner) => (
            <option key={partner} value={partner}>
              {countryName(partner, language)}
            </option>
          ))}
        </datalist>
        <p className="buttons">
          <Button>{texts.write}</Button>
        </p>
      </form>
      <h2>{texts.names.checkpoint}</h2>
      <p className="hint">{texts.checkpointHint}</p>
      <p>
        <a href={`${paths.newRuleText}?clase=checkpoint`}>{texts.write}</a>
      </p>
      <p className="hint">{texts.others}</p>
    </>
  );
}
