import { findingText } from '../../../i18n/finding-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectFindings } from '../../../state/findings-slice.ts';
import { selectWalks } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Button } from '../../../ui/button.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { AreaChoice } from './area-choice.tsx';
import type { MeasureFieldsProps } from './measure-fields.tsx';

/** Findings, action points and the priority area that a measure comes from. */
export function MeasureBasis({ measure, onChange }: MeasureFieldsProps) {
  const words = useText();
  const { t } = words;
  const nameOf = usePlaceName();
  const findings = useApp(selectFindings);
  const walks = useApp(selectWalks);
  const { findingIds, points } = measure;
  const goneIds = findingIds.filter((id) => findings.every((one) => one.id !== id));
  const pointText = (walkId: string, pointId: string) => {
    const point = walks
      .find(({ id }) => id === walkId)
      ?.body.points.find(({ id }) => id === pointId);
    return point === undefined ? t('measures.page.pointGone') : point.what;
  };
  return (
    <section className="pb-pln-section" aria-labelledby="basis-title">
      <h3 id="basis-title">{t('measures.page.basis')}</h3>
      {findings.length + goneIds.length === 0 ? (
        <p className="pb-pln-quiet">{t('measures.page.noFindings')}</p>
      ) : (
        <ToggleChips
          label={t('measures.page.findings')}
          chips={[
            ...findings.map(({ id, finding }) => ({
              id,
              label: findingText(finding, nameOf, words),
              isOn: findingIds.includes(id),
            })),
            ...goneIds.map((id) => ({
              id,
              label: t('measures.page.findingGone', { id }),
              isOn: true,
            })),
          ]}
          onToggle={(index) => {
            const id = findings[index]?.id ?? goneIds[index - findings.length];
            if (id === undefined) return;
            const others = findingIds.filter((one) => one !== id);
            onChange({
              findingIds: others.length < findingIds.length ? others : [...findingIds, id],
            });
          }}
        />
      )}
      {points.length > 0 && (
        <>
          <h4>{t('measures.page.points')}</h4>
          <ul className="pb-pln-plain">
            {points.map(({ walkId, pointId }) => (
              <li key={`${walkId} ${pointId}`} className="pb-pln-row">
                <a href={`#/vandring/${walkId}/efter`}>{pointText(walkId, pointId)}</a>
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() =>
                    onChange({
                      points: points.filter(
                        (one) => one.walkId !== walkId || one.pointId !== pointId,
                      ),
                    })
                  }
                >
                  {t('measures.page.remove')}
                  <span className="pb-visually-hidden">{`: ${pointText(walkId, pointId)}`}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <AreaChoice
        value={measure.priorityAreaId}
        onChange={(priorityAreaId) => onChange({ priorityAreaId })}
      />
    </section>
  );
}
