export const svSources = {
  tabs: 'Delar av underlaget',
  tab: {
    plan: 'Åtgärdsplan',
    import: 'Import',
    places: 'Egna platser',
    kept: 'Sparat',
    project: 'Projektfil',
  },
};
