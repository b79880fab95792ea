declare module 'dijkstrajs' {
  /** Nodes of the shortest way, both ends with it. Throws where there is none. */
  export function find_path(
    graph: Readonly<Record<string, Readonly<Record<string, number>>>>,
    from: string,
    to: string,
  ): string[];
}
