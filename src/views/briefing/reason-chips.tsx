import type { PlaceReason } from '../../domain/shift/place-reasons.ts';
import { reasonText } from '../../i18n/shift-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { reasonKey } from '../../print/shift/shift-card.tsx';
import { incidentSourceRef } from '../../state/incident-source.ts';
import { useApp } from '../../state/use-app.ts';
import { Chip, ChipButton } from '../../ui/chip.tsx';
import { useReasonContext } from './use-card-setting.ts';

/** Why a place is proposed; each reason opens its source. */
export function ReasonChips({ reasons }: { readonly reasons: readonly PlaceReason[] }) {
  const words = useText();
  const { t } = words;
  const context = useReasonContext();
  const showSource = useApp((state) => state.showSource);
  const counts = incidentSourceRef(useApp((state) => state.incidentSet));
  if (reasons.length === 0) return <Chip>{t('shift.choose.byLeader')}</Chip>;
  return (
    <ul className="pb-shf-chips">
      {reasons.map((reason) => {
        const ref =
          'factId' in reason ? ({ kind: 'fact', factId: reason.factId } as const) : counts;
        const text = reasonText(reason, context, words);
        return (
          <li key={reasonKey(reason)}>
            {ref === null ? (
              <Chip>{text}</Chip>
            ) : (
              <ChipButton description={t('shift.source')} onPress={() => showSource(ref)}>
                {text}
              </ChipButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}
