import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useApp } from '../state/use-app.ts';
import { Button } from '../ui/button.tsx';

const steps = ['layers', 'place', 'source'] as const;

/** Three steps on a card that is in nobody's way: shown on the first visit, and from the help. */
export function Intro() {
  const { t } = useText();
  const hasSeenIntro = useApp((state) => state.hasSeenIntro);
  const endIntro = useApp((state) => state.endIntro);
  const isMapShown = useApp((state) => !state.isTable && state.mapState !== 'failed');
  const hasPlace = useApp((state) => state.placeId !== null);
  const [index, setIndex] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const hadSeenIntro = useRef(false);
  const isLast = index === steps.length - 1;
  const step = steps[index];
  const chooseIncidents = useApp((state) => state.chooseIncidents);
  const offersPractice = useApp((state) => state.incidentSet === 'published') && isLast;

  // Asked for again: whoever asked for it is taken to it. The first time it interrupts nobody.
  useEffect(() => {
    if (!hasSeenIntro && hadSeenIntro.current) heading.current?.focus();
    if (hasSeenIntro) setIndex(0);
    hadSeenIntro.current = hasSeenIntro;
  }, [hasSeenIntro]);

  // Who opens a place meanwhile has done the second step.
  useEffect(() => {
    if (hasPlace) setIndex((now) => (steps[now] === 'place' ? now + 1 : now));
  }, [hasPlace]);

  if (hasSeenIntro || !isMapShown || step === undefined) return null;
  return (
    <section className="pb-intro" aria-label={t('intro.label')} data-has-place={hasPlace}>
      <div aria-live="polite">
        <h2 ref={heading} className="pb-intro-title" tabIndex={-1}>
          {t(`intro.${step}.title`)}
        </h2>
        <p>{t(`intro.${step}.body`)}</p>
        {offersPractice && <p className="pb-quiet">{t('intro.practiceNote')}</p>}
      </div>
      <div className="pb-intro-foot">
        <span className="pb-quiet">
          {t('intro.step', { step: index + 1, count: steps.length })}
        </span>
        {!isLast && (
          <Button variant="quiet" size="small" onPress={endIntro}>
            {t('intro.skip')}
          </Button>
        )}
        {offersPractice && (
          <Button
            size="small"
            onPress={() => {
              chooseIncidents('practice');
              endIntro();
            }}
          >
            {t('intro.practice')}
          </Button>
        )}
        <Button
          variant="primary"
          size="small"
          onPress={() => (isLast ? endIntro() : setIndex(index + 1))}
        >
          {t(isLast ? 'intro.done' : 'intro.next')}
        </Button>
      </div>
    </section>
  );
}
