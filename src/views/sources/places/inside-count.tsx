import { useText } from '../../../i18n/use-text.ts';
import { selectPlaceCountSource, selectPlaceCounts } from '../../../state/select-place-counts.ts';
import { useChosen } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';

interface InsideCountProps {
  /** Of the counted area. */
  readonly id: string;
}

/** What is counted in an area while it is drawn. */
export function InsideCount({ id }: InsideCountProps) {
  const { t, format } = useText();
  const source = useChosen(selectPlaceCountSource);
  const count = useChosen((state) => selectPlaceCounts(state).get(id));
  if (source === null) return null;
  if (count === undefined) return <p>{t('placeEditor.count.waiting')}</p>;
  const number = format.number(count.street);
  return (
    <p className="pb-plc-inside" data-count={id}>
      {source.kind === 'practice' && <Badge variant="practice">{t('practice.badge')}</Badge>}{' '}
      <strong>{t('placeEditor.count.inside', { number })}</strong>{' '}
      {count.others > 0 && (
        <span className="pb-plc-quiet">
          {t('placeEditor.count.others', { number: format.number(count.others) })}
        </span>
      )}
    </p>
  );
}
