import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import type { CorruptionReport, ReportStage } from './corruption-report.js';

export const { command, opening } = defining<CorruptionReport, ReportStage>();
export const { event, beginning } = definingEvents<CorruptionReport>();

export const integrityOfficers = ['integrity-officer'] as const;
/** Of an answered one nothing more is decided. */
export const running = ['received', 'looked-into'] as const;
