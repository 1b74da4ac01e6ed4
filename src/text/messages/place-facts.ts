/** What is said of a place in the details panel: crossings, laboratories, offices, program sites. */
import { catalogue } from "@/text/catalogue";

type Formality = "formal" | "unverified" | "informal";
type LabLevel =
  "federal" | "federal-regional" | "state" | "state-branch" | "national" | "crime-scene";
type Ballistics = "yes" | "not-found" | "not-stated" | "not-applicable";
type Accreditation = "accredited" | "in-process" | "aimed-at" | "not-found";
type OfficeType =
  | "embassy"
  | "consulate"
  | "atf"
  | "hsi"
  | "partner"
  | "training-academy"
  | "program-office"
  | "intelligence-center";

export const placeMessages = catalogue(
  {
    formality: "Standing",
    formalityValue: (formality: Formality) =>
      ({
        formal: "Official crossing",
        unverified: "Not verified as an official crossing",
        informal: "Informal crossing",
      })[formality],
    pair: "Border",
    modes: "Traffic",
    portCode: "Port code",
    opposite: "Opposite",
    locality: "Locality",
    labLevel: "Level",
    labLevelValue: (level: LabLevel) =>
      ({
        federal: "Federal, central",
        "federal-regional": "Federal, regional",
        state: "State",
        "state-branch": "Branch of a state laboratory",
        national: "National",
        "crime-scene": "Crime scene unit",
      })[level],
    labUndocumented: "Not documented",
    labUndocumentedText:
      "No document seen for this atlas shows a firearms laboratory here. The mark keeps the place open; it does not say that one exists, nor that none does.",
    ballistics: "Ballistics system",
    ballisticsValue: (status: Ballistics) =>
      ({
        yes: "Yes",
        "not-found": "Not found in the documents (which is not “no”)",
        "not-stated": "Not stated",
        "not-applicable": "Not applicable",
      })[status],
    accreditation: "Accreditation",
    accreditationValue: (status: Accreditation) =>
      ({
        accredited: "Accredited",
        "in-process": "In process",
        "aimed-at": "Aimed at",
        "not-found": "Not found in the documents",
      })[status],
    usHelp: "U.S. help",
    officeType: "Kind of office",
    officeTypeValue: (type: OfficeType) =>
      ({
        embassy: "Embassy",
        consulate: "Consulate",
        atf: "ATF office",
        hsi: "HSI office",
        partner: "Partner agency",
        "training-academy": "Training academy",
        "program-office": "Program office",
        "intelligence-center": "Intelligence center",
      })[type],
    asOf: "As of",
    programme: "Program",
    donor: "Paid for by",
  },
  {
    formality: "Carácter",
    formalityValue: (formality: Formality) =>
      ({
        formal: "Cruce oficial",
        unverified: "No verificado como cruce oficial",
        informal: "Cruce informal",
      })[formality],
    pair: "Frontera",
    modes: "Tránsito",
    portCode: "Clave del puerto",
    opposite: "Enfrente",
    locality: "Localidad",
    labLevel: "Nivel",
    labLevelValue: (level: LabLevel) =>
      ({
        federal: "Federal, central",
        "federal-regional": "Federal, regional",
        state: "Estatal",
        "state-branch": "Sede de un laboratorio estatal",
        national: "Nacional",
        "crime-scene": "Unidad de escena del crimen",
      })[level],
    labUndocumented: "Sin documentar",
    labUndocumentedText:
      "Ningún documento consultado para este atlas muestra aquí un laboratorio de armas de fuego. La marca deja abierto el lugar; no dice que exista ni que no exista.",
    ballistics: "Sistema de balística",
    ballisticsValue: (status: Ballistics) =>
      ({
        yes: "Sí",
        "not-found": "No encontrado en los documentos (lo que no equivale a «no»)",
        "not-stated": "No indicado",
        "not-applicable": "No aplica",
      })[status],
    accreditation: "Acreditación",
    accreditationValue: (status: Accreditation) =>
      ({
        accredited: "Acreditado",
        "in-process": "En proceso",
        "aimed-at": "Como objetivo",
        "not-found": "No encontrada en los documentos",
      })[status],
    usHelp: "Apoyo de EE. UU.",
    officeType: "Tipo de oficina",
    officeTypeValue: (type: OfficeType) =>
      ({
        embassy: "Embajada",
        consulate: "Consulado",
        atf: "Oficina de ATF",
        hsi: "Oficina de HSI",
        partner: "Institución contraparte",
        "training-academy": "Academia de capacitación",
        "program-office": "Oficina de programa",
        "intelligence-center": "Centro de inteligencia",
      })[type],
    asOf: "Al",
    programme: "Programa",
    donor: "Financia",
  },
);
