import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadedRules } from '../rule-book/loaded-rules.js';
import { loadRuleBook } from '../rule-book/load-rule-book.js';
import { packagedAgreements, packagedPacks } from '../rule-book/package-folder.js';

/** A copy of every pack and agreement, beside which Ecuador joins with Mexico as docs/runbooks/add-a-country.md says. */
export interface DraftedCountry {
  /** How many countries are there with it. */
  readonly countries: number;
  /** Runs `npm run packs:draft`. @throws where it refuses; its words are in the message */
  draft(...more: readonly string[]): void;
  /** Writes what only a person can: names, laws, what silence means. */
  finish(): Promise<void>;
  /** @throws {FaultyRules} */
  load(): Promise<LoadedRules>;
  remove(): Promise<void>;
}

const tool = join(packagedPacks, '../tools/draft-country.mjs');
const ecuador = 'ec';

export async function draftedCountry(): Promise<DraftedCountry> {
  const root = await mkdtemp(join(tmpdir(), 'puente-drafted-'));
  const [packsFolder, agreementsFolder] = [join(root, 'packs'), join(root, 'agreements')];
  await cp(packagedPacks, packsFolder, { recursive: true });
  await cp(packagedAgreements, agreementsFolder, { recursive: true });
  // Once Ecuador has joined in earnest, here it has not.
  await rm(join(packsFolder, ecuador), { recursive: true, force: true });
  for (const agreement of await readdir(agreementsFolder)) {
    const text = await readFile(join(agreementsFolder, agreement, 'v1.json'), 'utf8');
    if (text.includes('"EC"')) await rm(join(agreementsFolder, agreement), { recursive: true });
  }
  const countries = (await readdir(packsFolder)).length + 1;

  const change = async (file: string, ...changes: readonly [string, string][]) => {
    const path = join(root, file);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
    );
  };

  return {
    countries,
    draft(...more) {
      const words = more.length > 0 ? more : ['EC', 'America/Guayaquil', 'MX'];
      execFileSync(process.execPath, [tool, ...words, '--into', root], { encoding: 'utf8', stdio: 'pipe' });
    },
    async finish() {
      const act = '"ct-65": { "es": "Código del Trabajo, artículo 65", "en": "Labour Code, article 65" }';
      await change(
        'packs/ec/pack.json',
        // The key of another demonstration prosecutor, which protects nothing either.
        ['"x": ""', '"x": "k6_lihA2cSCEgeMIbcPUNaibv3Shbzt5inbeMXsoNgE"'],
        ['"y": ""', '"y": "vkr27M5KnIYdREPe1ZM9MclBaYbHLAhlGi_QfAEpKOM"'],
        ['""', '"De demostración"'],
      );
      await change('packs/ec/calendar.json', ['"laws": {}', `"laws": { ${act} }`], ['"law": ""', '"law": "ct-65"']);
      for (const agreement of await readdir(agreementsFolder))
        if (agreement.startsWith(`${ecuador}-`))
          await change(
            `agreements/${agreement}/v1.json`,
            ['"lapse": ""', '"lapse": "escalate"'],
            ['""', '"De demostración"'],
          );
    },
    load: () => loadRuleBook({ packsFolder, agreementsFolder }),
    remove: () => rm(root, { recursive: true }),
  };
}
