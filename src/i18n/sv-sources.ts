export const svSources = {
  tabs: 'Delar av underlaget',
  tab: {
    import: 'Import',
    places: 'Egna platser',
    kept: 'Sparat',
    'next-year': 'Nästa års lägesbild',
    project: 'Projektfil',
  },
};
