/** Words of the card that gathers several notices. */
import { catalogue } from "@/text/catalogue";

export const noticeMessages = catalogue(
  {
    several: (count: number) => `${count} notices about this view`,
    dismissAll: "Dismiss all notices",
  },
  {
    several: (count) => `${count} avisos sobre esta vista`,
    dismissAll: "Descartar todos los avisos",
  },
);
