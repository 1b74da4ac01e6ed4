/** What is said about newer versions of the atlas itself. */
import { catalogue } from "@/text/catalogue";

export const offlineMessages = catalogue(
  {
    updateReady:
      "A newer version of the atlas is ready. Your view and your own work stay as they are.",
    takeUpdate: "Use it now",
  },
  {
    updateReady:
      "Hay una versión más reciente del atlas. La vista y su trabajo se conservan como están.",
    takeUpdate: "Usarla ahora",
  },
);
