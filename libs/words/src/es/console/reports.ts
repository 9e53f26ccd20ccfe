import type { ReportOutcome } from '@puente/domain/kinds/corruption-report';

const outcomes: Readonly<Record<ReportOutcome, string>> = {
  founded: 'Tiene fundamento',
  unfounded: 'No tiene fundamento',
  'passed-on': 'Se pasó a quien corresponde',
  'not-enough': 'No alcanza para saberlo',
};

/** What waits for a second integrity officer. */
const steps: Readonly<Record<'concerned' | 'not-concerned' | 'answer' | 'taking-over', string>> = {
  concerned: 'Decir a quién se refiere',
  'not-concerned': 'Decir a quién no se refiere',
  answer: 'Responder',
  'taking-over': 'Que la tome otra persona',
};

/** Reports that somebody asked for money. */
export const reports = {
  outcomes,
  title: 'Denuncias',
  what: 'Lo que lo nombra a usted o a su oficina no está aquí. Quien denuncia no dice quién es: no intente saberlo.',
  none: 'Ninguna espera.',
  dueFirst: 'Primero lo que vence antes.',
  columns: { number: 'Número', received: 'Llegó', stage: 'Etapa', due: 'Vence' },
  noDay: 'Sin plazo',
  patterns: 'Nombrados más de una vez',
  noPatterns: 'Nadie, hasta hoy.',
  of: { officer: 'La cuenta', office: 'La oficina', telephone: 'El teléfono' },
  drawn: (named: number, files: number) => `salió en ${named} sorteos de ${files} trámites en noventa días`,
  said: 'Lo que se dijo',
  by: { reporter: 'Quien denuncia', officer: 'Integridad' },
  picture: 'Bajar la imagen',
  names: (whom: string) => `Se refiere a: ${whom}`,
  answer: 'Respuesta',
  answerHint: 'Lo lee quien tiene el recibo de la denuncia. No diga nada por lo que se sepa quién denunció.',
  steps,
  export: 'Bajarla para la fiscalía, sellada',
};
