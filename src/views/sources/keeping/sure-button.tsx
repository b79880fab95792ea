import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';

interface SureButtonProps {
  readonly label: string;
  readonly question: string;
  readonly onSure: () => void;
}

/** For what cannot be taken back: asks once more in the same place. */
export function SureButton({ label, question, onSure }: SureButtonProps) {
  const { t } = useText();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="small" onPress={() => setIsAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <span className="pb-kept-sure">
      <strong role="alert">{question}</strong>
      <Button
        size="small"
        onPress={() => {
          setIsAsking(false);
          onSure();
        }}
      >
        {t('keeping.bin.yes')}
      </Button>
      <Button size="small" onPress={() => setIsAsking(false)}>
        {t('keeping.bin.no')}
      </Button>
    </span>
  );
}
