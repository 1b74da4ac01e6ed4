/** Types of the one function used from `polylabel`, which ships none. */
declare module "polylabel" {
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { readonly distance: number };
}
