import type { Source } from './fact';

/** The day on which X's prices and migration guide were last checked. */
export const CHECKED_ON = '2026-10-02';
/** The day on which X's other documentation was last checked. */
export const CHECKED_EARLIER_ON = '2026-08-22';

export const onAugust22 = (source: string): Source => ({ source, checkedOn: CHECKED_EARLIER_ON });
export const onOctober2 = (source: string): Source => ({ source, checkedOn: CHECKED_ON });

export const PRICING = onOctober2('X, Pricing');
export const FREE_CREDITS = onOctober2('X, Free credits');
export const PRICING_AND_FREE_CREDITS = onOctober2('X, Pricing; Free credits');
export const APPS = onAugust22('X, Apps');
export const RATE_LIMITS = onAugust22('X, Rate limits');
export const MANAGE_POSTS = onAugust22('X, Manage posts');
export const CHANGELOG = onAugust22('X, Changelog of February 6, 2026');
export const SECURITY = onAugust22('X, Security');
export const DOCUMENTATION = onAugust22('X’s documentation');
export const MIGRATION = onOctober2('X, Migrating OAuth 1.0a user tokens to OAuth 2.0');
export const PACKAGES = onAugust22('X, MCP page; README of X’s tool xurl');
export const APP_TYPES = onAugust22('X, Apps; ads MCP page');
export const POLICY = onAugust22('https://docs.x.com/developer-terms/policy');
export const AGREEMENT = onAugust22('https://docs.x.com/developer-terms/ppu-agreement');

export const EXAMPLES = onAugust22('X, published examples; reports of 2026');
export const SCANNERS = onAugust22('Rules of two public secret scanners');
export const REPORTS = onAugust22('Public setup guides and reports of 2026');
