import type { ChangedChoices, ColumnChoice } from '../../../domain/import/import-choices.ts';
import type { FoundColumn } from '../../../domain/own-data/found-file.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { OpenFile } from '../../../state/import-slice.ts';
import { SelectField } from '../../../ui/select-field.tsx';

interface ColumnListProps {
  readonly file: OpenFile;
  readonly onRead: (changed: ChangedChoices) => void;
}

const kinds = ['text', 'number', 'percent', 'date', 'left-out'] as const;
const FOUND = 'found';

/** Every column, what it was read as, and another way to read it. */
export function ColumnList({ file: { found, choices }, onRead }: ColumnListProps) {
  const { t } = useText();
  const [first] = found.report.sample;
  const choose = (name: string, id: ColumnChoice | typeof FOUND) => {
    const columns = new Map(choices.columns);
    if (id === FOUND) columns.delete(name);
    else columns.set(name, id);
    onRead({ columns });
  };
  return (
    <section aria-labelledby="columns">
      <h3 id="columns" className="pb-imp-heading">
        {t('importing.found.columns')}
      </h3>
      <ul className="pb-imp-columns">
        {found.columns.map((column) => {
          const { name } = column;
          const kind = t(`importing.columnKind.${shownKind(column)}`);
          const value = first?.[name];
          return (
            <li key={name}>
              <div>
                <strong>{name}</strong>
                <p className="pb-imp-quiet pb-imp-cut">
                  {value === undefined || value === null ? kind : String(value)}
                </p>
              </div>
              {isFixed(column) ? (
                <span>{kind}</span>
              ) : (
                <SelectField
                  label={`${t('importing.found.readAs')}: ${name}`}
                  isLabelVisible={false}
                  value={choices.columns?.get(name) ?? FOUND}
                  options={[
                    { id: FOUND, label: t('importing.found.asFound', { value: kind }) },
                    ...kinds.map((id) => ({ id, label: t(`importing.columnKind.${id}`) })),
                  ]}
                  onChange={(id) => choose(name, id as ColumnChoice | typeof FOUND)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function shownKind({ kind, isPercent, isCoordinate, isStreet, leftOut }: FoundColumn) {
  if (isStreet) return 'place-rows';
  if (leftOut !== null) return 'left-out';
  if (isCoordinate) return 'coordinate';
  return isPercent ? 'percent' : kind;
}

/** Personal data has its own notice, and coordinates their own settings. */
function isFixed({ isCoordinate, isStreet, leftOut, kind }: FoundColumn): boolean {
  return isCoordinate || isStreet || kind === 'empty' || (leftOut !== null && leftOut !== 'chosen');
}
