import type { ReactNode } from 'react';
import { languages } from '../domain/text/localized-text.ts';
import { useText } from '../i18n/use-text.ts';
import { type LayerId, layerIds } from '../state/explore-slice.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { ModalDialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { CheckboxField } from '../ui/layer-switch.tsx';
import { PairSwatch } from '../ui/pair-scale.tsx';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { StatusSymbol } from '../ui/status-symbol.tsx';
import { ClassSwatch, DotsSwatch, HatchSwatch, ZeroSwatch } from '../ui/swatches.tsx';

const TASKS = ['compare', 'walks', 'shifts', 'sources'] as const;

/** Keys, layers, tasks and marks on one page, and the ways on from there. */
export function HelpDialog() {
  const { t } = useText();
  const store = useAppStore();
  const isOpen = useApp((state) => state.isHelpOpen);
  const openHelp = useApp((state) => state.openHelp);
  const hasShortcuts = useApp((state) => state.hasShortcuts);
  const switchShortcuts = useApp((state) => state.switchShortcuts);

  function goTo(next: () => void) {
    openHelp(false);
    next();
  }

  return (
    <ModalDialog
      isOpen={isOpen}
      title={t('help.title')}
      closeLabel={t('app.close')}
      onClose={() => openHelp(false)}
      footer={
        <Button onPress={() => goTo(store.getState().restartIntro)}>{t('help.showIntro')}</Button>
      }
    >
      <HelpSection title={t('help.layers')}>
        <dl className="pb-help-list">
          {layerIds.map((layer) => (
            <div key={layer}>
              <dt>
                <LayerMark layer={layer} />
                {t(`layer.${layer}`)}
              </dt>
              <dd>{t(`help.layer.${layer}`)}</dd>
            </div>
          ))}
        </dl>
      </HelpSection>
      <HelpSection title={t('help.marks')}>
        <dl className="pb-help-list">
          <div>
            <dt>
              <ZeroSwatch />
              {t('mark.zero')}
            </dt>
            <dd>{t('help.mark.zero')}</dd>
          </div>
          <div>
            <dt>
              <HatchSwatch />
              {t('mark.missing')}
            </dt>
            <dd>{t('help.mark.missing')}</dd>
          </div>
          <div>
            <dt>
              <DotsSwatch />
              {t('mark.withheld')}
            </dt>
            <dd>{t('help.mark.withheld')}</dd>
          </div>
        </dl>
      </HelpSection>
      <HelpSection title={t('help.tasks')}>
        <dl className="pb-help-list">
          {TASKS.map((task) => (
            <div key={task}>
              <dt>{t(`view.${task}`)}</dt>
              <dd>{t(`help.task.${task}`)}</dd>
            </div>
          ))}
        </dl>
      </HelpSection>
      <HelpSection title={t('help.keys')}>
        <CheckboxField
          label={t('help.simpleKeys')}
          isSelected={hasShortcuts}
          onChange={switchShortcuts}
        />
        <p className="pb-quiet">{t('help.simpleKeysHint')}</p>
        <dl className="pb-help-keys">
          <KeyRow keys={['T']} does={t('help.key.table')} isOff={!hasShortcuts} />
          <KeyRow keys={['/']} does={t('help.key.search')} isOff={!hasShortcuts} />
          <KeyRow keys={['?']} does={t('help.key.help')} isOff={!hasShortcuts} />
          <KeyRow keys={[t('help.escape')]} does={t('help.key.close')} />
          <KeyRow keys={['↑', '↓']} does={t('help.key.arrows')} />
          <KeyRow keys={['+', '−']} does={t('help.key.zoom')} />
          <KeyRow keys={['Ctrl+Z']} does={t('help.key.undo')} />
          <KeyRow keys={['Ctrl+Shift+Z']} does={t('help.key.redo')} />
        </dl>
      </HelpSection>
      <div className="pb-narrow-only">
        <HelpSection title={t('help.settings')}>
          <Settings />
        </HelpSection>
      </div>
      <HelpSection title={t('help.data')}>
        <p>
          {t('help.dataText')}{' '}
          <LinkButton onPress={() => goTo(() => store.getState().openDataSetList(true))}>
            {t('source.dataSets')}
          </LinkButton>
        </p>
      </HelpSection>
    </ModalDialog>
  );
}

const themeChoices = ['system', 'light', 'dark'] as const;

/** On a phone the top line has no room for these. */
function Settings() {
  const { t } = useText();
  const language = useApp((state) => state.language);
  const chooseLanguage = useApp((state) => state.chooseLanguage);
  const theme = useApp((state) => state.theme);
  const chooseTheme = useApp((state) => state.chooseTheme);
  return (
    <div className="pb-help-settings">
      <SegmentedControl
        label={t('app.theme')}
        value={theme}
        options={themeChoices.map((id) => ({ id, label: t(`app.themeName.${id}`) }))}
        onChange={chooseTheme}
      />
      <SegmentedControl
        label={t('app.language')}
        value={language}
        options={languages.map((id) => ({ id, label: t(`app.languageName.${id}`) }))}
        onChange={chooseLanguage}
      />
    </div>
  );
}

interface HelpSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

function HelpSection({ title, children }: HelpSectionProps) {
  return (
    <section className="pb-help-section">
      <h3 className="pb-section-title">{title}</h3>
      {children}
    </section>
  );
}

function LayerMark({ layer }: { readonly layer: LayerId }) {
  if (layer === 'collaboration') return <StatusSymbol name="active" size={14} />;
  if (layer === 'pair') return <PairSwatch index={4} />;
  return <ClassSwatch ramp={layer} index={3} />;
}

interface KeyRowProps {
  readonly keys: readonly string[];
  readonly does: string;
  readonly isOff?: boolean;
}

function KeyRow({ keys, does, isOff = false }: KeyRowProps) {
  return (
    <div data-off={isOff}>
      <dt>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
