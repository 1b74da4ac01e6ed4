/** Temporary. */
export function MapTooltip() {
  return null;
}
