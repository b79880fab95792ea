/** What is stored, where, for how long, and what is never taken in. */
export const svPrivacy = {
  title: 'Personuppgifter och vad som sparas',
  lead: 'Platsbild är en sida av fasta filer. Den har ingen server, inget konto och skickar ingenting vidare.',
  back: 'Till Underlag',
  parts: {
    stays: {
      title: 'Vad du tar in stannar här',
      body: 'En fil som du importerar läses i webbläsaren på den här enheten. Den lämnar aldrig enheten och går inte via någon annan dator.\n\nImporterade uppgifter ligger i minnet och försvinner när sidan stängs. Vill du ha kvar dem väljer du Behåll på enheten, med ett slutdatum.',
    },
    door: {
      title: 'Personuppgifter stannar vid dörren',
      body: 'Kolumner som ser ut att ha personnummer, namn, telefon, e-post eller gatuadress lämnas utanför innan något sparas, och namnges så att du ser vilka. En adresskolumn kan användas för att placera rader: då jämförs bara gatans namn med platsernas, numret läses inte och kolumnen sparas inte.\n\nFritext är avstängd från början. Ta bara med den om du vet att ingen person går att känna igen.\n\nIngen kontroll är fullständig. Du som för in uppgifterna ansvarar för att de får föras in.',
    },
    law: {
      title: 'Vilken lag som gäller',
      body: 'När polisen behandlar uppgifter för att förebygga, utreda eller lagföra brott gäller brottsdatalagen (2018:1177). När kommunen gör det gäller dataskyddsförordningen (EU) 2016/679, GDPR. Platsbild gör ingen bedömning av din rätt att använda en uppgift.',
    },
    stored: {
      title: 'Vad som sparas på enheten',
      body: 'Ditt språk, färgtema och hur du kopplade kategorier senast sparas i webbläsaren. Appens egna filer sparas också där, så att den fungerar utan nät.\n\nPlaner, fynd och egna platser sparas på enheten när du ändrar dem, och tas bort 30 dagar efter att du slängt dem. Exportera till diariet innan: en allmän handling får inte gallras utan beslut.\n\nUnder en vandring följer telefonens position med en iakttagelse när den noteras. Vägen sparas inte. Ett foto ritas om, och tid, plats och kamera tas bort ur det innan det sparas. Det raderas med sin vandring.\n\nInga kakor, ingen statistik, inga andra värdar.',
    },
    absent: {
      title: 'Vad som inte finns',
      body: 'Det finns inget fält för en person. Den som ansvarar är en funktion eller en organisation. Ingen position och inget spår av en patrull sparas.\n\nAntal mellan 1 och 4 döljs i allt som ska delas utanför organisationen.',
    },
  },
};
