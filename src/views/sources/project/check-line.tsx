interface CheckLineProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function CheckLine({ label, hint, isOn, onChange }: CheckLineProps) {
  return (
    <label className="pb-proj-check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {label} <span className="pb-proj-quiet">{hint}</span>
      </span>
    </label>
  );
}
