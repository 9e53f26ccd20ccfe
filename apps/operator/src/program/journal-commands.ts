import type { Command } from 'commander';
import type { WitnessFlags } from '../journal/index.js';
import {
  checkExport,
  checkProof,
  exportLog,
  prove,
  showLogKeys,
  showWitnessed,
  verifyAll,
  verifyOne,
} from '../journal/index.js';
import { withNode } from '../node/index.js';
import { assertWhich } from './which-case.js';
import type { Answering, Surroundings } from './program.js';

export function journalCommands(root: Command, around: Surroundings, answering: Answering): void {
  const { environment, progress } = around;
  const journal = root.command('journal').description('El diario de los trámites · The journals of cases');
  journal
    .command('check-export <file>')
    .description('Comprueba sin red un diario exportado · Checks an exported journal without the network')
    .requiredOption('--did <file>', 'documento DID del nodo, guardado antes · the node’s DID document, kept beforehand')
    .action(answering((_common, file: string, { did }: { did: string }) => checkExport(file, did)));
  journal
    .command('check-proof <file>')
    .description(
      'Comprueba sin red la prueba que una persona descargó · Checks without the network the proof that a person downloaded',
    )
    .requiredOption('--keys <file>', 'del registro y de quienes lo firman · of the log and of those who sign it')
    .action(answering((_common, file: string, { keys }: { keys: string }) => checkProof(file, keys)));
  journal
    .command('verify [caseId]')
    .description(
      'Recalcula la cadena del diario y lo que se deriva de él · Recomputes the journal’s chain and what follows from it',
    )
    .option('--all', 'de todos los trámites · of every case')
    .option('--witnessed', 'también lo que otros países firmaron · what other countries signed, too')
    .option('--checkpoint <files...>', 'lo que un país entrega · what a country hands over')
    .option('--keys <file>', 'sus claves, guardadas antes · its keys, kept beforehand')
    .action(
      answering((_common, caseId: string | undefined, { all, ...witnesses }: { all?: true } & WitnessFlags) => {
        assertWhich(caseId, all);
        return withNode(environment, (node) =>
          caseId === undefined ? verifyAll(node, (cases) => progress(`${cases}`), witnesses) : verifyOne(node, caseId),
        );
      }),
    );
  journal
    .command('log-keys')
    .description('Las claves con que el nodo firma registros · The keys with which the node signs logs')
    .action(answering(() => showLogKeys(environment)));
  journal
    .command('witnessed <country>')
    .description('Lo que este nodo firmó del registro de otro país · What this node signed of another country’s log')
    .action(answering((_common, country: string) => withNode(environment, (node) => showWitnessed(node, country))));
  journal
    .command('export-log <file>')
    .description(
      'Todo el registro, para quien lo comprueba sin red · The whole log, for whoever checks it without the network',
    )
    .action(answering((_common, file: string) => withNode(environment, (node) => exportLog(node, file))));
  journal
    .command('prove <caseId> <seq>')
    .description('La prueba de un asiento · The proof of an entry')
    .action(
      answering((_common, caseId: string, seq: string) => withNode(environment, (node) => prove(node, caseId, seq))),
    );
}
