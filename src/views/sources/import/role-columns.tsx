import { type MappingRole, rolesOfKind } from '../../../domain/own-data/mapping-draft.ts';
import { proposeValues } from '../../../domain/own-data/propose-draft.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { type DraftPartProps, usableColumns } from './draft-part.ts';

const NONE = ':none';

/** Which column is which. */
export function RoleColumns({ found, draft, onChange }: DraftPartProps) {
  const { t } = useText();
  const { needed, other } = rolesOfKind[draft.kind];
  const usable = usableColumns(found).filter(({ isCoordinate }) => !isCoordinate);
  const choose = (role: MappingRole, id: string) => {
    const columns = { ...draft.columns };
    if (id === NONE) delete columns[role];
    else columns[role] = id;
    onChange({ columns, ...proposeValues(found, draft, columns) });
  };
  return (
    <fieldset className="pb-imp-set">
      <legend>{t('importing.mapping.columns')}</legend>
      <div className="pb-imp-settings">
        {[...needed, ...other].map((role) => (
          <SelectField
            key={role}
            label={t(`importing.role.${role}`)}
            value={draft.columns[role] ?? NONE}
            options={[
              {
                id: NONE,
                label: t(
                  needed.includes(role) ? 'importing.mapping.choose' : 'importing.mapping.notUsed',
                ),
              },
              ...usable.map(({ name }) => ({ id: name, label: name })),
            ]}
            onChange={(id) => choose(role, id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
