export const svSources = {
  tabs: 'Delar av underlaget',
  tab: {
    import: 'Import',
    places: 'Egna platser',
    kept: 'Sparat',
    project: 'Projektfil',
    residents: 'Visa för boende',
  },
};
