import '../briefing.css';
import { useMemo, useState } from 'react';
import { isDrawn } from '../../../domain/place/place-geometry.ts';
import { overviewMap } from '../../../domain/shift/overview-map.ts';
import { type ShiftPlan, shiftPlanOf } from '../../../domain/shift/shift-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { madeAt } from '../../../print/made-at.ts';
import { ShiftSheetA4, ShiftSheetA5 } from '../../../print/shift/shift-sheet.tsx';
import { ready } from '../../../state/data-slice.ts';
import { selectPlacesById, selectRegion } from '../../../state/select-data.ts';
import { selectCards } from '../../../state/select-shift-cards.ts';
import { selectSchedule, spotOf } from '../../../state/select-shifts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { FullDialog } from '../../../ui/full-dialog.tsx';
import { UnknownShift } from '../plan/shift-view.tsx';
import { useBriefed } from '../use-briefed.ts';
import { useCardSetting } from '../use-card-setting.ts';

export type PaperKind = 'a4' | 'a5';

interface ShiftPaperProps {
  readonly path: string;
  readonly shiftId: string;
  readonly kind: PaperKind;
  readonly onClose: () => void;
}

/** The sheet of a shift as it will be printed. */
export function ShiftPaper(props: ShiftPaperProps) {
  const plan = useApp(({ plans }) => shiftPlanOf(plans, props.shiftId));
  return plan === null ? <UnknownShift path={props.path} /> : <Preview {...props} plan={plan} />;
}

/** Unit: millimetres; the width is that of the page's body. */
const MAP_MM = { width: 186, height: 92 } as const;
const NONE: readonly never[] = [];

function Preview({ kind, plan, onClose }: ShiftPaperProps & { readonly plan: ShiftPlan }) {
  const { t, format } = useText();
  const { body: shift } = plan;
  const cards = useApp((state) => selectCards(state, plan));
  const { schedule } = useApp((state) => selectSchedule(state, shift));
  const setting = useCardSetting(shift);
  const region = useApp(selectRegion);
  const manifest = useApp((state) => ready(state.manifest));
  const map = useOverview(plan);
  const [made] = useState(() => madeAt(new Date()));
  useBriefed(shift.time);
  const attributions = (manifest?.attributions ?? NONE)
    .map(({ text }) => format.text(text))
    .join(' · ');
  const Sheet = kind === 'a4' ? ShiftSheetA4 : ShiftSheetA5;
  const isReady = region !== null && setting.reasons.facts.size > 0;
  return (
    <FullDialog
      isOpen
      title={t(kind === 'a4' ? 'shiftOut.sheetA4' : 'shiftOut.sheetA5')}
      onClose={onClose}
      tools={
        <>
          <Button variant="primary" isDisabled={!isReady} onPress={() => window.print()}>
            {t('shiftOut.print')}
          </Button>
          <Button onPress={onClose}>{t('shiftOut.close')}</Button>
        </>
      }
    >
      {cards.length === 0 ? (
        <p>{t('shiftOut.nothing')}</p>
      ) : (
        isReady && (
          <Sheet
            key={format.language}
            shift={shift}
            cards={cards}
            schedule={schedule}
            map={map}
            setting={setting}
            region={region.name}
            attributions={attributions}
            made={made}
          />
        )
      )}
    </FullDialog>
  );
}

function useOverview({ body: { places: chosen, startPoint } }: ShiftPlan) {
  const places = useApp(selectPlacesById);
  const basemap = useApp(({ pack }) => ready(pack.basemap));
  return useMemo(() => {
    const drawn = chosen.flatMap(({ placeId }, index) => {
      const place = places.get(placeId);
      if (place === undefined || !isDrawn(place)) return [];
      return [{ id: placeId, number: index + 1, area: place.boundary.area, spot: spotOf(place) }];
    });
    const ground = {
      water: basemap?.water ?? NONE,
      parks: (basemap?.parks ?? NONE).map(({ area }) => area),
      streets: (basemap?.streets ?? NONE).flatMap(({ lines }) => lines),
    };
    return overviewMap(drawn, startPoint, ground, MAP_MM.width, MAP_MM.height);
  }, [chosen, startPoint, places, basemap]);
}
