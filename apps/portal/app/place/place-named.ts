import type { OwnChoices } from '@puente/contracts/answers/worker';

interface Named {
  readonly region: string;
  readonly municipality?: string;
}

/** The region and, where one was chosen, its municipality; nothing where the form names no place of the list. */
export function placeNamed(place: OwnChoices['place'], chosen: unknown): Named | undefined {
  for (const { code: region, municipalities } of place?.regions ?? []) {
    if (chosen === region) return { region };
    const found = municipalities.find(({ code }) => code === chosen);
    if (found !== undefined) return { region, municipality: found.code };
  }
  return undefined;
}
