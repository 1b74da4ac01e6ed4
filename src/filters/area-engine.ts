/**
 * What an area of interest needs of geometry, as one chunk that is loaded when the first area or tool is used. Only
 * its type may be imported elsewhere.
 */
export { greatCirclePath } from "@/geo/great-circle";
export { outlineOf, placeInArea } from "./area-status";
