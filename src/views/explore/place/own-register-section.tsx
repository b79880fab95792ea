import { entryDetails } from '../../../i18n/register-rows.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectRegisterEntries } from '../../../state/select-registers.ts';
import { useApp } from '../../../state/use-app.ts';
import { Badge } from '../../../ui/chip.tsx';
import { PanelSection } from '../../../ui/panel.tsx';
import { Timeline } from '../../../ui/timeline.tsx';

/** What people have noted of a place's collaboration, apart from the document's own history. */
export function OwnRegisterSection({ placeId }: { readonly placeId: string }) {
  const words = useText();
  const { t, format } = words;
  const entries = useApp(selectRegisterEntries).filter(({ body }) => body.placeId === placeId);
  if (entries.length === 0) return null;
  return (
    <PanelSection title={t('register.own.panel')}>
      <Timeline
        entries={entries.map(({ id, body }) => ({
          key: id,
          when: format.date(body.date),
          title: (
            <>
              <Badge variant="neutral">{t('register.own.badge')}</Badge>{' '}
              {body.step === null ? t('register.own.onlyOther') : t(`step.${body.step}`)}
            </>
          ),
          ...(body.step !== null && { symbol: body.step }),
          body: entryDetails(body, words).map(({ label, value }) => (
            <p key={label}>
              <strong>{label}:</strong> {value}
            </p>
          )),
        }))}
      />
    </PanelSection>
  );
}
