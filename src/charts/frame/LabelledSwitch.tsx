/** A switch of a chart with its words. */
import { Switch } from "@/ui/Switch";
import css from "./LabelledSwitch.module.css";

type LabelledSwitchProps = {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

export function LabelledSwitch({ label, checked, onChange }: LabelledSwitchProps) {
  return (
    <label className={css["label"]}>
      {label}
      <Switch checked={checked} onChange={onChange} />
    </label>
  );
}
