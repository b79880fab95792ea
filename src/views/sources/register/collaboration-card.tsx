import { Link } from 'react-router';
import type { Keeper } from '../../../commands/keep-plans.ts';
import {
  type CollaborationEntry,
  collaborationSteps,
} from '../../../domain/collaboration/place-collaboration.ts';
import type { PlaceRegister } from '../../../domain/collaboration/place-registers.ts';
import type { RegisterEntryPlan } from '../../../domain/collaboration/register-entry.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { Button } from '../../../ui/button.tsx';
import { DefinitionList } from '../../../ui/definition-list.tsx';
import { Ladder } from '../../../ui/ladder.tsx';
import { Note } from '../../../ui/notice.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { FactLine } from '../fact-line.tsx';
import { AgreementDates, GoalTexts } from './collaboration-terms.tsx';
import { OwnEntries } from './own-entries.tsx';

interface CollaborationCardProps {
  readonly register: PlaceRegister;
  readonly keeper: Keeper;
  readonly onAdd: () => void;
  readonly onRemove: (plan: RegisterEntryPlan) => void;
}

/** One place: what the document says, what contradicts it, and apart from both what people have noted. */
export function CollaborationCard({ register, keeper, onAdd, onRemove }: CollaborationCardProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const { placeId, status, conflicts } = register;
  const headingId = `register-at-${placeId}`;
  const current = status?.current;
  const texts = (list: CollaborationEntry['parties'] | undefined) =>
    list === undefined || list.length === 0
      ? t('register.missing')
      : format.list(list.map(format.text));
  return (
    <article className="pb-reg-card" aria-labelledby={headingId}>
      <h3 id={headingId}>
        <Link to={`/laget?plats=${placeId}`}>{nameOf(placeId)}</Link>
      </h3>
      {status === null || current === undefined ? (
        <p>{t('register.collaboration.noDocument')}</p>
      ) : (
        <>
          <p>
            {t('register.collaboration.document', {
              step: t(`step.${current.step}`),
              year: current.year,
            })}
          </p>
          <Ladder
            label={t('register.section.collaboration')}
            steps={collaborationSteps.map((step) => ({
              id: step,
              symbol: step,
              label: t(`stepShort.${step}`),
              state:
                step === current.step
                  ? 'current'
                  : status.reached.has(step)
                    ? 'reached'
                    : 'not-reached',
            }))}
          />
        </>
      )}
      {conflicts.length > 0 && (
        <div className="pb-reg-conflicts">
          <h4>{t('register.collaboration.conflicts')}</h4>
          {conflicts.map((entry) => (
            <div key={`${entry.placeId} ${entry.factId}`}>
              <Note>
                {t('place.conflict', {
                  other: t(`step.${entry.step}`),
                  place: nameOf(entry.placeId),
                  year: entry.year,
                })}
              </Note>
              <FactLine factId={entry.factId} />
            </div>
          ))}
        </div>
      )}
      <DefinitionList
        items={[
          { term: t('register.collaboration.parties'), value: texts(current?.parties) },
          { term: t('register.collaboration.missingParty'), value: texts(current?.missingParties) },
          {
            term: t('register.collaboration.agreement'),
            value: <AgreementDates entries={register.agreements} />,
          },
          {
            term: t('register.collaboration.review'),
            value:
              register.reviewDate === null
                ? t('register.missing')
                : t('register.collaboration.ownReview', { date: format.date(register.reviewDate) }),
          },
          {
            term: t('register.collaboration.goals'),
            value: <GoalTexts factIds={register.goalFactIds} />,
          },
        ]}
      />
      {status !== null && (
        <>
          <h4>{t('register.collaboration.history')}</h4>
          <Timeline
            label={t('register.collaboration.history')}
            entries={status.history.map((entry) => ({
              key: `${entry.factId} ${entry.step}`,
              when: entryDate(entry, words),
              title: t(`step.${entry.step}`),
              symbol: entry.step,
              body: <FactLine factId={entry.factId} />,
            }))}
          />
        </>
      )}
      <h4>{t('register.collaboration.ownHistory')}</h4>
      <OwnEntries entries={register.own} keeper={keeper} onRemove={onRemove} />
      <div>
        <Button size="small" onPress={onAdd}>
          {t('register.own.add')}
          <VisuallyHidden> {nameOf(placeId)}</VisuallyHidden>
        </Button>
      </div>
    </article>
  );
}

function entryDate({ year, month }: CollaborationEntry, { format }: Words): string {
  return month === undefined ? String(year) : format.month(year, month);
}
