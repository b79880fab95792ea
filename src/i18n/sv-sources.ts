export const svSources = {
  tabs: 'Delar av underlaget',
  tab: {
    offences: 'Brottstyper',
    import: 'Import',
    places: 'Egna platser',
    kept: 'Sparat',
    project: 'Projektfil',
  },
};
