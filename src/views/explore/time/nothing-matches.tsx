import {
  type FilterPart,
  type IncidentFilter,
  loosestFilter,
} from '../../../domain/incident/incident-filter.ts';
import type { TimeProfile } from '../../../domain/incident/time-profile.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';

interface NothingMatchesProps {
  readonly filter: IncidentFilter;
  readonly profile: TimeProfile;
  readonly onClearPart: (part: FilterPart) => void;
}

/** Says that nothing passes the filter, and which part of it to let go. */
export function NothingMatches({ filter, profile, onClearPart }: NothingMatchesProps) {
  const { t, format } = useText();
  if (profile.total > 0) return null;
  const loosest = loosestFilter(filter, profile.without);
  if (loosest === null) {
    return (
      <Notice kind="info" title={t('time.nothing')}>
        {t('time.nothingMany')}
      </Notice>
    );
  }
  const part = t(`time.filterPart.${loosest.part}`);
  return (
    <Notice
      kind="info"
      title={t('time.nothing')}
      action={
        <Button onPress={() => onClearPart(loosest.part)}>{t('time.loosen', { part })}</Button>
      }
    >
      {t('time.nothingLoosen', {
        part,
        count: loosest.count,
        number: format.number(loosest.count),
      })}
    </Notice>
  );
}
