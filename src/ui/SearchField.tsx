/** A search box with a way to empty it. Escape empties it too; the browser's own cross is hidden by the style. */
import { Icon } from "./icons";
import css from "./SearchField.module.css";

export type SearchFieldProps = {
  label: string;
  placeholder: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  describedBy?: string;
};

export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, clearLabel, value, onChange, describedBy } = props;
  return (
    <div className={css["field"]}>
      <Icon name="search" size={14} />
      <input
        type="search"
        className={css["input"]}
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          event.stopPropagation();
          onChange("");
        }}
      />
      {value !== "" && (
        <button
          type="button"
          className={css["clear"]}
          aria-label={clearLabel}
          title={clearLabel}
          onClick={(event) => {
            event.currentTarget.parentElement?.querySelector("input")?.focus();
            onChange("");
          }}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}
