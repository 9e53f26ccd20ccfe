import { Module } from '@nestjs/common';
import { CommitteeController } from './committee/committee.controller.js';
import { ImpactDesk } from './impact/impact-desk.js';
import { RuleChangeDesk } from './rule-changes/rule-change-desk.js';
import { RuleChangeList } from './rule-changes/rule-change-list.js';
import { RuleChangesController } from './rule-changes.controller.js';

@Module({
  controllers: [RuleChangesController, CommitteeController],
  providers: [RuleChangeDesk, RuleChangeList, ImpactDesk],
  exports: [RuleChangeDesk],
})
export class GovernanceModule {}
