import type { OpenAPIObject } from '@nestjs/swagger';
import { procedureOf } from '@puente/domain/book';
import { caseKinds } from '@puente/domain/file/case';
import { operationId } from '../../http/commands/command-controller.js';
import { operationsOf } from '../../cases/file/allowed-actions.js';
import type { Access } from '../../http/access/access.js';
import { lookedAt } from '../../http/looks/look-recorder.js';

interface Operation {
  readonly operationId?: string;
  readonly description?: string;
  readonly 'x-access'?: Access;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** Says of each operation, beside what it says of itself, what the guard, the law and the recorder of looks know of it. */
export function described(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.entries(document.paths as Paths).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations).map(([method, one]) => [method, { ...one, description: said(one, method, path) }]),
    ),
  ]);
  return { ...document, paths: Object.fromEntries(paths) as OpenAPIObject['paths'] };
}

function said({ description, operationId: id = '', 'x-access': access }: Operation, method: string, path: string) {
  const law = method === 'post' ? byTheLaw.get(id) : undefined;
  const looks =
    method === 'get' && access?.staff !== undefined && lookedAt.some((param) => path.includes(`{${param}}`));
  return [description, law?.join('\n'), callers(access, law !== undefined), looks ? look : undefined]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

const look = 'That an officer looked is recorded, with `Look-Purpose` where it was sent, and the worker reads it.';
const codes = (all: readonly string[]): string => all.map((one) => `\`${one}\``).join(', ');

/** @param roles are said by the law already, stage by stage */
function callers({ session, staff, verifier, worker }: Access = {}, roles: boolean): string {
  const all = [
    ...(staff === undefined || roles ? [] : [`officers who are one of ${codes(staff)}`]),
    ...(worker === undefined ? [] : ['the worker, signed in']),
    ...(session === 'own' ? ['the worker, by case number and a code that reached their own contact'] : []),
    ...(session === 'any' ? ['the worker, by case number and a code, printed ones too'] : []),
    ...(verifier === undefined ? [] : [`programs whose client has the scope \`${verifier}\``]),
  ];
  if (all.length > 0) return `For ${all.join('; for ')}.`;
  return roles ? 'For officers alone.' : 'For everybody, without signing in.';
}

/** In which kinds of file, in which stages and by whom a command is given, by the operation that gives it. */
const byTheLaw = new Map<string, string[]>();
for (const kind of caseKinds) {
  const { acts, stages } = procedureOf(kind);
  for (const { byMandate, command, in: inStages, opens } of acts) {
    const by = inStages.map((some) => {
      const where = some.stages.length === stages.length ? 'every stage' : codes(some.stages);
      return `in ${where} by ${codes(some.by)}`;
    });
    const all = [
      ...(opens === undefined ? [] : [`opened by ${codes(opens)}`]),
      ...by,
      ...(byMandate ? ['for the worker, by whoever has their mandate for it'] : []),
    ];
    for (const operation of operationsOf(command).map(operationId))
      byTheLaw.set(operation, [
        ...(byTheLaw.get(operation) ?? ['The law takes it:', '']),
        `- \`${kind}\`: ${all.join('; ')}`,
      ]);
  }
}
