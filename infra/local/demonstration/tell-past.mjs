import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { say, step } from '../say.mjs';

/** So many days before today the demonstration begins: before the first of its cases. */
export const daysBefore = 48;

const wasTold = ({ data }) => join(data, 'cases-told');

/** Once for each set of databases, and for whoever wants them. */
export const tellsCases = (wanted, places, given) =>
  !wanted.servers && !wanted['no-demo'] && !wanted['no-cases'] && given.database === undefined && isNew(places);

/** Where a stack has run before, what happened there is later than what would be told. */
const isNew = (places) => !existsSync(wasTold(places)) && !existsSync(join(places.data, 'temporal.db'));

/** The stack's processes begin some weeks ago; see `moved-time.cjs`. */
export function beginInThePast({ data }) {
  const time = join(data, 'moved-time');
  const behind = daysBefore * 86_400_000;
  writeFileSync(time, String(-behind));
  return { time, packs: join(root, 'libs', 'country-packs', 'packs'), begins: new Date(Date.now() - behind) };
}

/** The demonstration's cases, and then it is today. What cannot be told keeps nobody from the rest. */
export async function tellPast(processes, endpoints, movable, places) {
  // What it is made of is built only now.
  const [{ tellCases }, { pastOf }] = await Promise.all([import('./cases.mjs'), import('./past.mjs')]);
  const past = pastOf(processes, endpoints, movable);
  await step('cases of the last weeks', async () => {
    const { cases, stopped } = await tellCases(endpoints, past, progress).finally(() => past.goTo(0));
    writeFileSync(wasTold(places), '');
    const late = await past.end();
    const left = [
      ...stopped.map((why) => `one not to its end (${why})`),
      ...late.map((country) => `some processes of ${country} look at their files later`),
    ];
    return [`${cases} told`, ...left].join('; ');
  }).catch((error) => say(`    the cases ended early: ${error.message}`));
}

/** On a terminal, one line that changes. */
function progress(done, all) {
  if (process.stdout.isTTY)
    process.stdout.write(done === all ? '\r\x1b[K' : `\r  … ${done} of ${all} steps of the last weeks`);
}
