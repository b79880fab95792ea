import { collaborationStatus, drugSceneStatus } from '../collaboration/place-status.ts';
import {
  factsIn,
  figuresOrStatements,
  isOfArea,
  isWithoutFigure,
  reportedSources,
  statements,
} from './area-sections.ts';
import type { AssessmentData } from './assessment-data.ts';
import { type AssessmentSentence, aSentence, type SentenceSlot } from './sentence.ts';
import { answersNote, askedSeries, shareSentences, topicOfSeries } from './share-sentences.ts';
import { isDirection, topicOf } from './topic.ts';

/** Each place with an entry in the register of place collaborations: its step, parties, conflicts. */
export function placesSection(data: AssessmentData): readonly AssessmentSentence[] {
  const listed = new Set(data.collaboration.map(({ placeId }) => placeId));
  const ids = new Set([...data.hotspotIds.filter((id) => listed.has(id)), ...listed]);
  return [...ids].flatMap((placeId) => [
    ...collaborationSentences(placeId, data),
    ...statements(
      factsIn(
        data,
        data.placeEvents.filter((event) => event.placeId === placeId),
      ).filter(({ id }) => !data.collaboration.some(({ factId }) => factId === id)),
      data,
    ),
  ]);
}

function collaborationSentences(
  placeId: string,
  data: AssessmentData,
): readonly AssessmentSentence[] {
  const nested = data.nestedIds.get(placeId) ?? [];
  const status = collaborationStatus(data.collaboration, placeId, nested);
  const fact = status === null ? undefined : data.facts.get(status.current.factId);
  if (status === null || fact === undefined) return [];
  const { current, conflicts } = status;
  const listOf = (texts: typeof current.parties): SentenceSlot => ({
    kind: 'list',
    style: 'short',
    items: texts.map((text) => ({ head: { kind: 'text', text, fact }, aside: [] })),
  });
  const shared = {
    place: { kind: 'place', placeId, fact },
    step: { kind: 'step', step: current.step },
    year: { kind: 'years', years: [current.year], fact },
  } as const;
  return [
    current.parties.length === 0
      ? aSentence('collaboration', shared)
      : aSentence('collaborationWith', { ...shared, parties: listOf(current.parties) }),
    ...(current.missingParties.length === 0
      ? []
      : [aSentence('missingParty', { parties: listOf(current.missingParties) })]),
    ...conflicts.flatMap((other) => {
      const otherFact = data.facts.get(other.factId);
      if (otherFact === undefined) return [];
      return [
        aSentence('conflict', {
          place: { kind: 'place', placeId: other.placeId, fact: otherFact },
          step: { kind: 'step', step: other.step },
          year: { kind: 'years', years: [other.year], fact: otherFact },
        }),
      ];
    }),
  ];
}

/** What is said of the young: surveys of schools, the youngest of those asked, absence. */
export function youngSection(data: AssessmentData): readonly AssessmentSentence[] {
  const shares = askedSeries(data)
    .filter((asked) => asked.series.placeId === data.areaId && topicOfSeries(asked) === 'young')
    .flatMap((asked) => shareSentences(asked, data));
  const sources = reportedSources(data);
  const told = factsIn(data, data.gradeStatements);
  const others = [...data.facts.values()].filter(
    (fact) =>
      topicOf(fact) === 'young' &&
      isOfArea(fact, data) &&
      !told.includes(fact) &&
      (fact.year.kind === 'school-year' || (sources.has(fact.sourceId) && isWithoutFigure(fact))),
  );
  return [...shares, ...answersNote(shares), ...figuresOrStatements([...told, ...others], data)];
}

/** The register of open drug scenes, what people see, and what the police find: never one number. */
export function narcoticsSection(data: AssessmentData): readonly AssessmentSentence[] {
  const placeIds = new Set([
    ...data.hotspotIds.filter((id) => data.drugScenes.some(({ placeId }) => placeId === id)),
    ...data.drugScenes.map(({ placeId }) => placeId),
  ]);
  const scenes = [...placeIds].flatMap((placeId) => {
    const entry = drugSceneStatus(data.drugScenes, placeId);
    const fact = entry === null ? undefined : data.facts.get(entry.factId);
    if (entry === null || fact === undefined) return [];
    return [
      {
        ...aSentence('drugScene', {
          place: { kind: 'place', placeId, fact },
          state: { kind: 'drug-scene', state: entry.state },
          year: { kind: 'years', years: [entry.year], fact },
        }),
        id: `drugScene ${placeId}`,
      },
    ];
  });
  const shares = askedSeries(data)
    .filter(
      (asked) => topicOfSeries(asked) === 'narcotics' && asked.series.placeId !== data.comparatorId,
    )
    .flatMap((asked) => shareSentences(asked, data));
  const about = [...data.facts.values()].filter((fact) => topicOf(fact) === 'narcotics');
  const isTrend = (fact: (typeof about)[number]) => isDirection(fact) && fact.kind === 'count';
  const isSaid = (fact: (typeof about)[number]) =>
    isDirection(fact) || (fact.kind === 'claim' && isWithoutFigure(fact) && isOfArea(fact, data));
  const trends = about.filter(isTrend);
  return [
    ...scenes,
    ...shares,
    ...answersNote(shares),
    ...statements(
      about.filter((fact) => isSaid(fact) && !isTrend(fact)),
      data,
    ),
    ...statements(trends, data),
    ...(trends.length === 0 ? [] : [aSentence('policeDiscovered')]),
  ];
}

/** What the document puts first, with its measures and what speaks against it. */
export function prioritiesSection(data: AssessmentData): readonly AssessmentSentence[] {
  const sentences = data.priorityAreas.flatMap((area): readonly AssessmentSentence[] => {
    const fact = data.facts.get(area.id);
    if (fact === undefined) return [];
    const shared = {
      name: { kind: 'text', text: area.name, fact },
      year: {
        kind: 'years',
        years: 'year' in fact.year ? [fact.year.year] : [],
        fact,
      },
    } as const;
    const items = area.measures.map(
      (text) => ({ head: { kind: 'text', text, fact }, aside: [] }) as const,
    );
    if (!area.isChecked) return [aSentence('notPriority', shared)];
    return [
      items.length === 0
        ? aSentence('priority', shared)
        : aSentence('priorityMeasures', {
            ...shared,
            measures: { kind: 'list', style: 'long', items },
          }),
      ...(area.caveat === undefined
        ? []
        : [aSentence('caveat', { caveat: { kind: 'text', text: area.caveat, fact } })]),
    ];
  });
  const areUnordered =
    data.priorityAreas.length > 1 && data.priorityAreas.every(({ isChecked }) => isChecked);
  return areUnordered && sentences.length > 0 ? [...sentences, aSentence('unordered')] : sentences;
}
