import { check } from './check.js';

export const look = {
  link: 'Quién ha visto mi expediente',
  title: 'Quién ha visto mi expediente',
  what: 'Cada vez que alguien abrió algo suyo en este país: quién, cuándo y para qué. De las oficinas se dice la institución y el cargo.',
  empty: 'Nadie lo ha abierto todavía. Aquí aparecerá cada vez, con su fecha.',
  whats: {
    case: 'Abrió su trámite',
    dossier: 'Abrió sus datos',
    document: 'Abrió un documento suyo',
    match: 'Comparó sus datos con los de una persona en la ventanilla',
    credential: 'Verificó su credencial',
  },
  anybody: 'Alguien que tenía el número de su credencial y el de su documento',
  verifier: 'Quien verifica, con cuenta propia',
  share: (label: string | undefined) =>
    label === undefined ? 'Con un enlace que usted compartió' : `Con el enlace que usted compartió: ${label}`,
  purpose: 'Para qué',
  stated: 'En sus palabras',
  purposes: {
    ...check.purposes,
    assist: 'Atenderle en la ventanilla',
    'check-complete': 'Revisar que su expediente esté completo',
    'verify-certificate': 'Comprobar que su certificado es auténtico',
    evaluate: 'Evaluarle',
    decide: 'Decidir sobre su trámite',
    advise: 'Dar una opinión que le pidieron',
    'decide-appeal': 'Decidir sobre su apelación',
    protect: 'Protegerle',
    govern: 'Acordar reglas entre gobierno, empleadores y trabajadores',
    supervise: 'Supervisar el trabajo de la oficina',
    audit: 'Comprobar que su expediente se llevó bien',
    operate: 'Mantener el servicio',
  },
  more: 'Ver las anteriores',
  first: 'Volver a las últimas',
  hourly: 'Si la misma oficina lo abre varias veces en una hora, se cuenta una.',
};
