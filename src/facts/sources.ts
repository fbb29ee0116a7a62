import type { Source } from './fact';

/** The day on which X's prices and migration guide were last checked. */
export const CHECKED_ON = '2026-10-02';
/** The day on which the rest of X's documentation was last checked. */
export const CHECKED_EARLIER_ON = '2026-08-22';

export const checkedEarlier = (source: string): Source => ({ source, checkedOn: CHECKED_EARLIER_ON });
export const checkedLast = (source: string): Source => ({ source, checkedOn: CHECKED_ON });

export const PRICING = checkedLast('X, Pricing');
export const FREE_CREDITS = checkedLast('X, Free credits');
export const PRICING_AND_FREE_CREDITS = checkedLast('X, Pricing; Free credits');
export const APPS = checkedEarlier('X, Apps');
export const RATE_LIMITS = checkedEarlier('X, Rate limits');
export const MANAGE_POSTS = checkedEarlier('X, Manage posts');
export const CHANGELOG = checkedEarlier('X, Changelog of February 6, 2026');
export const SECURITY = checkedEarlier('X, Security');
export const DOCUMENTATION = checkedEarlier('X’s documentation');
export const MIGRATION = checkedLast('X, Migrating OAuth 1.0a user tokens to OAuth 2.0');
export const PACKAGES = checkedEarlier('X, MCP page; README of X’s tool xurl');
export const APP_TYPES = checkedEarlier('X, Apps; ads MCP page');
export const POLICY = checkedEarlier('https://docs.x.com/developer-terms/policy');
export const AGREEMENT = checkedEarlier('https://docs.x.com/developer-terms/ppu-agreement');

export const EXAMPLES = checkedEarlier('X, published examples; reports of 2026');
export const SCANNERS = checkedEarlier('Rules of two public secret scanners');
export const REPORTS = checkedEarlier('Public setup guides and reports of 2026');
