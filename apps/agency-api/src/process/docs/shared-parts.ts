import type { OpenAPIObject } from '@nestjs/swagger';

type Components = NonNullable<OpenAPIObject['components']>;
interface Part {
  readonly content?: object;
  readonly description?: string;
  readonly in?: string;
  readonly name?: string;
  readonly required?: boolean;
}
interface Operation {
  readonly parameters?: readonly Part[];
  readonly responses: Readonly<Record<string, Part>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** What so many operations have stands once, and they refer to it. */
const often = 3;

/**
 * The same document, in which what many operations answer and ask alike stands once: problems, and parameters of headers and paths.
 * A response is called by the codes that it lists, a parameter by its name.
 */
export function withSharedParts(document: OpenAPIObject): OpenAPIObject {
  const paths = document.paths as unknown as Paths;
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const responses = shared(
    'responses',
    operations.flatMap((one) => Object.values(one.responses)),
    problemName,
  );
  const parameters = shared(
    'parameters',
    operations.flatMap((one) => one.parameters ?? []),
    (part) => (part.in === 'query' ? '' : `${part.required === true ? '' : 'Optional'}${nameOf(part.name ?? '')}`),
  );
  const referring = (one: Operation): Operation => ({
    ...one,
    ...(one.parameters === undefined ? {} : { parameters: one.parameters.map(parameters.refer) }),
    responses: mapped(one.responses, responses.refer),
  });
  const components = {
    ...document.components,
    responses: { ...document.components?.responses, ...responses.parts },
    parameters: parameters.parts,
  } as Components;
  return { ...document, components, paths: mapped(paths, (item) => mapped(item, referring)) as OpenAPIObject['paths'] };
}

/** @param called what a part is called; those that have no name stay where they stand, as do fewer than often */
function shared(kind: string, all: readonly Part[], called: (part: Part) => string) {
  const times = new Map<string, number>();
  for (const part of all) times.set(JSON.stringify(part), (times.get(JSON.stringify(part)) ?? 0) + 1);
  const parts: Record<string, Part> = {};
  const names = new Map<string, string>();
  for (const [text, count] of [...times].sort(([, one], [, other]) => other - one)) {
    const part = JSON.parse(text) as Part;
    const name = called(part);
    if (count < often || name === '' || name in parts) continue;
    parts[name] = part;
    names.set(text, name);
  }
  const refer = (part: Part): Part => {
    const name = names.get(JSON.stringify(part));
    return name === undefined ? part : ({ $ref: `#/components/${kind}/${name}` } as Part);
  };
  return { parts, refer };
}

/** Wallets hear what is wrong in the words of OAuth 2.0 as well. */
function problemName({ content = {}, description = '' }: Part): string {
  if (!('application/problem+json' in content)) return '';
  const codes = [...description.matchAll(/`([A-Z_]+)`:/g)].map(([, code = '']) => nameOf(code));
  return [...codes, ...('application/json' in content ? ['InOtherWords'] : [])].join('Or');
}

/** `NO_SUCH_CASE` is `NoSuchCase`, `If-Match` is `IfMatch`, `caseId` is `CaseId`. */
const nameOf = (name: string): string =>
  (/[a-z]/.test(name) ? name : name.toLowerCase()).replaceAll(/(?:^|[-_])(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );

const mapped = <From, To>(record: Readonly<Record<string, From>>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
