import {
  contactFunctions,
  type ResidentsSectionId,
  type ResidentsSettings,
  residentsSections,
} from '../../../domain/residents/residents.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectOwnIncidentSets } from '../../../state/select-incident-set.ts';
import { selectResidentsCountSources } from '../../../state/select-residents.ts';
import { useApp } from '../../../state/use-app.ts';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

interface SettingsFormProps {
  readonly settings: ResidentsSettings;
  readonly onChange: (settings: ResidentsSettings) => void;
  /** Id of what is counted; `none`. */
  readonly countSource: string;
  readonly onCountSource: (id: string) => void;
  readonly defaultTitle: string;
}

const LONGEST_TITLE = 90;
const LONGEST_INTRODUCTION = 1500;
const languages = ['sv', 'en'] as const;

export function SettingsForm(props: SettingsFormProps) {
  const { settings, onChange, countSource, onCountSource, defaultTitle } = props;
  const { t } = useText();
  const sources = useApp(selectResidentsCountSources);
  const sets = useApp(selectOwnIncidentSets);
  const set = (change: Partial<ResidentsSettings>) => onChange({ ...settings, ...change });
  const toggle = (id: ResidentsSectionId, isOn: boolean) =>
    set({
      sections: residentsSections.filter((one) =>
        one === id ? isOn : settings.sections.includes(one),
      ),
    });
  return (
    <section aria-labelledby="residents-settings">
      <h2 id="residents-settings">{t('residents.settings.title')}</h2>
      <GuardedText
        label={t('residents.settings.pageTitle')}
        value={settings.title}
        maxLength={LONGEST_TITLE}
        hint={t('residents.settings.pageTitleHint', { title: defaultTitle })}
        onChange={(title) => set({ title })}
      />
      <GuardedText
        label={t('residents.settings.introduction')}
        value={settings.introduction}
        rows={4}
        maxLength={LONGEST_INTRODUCTION}
        hint={t('residents.settings.introductionHint')}
        onChange={(introduction) => set({ introduction })}
      />
      <SelectField
        label={t('residents.settings.contact')}
        value={settings.contact}
        options={contactFunctions.map((id) => ({ id, label: t(`residents.contact.${id}`) }))}
        onChange={(contact) => set({ contact })}
      />
      <div>
        <p className="pb-res-label" aria-hidden>
          {t('residents.settings.language')}
        </p>
        <SegmentedControl
          label={t('residents.settings.language')}
          value={settings.language}
          options={languages.map((id) => ({ id, label: t(`app.languageName.${id}`) }))}
          onChange={(language) => set({ language })}
        />
      </div>
      <fieldset className="pb-res-sections">
        <legend>{t('residents.settings.sections')}</legend>
        {residentsSections.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={settings.sections.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span>{t(`residents.section.${id}`)}</span>
          </label>
        ))}
      </fieldset>
      {settings.sections.includes('counted') && (
        <div>
          <SelectField
            label={t('residents.settings.counts')}
            value={countSource}
            options={[
              { id: 'none', label: t('residents.settings.countsNone') },
              ...sources.map(({ id, origin, name }) => ({
                id,
                label: origin === 'practice' ? t('residents.settings.countsPractice') : name,
              })),
            ]}
            onChange={onCountSource}
          />
          <p className="pb-field-hint">{t('residents.settings.countsHint')}</p>
          {sets.some(({ period }) => period === null) && (
            <p className="pb-field-hint">{t('residents.settings.countsNoPeriod')}</p>
          )}
        </div>
      )}
    </section>
  );
}
