import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { ValueButton } from '../../../ui/value-button.tsx';

interface FactValueProps {
  readonly factId: string;
  readonly valueText: string;
  /** What the figure is about, for the button's name. */
  readonly what: string;
}

/** A figure or a statement of the document that leads to its source. */
export function FactValue({ factId, valueText, what }: FactValueProps) {
  const { t } = useText();
  const showSource = useApp((state) => state.showSource);
  return (
    <ValueButton
      valueText={valueText}
      onOpen={() => showSource({ kind: 'fact', factId })}
      openLabel={t('explore.openSource', { what })}
    />
  );
}
