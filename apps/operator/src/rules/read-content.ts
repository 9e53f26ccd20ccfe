import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { faultsOf } from '@puente/country-packs/catalogue';
import { ruleContent } from '@puente/country-packs/published';
import { sayFault } from '@puente/country-packs/rule-book';
import type { ApprovedContent, RuleContent } from '@puente/domain/kinds/rule-change';
import type { Language } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';

/** What could be proposed, from a file. @throws {CannotDo} with every fault of its shape */
export async function readContent(path: string): Promise<RuleContent> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CannotDo({ es: 'No se puede leer el archivo.', en: 'The file cannot be read.' }, 'NO_SUCH_FILE');
  });
  const content = jsonOf(text);
  const parsed = ruleContent.safeParse(content);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, content, basename(path)));
  const said = (language: Language) => faults.map((fault) => `\n  ${sayFault(fault, language)}`).join('');
  throw new CannotDo(
    { es: `El archivo no es una regla:${said('es')}`, en: `The file is no rule:${said('en')}` },
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
