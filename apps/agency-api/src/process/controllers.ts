import { ruleChangeCommandControllers } from '../governance/rule-changes/rule-change-command-controllers.js';
import { AnonymousReportsController } from '../public/anonymous-reports/anonymous-reports.controller.js';
import { ArchiveController } from '../worker/archive/archive.controller.js';
import { AuditsController } from '../agency/audits/audits.controller.js';
import { AuthoritiesController } from '../public/authorities/authorities.controller.js';
import { BulkIssuesController } from '../agency/bulk-issues/bulk-issues.controller.js';
import { CarriersController } from '../agency/carriers/carriers.controller.js';
import { AuditedLooksController } from '../worker/looks/audited-looks.controller.js';
import { CalendarsController } from '../agency/calendars/calendars.controller.js';
import { CaseReferencesController } from '../worker/references/case-references.controller.js';
import { CasesController } from '../cases/cases.controller.js';
import { CatalogueController } from '../public/catalogue/catalogue.controller.js';
import { CataloguePreviewController } from '../governance/catalogue-preview/catalogue-preview.controller.js';
import { CertificationsController } from '../cases/certifications/certifications.controller.js';
import { ChecksController } from '../checking/checks/checks.controller.js';
import { commandControllers } from '../cases/commands/command-controllers.js';
import { ChoicesController } from '../worker/choices/choices.controller.js';
import { CommandPreviewsController } from '../cases/previews/command-previews.controller.js';
import { CommitteeController } from '../governance/committee/committee.controller.js';
import { CorrectionsController } from '../cases/corrections/corrections.controller.js';
import { CorruptionReportsController } from '../agency/corruption-reports/corruption-reports.controller.js';
import { DataBreachesController } from '../agency/data-breaches/data-breaches.controller.js';
import { DeletionController } from '../worker/deletion/deletion.controller.js';
import { DocsController } from './docs/docs.controller.js';
import { DocumentsController } from '../cases/documents/documents.controller.js';
import { DossiersController } from '../cases/dossiers/dossiers.controller.js';
import { DrawsController } from '../reviewing/draws/draws.controller.js';
import { EmergenciesController } from '../public/emergencies/emergencies.controller.js';
import { FormDraftsController } from '../cases/drafts/form-drafts.controller.js';
import { HealthController } from './health/health.controller.js';
import { IdentityMatchingController } from '../agency/identity-matching/identity-matching.controller.js';
import { IndicatorsController } from '../public/statistics/indicators.controller.js';
import { IntegrityEventsController } from '../agency/integrity-events/integrity-events.controller.js';
import { LegalAidController } from '../cases/legal-aid/legal-aid.controller.js';
import { OwnLegalAidController } from '../worker/legal-aid/own-legal-aid.controller.js';
import { LogController } from '../checking/log/log.controller.js';
import { LooksController } from '../worker/looks/looks.controller.js';
import { MandatesController } from '../worker/mandates/mandates.controller.js';
import { MatchesController } from '../worker/matches/matches.controller.js';
import { MeController } from '../agency/officers/me.controller.js';
import { NodeController } from '../agency/node/node.controller.js';
import { MessagesController } from '../public/messages/messages.controller.js';
import { OfficersController } from '../agency/officers/officers.controller.js';
import { OwnCredentialsController } from '../worker/own-credentials/own-credentials.controller.js';
import { PausesController } from '../agency/pauses/pauses.controller.js';
import { PreCheckController } from '../public/pre-check/pre-check.controller.js';
import { PrecedentsController } from '../reviewing/precedents/precedents.controller.js';
import { ProofController } from '../worker/archive/proof.controller.js';
import { ProtectionController } from '../cases/protection/protection.controller.js';
import { QuarantineController } from '../agency/quarantine/quarantine.controller.js';
import { QueuesController } from '../cases/queue/queues.controller.js';
import { ReferencesController } from '../worker/references/references.controller.js';
import { ReferenceController } from '../public/reference/reference.controller.js';
import { LawBookController } from '../public/rules/law-book.controller.js';
import { RulesController } from '../public/rules/rules.controller.js';
import { RuleChangesController } from '../governance/rule-changes.controller.js';
import { SearchesController } from '../cases/searches/searches.controller.js';
import { SessionsController } from '../worker/status/sessions.controller.js';
import { SharedController } from '../worker/shares/shared.controller.js';
import { SharesController } from '../worker/shares/shares.controller.js';
import { StatusController } from '../worker/status/status.controller.js';
import { SourceQuestionsController } from '../public/source-questions/source-questions.controller.js';
import { StatusListsController } from '../checking/status-lists/status-lists.controller.js';
import { SuggestionsController } from '../reviewing/suggestions/suggestions.controller.js';
import { TrustController } from '../checking/trust/trust.controller.js';
import { VerifierChecksController } from '../checking/checks/verifier-checks.controller.js';
import { VerifierEventsController } from '../checking/verifier-events/verifier-events.controller.js';
import { WalletController } from '../worker/wallet/wallet.controller.js';
import { WalletMetadataController } from '../worker/wallet/wallet-metadata.controller.js';
import { WalletOffersController } from '../worker/wallet/wallet-offers.controller.js';

/** What the API serves, in the order in which its document tells it. */
export const controllers = [
  CarriersController,
  HealthController,
  DrawsController,
  OfficersController,
  MeController,
  MessagesController,
  CalendarsController,
  NodeController,
  QuarantineController,
  IntegrityEventsController,
  DataBreachesController,
  AuditsController,
  AuditedLooksController,
  AnonymousReportsController,
  CorruptionReportsController,
  DocsController,
  DossiersController,
  DocumentsController,
  PausesController,
  EmergenciesController,
  RulesController,
  LawBookController,
  ReferenceController,
  BulkIssuesController,
  CasesController,
  QueuesController,
  SearchesController,
  FormDraftsController,
  CommandPreviewsController,
  ...commandControllers,
  ProtectionController,
  CorrectionsController,
  LegalAidController,
  StatusController,
  SessionsController,
  ChoicesController,
  DeletionController,
  OwnLegalAidController,
  ChecksController,
  VerifierChecksController,
  VerifierEventsController,
  SharesController,
  SharedController,
  LooksController,
  MandatesController,
  MatchesController,
  ArchiveController,
  CatalogueController,
  CertificationsController,
  ReferencesController,
  CaseReferencesController,
  SourceQuestionsController,
  IndicatorsController,
  RuleChangesController,
  ...ruleChangeCommandControllers,
  CommitteeController,
  CataloguePreviewController,
  IdentityMatchingController,
  PreCheckController,
  PrecedentsController,
  ProofController,
  SuggestionsController,
  TrustController,
  AuthoritiesController,
  StatusListsController,
  LogController,
  OwnCredentialsController,
  WalletController,
  WalletMetadataController,
  WalletOffersController,
];
