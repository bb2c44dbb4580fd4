interface AmountProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 0 to `max`, which stands beside it; the browser itself says why another is refused. */
export function Amount({ label, value, max, onChange }: AmountProps) {
  return (
    <label class="spread">
      {label}
      <span class="row">
        <span class="small soft" dir="ltr">
          0–{max}
        </span>
        <input
          type="number"
          required
          min={0}
          max={max}
          step={1}
          value={value}
          onChange={({ currentTarget }) => {
            if (currentTarget.reportValidity()) onChange(currentTarget.valueAsNumber);
          }}
        />
      </span>
    </label>
  );
}
