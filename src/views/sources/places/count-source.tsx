import { useText } from '../../../i18n/use-text.ts';
import {
  type PlaceCountSource,
  selectPlaceCountSource,
  selectPlaceCountSources,
} from '../../../state/select-place-counts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { Badge } from '../../../ui/chip.tsx';
import { Note } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

/** What is counted in the places: from whom, for when, and what is left out. */
export function CountSource() {
  const { t, format } = useText();
  const sources = useApp(selectPlaceCountSources);
  const source = useApp(selectPlaceCountSource);
  const choose = useApp((state) => state.choosePlaceCountSource);
  const chooseIncidents = useApp((state) => state.chooseIncidents);
  if (source === null) {
    return (
      <div className="pb-plc-source">
        <Note>{t('placeEditor.count.nothing')}</Note>
        <Button size="small" onPress={() => chooseIncidents('practice')}>
          {t('placeEditor.count.practiceOn')}
        </Button>
      </div>
    );
  }
  const isPractice = source.kind === 'practice';
  const nameOf = (one: PlaceCountSource) =>
    one.kind === 'practice' ? t('placeEditor.count.practice') : one.name;
  return (
    <div className="pb-plc-source">
      {sources.length > 1 && (
        <SelectField
          label={t('placeEditor.count.label')}
          value={source.id}
          options={sources.map((one) => ({ id: one.id, label: nameOf(one) }))}
          onChange={choose}
        />
      )}
      <p>
        <Badge variant={isPractice ? 'practice' : 'neutral'}>
          {t(isPractice ? 'practice.badge' : 'ownData.badge')}
        </Badge>{' '}
        {!isPractice && <strong>{nameOf(source)}</strong>}{' '}
        {t('placeEditor.count.statement', {
          period:
            source.period === null
              ? t('placeEditor.count.noPeriod')
              : t('placeEditor.count.period', {
                  start: format.date(source.period.start),
                  end: format.date(source.period.end),
                }),
          origin: isPractice ? t('placeEditor.count.practiceOrigin') : source.source,
        })}{' '}
        <span className="pb-plc-quiet">{t('placeEditor.count.street')}</span>
      </p>
      {!isPractice && source.withoutPosition > 0 && (
        <p className="pb-plc-quiet">
          {t('placeEditor.count.withoutPosition', {
            number: format.number(source.withoutPosition),
          })}
        </p>
      )}
    </div>
  );
}
