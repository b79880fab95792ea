import type { WordingTerm } from '../domain/text/wording-list.ts';

/** What can be written instead of a word that stamps a place, and why. None of the words stands here. */
export const svWording = {
  title: 'Ordkontroll',
  lead: 'Ett förslag att tänka på. Texten sparas som den är.',
  hit: '”{{word}}”: skriv hellre {{instead}}.',
  instead: {
    dangerous: 'vad som har hänt där och hur ofta, med källa',
    worst: 'vilken plats som har flest av vad, under vilken period',
    forbidden: 'vad som hindrar människor från att gå dit',
    'problem-area': '”plats med behov av platssamverkan” eller vad som behöver åtgärdas',
    'red-zone': '”prioriterad plats” med skälen',
    'police-term': '”plats där många brott anmäls”, eller namnge polisens lista',
    ghetto: 'områdets namn',
    'gang-place': 'vad som har hänt på platsen, utan att knyta den till en grupp',
    'crime-ridden': '”plats med flest anmälda brott” med period och källa',
    lawless: 'vilka brott som anmäls och vad som görs',
    slum: 'områdets namn, och vad som är slitet eller trasigt',
    slur: '”personer i beroende” eller ”personer som köper narkotika”',
  } satisfies Record<WordingTerm, string>,
  why: {
    dangerous:
      'Ordet dömer hela platsen. Lägesbilden vet vad som har anmälts, inte hur stor risken är.',
    worst: 'En rangordning utan mått säger inget och fastnar på dem som bor där.',
    forbidden: 'Ordet säger att ingen kan vara på platsen. Människor bor och arbetar där.',
    'problem-area': 'Ordet gör platsen till problemet, inte det som ska åtgärdas.',
    'red-zone': 'Färger läses som larm och säger inte vad som är känt.',
    'police-term':
      'Det är polisens benämning på områden i en egen lista. Om andra platser vilseleder den.',
    ghetto: 'Ordet stämplar dem som bor där.',
    'gang-place': 'Platsen knyts till en grupp, och alla som rör sig där misstänkliggörs.',
    'crime-ridden': 'Antalet anmälda brott följer hur många som vistas på platsen.',
    lawless: 'Ordet säger mer än någon uppgift kan visa.',
    slum: 'Ordet stämplar dem som bor där.',
    slur: 'Ordet gör människor till sitt beroende.',
  } satisfies Record<WordingTerm, string>,
} as const;
