import type { DataIssue, DataIssueCode } from '#src/domain/issue/data-issue.ts';
import type { Language, LocalizedText } from '#src/domain/text/localized-text.ts';

/** What is wrong and what to do. `{name}` is filled from the issue's context. */
const sentences = {
  'source-description-invalid': {
    sv: 'source.json saknar något eller har fel form ({at}: {detail}). Rätta beskrivningen av källan.',
    en: 'source.json lacks something or has the wrong shape ({at}: {detail}). Correct the description of the source.',
  },
  'source-file-missing': {
    sv: 'Filen finns inte. Lägg dit filen som den togs emot.',
    en: 'The file does not exist. Put the file there as it was received.',
  },
  'source-file-unlisted': {
    sv: 'Filen står inte i source.json. Lägg till den med sin kontrollsumma eller ta bort den.',
    en: 'The file is not listed in source.json. Add it with its checksum or remove it.',
  },
  'checksum-mismatch': {
    sv: 'Filen stämmer inte med sin kontrollsumma ({actual}). Återställ filen, eller uppdatera source.json om källan är ny.',
    en: 'The file does not match its checksum ({actual}). Restore the file, or update source.json if the source is new.',
  },
  'not-json': {
    sv: 'Filen går inte att läsa som JSON ({detail}). Rätta eller hämta filen på nytt.',
    en: 'The file cannot be read as JSON ({detail}). Correct it or fetch it again.',
  },
  'csv-malformed': {
    sv: 'Raden har {actual} fält men rubriken har {expected}. Rätta filen.',
    en: 'The row has {actual} fields but the header has {expected}. Correct the file.',
  },
  'raw-shape-unexpected': {
    sv: 'Filen har inte den form som bygget läser ({at}: {detail}). Rätta filen eller bygget.',
    en: 'The file does not have the shape that the build reads ({at}: {detail}). Correct the file or the build.',
  },
  'duplicate-id': {
    sv: 'Samma id står mer än en gång. Varje post ska ha ett eget id.',
    en: 'The same id stands more than once. Each record needs an id of its own.',
  },
  'region-not-single': {
    sv: 'Det ska finnas exakt en mapp som börjar med region-; hittade {actual}.',
    en: 'There must be exactly one folder whose name begins with region-; found {actual}.',
  },
  'count-unexpected': {
    sv: 'Väntade {expected} poster men hittade {actual}. Rätta källan eller antalet i region.json.',
    en: 'Expected {expected} records but found {actual}. Correct the source or the number in region.json.',
  },
  'ring-not-closed': {
    sv: 'En ring är inte sluten: första och sista punkten ska vara lika.',
    en: 'A ring is not closed: its first and last positions must be equal.',
  },
  'ring-crosses-itself': {
    sv: 'Ytans gräns korsar sig själv vid {at}. Rätta geometrin.',
    en: 'The boundary of the area crosses itself at {at}. Correct the geometry.',
  },
  'position-outside-sweden': {
    sv: 'Punkten {at} ligger utanför Sverige. Longitud ska stå före latitud.',
    en: 'The position {at} lies outside Sweden. Longitude comes before latitude.',
  },
  'stadsdelar-overlap': {
    sv: 'Två stadsdelar överlappar: {other}, {areaM2} m². Rätta gränsen.',
    en: 'Two stadsdelar overlap: {other}, {areaM2} m². Correct the boundary.',
  },
  'stadsdelar-gap': {
    sv: 'Det finns en lucka på {areaM2} m² mellan stadsdelarna vid {at}. Se reports/gaps.geojson.',
    en: 'There is a gap of {areaM2} m² between the stadsdelar at {at}. See reports/gaps.geojson.',
  },
  'place-outside-region': {
    sv: 'Platsen ligger utanför regionen. Kontrollera läget.',
    en: 'The place lies outside the region. Check its position.',
  },
  'place-straddles-parent': {
    sv: 'Bara {sharePercent} % av platsen ligger i {parent}. Fördela aldrig antal till överordnad plats efter id.',
    en: 'Only {sharePercent} % of the place lies in {parent}. Never assign counts to the parent by id.',
  },
  'place-without-geometry': {
    sv: 'Platsen har inget känt läge och visas bara i tabeller.',
    en: 'The place has no known position and is shown in tables only.',
  },
  'place-geometry-not-allowed': {
    sv: 'Platsen är en organisation eller ett polisområde utan känd gräns och ska inte ha geometri.',
    en: 'The place is an organisation or a police area without a known boundary and must have no geometry.',
  },
  'second-area': {
    sv: 'Platsen har redan en yta. En plats har högst en.',
    en: 'The place already has an area. A place has at most one.',
  },
  'second-label-point': {
    sv: 'Platsen har redan en etikettpunkt. En plats har högst en.',
    en: 'The place already has a label point. A place has at most one.',
  },
  'label-point-outside-area': {
    sv: 'Etikettpunkten ligger utanför platsens yta; en punkt i ytan används i stället.',
    en: 'The label point lies outside the area of the place; a point inside is used instead.',
  },
  'unknown-place': {
    sv: 'Platsen ”{place}” finns inte i platslistan. Rätta id eller lägg till platsen.',
    en: 'The place “{place}” is not in the list of places. Correct the id or add the place.',
  },
  'unknown-place-type': {
    sv: 'Platstypen ”{type}” saknas i region.json (placeTypes).',
    en: 'The place type “{type}” is missing in region.json (placeTypes).',
  },
  'unknown-parent': {
    sv: 'Den överordnade platsen ”{parent}” finns inte i platslistan.',
    en: 'The parent “{parent}” is not in the list of places.',
  },
  'unknown-street': {
    sv: 'Gatan ”{street}” finns inte bland gatorna.',
    en: 'The street “{street}” is not among the streets.',
  },
  'unknown-point-kind': {
    sv: 'Punktens slag ”{kind}” saknas i region.json (landmarkKinds, skippedPoints).',
    en: 'The kind “{kind}” of the point is missing in region.json (landmarkKinds, skippedPoints).',
  },
  'unknown-source': {
    sv: 'Källan ”{source}” finns inte. Rätta id eller lägg till källan.',
    en: 'The source “{source}” does not exist. Correct the id or add the source.',
  },
  'source-name-differs': {
    sv: 'Källans namn i uppgiften är inte det som källistan har för ”{source}”.',
    en: 'The name of the source in the fact is not the one that the list of sources has for “{source}”.',
  },
  'unknown-contradiction': {
    sv: 'Motsägelsen ”{contradiction}” finns inte i listan.',
    en: 'The contradiction “{contradiction}” is not in the list.',
  },
  'trait-without-ground': {
    sv: 'Det som sägs om källan (”{trait}”) saknar grund. Ange titel, uppgift eller motsägelse.',
    en: 'What is said of the source (“{trait}”) has no ground. Name title, statement or contradiction.',
  },
  'unknown-fact': {
    sv: 'Uppgiften ”{fact}” finns inte i lägesbilden.',
    en: 'The fact “{fact}” is not in the situation picture.',
  },
  'unknown-measure': {
    sv: 'Inget prioriterat område har åtgärden ”{measure}”.',
    en: 'No priority area has the measure “{measure}”.',
  },
  'unknown-indicator': {
    sv: 'Indikatorn ”{indicator}” finns inte i readings.json.',
    en: 'The indicator “{indicator}” is not in readings.json.',
  },
  'unknown-group': {
    sv: 'Gruppen ”{group}” finns inte i indikatorn ”{indicator}”.',
    en: 'The group “{group}” is not in the indicator “{indicator}”.',
  },
  'unknown-year': {
    sv: 'Året ”{year}” går inte att läsa, eller saknas där ett år krävs.',
    en: 'The year “{year}” cannot be read, or is missing where a year is required.',
  },
  'unknown-period': {
    sv: 'Perioden ”{period}” saknas i region.json (periods).',
    en: 'The period “{period}” is missing in region.json (periods).',
  },
  'unknown-category': {
    sv: 'Kategorin ”{category}” är okänd.',
    en: 'The category “{category}” is unknown.',
  },
  'category-contradicts-offence': {
    sv: 'is_offence är ”{isOffence}” men kategorin är ”{category}”. Ett brott ska ha kategori, annat ska inte.',
    en: 'is_offence is “{isOffence}” but the category is “{category}”. An offence has a category, anything else has none.',
  },
  'instruments-mixed': {
    sv: 'Serien blandar undersökningar, frågor, grupper eller platser ({detail}). Två instrument är två serier.',
    en: 'The series mixes surveys, questions, groups or places ({detail}). Two instruments are two series.',
  },
  'observation-not-a-share': {
    sv: 'Värdet är inte en andel i procent mellan 0 och 100 ({detail}).',
    en: 'The value is not a share in per cent between 0 and 100 ({detail}).',
  },
  'second-observation': {
    sv: 'Serien har två värden för år {year}.',
    en: 'The series has two values for the year {year}.',
  },
  'no-count-stated': {
    sv: 'Uppgiften är inte ett antal med ett år, eller inte ett tal ({detail}).',
    en: 'The statement is not a count with a year, or not a number ({detail}).',
  },
  'period-not-of-year': {
    sv: 'Tolkningen saknar en period inom år {year}.',
    en: 'The reading has no period within the year {year}.',
  },
  'denominator-not-a-figure': {
    sv: 'Uppgiften har inget tal i nämnarens enhet ({detail}). Välj en annan uppgift eller nämnare.',
    en: 'The fact has no number in the unit of the denominator ({detail}). Choose another fact or denominator.',
  },
  'missing-translation': {
    sv: 'Engelsk text saknas för ”{text}”. Lägg till den i translations-en.',
    en: 'There is no English text for “{text}”. Add it to translations-en.',
  },
  'replacement-not-needed': {
    sv: 'Ersättningen pekar på något som inte finns eller ändrar ingenting. Ta bort den ur replacements.json.',
    en: 'The replacement points at nothing or changes nothing. Remove it from replacements.json.',
  },
  'personal-data-pattern': {
    sv: 'Texten ser ut att innehålla personnummer, telefonnummer eller e-post ({kind}). Ta bort uppgiften.',
    en: 'The text seems to hold a personal identity number, phone number or e-mail address ({kind}). Remove it.',
  },
  'names-a-facility': {
    sv: 'Texten nämner ”{text}”, som inte får visas. Lägg en ersättning i replacements.json.',
    en: 'The text mentions “{text}”, which must not be shown. Put a replacement in replacements.json.',
  },
  'practice-recipe-invalid': {
    sv: 'Receptet för övningsdata går inte att följa vid {at}: {detail}. Rätta receptet.',
    en: 'The recipe for practice data cannot be followed at {at}: {detail}. Correct the recipe.',
  },
  'practice-contradicts-fact': {
    sv: 'Den dragna övningsdatan säger emot uppgiften ”{fact}” ({detail}). Ändra vikterna eller fröet i receptet.',
    en: 'The practice data as drawn contradicts the fact “{fact}” ({detail}). Change the weights or the seed in the recipe.',
  },
  'attribution-missing': {
    sv: 'Källan ”{source}” täcks inte av någon rad i region.json (attributions).',
    en: 'The source “{source}” is not covered by any line in region.json (attributions).',
  },
  'packed-shape-invalid': {
    sv: 'Den packade filen följer inte sitt schema ({at}: {detail}).',
    en: 'The packed file does not follow its schema ({at}: {detail}).',
  },
} as const satisfies Record<DataIssueCode, LocalizedText>;

const severityWords = {
  error: { sv: 'FEL', en: 'ERROR' },
  warning: { sv: 'Varning', en: 'Warning' },
} as const satisfies Record<DataIssue['severity'], LocalizedText>;

/** Two lines, Swedish then English, naming file and record and what to do. */
export function describeIssue(issue: DataIssue): string {
  return `${inLanguage(issue, 'sv')}\n  ${inLanguage(issue, 'en')}`;
}

function inLanguage(issue: DataIssue, language: Language): string {
  const where = issue.record === undefined ? issue.file : `${issue.file} · ${issue.record}`;
  const sentence = sentences[issue.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(issue.context[name] ?? '?'),
  );
  return `${severityWords[issue.severity][language]} [${issue.code}] ${where}: ${sentence}`;
}
