import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { walkInvitationText } from '../../../i18n/walk-letters.ts';
import { selectNet } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { Letter } from '../letter.tsx';
import { SaveIcs } from '../out/save-ics.tsx';

/** The text that asks people to come. */
export function Invitation({ plan }: { readonly plan: WalkPlan }) {
  const words = useText();
  const net = useApp(selectNet);
  return (
    <>
      <Letter
        title={words.t('walkPlan.invite.text')}
        text={walkInvitationText(plan, net, words)}
        copyLabel={words.t('walkPlan.invite.copy')}
      />
      <SaveIcs plan={plan} />
    </>
  );
}
