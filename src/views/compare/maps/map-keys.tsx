import type { ComparisonMaps } from '../../../domain/compare/comparison-maps.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ClassScale } from '../../../ui/class-scale.tsx';
import { ChangeKey } from './change-key.tsx';

interface MapKeysProps extends Pick<ComparisonMaps, 'bounds' | 'unit'> {
  readonly hasChange: boolean;
}

/** One scale for every map of the comparison. */
export function MapKeys({ bounds, unit, hasChange }: MapKeysProps) {
  const { t } = useText();
  const isShare = unit === 'share';
  return (
    <div className="pb-cmp-map-keys">
      <div>
        <p className="pb-quiet">
          {t('compareMaps.scale', {
            unit: t(isShare ? 'compareView.maps.percent' : 'compareView.maps.count'),
          })}
        </p>
        <ClassScale
          ramp={isShare ? 'perceived' : 'offences'}
          marks={[
            ...(isShare ? [] : ([{ kind: 'zero', label: t('mark.zero') }] as const)),
            { kind: 'missing', label: t('mark.missing') },
          ]}
          classes={classLabels(bounds, isShare ? 100 : 1)}
        />
      </div>
      {hasChange && <ChangeKey />}
    </div>
  );
}
