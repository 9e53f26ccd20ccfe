import { People, RecognitionSteps, codeByPhone, demonstrationWorker, nodeOf } from '@puente/testing/actors';
import { packOf } from '../packs.mjs';
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
  const { home, host, certificate } = endpoints.demonstration;
  const names = { home: packOf(home).name.en, host: packOf(host).name.en };
  const desks = { home: desksOf(packOf(home)), host: desksOf(packOf(host)) };

  const people = new People(endpoints, { patience: 10_000 });
  const steps = new RecognitionSteps(people, { home, host });
  const pages = new StatusPages();
  const { person, machine, total } = stopwatch(print);
  const code = (country, caseId) => {
    const anyone = people.anyone(country);
    const asked = () => anyone.must(anyone.post('/status/codes', { caseNumber: caseId }));
    return codeByPhone(nodeOf(endpoints, country).messages, caseId, asked);
  };
  const look = async (stage) => print(`        page in both countries: ${inOneLine(await pages.show(stage))}`);

  print(`Somebody comes home to ${names.host} with a certificate of ${names.home} in ${certificate.standard}.`);
  print(`She and what the packs mark so are demonstration data.`);
  print('');

  const worker = demonstrationWorker(1 + Math.floor(Math.random() * 9998), certificate, { nationality: host });
  const caseId = await person(
    `${host}  ${desks.host.intake}’s counter opens her dossier, her papers and the case`,
    () => steps.draft(worker),
  );
  const first = await person(`${host}  ${caseId} goes to ${names.home}; her telephone gets a one-time code`, () =>
    steps.submit(caseId),
  );
  await machine(`    … it reaches ${names.home}`, () => steps.reaches(steps.by.registrar, caseId, 'submitted'));
  await person(`${host}  she opens the page with the code of her telephone`, () =>
    pages.open(people, host, caseId, first),
  );
  await person(`${home}  she asks for another code and opens the page there too`, async () =>
    pages.open(people, home, caseId, await code(home, caseId)),
  );
  await look('submitted');

  await person(`${home}  ${desks.home.intake} finds the file complete`, () => steps.acknowledge(caseId));
  await machine(`    … ${desks.home.verification} is asked`, () =>
    steps.reaches(steps.by.verifier, caseId, 'home-verification', ({ file }) => file.issuerAsked !== undefined),
  );
  await look('home-verification');

  await person(`${home}  ${desks.home.verification} confirms at the source that it is authentic`, () =>
    steps.confirmAuthentic(caseId),
  );
  const { file } = await machine(`    … it comes back to ${names.host}, where the draw names two officers`, () =>
    steps.reaches(steps.by.supervisor, caseId, 'host-review'),
  );
  await look('host-review');

  await person(`${host}  ${file.reviewer} proposes a verdict for each unit`, () => steps.propose(caseId));
  await person(`${host}  ${file.approver}, somebody else, approves it`, () => steps.approve(caseId));
  await machine(`    … ${names.home} knows`, () => steps.reaches(steps.by.registrar, caseId, 'concluded'));
  await look('recognised');
  const credential = await machine(`    … her credential is issued and signed when she asks for it`, () =>
    pages.credential(host),
  );
  const { number: document } = worker.dossier.person.identityDocuments[0];
  const { standing } = await person(`${host}  an employer types ${credential} and her passport's number`, () =>
    check(people.anyone(host), credential, document),
  );
  print(`        the answer: ${standing}`);

  const spent = total();
  print('');
  print(`From submission to recognition: machines ${spent.machine}, people's requests ${spent.person}.`);
  return { caseId, codes: { [host]: await code(host, caseId), [home]: await code(home, caseId) } };
}

/** What anybody learns who was shown a credential and a document. */
async function check(anyone, number, document) {
  const { body } = await anyone.must(anyone.post('/checks', { number, document, purpose: 'hiring' }));
  return body;
}

/** By the name that people give to the agency at each desk: `STPS`. */
function desksOf({ desks, agencies }) {
  const short = (id) => agencies.find((agency) => agency.id === id).shortName;
  return Object.fromEntries(Object.entries(desks).map(([desk, id]) => [desk, short(id)]));
}
