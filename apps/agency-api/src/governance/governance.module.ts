import { Module } from '@nestjs/common';
import { CataloguePreviewHandler } from './catalogue-preview/catalogue-preview-handler.js';
import { ImpactHandler } from './impact/impact-handler.js';
import { RuleChangeCommandHandler } from './rule-changes/rule-change-command-handler.js';
import { RuleChangeHandler } from './rule-changes/rule-change-handler.js';
import { RuleChangeList } from './rule-changes/rule-change-list.js';

const provided = [CataloguePreviewHandler, ImpactHandler, RuleChangeCommandHandler, RuleChangeHandler, RuleChangeList];

/** How rules are made and put in force. */
@Module({ providers: provided, exports: provided })
export class GovernanceModule {}
