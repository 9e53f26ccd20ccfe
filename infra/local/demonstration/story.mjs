import { People, RecognitionSteps, nodeOf, photovoltaicInstaller } from '@puente/testing/actors';
import { askForCode } from './phone.mjs';
import { StatusPages, inOneLine } from './status-pages.mjs';
import { stopwatch } from './stopwatch.mjs';

/**
 * One case across the border, over HTTP and Kafka only, in front of the reader. Each line says who did what and how long it
 * took; waiting for a machine is told apart from a person's step.
 *
 * @param endpoints what `.local/endpoints.json` holds
 * @param print takes one line
 * @returns the case number, and per country a one-time code that nobody has used yet
 */
export async function tellStory(endpoints, print) {
  const people = new People(endpoints, { patience: 10_000 });
  const steps = new RecognitionSteps(people);
  const pages = new StatusPages();
  const { person, machine, total } = stopwatch(print);
  const code = (country, caseId) => askForCode(people, nodeOf(endpoints, country), country, caseId);
  const look = async (stage) => print(`        page in both countries: ${inOneLine(await pages.show(stage))}`);

  print('A Guatemalan comes home with a CONOCER certificate in EC0586.01, installing photovoltaic systems.');
  print('She and Guatemala’s catalogue are demonstration data; Mexico’s register is the real one.');
  print('');

  const worker = photovoltaicInstaller(1 + Math.floor(Math.random() * 9998));
  const caseId = await person('GT  MINTRAB’s counter opens her dossier, her papers and the case', () =>
    steps.draft(worker),
  );
  const receipt = await person(`GT  ${caseId} goes to Mexico; her receipt bears a one-time code`, () =>
    steps.submit(caseId),
  );
  await machine('    … it reaches Mexico', () => steps.reaches('mx.registrar', caseId, 'submitted'));
  await person('GT  she opens the page with the code of her receipt', () => pages.open(people, 'GT', caseId, receipt));
  await person('MX  she asks for a code by phone and opens Mexico’s page too', async () =>
    pages.open(people, 'MX', caseId, await code('MX', caseId)),
  );
  await look('submitted');

  await person('MX  STPS finds the file complete', () => steps.acknowledge(caseId));
  await machine('    … CONOCER is asked', () =>
    steps.reaches('mx.verifier', caseId, 'home-verification', ({ file }) => file.issuerAsked !== undefined),
  );
  await look('home-verification');

  await person('MX  CONOCER confirms at the source that it is authentic', () => steps.confirmAuthentic(caseId));
  const { file } = await machine('    … it comes back to Guatemala, where the draw names two officers', () =>
    steps.reaches('gt.supervisor', caseId, 'host-review'),
  );
  await look('host-review');

  await person(`GT  ${file.reviewer} proposes a verdict for each unit`, () => steps.propose(caseId));
  await person(`GT  ${file.approver}, somebody else, approves it`, () => steps.approve(caseId));
  await machine('    … Mexico knows', () => steps.reaches('mx.registrar', caseId, 'concluded'));
  await look('recognised');

  const spent = total();
  print('');
  print(`From submission to recognition: machines ${spent.machine}, people's requests ${spent.person}.`);
  return { caseId, codes: { GT: await code('GT', caseId), MX: await code('MX', caseId) } };
}
