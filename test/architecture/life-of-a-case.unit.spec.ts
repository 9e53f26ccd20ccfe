import { recognitionRequest, requestStages } from '@puente/domain/kinds/recognition/request';
import { recognitionReview, reviewStages } from '@puente/domain/kinds/recognition/review';
import type { CommandFacts } from '@puente/domain/file/case';
import { document } from './sources.js';

const text = document('docs/life-of-a-case.md');

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly 'x-access'?: { readonly staff?: readonly string[]; readonly worker?: true; readonly session?: string };
}
interface Schema {
  readonly $ref?: string;
  readonly required?: readonly string[];
}
const api = JSON.parse(document('docs/api/openapi.json')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const operationOf = (call: string): Operation | undefined => {
  const [method = '', path = ''] = call.split(/\s+/);
  return api.paths[path]?.[method.toLowerCase()];
};

/** Cells of the rows that name a call; each code in them without its ticks. */
const rows = [...text.matchAll(/^\| \d+ +\|(.+)\|$/gm)].map(([, cells = '']) => {
  const [where = '', who = '', call = '', says = ''] = cells.split('|').map((cell) => cell.trim());
  return { where, who, call: call.replaceAll('`', ''), says: [...says.matchAll(/`([^`]+)`/g)].map(([, name]) => name) };
});

function requiredBy({ requestBody }: Operation): readonly string[] {
  const { schema } = Object.values(requestBody?.content ?? {})[0] ?? {};
  const named = api.components.schemas[schema?.$ref?.split('/').at(-1) ?? ''] ?? schema;
  return named?.required ?? [];
}

function mayCall({ 'x-access': access }: Operation, who: string): boolean {
  if (who === 'anyone') return access === undefined;
  if (who === 'worker') return access?.worker === true || access?.session !== undefined;
  return access?.staff?.includes(who) === true;
}

describe('the life of a case', () => {
  it('names calls that the API has, wherever it names one', () => {
    const calls = [...text.matchAll(/`((?:GET|POST|PUT|DELETE)\s+\/[^`]*)`/g)].map(([, call = '']) => call);
    expect(calls.length).toBeGreaterThan(15);
    expect(calls.filter((call) => operationOf(call) === undefined)).toEqual([]);
  });

  it.each(rows)('says who gives $call, and what it must say', ({ call, who, says }) => {
    const operation = operationOf(call) ?? {};
    expect(mayCall(operation, who)).toBe(true);
    expect([...says].sort()).toEqual([...requiredBy(operation)].sort());
  });

  it.each([
    ['The request, at home', requestStages, recognitionRequest],
    ['The review, at the host', reviewStages, recognitionReview],
  ])('lists of “%s” what people may give, stage by stage, as the law has it', (title, stages, { commands }) => {
    const [, section = ''] = text.split(`### ${title}\n`);
    const [table = ''] = section.split('\n#');
    const listed = [...table.matchAll(/^\| `([a-z-]+)` +\| (.*?) *\|$/gm)].map((row) => row.slice(1));
    expect(listed).toEqual(stages.flatMap((stage) => given(stage, commands)));
  });
});

const isPerson = (role: string): boolean => !['effect', 'country', 'clock'].includes(role);

/** The row of a stage, where people may give anything in it. */
function given(stage: string, commands: readonly CommandFacts[]): readonly (readonly string[])[] {
  const theirs = commands.flatMap(({ type, givenBy }) => {
    const people = (givenBy[stage] ?? []).filter(isPerson);
    // A note may be left in any stage; what has no route of its own is another command's way on.
    const isListed = type !== 'add-note' && operationOf(`POST /cases/{caseId}/${type}`) !== undefined;
    return people.length === 0 || !isListed ? [] : [`\`${type}\` (${people.join(', ')})`];
  });
  return theirs.length === 0 ? [] : [[stage, theirs.join(' · ')]];
}
