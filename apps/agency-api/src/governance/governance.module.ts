import { Module } from '@nestjs/common';
import { ImpactDesk } from './impact/impact-desk.js';
import { RuleChangeCommandDesk } from './rule-changes/rule-change-command-desk.js';
import { RuleChangeDesk } from './rule-changes/rule-change-desk.js';
import { RuleChangeList } from './rule-changes/rule-change-list.js';

const provided = [ImpactDesk, RuleChangeCommandDesk, RuleChangeDesk, RuleChangeList];

/** How rules are made and put in force. */
@Module({ providers: provided, exports: provided })
export class GovernanceModule {}
