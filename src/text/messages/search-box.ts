/** The search box before anybody has searched. */
import { catalogue } from "@/text/catalogue";

export const searchBoxMessages = catalogue(
  {
    label: "Find records, places, agencies, sources and commands",
    placeholder: "Find records, places, sources…",
    open: "Find",
    close: "Close the search",
    loading: "Loading the search…",
    waiting: "The records are still loading…",
    failed: "The search could not be loaded.",
    retry: "Try again",
  },
  {
    label: "Buscar registros, lugares, dependencias, fuentes y comandos",
    placeholder: "Buscar registros, lugares, fuentes…",
    open: "Buscar",
    close: "Cerrar la búsqueda",
    loading: "Cargando la búsqueda…",
    waiting: "Los registros aún se están cargando…",
    failed: "No se pudo cargar la búsqueda.",
    retry: "Reintentar",
  },
);
