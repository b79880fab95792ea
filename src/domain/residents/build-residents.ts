import { isSmall } from '../suppression/shown-count.ts';
import { chooseFact, type FactChoice, type FactContext, reasonAgainst } from './choose-facts.ts';
import { findGuardedNames, type GuardedNames, isOpenPlace } from './guarded-names.ts';
import { openSeries, publicQuestions, type QuestionInput, shadedBy } from './public-questions.ts';
import type {
  LeftOutReason,
  PublicStatement,
  ResidentsDocument,
  ResidentsSection,
  ResidentsSectionId,
  ResidentsSettings,
} from './residents.ts';
import type { ResidentsInput } from './residents-input.ts';
import { SourceBook } from './source-book.ts';
import { countedSection, eventsSection, stadsdelListOf } from './stadsdel-sections.ts';
import { unknownOf } from './unknown.ts';

/**
 * What residents may read: the whole area and its stadsdelar, from open statements. Counts of incidents
 * are withheld as in everything that leaves the organisation; what the police have published is not.
 */
export function buildResidents(
  input: ResidentsInput,
  settings: ResidentsSettings,
): ResidentsDocument {
  const { region, names, facts } = input;
  const placesById = new Map(input.places.map((place) => [place.id, place]));
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  const guard = { placesById, hotspotIds: region.hotspotIds, names };
  const isOpenFact = (id: string) => {
    const fact = factsById.get(id);
    return fact !== undefined && reasonAgainst(fact, guard) === null;
  };
  const { areaId, comparatorId } = region;
  const asked: QuestionInput = { ...input, placesById, areaId, comparatorId, isOpenFact };
  const context: FactContext = {
    ...guard,
    sections: settings.sections,
    figures: figuresOf(input, asked),
    surveyIds: new Set(input.indicators.map(({ sourceId }) => sourceId)),
  };
  const choices = facts.map((fact) => ({ fact, choice: chooseFact(fact, context) }));
  const book = new SourceBook(region.document, input.documentSources, input.dataSets);
  const sections = settings.sections.length === 0 ? [] : makeSections();

  function statementsOf(section: ResidentsSectionId): readonly PublicStatement[] {
    return choices
      .filter(({ choice }) => choice.kind === 'statement' && choice.section === section)
      .map(({ fact }) => ({
        factId: fact.id,
        indicator: fact.indicator,
        ...(fact.group !== undefined && { group: fact.group }),
        text: fact.text,
        value: fact.value,
        unit: fact.unit,
        year: fact.year,
        period: fact.period,
        source: book.ofDocument(fact.sourceId, fact.year),
        isUncertain: fact.contradictionIds.length > 0,
      }));
  }

  function makeSections(): readonly ResidentsSection[] {
    const has = (id: ResidentsSectionId) => settings.sections.includes(id);
    const stadsdelList = stadsdelListOf(input.places);
    const made: ResidentsSection[] = [];
    if (has('area') && stadsdelList.length > 0) {
      const source = book.ofDataSet(input.boundariesDataSetId);
      const figures = input.denominators
        .filter(({ factId }) => isOpenFact(factId))
        .flatMap(({ placeId, denominator, value, isApproximate, period, factId, sourceId }) => {
          const [place, fact] = [placesById.get(placeId), factsById.get(factId)];
          if (place === undefined || fact === undefined || !isOpenPlace(place)) return [];
          return {
            placeName: place.label,
            denominator,
            value,
            isApproximate: isApproximate === true,
            period,
            source: book.ofDocument(sourceId, fact.year),
          };
        });
      const shaded = has('perceived') ? shadedBy(publicQuestions(asked, book), stadsdelList) : null;
      made.push({ id: 'area', stadsdelList, source, figures, shaded });
    }
    if (has('perceived')) {
      const questions = publicQuestions(asked, book);
      made.push({ id: 'perceived', questions, statements: statementsOf('perceived') });
    }
    if (has('reported')) {
      const counts = input.statedCounts.flatMap(
        ({ name, placeId, sourceId, counts: all, periodReadings }) => {
          const place = placesById.get(placeId);
          const open = all.filter(({ factId, count }) => isOpenFact(factId) && !isSmall(count));
          if (place === undefined || !isOpenPlace(place) || open.length === 0) return [];
          const numbers = open.map(({ year }) => book.ofDocument(sourceId, { kind: 'year', year }));
          return {
            name,
            placeName: place.label,
            counts: open.map(({ year, count }) => ({ year, count })),
            isPeriodOpen: periodReadings.length !== 1,
            source: numbers[0] ?? 1,
          };
        },
      );
      made.push({ id: 'reported', counts, statements: statementsOf('reported') });
    }
    if (has('events')) made.push(eventsSection(input, stadsdelList, book));
    if (has('counted') && input.counted !== null) {
      made.push(countedSection(input.counted, stadsdelList, book));
    }
    if (has('closeViolence')) {
      made.push({ id: 'closeViolence', statements: statementsOf('closeViolence') });
    }
    if (has('work')) {
      const priorities = input.priorityAreas
        .filter(({ isChecked, name }) => isChecked && isClean(`${name.sv} · ${name.en}`, names))
        .map(({ name }) => name);
      const source = book.ofDocument(
        factsById.get(input.priorityAreas[0]?.id ?? '')?.sourceId ?? '',
        { kind: 'year', year: region.defaults.year },
      );
      made.push({ id: 'work', priorities, source, statements: statementsOf('work') });
    }
    return made.filter(hasContent);
  }

  const used = choices.filter(({ choice }) => choice.kind !== 'left-out');
  const codes = [...new Set(used.flatMap(({ fact }) => fact.contradictionIds))];
  const atOdds = codes.flatMap((code) => {
    const text = input.contradictions.get(code)?.text;
    const facts = used.flatMap(({ fact }) => (fact.contradictionIds.includes(code) ? [fact] : []));
    const numbers = facts.map(({ sourceId, year }) => book.ofDocument(sourceId, year));
    return text === undefined ? [] : [{ text, sources: [...new Set(numbers)] }];
  });
  const named = atOdds.filter(({ text }) => isClean(`${text.sv} · ${text.en}`, names));
  return {
    settings,
    region: { id: region.id, name: region.name },
    comparatorName: placesById.get(comparatorId)?.label ?? comparatorId,
    areaId,
    comparatorId,
    document: region.document,
    year: region.defaults.year,
    made: input.made,
    dataVersion: input.dataVersion,
    sections,
    unknown: unknownOf(sections),
    contradictions: named,
    unnamedContradictions: atOdds.length - named.length,
    sources: book.all(),
    leftOut: leftOutOf(choices.map(({ choice }) => choice)),
    usedFactIds: new Set(used.map(({ fact }) => fact.id)),
  };
}

function isClean(text: string, names: GuardedNames): boolean {
  return findGuardedNames(text, names).length === 0;
}

/** Which section's figures rest on which statement. */
function figuresOf(
  input: ResidentsInput,
  asked: QuestionInput,
): ReadonlyMap<string, ResidentsSectionId> {
  const ofQuestions = openSeries(asked).flatMap(({ observations }) =>
    observations.flatMap((one) => (one.status === 'measured' ? [one.factId] : [])),
  );
  return new Map<string, ResidentsSectionId>([
    ...input.denominators.map(({ factId }) => [factId, 'area'] as const),
    ...ofQuestions.map((id) => [id, 'perceived'] as const),
    ...input.statedCounts.flatMap(({ counts }) =>
      counts.map(({ factId }) => [factId, 'reported'] as const),
    ),
    ...input.priorityAreas.map(({ id }) => [id, 'work'] as const),
  ]);
}

function hasContent(section: ResidentsSection): boolean {
  switch (section.id) {
    case 'perceived':
      return section.questions.length + section.statements.length > 0;
    case 'reported':
      return section.counts.length + section.statements.length > 0;
    case 'closeViolence':
      return section.statements.length > 0;
    case 'work':
      return section.priorities.length + section.statements.length > 0;
    default:
      return true;
  }
}

function leftOutOf(choices: readonly FactChoice[]): ReadonlyMap<LeftOutReason, number> {
  const counts = new Map<LeftOutReason, number>();
  for (const choice of choices) {
    if (choice.kind === 'left-out') {
      counts.set(choice.reason, (counts.get(choice.reason) ?? 0) + 1);
    }
  }
  return counts;
}
