/** An arrow to the north, for maps that are turned. */
import { polygon, type Drawing } from "./vector";

/** Around x, y; the map is turned clockwise by its bearing, so north is as much to the left. */
export function northArrow(x: number, y: number, bearing: number, color: string): Drawing {
  const angle = (-bearing * Math.PI) / 180;
  const turned = ([dx, dy]: readonly [number, number]): [number, number] => [
    x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
  const points: readonly (readonly [number, number])[] = [
    [0, -6],
    [4, 5],
    [0, 2.5],
    [-4, 5],
  ];
  return { steps: polygon(points.map(turned)), fill: { color, opacity: 1 }, stroke: null };
}
