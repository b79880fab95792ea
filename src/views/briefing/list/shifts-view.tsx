import '../briefing.css';
import { Link, useNavigate } from 'react-router';
import { startShift } from '../../../commands/plan-shift.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { shiftPorts, today } from '../shift-ports.ts';
import { OpenFile } from './open-file.tsx';
import { ShiftList } from './shift-list.tsx';

interface ShiftsViewProps {
  /** Of the view. */
  readonly path: string;
  /** Of dose and outcome. */
  readonly outcomePath: string;
}

/** The shifts of the device, a new one, and one from a file. */
export function ShiftsView({ path, outcomePath }: ShiftsViewProps) {
  const { t } = useText();
  const store = useAppStore();
  const navigate = useNavigate();
  const start = () => {
    const id = startShift(store, today(), shiftPorts);
    void navigate(`${path}/${id}/pass`);
  };
  return (
    <main className="pb-shf-page" id="main">
      <header className="pb-task-head">
        <h1>{t('shift.title')}</h1>
        <Button variant="primary" onPress={start}>
          {t('shift.new')}
        </Button>
      </header>
      <p className="pb-shf-quiet">{t('shift.intro')}</p>
      <ShiftList path={path} />
      <OpenFile onOpened={(id) => void navigate(`${path}/${id}/kort`)} />
      <p>
        <Link to={outcomePath}>{t('shiftAfter.outcome.open')}</Link>
      </p>
    </main>
  );
}
