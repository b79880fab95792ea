import type { CardTexts } from '../../../domain/shift/shift.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ShiftCard } from '../../../print/shift/shift-card.tsx';
import { selectCards } from '../../../state/select-shift-cards.ts';
import { useApp } from '../../../state/use-app.ts';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { useCardSetting } from '../use-card-setting.ts';
import type { StepProps } from './step-props.ts';

/** What the shift leader writes, and the card that comes of it. */
export function CardsStep({ plan, change }: StepProps) {
  const { t } = useText();
  const cards = useApp((state) => selectCards(state, plan));
  const setting = useCardSetting(plan.body);
  if (cards.length === 0) return <p>{t('shiftCard.edit.none')}</p>;
  const write = (placeId: string, given: Partial<CardTexts>) =>
    change((shift) => ({
      ...shift,
      places: shift.places.map((place) =>
        place.placeId === placeId ? { ...place, texts: { ...place.texts, ...given } } : place,
      ),
    }));
  return (
    <div className="pb-task-fields">
      {cards.map((card, index) => {
        const { placeId, texts } = card;
        const name = setting.nameOf(placeId);
        return (
          <section key={placeId} className="pb-task-section" aria-labelledby={`card-${index}`}>
            <h2 id={`card-${index}`}>{`${index + 1} ${name}`}</h2>
            <GuardedText
              label={t('shiftCard.edit.act')}
              hint={t('shiftCard.edit.actHint')}
              rows={2}
              value={texts.act}
              onChange={(act) => write(placeId, { act })}
            />
            <GuardedText
              label={t('shiftCard.edit.avoid')}
              rows={2}
              value={texts.avoid}
              onChange={(avoid) => write(placeId, { avoid })}
            />
            <GuardedText
              label={t('shiftCard.edit.know')}
              hint={t('shiftCard.edit.knowHint')}
              rows={2}
              value={texts.know}
              onChange={(know) => write(placeId, { know })}
            />
            <details className="pb-shf-details">
              <summary>{t('shiftCard.edit.preview')}</summary>
              <ShiftCard card={card} number={index + 1} headingLevel="h3" {...setting} />
            </details>
          </section>
        );
      })}
    </div>
  );
}
