import { useMemo } from 'react';
import type { FoundFile } from '../../../domain/own-data/found-file.ts';
import type { MappingDraft } from '../../../domain/own-data/mapping-draft.ts';
import { rolesOfKind } from '../../../domain/own-data/mapping-draft.ts';
import { type ColumnMatch, placeMatcher } from '../../../domain/own-data/match-place-names.ts';
import { selectKnownPlaces } from '../../../state/select-known-places.ts';
import { useApp } from '../../../state/use-app.ts';

/** What the names in the column of places stand for; null without one, or where there are too many. */
export function useNames(found: FoundFile, draft: MappingDraft): ColumnMatch | null {
  const known = useApp(selectKnownPlaces);
  const { kind, columns, places } = draft;
  const { needed, other } = rolesOfKind[kind];
  const name = [...needed, ...other].includes('place') ? columns.place : undefined;
  const values = found.columns.find((column) => column.name === name)?.values ?? null;
  return useMemo(() => {
    if (values === null) return null;
    const match = placeMatcher(known, places);
    return {
      names: values.map(({ value, rows }) => ({ name: value, rows, match: match(value) })),
      rowsWithoutName: 0,
    };
  }, [values, known, places]);
}
