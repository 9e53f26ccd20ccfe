import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

const published = join(__dirname, '../../../docs/api/openapi.json');

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> } | undefined>>;
}
interface Read {
  readonly path: RegExp;
  readonly schema: string;
}

let document: ReturnType<typeof opened> | undefined;
const judges = new Map<string, ValidateFunction>();

/** Takes a second, in which no node answers: before there is one. */
export const readPublished = (): void => {
  document ??= opened();
  judgeOf(document, schemaOf('/cases/{caseId}'));
};

/** Whatever a test reads is what the published document says of it, of a file's kind too, whoever reads it. */
export function expectAsPublished(path: string, status: number, body: unknown): void {
  if (status !== 200) return;
  document ??= opened();
  const [plain = ''] = path.split('?');
  const read = document.reads.find((one) => one.path.test(plain));
  if (read === undefined) return;
  const judge = judgeOf(document, read.schema);
  if (judge(body)) return;
  const faults = judge.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`) ?? [];
  throw new Error(`GET ${path} is not what docs/api/openapi.json says: ${faults.join('; ')}`);
}

function judgeOf({ ajv }: ReturnType<typeof opened>, schema: string): ValidateFunction {
  const judge = judges.get(schema) ?? ajv.compile({ $ref: schema });
  judges.set(schema, judge);
  return judge;
}

const schemaOf = (path: string): string => {
  const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1');
  return `published#/paths/${encodeURIComponent(pointer)}/get/responses/200/content/application~1json/schema`;
};

function opened() {
  const ajv = new Ajv2020({ strict: false, discriminator: true, allErrors: true, formats: { 'case-number': true } });
  addFormats(ajv);
  // Which schema is of which kind, each says itself as well.
  const withoutMapping = (key: string, value: unknown): unknown => (key === 'mapping' ? undefined : value);
  const openApi = JSON.parse(readFileSync(published, 'utf8'), withoutMapping) as {
    readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  };
  ajv.addSchema(openApi, 'published');
  const reads = Object.entries(openApi.paths)
    .filter(([, { get }]) => get?.responses['200']?.content?.['application/json'] !== undefined)
    .map(([path]): Read => ({
      path: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      schema: schemaOf(path),
    }))
    // `/draws/today` before `/draws/{day}`.
    .sort((one, other) => Number(one.schema.includes('%7B')) - Number(other.schema.includes('%7B')));
  return { ajv, reads };
}
