import { readFile } from 'node:fs/promises';
import { ruleContent } from '@puente/country-packs/published';
import type { ApprovedContent, RuleContent } from '@puente/domain/kinds/rule-change';
import { CannotDo } from '../answer/index.js';

/** What could be proposed, from a file. @throws {CannotDo} with every fault of its shape */
export async function readContent(path: string): Promise<RuleContent> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CannotDo({ es: 'No se puede leer el archivo.', en: 'The file cannot be read.' }, 'NO_SUCH_FILE');
  });
  const parsed = ruleContent.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .map(({ path: at, message }) => `${at.map(String).join('.')}: ${message}`)
    .join('\n  ');
  throw new CannotDo(
    { es: `El archivo no es una regla:\n  ${faults}`, en: `The file is no rule:\n  ${faults}` },
    'NOT_A_RULE',
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CannotDo({ es: 'El archivo no es JSON.', en: 'The file is not JSON.' }, 'NOT_JSON');
  }
}

/** As if its committee had approved it today. */
export function asApproved(content: RuleContent): ApprovedContent {
  if (content.subject !== 'equivalence') return content;
  const { validFrom: on } = content.equivalence;
  const approval = { act: { es: '–' }, on, committee: { name: { es: '–' }, votes: [] } };
  return { subject: 'equivalence', equivalence: { ...content.equivalence, approval } };
}
