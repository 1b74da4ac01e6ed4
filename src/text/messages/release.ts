/** Texts about a link that was made with another version of the data: the note and the list of what changed. */
import { formatNumber } from "../format";
import { catalogue, plural } from "../catalogue";

export const releaseMessages = catalogue(
  {
    changed: (made: string, now: string, count: number) =>
      `This link was made with data ${made}; the data is now ${now}: ${formatNumber(count, "en")} ${plural("en", count, "figure", "figures")} in this view changed.`,
    unchanged: (made: string, now: string, elsewhere: number) =>
      `This link was made with data ${made}; the data is now ${now}: no figure in this view changed${elsewhere === 0 ? ", nor anywhere in the atlas" : ` (${formatNumber(elsewhere, "en")} elsewhere in the atlas)`}.`,
    newer: (made: string, now: string) =>
      `This link was made with newer data (${made}) than is shown here (${now}); its figures may differ. Reload the page to ask for the newer data.`,
    unknown: (made: string, now: string) =>
      `This link was made with data ${made}; the data is now ${now}. The figures of that version are not kept here, so what changed since cannot be said.`,
    comparing: (made: string) => `This link was made with data ${made}. Comparing its figures…`,
    failed: (made: string, now: string, reason: string) =>
      `This link was made with data ${made}; the data is now ${now}. The earlier figures could not be read: ${reason}`,
    retry: "Compare again",
    show: "See old and new values",
    showElsewhere: "See what changed elsewhere",
    dismiss: "Put this note away",
    title: "What changed since this link was made",
    intro: (made: string, now: string) =>
      `Left the value of data version ${made}, right that of ${now}. Each figure with its source is in the record's details.`,
    counts: (changed: number, added: number, withdrawn: number) =>
      `${formatNumber(changed, "en")} changed, ${formatNumber(added, "en")} added, ${formatNumber(withdrawn, "en")} withdrawn.`,
    figure: "Figure",
    notThen: "not in the data",
    gone: "withdrawn",
    noValue: "no value",
    inView: (count: number) => `In this view (${formatNumber(count, "en")})`,
    everywhere: (count: number) => `In the whole atlas (${formatNumber(count, "en")})`,
    scope: "Which changes",
    noneInView: "No figure in this view changed.",
    firstOnly: (shown: number, count: number) =>
      `The first ${formatNumber(shown, "en")} of ${formatNumber(count, "en")}; the copied list has all.`,
    copy: "Copy the list",
    copied: "Copied.",
    copyFailed: "Your browser does not allow copying here.",
    close: "Close",
    change: "Change",
    record: "Record",
    period: "Period",
    kind: (kind: "changed" | "added" | "withdrawn"): string => kind,
    partName: (part: "target" | "result" | "obligation" | "share" | "count" | "status") =>
      ({
        target: "Target",
        result: "Result",
        obligation: "Money",
        share: "Share",
        count: "Number of recommendations",
        status: "Status",
      })[part],
  },
  {
    changed: (made: string, now: string, count: number) =>
      `Este enlace se hizo con los datos ${made}; los datos actuales son ${now}: ${formatNumber(count, "es")} ${plural("es", count, "cifra de esta vista cambió", "cifras de esta vista cambiaron")}.`,
    unchanged: (made: string, now: string, elsewhere: number) =>
      `Este enlace se hizo con los datos ${made}; los datos actuales son ${now}: ninguna cifra de esta vista cambió${elsewhere === 0 ? ", ni en el resto del atlas" : ` (${formatNumber(elsewhere, "es")} en el resto del atlas)`}.`,
    newer: (made: string, now: string) =>
      `Este enlace se hizo con datos más recientes (${made}) que los que aquí se muestran (${now}); sus cifras pueden ser distintas. Vuelva a cargar la página para pedir los datos más recientes.`,
    unknown: (made: string, now: string) =>
      `Este enlace se hizo con los datos ${made}; los datos actuales son ${now}. Las cifras de esa versión no se conservan aquí, por lo que no es posible señalar qué cambió desde entonces.`,
    comparing: (made: string) =>
      `Este enlace se hizo con los datos ${made}. Se comparan sus cifras…`,
    failed: (made: string, now: string, reason: string) =>
      `Este enlace se hizo con los datos ${made}; los datos actuales son ${now}. No se pudieron leer las cifras anteriores: ${reason}`,
    retry: "Comparar de nuevo",
    show: "Ver valores anteriores y actuales",
    showElsewhere: "Ver qué cambió en el resto del atlas",
    dismiss: "Quitar este aviso",
    title: "Qué cambió desde que se hizo este enlace",
    intro: (made: string, now: string) =>
      `A la izquierda, el valor de la versión ${made} de los datos; a la derecha, el de la versión ${now}. Cada cifra con su fuente está en los detalles del registro.`,
    counts: (changed: number, added: number, withdrawn: number) =>
      `${formatNumber(changed, "es")} ${plural("es", changed, "modificada", "modificadas")}, ${formatNumber(added, "es")} ${plural("es", added, "agregada", "agregadas")}, ${formatNumber(withdrawn, "es")} ${plural("es", withdrawn, "retirada", "retiradas")}.`,
    figure: "Cifra",
    notThen: "no estaba en los datos",
    gone: "retirada",
    noValue: "sin valor",
    inView: (count: number) => `En esta vista (${formatNumber(count, "es")})`,
    everywhere: (count: number) => `En todo el atlas (${formatNumber(count, "es")})`,
    scope: "Qué cambios",
    noneInView: "Ninguna cifra de esta vista cambió.",
    firstOnly: (shown: number, count: number) =>
      `Las primeras ${formatNumber(shown, "es")} de ${formatNumber(count, "es")}; la lista copiada las contiene todas.`,
    copy: "Copiar la lista",
    copied: "Copiada.",
    copyFailed: "El navegador no permite copiar aquí.",
    close: "Cerrar",
    change: "Cambio",
    record: "Registro",
    period: "Periodo",
    kind: (kind: "changed" | "added" | "withdrawn") =>
      ({ changed: "modificada", added: "agregada", withdrawn: "retirada" })[kind],
    partName: (part: "target" | "result" | "obligation" | "share" | "count" | "status") =>
      ({
        target: "Meta",
        result: "Resultado",
        obligation: "Recursos",
        share: "Proporción",
        count: "Número de recomendaciones",
        status: "Estado",
      })[part],
  },
);
