import type { OwnSet } from '../own-data/own-set.ts';
import type { Plan } from './plan.ts';

/** Days that what was thrown away can be brought back. */
export const BIN_DAYS = 30;

/** Days that own data may be kept on the device before it is wiped. */
export const keepDays = [30, 90, 365] as const;

export interface BinnedPlan {
  readonly plan: Plan;
  /** ISO 8601, UTC. */
  readonly binnedAt: string;
}

export interface PlanVersion {
  readonly number: number;
  /** When it was written over, ISO 8601, UTC. */
  readonly replacedAt: string;
  readonly plan: Plan;
}

export interface KeptSet {
  readonly set: OwnSet;
  /** Last day, `YYYY-MM-DD`. */
  readonly keptUntil: string;
}

/** A record that could not be read: it is kept as it was, and can be downloaded. */
export interface SetAsideRecord {
  readonly number: number;
  readonly table: 'plans' | 'versions' | 'bin' | 'sets';
  /** ISO 8601, UTC. */
  readonly setAsideAt: string;
  readonly record: unknown;
}

/** What a device holds. */
export interface Kept {
  readonly plans: readonly Plan[];
  readonly bin: readonly BinnedPlan[];
  readonly sets: readonly KeptSet[];
  readonly setAside: readonly SetAsideRecord[];
  /** Records in a format that this code is too old for. They are left where they are. */
  readonly newer: number;
  /** Names of own data whose last day has passed: it is wiped. */
  readonly expired: readonly string[];
}

const MS_PER_DAY = 86_400_000;

/** Whole days until something is wiped, at least 0. Arguments: ISO 8601, UTC. */
export function daysLeftInBin({ binnedAt }: Pick<BinnedPlan, 'binnedAt'>, now: string): number {
  const gone = (Date.parse(now) - Date.parse(binnedAt)) / MS_PER_DAY;
  return Math.min(BIN_DAYS, Math.max(0, Math.ceil(BIN_DAYS - gone)));
}

export function isPastBin(binned: Pick<BinnedPlan, 'binnedAt'>, now: string): boolean {
  return Date.parse(now) - Date.parse(binned.binnedAt) >= BIN_DAYS * MS_PER_DAY;
}

/** The last day of so many, the present one not counted. `YYYY-MM-DD`. */
export function lastDay(now: string, days: number): string {
  return new Date(Date.parse(now) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Versions are kept apart by at least this, so that an afternoon of typing is not all there is. */
export const VERSION_GAP_MS = 5 * 60_000;
/** Of each plan. */
export const MOST_VERSIONS = 50;

/** Whether what is about to be written over is kept as a version. Arguments: ISO 8601, UTC. */
export function isVersionDue(newest: string | null, now: string): boolean {
  return newest === null || Date.parse(now) - Date.parse(newest) >= VERSION_GAP_MS;
}

/**
 * How it stands with a plan on the device. `saved`: the database has acknowledged the newest change.
 * `full`, `failed`: it is in memory only. `elsewhere`: another tab writes it.
 */
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'full' | 'failed' | 'elsewhere';
