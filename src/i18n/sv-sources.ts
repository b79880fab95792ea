export const svSources = {
  tabs: 'Delar av underlaget',
  tab: {
    origins: 'Källor',
    contradictions: 'Motsägelser',
    import: 'Import',
    places: 'Egna platser',
    kept: 'Sparat',
    project: 'Projektfil',
  },
};
