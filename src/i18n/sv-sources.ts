export const svSources = {
  tabs: 'Delar av underlaget',
  tab: {
    origins: 'Källor',
    contradictions: 'Motsägelser',
    register: 'Register',
    offences: 'Brottstyper',
    'year-wheel': 'Årshjul',
    plan: 'Åtgärdsplan',
    import: 'Import',
    places: 'Egna platser',
    kept: 'Sparat',
    'next-year': 'Nästa års lägesbild',
    project: 'Projektfil',
    residents: 'Visa för boende',
  },
};
