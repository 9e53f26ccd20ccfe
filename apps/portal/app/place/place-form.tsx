import type { OwnChoices } from '@puente/contracts/answers/worker';
import { Button } from '@puente/ui/buttons';
import { Labelled } from '@puente/ui/fields';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';

interface PlaceProps {
  readonly place: NonNullable<OwnChoices['place']>;
  readonly fault: boolean;
}

/** One list of the country's regions, each with the municipalities that are counted. What was said is not unsaid: nothing is no choice. */
export function PlaceForm({ fault, place }: PlaceProps) {
  const { place: words } = useWords();
  const { municipality, region, regions } = place;
  return (
    <form method="post" action={paths.place}>
      <Labelled name="place" label={words.label} hint={words.hint} fault={fault ? words.empty : undefined}>
        {(described) => (
          <select {...described} defaultValue={municipality ?? region ?? ''}>
            {region === undefined && (
              <option value="" disabled>
                {words.none}
              </option>
            )}
            {regions.map(({ code, municipalities, name }) =>
              municipalities.length === 0 ? (
                <option key={code} value={code}>
                  {name}
                </option>
              ) : (
                <optgroup key={code} label={name}>
                  {municipalities.map((one) => (
                    <option key={one.code} value={one.code}>
                      {one.name}
                    </option>
                  ))}
                  <option value={code}>{words.whole(name)}</option>
                </optgroup>
              ),
            )}
          </select>
        )}
      </Labelled>
      <Button>{words.send}</Button>
    </form>
  );
}
