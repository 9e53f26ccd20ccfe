import type { RefusalCode } from '@puente/domain/kernel';

/** Why the law says no. `{name}` is filled from the refusal's detail. */
export const refusals: Readonly<Record<RefusalCode, string>> = {
  NO_SUCH_CASE: 'No hay un trámite con ese número.',
  CASE_EXISTS: 'El trámite {caseId} ya existe.',
  NOT_IN_THIS_STAGE: 'En la etapa «{stage}» no se puede hacer «{command}».',
  NOT_YOUR_ROLE: 'Esto lo hace: {roles}. Usted actúa como: {yours}.',
  NEEDS_OWN_CODE:
    'Para esto hace falta un código que llegó a su propio teléfono o correo: el que se imprime en la ventanilla no basta.',
  NOT_YOUR_CASE: 'El trámite no está en su entidad.',
  NOT_ASSIGNED_TO_YOU: 'El trámite fue asignado por sorteo a otra persona.',
  SAME_PERSON: 'Quien propone no puede aprobar: debe hacerlo otra persona.',
  STALE_FILE: 'El expediente cambió: usted vio la versión {seen} y va en la {current}. Léalo de nuevo y decida.',
  COMMAND_REUSED: 'Esa clave ya se usó para otra petición.',
  NO_AGREEMENT: 'No hay un acuerdo vigente entre {home} y {host} para esta norma.',
  UNKNOWN_STANDARD: 'El estándar {standard} no está en el catálogo de {country}.',
  HOST_STANDARD_NEEDED: 'Ninguna equivalencia dice con qué estándar de {host} se compara {standard}: indíquelo.',
  HOST_TWICE: 'El país {country} está dos veces.',
  UNKNOWN_CERTIFIER: 'El certificador {certifier} no está en el registro de {country}.',
  CERTIFIER_NOT_ACCREDITED: 'El certificador {certifier} no está acreditado para el estándar {standard}.',
  DATE_IN_FUTURE: 'La fecha {date} todavía no llega.',
  CERTIFICATE_DOCUMENT_MISSING: 'Falta la copia del certificado en el expediente.',
  DOCUMENT_ALREADY_HELD: 'El expediente ya tiene «{kind}»: no se puede pedir otra vez.',
  DOCUMENT_NOT_ASKED_FOR: 'Nadie ha pedido «{kind}».',
  DOCUMENT_STILL_MISSING: 'Todavía falta: {kinds}.',
  DEADLINE_PASSED: 'El plazo venció el {dueOn}.',
  DEADLINE_NOT_PASSED: 'El plazo no ha vencido: vence el {dueOn}.',
  NO_SUCH_CLOCK: 'Ese plazo ya no corre.',
  NO_SUCH_NOTICE: 'No existe ese aviso.',
  ALREADY_DONE: 'Ya se había hecho.',
  ALREADY_EXTENDED: 'El plazo ya se prorrogó una vez.',
  DAY_ORDERED: 'Este día lo ordenó la autoridad de apelación: no se prorroga.',
  WORKERS_DAY_STANDS:
    'El último día de la persona no se adelanta: este plazo se sigue contando con la edición de antes.',
  EXTENSION_TOO_LONG: 'La prórroga puede ser de {atMost} días como máximo.',
  OTHER_DAYS: 'Este plazo se cuenta en {unit}, no en {given}.',
  REASONS_MISSING: 'Faltan las razones que leerá la persona.',
  VERDICT_INCOMPLETE: 'Falta el dictamen de: {units}.',
  DEPARTS_FROM_PRECEDENT:
    'Todas las decisiones anteriores dictaminan distinto estas unidades: diga por qué se aparta. {units}',
  UNKNOWN_UNIT: 'La unidad {unit} no es de este estándar.',
  UNIT_TWICE: 'La unidad {unit} tiene dos dictámenes.',
  VERDICT_STANDS: 'El dictamen de la unidad {unit} ya quedó: solo se revisan las que volvieron.',
  NOT_MISSING: 'La unidad {unit} no falta: no necesita una medida compensatoria.',
  TEST_NEEDED:
    'Nadie pudo comprobar el documento y eso no es culpa de la persona: antes de decir que falta {units} hay que hacer una prueba.',
  NO_TEST: 'La unidad {unit} no tiene una prueba pendiente.',
  TEST_NOT_HELD: 'La prueba es el {on}.',
  TEST_TOO_SOON: 'La prueba puede ser desde el {earliest}: la persona debe saberlo con tiempo.',
  TEST_TOO_LATE:
    'La prueba puede ser hasta el {latest}, según la norma de este trámite: nadie espera más por una fecha lejana. Dé una fecha hasta ese día.',
  WORKER_CHOOSES: 'La persona faltó a dos pruebas de la unidad {unit}: ella elige cómo sigue.',
  NO_CHOICE_OPEN: 'En la unidad {unit} no hay nada que elegir.',
  NO_MORE_DATES: 'Se puede pedir otra fecha {atMost} veces, y ya se pidieron.',
  DATE_IN_PAST: 'La fecha {date} ya pasó.',
  PAUSE_TOO_LONG:
    'Una emergencia detiene los plazos hasta el {until} como máximo: ponga ese día u otro anterior. Si entonces sigue, se propone otra pausa, con otro acto.',
  NEEDS_OUTSIDE_AGENCY:
    'La pausa la aprueba {agency}, y no una entidad cuyos propios plazos se detienen. Si se propuso antes de esta regla, propóngala de nuevo.',
  EVIDENCE_MISSING: 'Falta en qué se apoya: {needs}.',
  CONFLICT_OF_INTEREST: 'Quien tiene relación con la persona ({relation}) no la evalúa ni decide sobre ella.',
  CONFLICT_NOT_DECLARED: 'Antes de actuar, declare si tiene relación con la persona.',
  ASSESSOR_NOT_HABILITATED: 'No hay una habilitación vigente para evaluar el estándar {standard}.',
  NOT_CREDITABLE: 'Ninguna equivalencia vigente cubre toda la unidad {unit} con lo que se mostró de {standard}.',
  NO_SUCH_REFERENCE: 'No existe esa referencia.',
  CERTIFIER_HAS_NO_ADDRESS: 'El registro no tiene una dirección de correo del certificador {certifier}.',
  TOO_MANY_QUESTIONS:
    'Ya se le preguntó {atMost} veces a quien emitió el certificado: decida sin su respuesta, o llame.',
  NO_SUCH_QUESTION: 'No hay esa pregunta, o ya terminó.',
  NO_SUCH_ANSWER: 'Quien emitió el certificado no respondió eso.',
  NO_SUCH_APPOINTMENT: 'No existe esa cita.',
  ALREADY_RESCHEDULED: 'La cita ya se cambió dos veces.',
  TOO_EARLY_TO_REAPPLY: 'Se puede pedir otra evaluación desde el {from}.',
  CONSULTATION_OPEN: 'Falta la opinión de {agency}, o que venza su plazo.',
  NO_SUCH_CONSULTATION: 'No hay una consulta pendiente así.',
  NOT_AN_ADVISER: '{agency} no es una entidad de este país que dé opiniones.',
  APPEAL_OPEN: 'La persona todavía puede apelar: ábrala cuando venza ese plazo.',
  NOT_TACIT: 'Lo decidieron personas: solo un reconocimiento por silencio se revisa por fraude.',
  NO_LONGER_VALID: 'El reconocimiento valió hasta el {until}.',
  NO_PROPOSAL: 'No hay una propuesta.',
  PROPOSAL_PENDING: 'Ya hay una propuesta: otra persona la aprueba o la rechaza primero.',
  BEYOND_PROVISIONAL: 'Antes de oír a la persona solo se suspende hasta el {until}: ponga ese día u otro anterior.',
  BEYOND_SUSPENSION:
    'Después de la audiencia se suspende a lo sumo hasta el {until}: ponga ese día u otro anterior, o proponga revocarla.',
  BEYOND_VALIDITY:
    'La credencial vale hasta el {until}: la suspensión termina a más tardar ese día y, después de la audiencia, antes, para que la credencial vuelva a valer.',
  NOTHING_TO_ISSUE: 'Ninguna fila se puede emitir: vea los motivos y corrija el archivo.',
  OTHER_REGISTER:
    'El registro que usted tiene no es el que se leyó: pida a quien lo envió el mismo archivo y revíselo antes de aprobar.',
  NO_SUCH_COPY: 'No hay una copia con ese número.',
  TOO_MANY_COPIES: 'Ya hay {atMost} copias que valen: dé de baja una primero.',
  NO_TWO_OFFICERS: 'Hacen falta dos personas distintas, una que revise y otra que apruebe.',
  HEARING_NEEDED:
    'Nadie oyó todavía a la persona: ábrale primero una audiencia (open-hearing), con razones y fundamento legal.',
  HEARING_OPEN: 'La persona tiene hasta el {dueOn} para responder.',
  TOO_LATE_TO_REOPEN: 'Se podía reabrir hasta el {until}.',
  NOT_ASSIGNED_TO_THEM: 'Esa persona no tiene asignado el trámite.',
  NOT_IN_FORCE: 'La versión {version} no es la que está vigente.',
  NO_NEWER_RULES: 'El trámite ya se rige por las versiones vigentes.',
  UNKNOWN_REGION: 'La región {region} no es de este país.',
  UNKNOWN_MUNICIPALITY:
    'El municipio {municipality} no está entre los de esa región que este país nombra. Puede dejarlo sin decir.',
  UNKNOWN_OFFICE:
    'La oficina fronteriza {office} no está en un acuerdo, o su institución no atiende en ella. Puede dejarla sin decir.',
  NOT_FOR_THIS_COUNTRY: 'Este trámite no es de {country}.',
  REFUSAL_FINAL: 'La decisión ya es firme.',
  UNIT_NOT_MISSING: 'La unidad {unit} no fue denegada: no hay qué apelar.',
  UNIT_NOT_APPEALED: 'Sobre la unidad {unit} no hay apelación.',
  OTHER_RULING:
    'Las apelaciones confirman, cambian o devuelven una decisión; a una queja por silencio se responde ordenando que se decida.',
  ORDER_TOO_LONG: 'Se puede dar {atMost} días como máximo.',
  TOO_EARLY_TO_COMPLAIN: 'Puede quejarse desde el {from}.',
  RULING_CHANGES_NOTHING: 'Revocar sin reconocer ninguna unidad es confirmar.',
  NO_OFFICER: 'No hay nadie en turno que no haya tenido parte en la decisión.',
  NO_SUCH_MANDATE: 'No hay un mandato vigente.',
  MANDATE_TOO_LONG: 'Un mandato vale {atMost} días como máximo.',
  NOT_LEGAL_AID:
    '{agency} no ayuda gratis en este país. Aquí ayudan: {bodies}. A una institución del otro país se le pide en la página de ese país, con el mismo número.',
  TOO_MANY_ASKED:
    'En este trámite ya se pidió ayuda legal {atMost} veces, que es lo más que se puede: acuda usted a quien ayuda, como dice la página, con el número de su trámite.',
  OWN_PERIOD:
    'Corre un plazo de su entidad, y quien responde por un plazo no lo detiene: la región la dice la persona, que entra con su código.',
  PAPER_NOT_SEEN: 'Antes de confirmar, abra el documento que la persona firmó.',
  QUORUM_MISSING: 'Falta el voto de: {benches}.',
  NO_BENCH: 'El directorio no le asigna un lugar en el comité: Estado, empleadores o trabajadores.',
  ONE_BENCH_EACH: 'Usted ya votó esta propuesta por otro lado del comité, y nadie vota por dos.',
  BENCH_HAS_VOTED:
    'Otra persona ya votó por este lado, y solo ella cambia ese voto. Si ya no es delegada, retiren la propuesta y preséntenla de nuevo.',
  NEEDS_COMMITTEE: 'Esto lo decide el comité.',
  NEEDS_SECOND_PERSON: 'Un paso de preparación no se vota: lo confirma una segunda persona.',
  COVERAGE_UNCLEAR:
    'La unidad {unit}: «parcial» dice qué falta, «ninguna» no dice qué la cubre, y lo demás dice qué la cubre.',
  OTHER_EQUIVALENCE: 'La equivalencia {id} ya responde esa pregunta: proponga una versión nueva de ella.',
  VERSION_NOT_NEXT: 'La versión que sigue es la {next}.',
  DATES_REVERSED: 'Terminaría ({until}) antes de empezar ({from}).',
  UNKNOWN_CHECKPOINT: 'El acuerdo {agreement} no tiene el paso de preparación «{code}».',
  SHARE_TOO_LONG: 'Lo que muestra, lo muestra {atMost} días como máximo.',
  QR_TOO_LARGE:
    'La credencial tiene {characters} caracteres: no cabe en un QR de versión {largest} que se lea en papel.',
  ABOUT_YOURSELF: 'Nadie cambia ni aprueba lo que le toca a sí mismo: lo hace otra persona supervisora.',
  NO_SUCH_OFFICER: '{officer} no está en el registro de funcionarios: primero hay que registrar a esa persona.',
  LAST_SUPERVISOR: 'La entidad se quedaría sin nadie que supervise: registre antes a otra persona.',
  LAST_OF_THEIR_ROLE: 'Nadie más en la entidad sería {role}: registre antes a otra persona.',
  TOO_MANY_PROPOSALS:
    'De lo que usted propuso, {atMost} esperan a una segunda persona: pida antes que respondan alguna.',
  OFFICER_ON_DUTY:
    'La persona está hoy en turno: lo que se le sorteó se queda con ella. Quien no está, se exceptúa del sorteo del día o se ausenta desde la mañana siguiente.',
  CASE_STILL_RUNS:
    'El trámite {caseId} sigue abierto o corre un plazo en él: mientras tanto no se puede suprimir nada. Retírelo primero, o espere a que termine.',
  DATA_STILL_NEEDED:
    'Los datos hacen falta para {caseId}, que sigue vigente: no se pueden suprimir todavía. Responda por qué ley se conservan y hasta cuándo.',
  NO_SUCH_HOLD: 'No hay una orden de conservar vigente con ese nombre.',
  ALERT_TOO_LONG: 'Una alerta puede durar hasta el {until} como máximo.',
  HOLD_TOO_LONG: 'Puede durar hasta el {until} como máximo.',
  AUTHORITY_NOT_TOLD:
    'A la autoridad de protección de datos todavía no se le avisó: registre primero lo que se le envió, con su constancia.',
  STILL_TELLING:
    'Todavía falta avisar a alguien: espere a los trámites que faltan y, de cada uno al que no se pudo avisar, registre cómo se avisó a la persona (`record-person-told`).',
  REPORT_FULL: 'Ya no cabe más en esta denuncia. Espere la respuesta, o haga otra.',
  OWN_AGENCY: 'Nadie juzga a su propia institución: lo hace la auditoría de otra.',
  ANSWER_AWAITED: 'Todavía tiene plazo quien debe responder. Se juzga con su respuesta, o cuando venza el plazo.',
};
