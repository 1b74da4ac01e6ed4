/**
 * Two maps that show the same place: whichever is moved, the other follows in the same frame. The lead alone speaks
 * with the store (camera-sync), and hears of the mirror's movements as of its own when they have ended.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { BY_BUTTON } from "./camera-sync";

/** Rides on the events of a map that follows: they are no movement of its own. */
const FOLLOWING = { isFollowing: true } as const;

type Moving = Pick<
  MapLibreMap,
  | "on"
  | "off"
  | "jumpTo"
  | "resize"
  | "getCenter"
  | "getZoom"
  | "getBearing"
  | "getPitch"
  | "getContainer"
>;

/** Call once per pair; returns the way to stop. */
export function linkCameras(lead: Moving, mirror: Moving): () => void {
  const followLead = (event?: object) => {
    if (!isFollowing(event)) mirror.jumpTo(placeOf(lead), FOLLOWING);
  };
  const followMirror = (event: object) => {
    // A cause of “fit” is what camera-sync leaves out of the store: not per frame, only when it has ended.
    if (!isFollowing(event)) lead.jumpTo(placeOf(mirror), { ...FOLLOWING, cause: "fit" });
  };
  const tellLead = (event: object) => {
    if (!isFollowing(event)) lead.jumpTo(placeOf(mirror), { ...FOLLOWING, ...BY_BUTTON });
  };
  lead.on("move", followLead);
  mirror.on("move", followMirror);
  mirror.on("moveend", tellLead);
  const resizing = new ResizeObserver(() => {
    mirror.resize(FOLLOWING);
    followLead();
  });
  resizing.observe(mirror.getContainer());
  followLead();
  return () => {
    resizing.disconnect();
    lead.off("move", followLead);
    mirror.off("move", followMirror);
    mirror.off("moveend", tellLead);
  };
}

function isFollowing(event: object | undefined): boolean {
  return event !== undefined && "isFollowing" in event;
}

function placeOf(map: Moving) {
  return {
    center: map.getCenter(),
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}
