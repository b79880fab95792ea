export interface QrCodeProps {
  /** Rows, true is dark; with the light ones around. */
  readonly modules: readonly (readonly boolean[])[];
  /** What the code holds, and where else it can be had. */
  readonly label: string;
}

/** Black on white in both themes: many cameras read no other. */
export function QrCode({ modules, label }: QrCodeProps) {
  const size = modules.length;
  return (
    <svg
      className="pb-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="pb-qr-paper" width={size} height={size} />
      <path className="pb-qr-ink" d={darkRuns(modules)} />
    </svg>
  );
}

/** Each run of dark modules in a row as one rectangle. */
function darkRuns(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; ) {
        if (row[x] !== true) {
          x++;
          continue;
        }
        const start = x;
        while (row[x] === true) x++;
        runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
      }
      return runs;
    })
    .join('');
}
