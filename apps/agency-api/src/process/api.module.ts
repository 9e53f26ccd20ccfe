import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, Reflector } from '@nestjs/core';
import { AccessGuard } from '../http/access/access.guard.js';
import { Suspensions } from '../http/access/suspensions.js';
import { CalendarDesk } from '../agency/calendars/calendar-desk.js';
import { CalendarsController } from '../agency/calendars/calendars.controller.js';
import { BulkIssuesModule } from '../agency/bulk-issues/bulk-issues.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { CertificationsModule } from '../cases/certifications/certifications.module.js';
import { CatalogueModule } from '../public/catalogue/catalogue.module.js';
import { ChecksModule } from '../checking/checks/checks.module.js';
import { CommandsModule } from '../cases/commands/commands.module.js';
import { CorrectionsModule } from '../cases/corrections/corrections.module.js';
import { DocsController } from './docs/docs.controller.js';
import { DossiersModule } from '../cases/dossiers/dossiers.module.js';
import { DrawAudit } from '../reviewing/draws/draw-audit.js';
import { DrawsController } from '../reviewing/draws/draws.controller.js';
import { HealthController } from './health/health.controller.js';
import { Background } from '../http/server/background.js';
import { Once } from '../http/asking/once.js';
import { GovernanceModule } from '../governance/governance.module.js';
import { IdentityMatchingModule } from '../agency/identity-matching/identity-matching.module.js';
import { IndicatorsModule } from '../public/statistics/indicators.module.js';
import { LookRecorder } from '../worker/looks/look-recorder.js';
import { LooksModule } from '../worker/looks/looks.module.js';
import { OwnCredentialsModule } from '../worker/own-credentials/own-credentials.module.js';
import { PrecedentsModule } from '../cases/precedents/precedents.module.js';
import { PreCheckModule } from '../public/pre-check/pre-check.module.js';
import { SuggestionsModule } from '../reviewing/suggestions/suggestions.module.js';
import { TrustModule } from '../checking/trust/trust.module.js';
import { AbsencesController } from '../agency/officers/absences.controller.js';
import { ReassignDesk } from '../agency/officers/reassign-desk.js';
import { OfficersController } from '../agency/officers/officers.controller.js';
import type { ApiParts } from '../parts/parts.js';
import { API_PARTS } from '../parts/parts.js';
import { PausesModule } from '../agency/pauses/pauses.module.js';
import { ProtectionModule } from '../cases/protection/protection.module.js';
import { QuarantineController } from '../agency/quarantine/quarantine.controller.js';
import { ReferencesModule } from '../worker/references/references.module.js';
import { SharesModule } from '../worker/shares/shares.module.js';
import { StatusModule } from '../worker/status/status.module.js';
import { WalletModule } from '../worker/wallet/wallet.module.js';

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
