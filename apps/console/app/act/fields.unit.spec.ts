import { Finding } from '@puente/contracts/answers/agency';
import {
  AnswerReportBody,
  BreachBody,
  CalendarApplyBody,
  NotConcernedBody,
  OfficerChangeBody,
  PauseBody,
  ReassignBody,
  VoteBody,
} from '@puente/contracts/bodies';
import { NewDossier } from '@puente/contracts/dossier';
import { OpenDraftBody, personCommands } from '@puente/contracts/commands';
import { documentKinds, pauseReasons } from '@puente/domain/file/case';
import { languages, staffRoles } from '@puente/domain/kernel';
import { reportOutcomes } from '@puente/domain/kinds/corruption-report';
import { coverages } from '@puente/domain/rulebook/catalogue';
import { sampleAgreement } from '@puente/domain/specification';
import { consoleIn, consoleLanguages } from '@puente/words/languages';
import type { Field } from './fields.js';
import { fieldsFor, fieldsOf } from './fields.js';
import { routeField } from '../counter/application-form.js';
import { routes } from '../counter/applying.js';
import { adoptionFields, revocationFields } from '../committee/adoption-text.js';
import type { Agreement } from '../committee/agreement-text.js';
import { agreementText } from '../committee/agreement-text.js';
import { checkpointFields } from '../committee/checkpoint-text.js';
import { equivalenceFields } from '../committee/equivalence-text.js';
import { purposeField } from '../find/sought.js';
import { changeNames } from '../officers/index.js';

/** Every field of a form, and of what stands in it. */
function below(field: Omit<Field, 'name' | 'optional'>): readonly Field[] {
  const shape = field as Field;
  switch (shape.kind) {
    case 'group':
      return shape.fields.flatMap((each) => [each, ...below(each)]);
    case 'either':
      return shape.forms.flat().flatMap((each) => [each, ...below(each)]);
    case 'list':
      return [shape.item as Field, ...below(shape.item)];
    default:
      return [];
  }
}
const all = (fields: readonly Field[]): readonly Field[] => fields.flatMap((field) => [field, ...below(field)]);
const bodies = [
  ...[NewDossier, CalendarApplyBody, OfficerChangeBody, PauseBody, ReassignBody],
  ...[AnswerReportBody, BreachBody, NotConcernedBody, VoteBody, OpenDraftBody.pick({ region: true, office: true })],
  Finding.pick({ finding: true }),
];
const asked = [
  ...personCommands.flatMap(fieldsOf),
  ...bodies.flatMap(fieldsFor),
  purposeField,
  routeField,
  ...equivalenceFields([]),
  ...[...checkpointFields([]), ...adoptionFields([]), ...revocationFields],
  ...agreementText(sampleAgreement('escalate') as unknown as Agreement).fields,
];
/** What the law’s book names, or a page of its own. */
const namedElsewhere = [
  ...documentKinds,
  ...languages,
  ...pauseReasons,
  ...staffRoles,
  ...changeNames,
  ...coverages,
  ...reportOutcomes,
  ...routes,
];
/** Whether somebody is invented, nobody is asked; where a page of a calendar begins, the page knows. */
const unasked = ['demonstration', 'cursor'];
const everything = all(asked).filter(({ name = '' }: Partial<Field>) => !unasked.includes(name));

describe.each(consoleLanguages)('the forms of the console in %s', (language) => {
  const words = consoleIn(language);

  it('have a name for every field of every command, and for nothing else', () => {
    const asked = new Set(everything.map(({ name }: Partial<Field>) => name).filter((name) => name !== undefined));
    expect([...asked].sort()).toEqual(Object.keys(words.fields).sort());
  });

  it('have a name for every value that is offered, and for nothing else', () => {
    const offered = everything.flatMap((field) => ('of' in field ? field.of : []));
    const named = new Set([...Object.keys(words.values), ...namedElsewhere]);
    expect(offered.filter((value) => !named.has(value))).toEqual([]);
    expect(Object.keys(words.values).filter((value) => !offered.includes(value))).toEqual([]);
  });
});
