declare module 'which-polygon' {
  interface PolygonFeature<Properties> {
    readonly type: 'Feature';
    readonly properties: Properties;
    readonly geometry: {
      readonly type: 'Polygon';
      readonly coordinates: readonly (readonly (readonly [number, number])[])[];
    };
  }

  function whichPolygon<Properties>(collection: {
    readonly type: 'FeatureCollection';
    readonly features: readonly PolygonFeature<Properties>[];
  }): (position: readonly [number, number]) => Properties | null;

  // biome-ignore lint/style/noDefaultExport: what the package exports
  export default whichPolygon;
}
