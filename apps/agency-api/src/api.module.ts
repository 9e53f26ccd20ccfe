import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { Suspensions } from './access/suspensions.js';
import { CalendarDesk } from './calendars/calendar-desk.js';
import { CalendarsController } from './calendars/calendars.controller.js';
import { BulkIssuesModule } from './bulk-issues/bulk-issues.module.js';
import { CasesModule } from './cases/cases.module.js';
import { CertificationsModule } from './certifications/certifications.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { ChecksModule } from './checks/checks.module.js';
import { CommandsModule } from './commands/commands.module.js';
import { CorrectionsModule } from './corrections/corrections.module.js';
import { DocsController } from './docs/docs.controller.js';
import { DossiersModule } from './dossiers/dossiers.module.js';
import { DrawAudit } from './draws/draw-audit.js';
import { DrawsController } from './draws/draws.controller.js';
import { HealthController } from './health/health.controller.js';
import { Background } from './http/background.js';
import { Once } from './http/once.js';
import { GovernanceModule } from './governance/governance.module.js';
import { IdentityMatchingModule } from './identity-matching/identity-matching.module.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import { LookRecorder } from './looks/look-recorder.js';
import { LooksModule } from './looks/looks.module.js';
import { OwnCredentialsModule } from './own-credentials/own-credentials.module.js';
import { PrecedentsModule } from './precedents/precedents.module.js';
import { PreCheckModule } from './pre-check/pre-check.module.js';
import { SuggestionsModule } from './suggestions/suggestions.module.js';
import { TrustModule } from './trust/trust.module.js';
import { AbsencesController } from './officers/absences.controller.js';
import { ReassignDesk } from './officers/reassign-desk.js';
import { OfficersController } from './officers/officers.controller.js';
import type { ApiParts } from './parts.js';
import { API_PARTS } from './parts.js';
import { PausesModule } from './pauses/pauses.module.js';
import { ProtectionModule } from './protection/protection.module.js';
import { QuarantineController } from './quarantine/quarantine.controller.js';
import { ReferencesModule } from './references/references.module.js';
import { SharesModule } from './shares/shares.module.js';
import { StatusModule } from './status/status.module.js';
import { WalletModule } from './wallet/wallet.module.js';

@Global()
@Module({})
export class ApiModule {
  static over(parts: ApiParts): DynamicModule {
    const guard = {
      provide: APP_GUARD,
      useFactory: (reflector: Reflector) =>
        new AccessGuard(reflector, { ...parts, suspensions: new Suspensions(parts.officers, parts.clock) }),
      inject: [Reflector],
    };
    return {
      module: ApiModule,
      imports: [
        DossiersModule,
        PausesModule,
        BulkIssuesModule,
        CasesModule,
        CommandsModule,
        ProtectionModule,
        CorrectionsModule,
        StatusModule,
        ChecksModule,
        SharesModule,
        LooksModule,
        CatalogueModule,
        CertificationsModule,
        ReferencesModule,
        IndicatorsModule,
        GovernanceModule,
        IdentityMatchingModule,
        PreCheckModule,
        PrecedentsModule,
        SuggestionsModule,
        TrustModule,
        OwnCredentialsModule,
        WalletModule,
      ],
      controllers: [
        HealthController,
        DrawsController,
        OfficersController,
        AbsencesController,
        CalendarsController,
        QuarantineController,
        DocsController,
      ],
      providers: [
        { provide: API_PARTS, useValue: parts },
        Background,
        Once,
        DrawAudit,
        ReassignDesk,
        CalendarDesk,
        guard,
        { provide: APP_INTERCEPTOR, useFactory: () => new LookRecorder(parts) },
      ],
      exports: [API_PARTS, Background, Once],
    };
  }
}
