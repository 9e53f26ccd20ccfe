import type { AgreementsInForce } from '@puente/contracts/answers/public';
import { textIn } from '@puente/web/telling';
import type { ConsoleLanguage } from '@puente/words/languages';
import { countryName } from '@puente/words/languages';
import type { Field } from '../act/index.js';
import type { Body, Text } from './texts.js';
import { choice, day, reasons, words } from './texts.js';

export const checkpointFields = (open: readonly string[]): readonly Field[] => [
  ...[choice('checkpoint', open), day('passedOn', false), words('evidence'), reasons],
];

/** That a party did what recognition without a decision waits for. */
export function checkpointText(agreements: AgreementsInForce, language: ConsoleLanguage): Text {
  const open = agreements.items.flatMap(({ checkpoints = [], id, title }) =>
    checkpoints
      .filter(({ passedOn }) => passedOn === undefined)
      .map(({ code, country, title: what }): [string, string] => [
        `${id}/${country}/${code}`,
        `${textIn(title, language)} · ${countryName(country, language)} · ${textIn(what, language)}`,
      ]),
  );
  const lists = { checkpoint: Object.fromEntries(open) };
  return {
    ...{ subject: 'checkpoint', begins: {}, units: [], fixed: {}, lists },
    fields: checkpointFields(Object.keys(lists.checkpoint)),
  };
}

/** As the node takes it. */
export function checkpointOf({ checkpoint, ...more }: Body): Body {
  const [agreement, country, code] = (typeof checkpoint === 'string' ? checkpoint : '').split('/');
  return { ...(code !== undefined && { agreement, country, code }), ...more };
}

/** What the form calls a field that the node names. */
export const nameOnCheckpoint = (field: string): string => field.replace(/^(?:agreement|code|country)$/, 'checkpoint');
