import { Pauses } from '@puente/contracts/answers/agency';
import { AgreementsInForce } from '@puente/contracts/answers/public';
import { apiPath } from '@puente/web/asking';
import { textIn } from '@puente/web/telling';
import { pagesIn } from '@puente/words/languages';
import type { Visit } from '../visit/index.js';

type Named = Readonly<Record<string, string>>;

/**
 * Where somebody may say to be, a region or one of its municipalities (`GT-12/GT-1217`), and the border offices at which the officer's
 * agency serves; by their codes.
 */
export interface Places {
  readonly places: Named;
  readonly offices: Named;
}

export const noPlaces: Places = { places: {}, offices: {} };

/** Nobody has to say it: what the node does not say is not asked. */
export async function readPlaces({ api, country, language, session }: Visit): Promise<Places> {
  const [pauses, rules] = await Promise.all([
    api.read(apiPath`/pauses`, Pauses),
    api.read(apiPath`/rules`, AgreementsInForce),
  ]);
  const agency = session?.me.agency.id;
  const { whole } = pagesIn(language).place;
  const regions = pauses.outcome === 'said' ? pauses.answer.regions : [];
  const offices = (rules.outcome === 'said' ? rules.answer.items : []).flatMap(
    ({ borderOffices = [] }) => borderOffices,
  );
  const own = offices.filter(({ sides }) =>
    sides.some((side) => side.country === country && side.agency.id === agency),
  );
  return {
    places: Object.fromEntries(
      regions.flatMap(({ code, municipalities, name }): readonly (readonly [string, string])[] => {
        const region = textIn(name, language);
        if (municipalities.length === 0) return [[code, region]];
        const within = municipalities.map(
          (one) => [`${code}/${one.code}`, `${region}: ${textIn(one.name, language)}`] as const,
        );
        return [...within, [code, whole(region)]];
      }),
    ),
    offices: Object.fromEntries(own.map(({ id, name }) => [id, textIn(name, language)])),
  };
}

/** By its code each; empty where nobody said it. */
export interface Where {
  readonly place: string;
  readonly office: string;
}

/** The same as the node takes it. */
export function whereSaid({
  office,
  place,
}: Where): Readonly<Partial<Record<'municipality' | 'office' | 'region', string>>> {
  const [region = '', municipality = ''] = place.split('/');
  return {
    ...(region !== '' && { region }),
    ...(municipality !== '' && { municipality }),
    ...(office !== '' && { office }),
  };
}
