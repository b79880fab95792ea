import { useState } from 'react';
import { openShiftFile } from '../../../commands/shift-file.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { shiftPorts } from '../shift-ports.ts';

interface OpenFileProps {
  readonly onOpened: (shiftId: string) => void;
}

/** Takes in a shift that was handed over as a file. */
export function OpenFile({ onOpened }: OpenFileProps) {
  const { t, format } = useText();
  const store = useAppStore();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isOpening, setIsOpening] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const open = async () => {
    if (file === null) return;
    setIsOpening(true);
    const read = await openShiftFile(store, file, passphrase, shiftPorts);
    setIsOpening(false);
    if (read.status === 'read') onOpened(read.plan.id);
    else {
      const when = read.code === 'expired' ? format.moment(read.validUntil) : '';
      setFault(t(`shiftOut.file.fault.${read.code}`, { when }));
    }
  };
  return (
    <section className="pb-task-section" aria-labelledby="open-title">
      <h2 id="open-title">{t('shiftOut.file.open')}</h2>
      <p className="pb-shf-quiet">{t('shiftOut.file.openHint')}</p>
      <div className="pb-task-row">
        <FileButton
          accept=".pass"
          onFiles={([first]) => {
            setFile(first ?? null);
            setFault(null);
          }}
        >
          {t('shiftOut.file.choose')}
        </FileButton>
        {file !== null && <span>{file.name}</span>}
      </div>
      {file !== null && (
        <form
          className="pb-task-fields"
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <TextField
            label={t('shiftOut.file.passphrase')}
            type="password"
            value={passphrase}
            fault={fault}
            onChange={(value) => {
              setPassphrase(value);
              setFault(null);
            }}
          />
          <div>
            <Button type="submit" variant="primary" isDisabled={isOpening || passphrase === ''}>
              {t('shiftOut.file.openIt')}
            </Button>{' '}
            <span role="status">{isOpening && t('shiftOut.file.opening')}</span>
          </div>
        </form>
      )}
    </section>
  );
}
