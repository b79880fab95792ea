import { needParts } from '../../../domain/walk/walk-need.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { PlaceNeed } from '../../../state/select-walks.ts';
import { partText, totalText } from './need-text.ts';

interface NeedTableProps {
  readonly needs: readonly PlaceNeed[];
  readonly chosenId: string | null;
  readonly onChoose: (placeId: string) => void;
}

/** Every place and stadsdel with its need and the points of each part; hatched where one is missing. */
export function NeedTable({ needs, chosenId, onChoose }: NeedTableProps) {
  const words = useText();
  const { t } = words;
  const shown = needParts.filter((part) => needs[0]?.need.parts.some((one) => one.part === part));
  return (
    <div className="pb-task-scroll">
      <table className="pb-wlk-table">
        <thead>
          <tr>
            <th scope="col">{t('walkPlan.need.place')}</th>
            <th scope="col">{t('walkPlan.need.total')}</th>
            {shown.map((part) => (
              <th key={part} scope="col" abbr={t(`walkPlan.need.partName.${part}`)}>
                {t(`walkPlan.need.partShort.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {needs.map((row) => (
            <tr key={row.place.id} data-chosen={row.place.id === chosenId}>
              <th scope="row">
                <button
                  type="button"
                  className="pb-link-button"
                  aria-pressed={row.place.id === chosenId}
                  onClick={() => onChoose(row.place.id)}
                >
                  {row.place.label}
                </button>
              </th>
              <td className="pb-wlk-total">{totalText(row.need, words)}</td>
              {shown.map((part) => {
                const score = row.need.parts.find((one) => one.part === part)?.score;
                return (
                  <td key={part} title={partText(row, part, words)}>
                    {score?.status === 'known' ? (
                      score.points
                    ) : (
                      <span className="pb-wlk-missing">
                        <span className="pb-visually-hidden">{t('walkPlan.need.missing')}</span>
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pb-task-row pb-wlk-quiet">
        <span className="pb-wlk-missing" aria-hidden="true" />
        {t('walkPlan.need.missing')}
      </p>
    </div>
  );
}
