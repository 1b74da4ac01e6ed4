/**
 * Whether a chart is drawn for a picture instead of the page: then it has one width on every screen, and the
 * colours of the light theme on white, whatever the reader's own.
 */
import { createContext, useContext } from "react";

/** Room for the longest row labels beside their bars; with the margins a page of a report at 150 dpi. */
export const PICTURE_CHART_PX = 896;

export const PictureContext = createContext(false);

export function useIsPicture(): boolean {
  return useContext(PictureContext);
}

/** Id of the shown chart in the catalogue, for the name of the file. */
export const ChartIdContext = createContext("chart");
