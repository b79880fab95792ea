import type {
  FileRefusalCode,
  ImportAskCode,
  ImportWarningCode,
  RowRefusalCode,
} from '../domain/import/import-codes.ts';
import type { DuplicateFinding } from '../domain/own-data/find-duplicates.ts';
import type { MappingFaultCode, MappingRefusalCode } from '../domain/own-data/mapping-codes.ts';

/** What was found in a file that somebody wants to bring in: what, where, what to do. */
export const svImport = {
  limits:
    'Högst {{fileMB}} MB per fil, {{unpackedMB}} MB uppackat, {{rows}} rader, {{columns}} kolumner och {{cells}} ifyllda celler i ett kalkylblad. En större fil tas inte in alls; dela den.',
  file: {
    'file-unreadable':
      'Filen går inte att öppna: {{detail}}. Kontrollera sökvägen och att du får läsa filen.',
    'file-empty': 'Filen är tom. Exportera den på nytt.',
    'file-too-large': 'Filen är större än {{fileMB}} MB. Dela den, till exempel per år.',
    'file-is-pdf':
      'Filen är en PDF, vad den än heter. Ta fram uppgifterna som CSV eller Excel ur systemet de kommer från.',
    'file-is-encrypted': 'Filen är skyddad med lösenord. Spara den utan lösenord och försök igen.',
    'file-is-html':
      'Filen är en webbsida, vad den än heter. Öppna den i ett kalkylprogram och spara som CSV eller XLSX.',
    'file-not-supported':
      'Filen är av ett slag som inte kan läsas ({{detail}}). Spara den som CSV, TSV, TXT, XLSX, XLS, ODS, GeoJSON, GPX eller zippad shapefil.',
    'archive-damaged':
      'Den packade filen är trasig eller avklippt och kan inte packas upp. Hämta eller exportera den på nytt.',
    'archive-without-data':
      'I den packade filen finns varken kalkylark eller shapefil. Packa upp den och välj rätt fil.',
    'unpacks-too-large':
      'Filen packar upp sig till mer än vad en riktig fil gör, eller mer än {{unpackedMB}} MB. Inget är inläst. Spara om uppgifterna i en ny fil.',
    'workbook-damaged':
      'Kalkylarket är trasigt och kan inte läsas ({{detail}}). Öppna och spara om det i ett kalkylprogram.',
    'json-damaged':
      'Filen är trasig eller avklippt: den går inte att läsa som JSON. Exportera den på nytt.',
    'json-not-geojson':
      'Filen är JSON men inte GeoJSON: inga objekt med läge hittades. Exportera som GeoJSON.',
    'xml-damaged':
      'Filen är trasig eller avklippt: den går inte att läsa som XML. Exportera den på nytt.',
    'xml-entities':
      'Filen deklarerar egna entiteter eller en dokumenttyp, som kan växa utan slut. Inget är inläst. Spara om uppgifterna i en ny fil.',
    'nested-too-deep':
      'Filen har fler än {{depth}} nivåer i varandra. Inget är inläst. Exportera den på nytt.',
    'shapefile-incomplete':
      'Shapefilen saknar en del ({{detail}}). Zippa .shp, .dbf, .shx och .prj tillsammans.',
    'shapefile-damaged': 'En del av shapefilen är trasig ({{detail}}). Exportera den på nytt.',
    'too-many-rows': 'Filen har fler än {{rows}} rader. Dela den, till exempel per år.',
    'too-many-columns': 'Filen har fler än {{columns}} kolumner. Ta bort dem som inte behövs.',
    'no-rows':
      'Filen har inga rader med uppgifter. Kontrollera att rätt blad och urval är exporterat.',
    'header-row-empty':
      'Rad {{detail}} är tom eller finns inte och kan inte vara rubrikrad. Välj en annan rad.',
    'sheet-not-found':
      'Bladet eller lagret {{detail}} finns inte i filen eller är tomt. Välj ett annat.',
    'took-too-long':
      'Filen tog för lång tid att öppna och läsningen avbröts. Inget är inläst. Spara om den som CSV.',
    'out-of-memory':
      'Filen kräver mer minne än vad som är tillåtet och läsningen avbröts. Inget är inläst. Dela den.',
    'reader-failed':
      'Läsningen stötte på ett fel i programmet ({{detail}}). Inget är inläst. Spara om filen, eller anmäl felet.',
  } satisfies Record<FileRefusalCode, string>,
  row: {
    'ragged-row':
      'Rad {{row}} har fler eller färre fält än rubriken. Kontrollera avgränsare och citattecken på raden.',
    'unclosed-quote': 'Rad {{row}} har ett citattecken som aldrig stängs. Rätta raden.',
    'not-a-number':
      'Rad {{row}}, kolumn {{column}}: värdet är inte ett tal. Rätta det eller läs kolumnen som text.',
    'not-a-date':
      'Rad {{row}}, kolumn {{column}}: värdet är inte ett datum som finns. Rätta det eller läs kolumnen som text.',
    'not-a-position': 'Rad {{row}}, kolumn {{column}}: koordinaten går inte att läsa. Rätta den.',
    'position-outside-sweden':
      'Rad {{row}}, kolumn {{column}}: läget hamnar utanför Sverige. Kontrollera koordinaterna och deras ordning.',
    'cell-error':
      'Rad {{row}}, kolumn {{column}}: cellen innehåller ett fel från kalkylarket. Rätta formeln.',
    'not-json': 'Rad {{row}} går inte att läsa som JSON. Filen kan vara avklippt.',
    'not-a-feature': 'Rad {{row}} är inte ett objekt med läge och egenskaper.',
    'geometry-damaged':
      'Rad {{row}} har en geometri som är trasig eller avklippt. Rätta den i kartprogrammet.',
    'nested-too-deep': 'Rad {{row}} har fler än {{depth}} nivåer i varandra och är inte läst.',
    'row-too-long': 'Rad {{row}} är längre än vad som läses. Kontrollera att filen är en tabell.',
  } satisfies Record<RowRefusalCode, string>,
  warning: {
    'preamble-skipped': 'Rader ovanför tabellen, från rad {{row}}, läses inte som uppgifter.',
    'blank-rows': 'Tomma rader, den första rad {{row}}, räknas inte.',
    'no-header': 'Ingen rubrikrad hittades; kolumnerna heter A, B, C … Ange rubriker om du kan.',
    'column-without-name': 'En kolumn saknar namn och kallas {{column}}.',
    'duplicate-column': 'Två kolumner har samma namn; den senare kallas {{column}}.',
    'empty-column': 'Kolumnen {{column}} är tom.',
    'extra-empty-cells':
      'Rader, den första rad {{row}}, har tomma fält efter det sista. De räknas inte.',
    truncated: 'Filen är avklippt på slutet. Det som finns är läst; exportera den helst på nytt.',
    'undecodable-characters':
      'Filen har tecken som inte går att tyda (�). Kontrollera teckenkodningen i systemet den kommer från.',
    'formula-text':
      'Kolumnen {{column}}, rad {{row}}, har text som ser ut som en formel. Den räknas inte ut och körs inte.',
    'formula-without-value':
      'Kolumnen {{column}}, rad {{row}}, har en formel utan sparat värde. Värdet räknas som saknat; öppna och spara kalkylarket.',
    'withheld-value':
      'Kolumnen {{column}}, rad {{row}}, har ett dolt antal. Det är varken noll eller saknat och står kvar som text.',
    'mixed-date-order':
      'Kolumnen {{column}} har datum både med dagen och med månaden först. De som kan vara båda står kvar som text.',
    'excel-serial-dates': 'Kolumnen {{column}} har dagnummer från ett kalkylark, lästa som datum.',
    'axes-swapped':
      'Kolumnen {{column}} innehåller inte vad namnet säger: nord och öst har bytt plats. Värdena har fått avgöra.',
    'crs-contradicts-values':
      'Koordinatsystemet som filen anger stämmer inte med värdena i {{column}}. Kontrollera vilket som gäller.',
    'crs-not-supported':
      'Filen anger ett koordinatsystem som inte stöds. Exportera i WGS 84, SWEREF 99 eller RT 90 2,5 gon V.',
    'coordinates-not-recognised':
      'Kolumnen {{column}} ser ut att vara koordinater, men i inget system som täcker Sverige.',
    'outside-sweden': 'Lägena ligger utanför Sverige. Kontrollera att rätt fil är vald.',
    'no-position':
      'Rader, den första rad {{row}}, saknar läge. De tas in men visas inte på kartan.',
    'several-sheets':
      'Filen har flera blad eller lager med uppgifter. Bara det första läses; välj ett annat om det är fel.',
    'declared-size-wrong': 'Bladet uppger fler rader än det har. Bara de rader som finns är lästa.',
    personnummer: 'Kolumnen {{column}} innehåller personnummer och har lämnats utanför.',
    'person-name': 'Kolumnen {{column}} ser ut att innehålla personnamn och har lämnats utanför.',
    phone: 'Kolumnen {{column}} ser ut att innehålla telefonnummer och har lämnats utanför.',
    email: 'Kolumnen {{column}} innehåller e-postadresser och har lämnats utanför.',
    'street-address':
      'Kolumnen {{column}} ser ut att innehålla gatuadresser och har lämnats utanför. Du kan använda den för att placera raderna; sedan tas den bort.',
    'free-text':
      'Kolumnen {{column}} är fritext och har lämnats utanför. Ta bara med den om du vet att ingen person går att känna igen.',
  } satisfies Record<ImportWarningCode, string>,
  mapping: {
    'no-time': 'Rad {{row}}, kolumn {{column}}: tiden saknas. Fyll i när det hände.',
    'time-not-exact':
      'Rad {{row}}, kolumn {{column}}: värdet anger ingen dag, eller ett klockslag som inte finns. Skriv datumet som 2024-03-07.',
    'category-not-mapped':
      'Rad {{row}}, kolumn {{column}}: kategorin är inte kopplad till någon av Platsbilds. Koppla den eller lämna den utanför.',
    'category-left-out': 'Rad {{row}}, kolumn {{column}}: kategorin är vald att lämnas utanför.',
    'channel-not-mapped':
      'Rad {{row}}, kolumn {{column}}: kanalen är inte kopplad till gata, inne, nät eller hem. Koppla den.',
    'no-place':
      'Rad {{row}}, kolumn {{column}}: platsen saknas. Siffran kan inte tas in utan plats.',
    'place-not-known':
      'Rad {{row}}, kolumn {{column}}: ingen plats heter så. Välj bland de liknande namnen eller lämna platsen utanför.',
    'place-ambiguous':
      'Rad {{row}}, kolumn {{column}}: flera platser heter så. Välj vilken som menas.',
    'place-set-aside': 'Rad {{row}}, kolumn {{column}}: platsen är vald att lämnas utanför.',
    'not-a-count':
      'Rad {{row}}, kolumn {{column}}: värdet är inte ett antal, det vill säga ett heltal från noll.',
    'not-a-share':
      'Rad {{row}}, kolumn {{column}}: värdet är inte en andel mellan 0 och 100 %. Läs kolumnen som procent om det är det den är.',
    'not-above-zero':
      'Rad {{row}}, kolumn {{column}}: nämnaren är inte ett tal större än noll. Rätta den eller lämna cellen tom.',
    'no-figure': 'Rad {{row}}, kolumn {{column}}: raden har ingen siffra att ta in.',
    'figure-withheld': 'Rad {{row}}, kolumn {{column}}: siffran är dold och kan inte vara nämnare.',
    'no-period':
      'Rad {{row}}, kolumn {{column}}: perioden saknas eller går inte att läsa. Skriv ett år, en månad eller första och sista dag.',
    'text-too-long':
      'Rad {{row}}, kolumn {{column}}: texten är längre än 400 tecken. Korta den, eller ta inte med kolumnen.',
    'no-name': 'Rad {{row}}, kolumn {{column}}: platsen saknar namn.',
    'no-area': 'Rad {{row}} har ingen yta med sluten gräns. Rita om den i kartprogrammet.',
    'no-point':
      'Rad {{row}} har ingen punkt. En vandring byggs av punkter, inte av ytor eller linjer.',
    'repeated-id': 'Rad {{row}}, kolumn {{column}}: samma id finns på en tidigare rad i filen.',
    'known-id':
      'Rad {{row}}, kolumn {{column}}: raden finns redan i en tidigare import, med samma id.',
  } satisfies Record<MappingFaultCode, string>,
  mappingRefusal: {
    'period-missing':
      'Ange vilken period siffrorna gäller. Utan period tas inga antal, andelar eller nämnare in.',
    'period-not-valid':
      'Perioden finns inte: kontrollera datumen och att den inte slutar före start.',
    'column-not-found': 'Kolumnen {{column}} finns inte i filen. Välj en annan.',
    'nothing-to-map': 'Ingen kolumn med siffror är vald. Välj minst en.',
  } satisfies Record<MappingRefusalCode, string>,
  duplicate: {
    'same-file': 'Samma fil är redan importerad, vad den än heter nu.',
    'repeated-id': 'Rad {{row}} har samma id som rad {{firstRow}}: {{id}}.',
    'known-id': 'Rad {{row}} har ett id som finns i en tidigare import: {{id}}.',
  } satisfies Record<DuplicateFinding['code'], string>,
  tyckTillLayer: 'Tyck till – ärenden från appanvändare',
  refusedRow: 'Rad i filen',
  refusedReason: 'Skäl',
  ask: {
    encoding: 'Ser å, ä och ö rätt ut? Välj annars en annan teckenkodning.',
    header: 'Är första raden rubriker eller uppgifter?',
    'decimal-mark':
      'Är 1.234 drygt ett eller mer än tusen? Ange vad punkten eller kommat står för.',
    percent: 'Är värdena procent eller andelar mellan 0 och 1?',
    'date-order': 'Är 3/4 den 3 april eller den 4 mars? Ange om dagen eller månaden står först.',
    coordinates: 'Vilka två kolumner är koordinaterna?',
    crs: 'Vilket koordinatsystem gäller? De lokala SWEREF-zonerna har samma tal.',
    sheet: 'Vilket blad eller lager ska läsas?',
    period: 'Vilken period gäller antalen? Den måste anges.',
    'address-for-placing':
      'Ska adresserna användas för att placera raderna? De tas bort så snart det är gjort.',
  } satisfies Record<ImportAskCode, string>,
} as const;
