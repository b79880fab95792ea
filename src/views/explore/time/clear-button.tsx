import type { FilterPart } from '../../../domain/incident/incident-filter.ts';
import { useText } from '../../../i18n/use-text.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';

interface ClearButtonProps {
  readonly part: FilterPart;
  readonly onPress: () => void;
}

export function ClearButton({ part, onPress }: ClearButtonProps) {
  const { t } = useText();
  return (
    <LinkButton onPress={onPress}>
      {t('time.clear')}
      <VisuallyHidden> {t(`time.filterPart.${part}`)}</VisuallyHidden>
    </LinkButton>
  );
}
