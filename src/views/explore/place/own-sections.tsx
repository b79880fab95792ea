import type { OwnOfPlace } from '../../../domain/own-data/own-of-place.ts';
import type { StatedFigure } from '../../../domain/own-data/stated-figure.ts';
import { daysText } from '../../../i18n/own-set-text.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { ready } from '../../../state/data-slice.ts';
import { selectOwnOfPlace } from '../../../state/select-own-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { PanelSection } from '../../../ui/panel.tsx';

/** What imports say of the place: each for itself, with its period and who it comes from. */
export function OwnSections() {
  const own = useApp(selectOwnOfPlace);
  return own.map((one) => (
    <OwnSection key={`${one.set.id} ${one.kind === 'survey' ? one.group : ''}`} own={one} />
  ));
}

function OwnSection({ own }: { readonly own: OwnOfPlace }) {
  const words = useText();
  const { t } = words;
  const title = useTitle(own, words);
  const showSource = useApp((state) => state.showSource);
  const { id, name, source } = own.set;
  return (
    <PanelSection title={title}>
      <p>
        <OriginBadge origin="own" />
      </p>
      {own.kind === 'tyck-till' ? (
        <p>{t('ownData.panel.reports', { count: own.reports })}</p>
      ) : (
        <dl className="pb-year-counts">
          {linesOf(own, words).map(({ key, term, value, note }) => (
            <div key={key}>
              <dt>{term}</dt>
              <dd>
                {value} {note !== null && <span className="pb-quiet">{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {own.kind === 'survey' && <p className="pb-quiet">{t('ownData.panel.ownSeries')}</p>}
      <LinkButton onPress={() => showSource({ kind: 'own', setId: id })}>
        {t('ownData.panel.source', { source, name })}
      </LinkButton>
    </PanelSection>
  );
}

function useTitle(own: OwnOfPlace, { t, format }: Words): string {
  const indicators = useApp(({ pack }) => ready(pack.readings)?.indicators);
  if (own.kind !== 'survey') return t(`ownData.panel.${own.kind}`);
  const { indicatorId, text } = own.question;
  const known = indicators?.find(({ id }) => id === indicatorId);
  const question = text ?? (known === undefined ? indicatorId : format.text(known.question));
  return own.group === null ? question : `${question}: ${own.group}`;
}

interface Line {
  readonly key: string;
  readonly term: string;
  readonly value: string;
  readonly note: string | null;
}

function linesOf(own: Exclude<OwnOfPlace, { kind: 'tyck-till' }>, words: Words): readonly Line[] {
  const { t, format } = words;
  switch (own.kind) {
    case 'counts':
      return own.values.map(({ category, channel, period, count }, index) => ({
        key: String(index),
        term: daysText(period, words),
        value: figureText(count, (value) => format.number(value), words),
        note:
          [
            category === null ? t('ownData.panel.all') : t(`practice.category.${category}`),
            ...(channel === null ? [] : [t(`practice.channel.${channel}`)]),
          ].join(' · ') || null,
      }));
    case 'survey':
      return own.values.map(({ period, share, answers }, index) => ({
        key: String(index),
        term: daysText(period, words),
        value: figureText(share, (value) => format.share(value), words),
        note:
          answers === null
            ? t('ownData.panel.answersUnknown')
            : t('ownData.panel.answers', { number: format.number(answers) }),
      }));
    case 'denominators':
      return own.values.map(({ denominator, period, value }, index) => ({
        key: String(index),
        term: daysText(period, words),
        value: format.number(value),
        note: t(`compareView.denominator.name.${denominator}`),
      }));
  }
}

function figureText(figure: StatedFigure, say: (value: number) => string, { t }: Words): string {
  return figure.status === 'stated' ? say(figure.value) : t(`mark.${figure.status}`);
}
