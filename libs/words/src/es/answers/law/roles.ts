import type { Role } from '@puente/domain/file/case';

export const roles: Readonly<Record<Role, string>> = {
  worker: 'la persona',
  'co-signer': 'quien da una referencia',
  country: 'el otro país',
  clock: 'el vencimiento de un plazo',
  effect: 'el sistema',
  assistant: 'ventanilla o quien asiste',
  registrar: 'registro',
  verifier: 'verificación',
  assessor: 'quien evalúa',
  reviewer: 'quien revisa',
  approver: 'quien aprueba',
  adviser: 'quien opina en una consulta',
  'appeals-officer': 'quien resuelve apelaciones',
  'protection-officer': 'quien protege a menores',
  delegate: 'quien vota en la comisión',
  supervisor: 'supervisión',
  auditor: 'auditoría',
  operator: 'quien opera el sistema, sin ver datos personales',
  'integrity-officer': 'quien lee las denuncias, de integridad',
  reporter: 'quien denuncia, sin nombre',
};
