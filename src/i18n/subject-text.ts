import type { ComparisonSubject } from '../domain/compare/subjects.ts';
import type { DocumentSource } from '../domain/source/source.ts';
import type { Words } from './use-text.ts';

export interface SubjectText {
  readonly title: string;
  /** Survey, population, answers that are counted: whatever tells it from another. */
  readonly about: readonly string[];
}

export function subjectText(
  subject: ComparisonSubject,
  sources: ReadonlyMap<string, DocumentSource>,
  { t, format }: Words,
): SubjectText {
  switch (subject.kind) {
    case 'survey': {
      const { indicator, group } = subject;
      const source = sources.get(indicator.sourceId);
      const question = format.text(indicator.question);
      return {
        title: indicator.groups.length > 1 ? `${question}: ${format.text(group.label)}` : question,
        about: [
          [
            format.language === 'sv' ? source?.title : source?.titleEn,
            format.text(indicator.population),
          ]
            .filter((part) => part !== undefined)
            .join(' · '),
          indicator.countedAnswers === undefined
            ? t('compareView.subject.answersUnstated')
            : t('compareView.subject.counted', { answers: format.text(indicator.countedAnswers) }),
        ],
      };
    }
    case 'stated-count': {
      const source = sources.get(subject.stated.sourceId);
      return {
        title: format.text(subject.stated.name),
        about: [
          t('compareView.subject.statedAbout'),
          (format.language === 'sv' ? source?.title : source?.titleEn) ?? '',
        ],
      };
    }
    case 'published':
      return {
        title: t('compareView.subject.published'),
        about: [t('compareView.subject.publishedAbout')],
      };
    case 'practice':
    case 'own': {
      const name = t(`practice.category.${subject.category}`);
      return {
        title: name.charAt(0).toLocaleUpperCase() + name.slice(1),
        about: [
          subject.kind === 'practice'
            ? t('compareView.subject.practiceAbout')
            : t('ownData.subjectAbout', { source: subject.set.source, name: subject.set.name }),
        ],
      };
    }
  }
}
