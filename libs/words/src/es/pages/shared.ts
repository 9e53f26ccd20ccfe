export const shared = {
  title: 'Credencial compartida',
  chosen: 'La persona eligió mostrarle esto, y nada más:',
  linkUntil: (day: string) => `Este enlace sirve hasta el ${day}. La credencial tiene su propia fecha.`,
  told: 'La persona ve cuándo se abre este enlace. No ve quién es usted.',
  endedWord: 'ENLACE TERMINADO',
  endedTitle: 'Este enlace terminó',
  ended: [
    'Terminó el enlace, no la credencial: la credencial puede seguir vigente.',
    'Pida a la persona otro enlace, o verifíquela con su número y su documento.',
  ],
  unknownTitle: 'Este enlace no existe',
  unknown: 'Quizá le falta un pedazo. Cópielo entero, o pida a la persona que se lo mande otra vez.',
  check: 'Verificar con número y documento',
};
