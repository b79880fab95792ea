import './year-wheel.css';
import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { selectRegisters } from '../../../state/select-registers.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { ComingPlans } from './coming-plans.tsx';
import { ForumTerms } from './forum-terms.tsx';
import { MonthList } from './month-list.tsx';
import { YearBand } from './year-band.tsx';
import { YearWheelPrint } from './year-wheel-print.tsx';

/** What the document ties to a time of the year, beside what people have planned. */
export function YearWheelTab() {
  const { t } = useText();
  const { recurring } = useApp(selectRegisters);
  const [isPrinting, setPrinting] = useState(false);
  if (recurring.length === 0) return <p>{t('yearWheel.empty')}</p>;
  return (
    <div className="pb-wheel">
      <div className="pb-wheel-head">
        <p className="pb-wheel-quiet">{t('yearWheel.lead')}</p>
        <Button onPress={() => setPrinting(true)}>{t('yearWheel.print')}</Button>
      </div>
      <YearBand recurring={recurring} />
      <div className="pb-wheel-columns">
        <MonthList recurring={recurring} />
        <div className="pb-wheel-side">
          <ForumTerms />
          <ComingPlans />
        </div>
      </div>
      {isPrinting && <YearWheelPrint onClose={() => setPrinting(false)} />}
    </div>
  );
}
