import { valueKey } from './category-mapping.ts';
import type { FoundFile } from './found-file.ts';
import { type DraftProblem, type MappingDraft, rolesOfKind } from './mapping-draft.ts';
import type { ColumnMatch } from './match-place-names.ts';
import { hasDays, periodOf } from './stated-period.ts';

/** What a person must still settle, in the order of the form. Empty: the file can be taken in. */
export function draftProblems(
  draft: MappingDraft,
  found: FoundFile,
  names: ColumnMatch | null,
): readonly DraftProblem[] {
  const { kind, columns } = draft;
  const problems: DraftProblem[] = [];
  const needs = kind === 'places' ? 'areas' : kind === 'walk-points' ? 'points' : null;
  const hasGround =
    needs === 'areas'
      ? found.geometry === 'areas' || found.geometry === 'mixed'
      : found.withPosition > 0;
  if (needs !== null && !hasGround) problems.push({ code: 'geometry-missing', needs });
  for (const role of rolesOfKind[kind].needed) {
    if (columns[role] === undefined) problems.push({ code: 'role-missing', role });
  }
  if (kind === 'incidents' && columns.category === undefined && draft.always.category === null) {
    problems.push({ code: 'category-missing' });
  }
  problems.push(...valueProblems(draft, found));
  const ambiguous = names?.names.filter(({ match }) => match.status === 'ambiguous').length ?? 0;
  if (ambiguous > 0) problems.push({ code: 'place-ambiguous', names: ambiguous });
  if (kind === 'counts' && draft.counts.length === 0) problems.push({ code: 'nothing-to-count' });
  if (kind === 'denominators' && draft.figures.size === 0) {
    problems.push({ code: 'nothing-to-divide-by' });
  }
  if (kind === 'survey' && draft.question.kind === 'own' && draft.question.text.trim() === '') {
    problems.push({ code: 'question-missing' });
  }
  const fault = needsPeriod(draft) ? periodProblem(draft) : coverProblem(draft);
  if (fault !== null) problems.push({ code: fault });
  if (draft.name.trim() === '') problems.push({ code: 'name-missing' });
  if (draft.source.trim() === '') problems.push({ code: 'source-missing' });
  return problems;
}

/** Counts, shares and denominators mean nothing without one. Incidents have their own times. */
export function needsPeriod({ kind }: Pick<MappingDraft, 'kind'>): boolean {
  return kind === 'counts' || kind === 'survey' || kind === 'denominators';
}

/** Rows with times of their own: what days the whole export covers may be said, or left. */
export function hasCover({ kind }: Pick<MappingDraft, 'kind'>): boolean {
  return kind === 'incidents' || kind === 'tyck-till';
}

function coverProblem(draft: MappingDraft) {
  const { period } = draft;
  if (!hasCover(draft) || period.kind !== 'stated') return null;
  if (period.start === '' && period.end === '') return null;
  return hasDays(period) ? null : 'period-not-valid';
}

function periodProblem({ period, counts }: MappingDraft) {
  switch (period.kind) {
    case 'not-said':
      return 'period-missing';
    case 'stated':
      if (period.start === '' || period.end === '') return 'period-missing';
      return hasDays(period) ? null : 'period-not-valid';
    case 'names':
      return counts.every((name) => periodOf(name) !== null) ? null : 'period-not-valid';
    default:
      return null;
  }
}

function valueProblems(
  { kind, columns, categories, channels }: MappingDraft,
  found: FoundFile,
): readonly DraftProblem[] {
  const used = new Set(rolesOfKind[kind].other);
  return (['category', 'channel'] as const).flatMap((role): DraftProblem[] => {
    const name = used.has(role) ? columns[role] : undefined;
    if (name === undefined) return [];
    const values = found.columns.find((column) => column.name === name)?.values ?? [];
    const known: ReadonlyMap<string, unknown> = role === 'category' ? categories : channels;
    const open = values.filter(({ value }) => !known.has(valueKey(value))).length;
    return open === 0 ? [] : [{ code: 'values-not-mapped', role, values: open }];
  });
}
