import { Fragment } from 'react';
import { radighetList, walkRoles } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { Invitation } from './invitation.tsx';
import type { StepProps } from './step-props.ts';
import { RadighetChips } from './stop-fields.tsx';
import { WarningList } from './warning-list.tsx';

const NOBODY = 'none';

/** Who is asked to come, who does what, and who can change something at each stop. */
export function InviteStep({ plan, change }: StepProps) {
  const { t } = useText();
  const { body: walk } = plan;
  const functions = radighetList.map((id) => ({ id, label: t(`walk.radighet.${id}`) }));
  return (
    <div className="pb-task-fields">
      <WarningList walk={walk} />
      <section className="pb-task-section" aria-labelledby="radighet-title">
        <h2 id="radighet-title">{t('walkPlan.invite.radighet')}</h2>
        <p className="pb-wlk-quiet">{t('walkPlan.invite.radighetHint')}</p>
        {walk.stops.map((stop, index) => (
          <Fragment key={stop.id}>
            <RadighetChips
              stop={stop}
              change={change}
              label={t('walkPlan.invite.at', {
                stop: `${t('walk.stopNumber', { number: index + 1 })}, ${stop.name}`,
              })}
            />
            {stop.radighet.length === 0 && <p className="pb-wlk-quiet">{t('walk.noRadighet')}</p>}
          </Fragment>
        ))}
      </section>
      <section className="pb-task-section" aria-labelledby="invited-title">
        <h2 id="invited-title">{t('walkPlan.invite.invited')}</h2>
        <ToggleChips
          label={t('walkPlan.invite.invited')}
          chips={functions.map((one) => ({ ...one, isOn: walk.invited.includes(one.id) }))}
          onToggle={(index) =>
            change((one) => ({
              ...one,
              invited: radighetList.filter((id, at) => one.invited.includes(id) !== (at === index)),
            }))
          }
        />
        <Button
          size="small"
          onPress={() =>
            change((one) => ({
              ...one,
              invited: radighetList.filter(
                (id) =>
                  one.invited.includes(id) ||
                  one.stops.some(({ radighet }) => radighet.includes(id)),
              ),
            }))
          }
        >
          {t('walkPlan.invite.asNeeded')}
        </Button>
      </section>
      <section className="pb-task-section" aria-labelledby="roles-title">
        <h2 id="roles-title">{t('walkPlan.invite.roles')}</h2>
        {walkRoles.map((role) => (
          <SelectField
            key={role}
            label={t(`walk.role.${role}`)}
            isLabelVisible
            value={walk.roles.find((one) => one.role === role)?.holder ?? NOBODY}
            options={[{ id: NOBODY, label: t('walkPlan.invite.nobody') }, ...functions]}
            onChange={(chosen) => {
              const holder = radighetList.find((id) => id === chosen) ?? null;
              change((one) => ({
                ...one,
                roles: walkRoles.map((id) => ({
                  role: id,
                  holder:
                    id === role
                      ? holder
                      : (one.roles.find((other) => other.role === id)?.holder ?? null),
                })),
              }));
            }}
          />
        ))}
      </section>
      <Invitation plan={plan} />
    </div>
  );
}
