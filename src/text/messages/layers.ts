/**
 * Words of the map itself: layers, legends, tooltips, labels drawn on areas. The literal types repeat
 * layers/layer-ids and datasets/schema, which this level may not import: a code missing here fails to compile
 * where it is used.
 */
import { catalogue, plural } from "@/text/catalogue";

type Layer =
  | "borders"
  | "areas"
  | "crossings"
  | "seaports"
  | "airports"
  | "activities"
  | "sites"
  | "labs"
  | "offices"
  | "recommendations"
  | "country-figures"
  | "state-figures"
  | "flows"
  | "corridors"
  | "homicide";
type Group = "geography" | "programs" | "figures" | "context";
type Unaffected = "years" | "agency" | "activityType" | "country" | "grade";
type Counted =
  | "crossings"
  | "seaports"
  | "airports"
  | "labs"
  | "offices"
  | "sites"
  | "activities"
  | "recommendations"
  | "figures"
  | "more-figures";
type Missing = "not-published" | "not-reported" | "suppressed";

export const layerMessages = catalogue(
  {
    name: (id: Layer) =>
      ({
        borders: "Land borders",
        areas: "States, departments, districts",
        crossings: "Ports of entry and crossings",
        seaports: "Seaports",
        airports: "Airports",
        activities: "Programs and activities",
        sites: "Program sites",
        labs: "Forensic laboratories",
        offices: "Agency offices",
        recommendations: "Audit recommendations",
        "country-figures": "Figures by country",
        "state-figures": "Figures by state",
        flows: "Flows from source states",
        corridors: "Corridors (schematic)",
        homicide: "Homicides (context)",
      })[id],
    about: (id: Layer) =>
      ({
        borders: "Named sections of the land borders. The Belize–Guatemala line is disputed.",
        areas: "First-level divisions. Select one to see every record in it.",
        crossings:
          "On the U.S.–Mexico, Mexico–Guatemala, Mexico–Belize and Guatemala–Belize lines.",
        seaports: "Main commercial seaports.",
        airports: "Main international airports.",
        activities:
          "What agencies did, written at the country or state it concerns, never at a point. A program in several countries is counted in each.",
        sites: "Where trainings, equipment, canines, marking or stockpiles were documented.",
        labs: "Firearms and ballistics laboratories, federal, state and national.",
        offices: "Embassies, consulates and offices of agencies and partners, to the city.",
        recommendations: "What auditors asked of agencies, written at the country it concerns.",
        "country-figures": "Firearms seized or traced, one published figure for each country.",
        "state-figures": "Firearms seized or traced, where a figure for the state was published.",
        flows: "From where firearms were first sold to where they were recovered.",
        corridors: "Generalised routes that documents describe. Not observed tracks.",
        homicide:
          "Homicides by state and year, complete, for context: rates and shares as shades, counts as circles.",
      })[id],
    group: (id: Group) =>
      ({
        geography: "Geography",
        programs: "Programs and institutions",
        figures: "Figures and flows",
        context: "Context",
      })[id],
    unaffected: (what: Unaffected) =>
      ({
        years: "the years",
        agency: "agency",
        activityType: "activity type",
        country: "country",
        grade: "evidence grade",
      })[what],
    unaffectedBy: (list: string) => `Not affected by ${list}.`,
    and: "and",

    counted: (what: Counted, count: number, formatted: string) =>
      `${formatted} ${
        {
          crossings: plural("en", count, "crossing", "crossings"),
          seaports: plural("en", count, "seaport", "seaports"),
          airports: plural("en", count, "airport", "airports"),
          labs: plural("en", count, "lab", "labs"),
          offices: plural("en", count, "office", "offices"),
          sites: plural("en", count, "site", "sites"),
          activities: plural("en", count, "program", "programs"),
          recommendations: plural("en", count, "recommendation", "recommendations"),
          figures: plural("en", count, "figure", "figures"),
          "more-figures": plural("en", count, "more figure", "more figures"),
        }[what]
      }`,

    formal: "Port of entry or formal crossing",
    unverified: "Formal status not verified",
    informal: "Informal crossing",
    seaport: "Seaport",
    airport: "International airport",
    site: "Program site",
    ringedSite: "Site known to its town only",
    ringedOffice: "Known to its city only",
    otherUs: "Other U.S. agencies",
    partners: "Partner governments",
    lab: "Laboratory, documented",
    labBallistics: "With a documented ballistics system",
    labAbsent: "Not documented in any source seen",
    office: "Office",
    ringed: "With a hole: position known to the town only",
    colorIsAgency: "Colour: lead agency",
    noAgency: "No agency named",
    stateLevel: "Known only to the state or country: written on the area, never drawn as a point",

    riverSection: "River section",
    landSection: "Land section",
    disputedSection: "Disputed (Belize–Guatemala)",
    neighbourBorder: "Guatemala with Honduras and El Salvador",
    otherBorder: "Other international limit",
    disputeNote:
      "The Belize–Guatemala line is disputed and before the International Court of Justice. It is drawn dashed; the map takes no position.",
    stateLine: "Limit of a state, department or district",
    stateLineNote: "State limits are generalised and off by kilometres in places.",
    stateTint: "Tinted: has records known to the state only",

    circleArea: "Area of the circle = number",
    zero: "Zero, as published",
    missing: (kind: Missing) =>
      ({
        "not-published": "Not published",
        "not-reported": "Not reported",
        suppressed: "Suppressed by the source",
      })[kind],
    artefact: "Not drawn: a recording artefact (see the caveat)",
    textOnly: "Only words in the source",
    textOnlySample: "“tens of thousands”",
    scaleLocked: "The scale is the same for all years of this measure.",
    smallest: "The smallest circles are drawn larger than scale.",
    unpublishedOf: (count: string, names: string) =>
      `Not published for ${count}: ${names}. Not published is not zero.`,
    andMore: (count: string) => `and ${count} more`,
    noFigure: "No figure that can be drawn passes the filter.",
    otherFigures: "Figures of other measures and periods are listed when an area is selected.",
    from: (value: string) => `${value} and more`,
    under: (value: string) => `under ${value}`,
    between: (low: string, high: string) => `${low} to under ${high}`,

    widthIs: (what: string) => `Width = ${what}`,
    shareOf: (what: string) => `share ${what}`,
    volumeUnknown: "Volume not known (one fixed width)",
    flowDirection: "Arrow: from state of first sale to place of recovery",
    flowNotRoute: "The curve shows origin and destination, not a route.",
    corridor: "Schematic corridor, in the direction of travel",
    corridorNote: "Generalised from documents; not drawn closer than zoom 8.",

    homicideContext:
      "Context only: homicides are not a measure of firearms trafficking, and nothing here shows that one causes the other.",
    yearFiltered: (year: string) => `${year} is outside the years of the filter.`,
    partialYear: (year: string) => `${year} is covered only in part by the source.`,

    records: (count: number, formatted: string) =>
      `${formatted} ${plural("en", count, "record", "records")}`,
    schematic: "Schematic",
    disputed: "Disputed",
    river: "River border",
    land: "Land border",
    country: "Country",
    admin1: "State, department or district",
    otherArea: "Area",
    volumeNotKnown: "volume not known",
    precisionTown: "Position known to the town only",
    precisionState: "Known only to the state",
    ballisticsDocumented: "Ballistics system documented",
    notDocumented: "Not documented",
  },
  {
    name: (id) =>
      ({
        borders: "Fronteras terrestres",
        areas: "Estados, departamentos y distritos",
        crossings: "Puertos de entrada y cruces",
        seaports: "Puertos marítimos",
        airports: "Aeropuertos",
        activities: "Programas y actividades",
        sites: "Sitios de programas",
        labs: "Laboratorios forenses",
        offices: "Oficinas de dependencias",
        recommendations: "Recomendaciones de auditoría",
        "country-figures": "Cifras por país",
        "state-figures": "Cifras por entidad",
        flows: "Flujos desde los estados de origen",
        corridors: "Corredores (esquemáticos)",
        homicide: "Homicidios (contexto)",
      })[id],
    about: (id) =>
      ({
        borders:
          "Tramos con nombre de las fronteras terrestres. La línea entre Belice y Guatemala está en disputa.",
        areas: "Divisiones de primer nivel. Seleccione una para ver todos sus registros.",
        crossings:
          "En las líneas EE. UU.–México, México–Guatemala, México–Belice y Guatemala–Belice.",
        seaports: "Principales puertos marítimos comerciales.",
        airports: "Principales aeropuertos internacionales.",
        activities:
          "Lo que hicieron las dependencias, escrito en el país o la entidad que corresponde, nunca en un punto. Un programa en varios países se cuenta en cada uno.",
        sites:
          "Donde se documentaron capacitaciones, equipo, binomios caninos, marcaje o arsenales.",
        labs: "Laboratorios de armas de fuego y balística, federales, estatales y nacionales.",
        offices: "Embajadas, consulados y oficinas de dependencias y contrapartes, a nivel ciudad.",
        recommendations:
          "Lo que los auditores pidieron a las dependencias, escrito en el país que corresponde.",
        "country-figures": "Armas aseguradas o rastreadas, una cifra publicada por país.",
        "state-figures": "Armas aseguradas o rastreadas, donde se publicó una cifra de la entidad.",
        flows: "Del lugar de la primera venta de las armas al lugar donde se recuperaron.",
        corridors: "Rutas generalizadas que describen los documentos. No son trayectos observados.",
        homicide:
          "Homicidios por entidad y año, completos, como contexto: tasas y proporciones como tonos, conteos como círculos.",
      })[id],
    group: (id) =>
      ({
        geography: "Geografía",
        programs: "Programas e instituciones",
        figures: "Cifras y flujos",
        context: "Contexto",
      })[id],
    unaffected: (what) =>
      ({
        years: "los años",
        agency: "la dependencia",
        activityType: "el tipo de actividad",
        country: "el país",
        grade: "el grado de la evidencia",
      })[what],
    unaffectedBy: (list) => `No cambia según ${list}.`,
    and: "y",

    counted: (what, count, formatted) =>
      `${formatted} ${
        {
          crossings: plural("es", count, "cruce", "cruces"),
          seaports: plural("es", count, "puerto", "puertos"),
          airports: plural("es", count, "aeropuerto", "aeropuertos"),
          labs: plural("es", count, "laboratorio", "laboratorios"),
          offices: plural("es", count, "oficina", "oficinas"),
          sites: plural("es", count, "sitio", "sitios"),
          activities: plural("es", count, "programa", "programas"),
          recommendations: plural("es", count, "recomendación", "recomendaciones"),
          figures: plural("es", count, "cifra", "cifras"),
          "more-figures": plural("es", count, "cifra más", "cifras más"),
        }[what]
      }`,

    formal: "Puerto de entrada o cruce formal",
    unverified: "Carácter formal sin verificar",
    informal: "Cruce informal",
    seaport: "Puerto marítimo",
    airport: "Aeropuerto internacional",
    site: "Sitio de programa",
    ringedSite: "Sitio conocido solo a nivel localidad",
    ringedOffice: "Conocida solo a nivel ciudad",
    otherUs: "Otras dependencias de EE. UU.",
    partners: "Gobiernos contraparte",
    lab: "Laboratorio, documentado",
    labBallistics: "Con sistema de balística documentado",
    labAbsent: "Sin documento que lo acredite",
    office: "Oficina",
    ringed: "Con hueco: ubicación conocida solo a nivel localidad",
    colorIsAgency: "Color: dependencia principal",
    noAgency: "Sin dependencia indicada",
    stateLevel:
      "Conocido solo a nivel entidad o país: se escribe sobre el área, nunca se dibuja como punto",

    riverSection: "Tramo fluvial",
    landSection: "Tramo terrestre",
    disputedSection: "En disputa (Belice–Guatemala)",
    neighbourBorder: "Guatemala con Honduras y El Salvador",
    otherBorder: "Otro límite internacional",
    disputeNote:
      "La línea entre Belice y Guatemala está en disputa ante la Corte Internacional de Justicia. Se dibuja discontinua; el mapa no toma posición.",
    stateLine: "Límite de estado, departamento o distrito",
    stateLineNote: "Los límites estatales son generalizados y en partes difieren por kilómetros.",
    stateTint: "Con tinte: tiene registros conocidos solo a nivel entidad",

    circleArea: "Superficie del círculo = cantidad",
    zero: "Cero, según lo publicado",
    missing: (kind) =>
      ({
        "not-published": "No publicado",
        "not-reported": "No reportado",
        suppressed: "Reservado por la fuente",
      })[kind],
    artefact: "No se dibuja: artefacto del registro (vea la advertencia)",
    textOnly: "Solo palabras en la fuente",
    textOnlySample: "“decenas de miles”",
    scaleLocked: "La escala es la misma para todos los años de esta medida.",
    smallest: "Los círculos más pequeños se dibujan mayores que la escala.",
    unpublishedOf: (count, names) =>
      `No publicado para ${count}: ${names}. No publicado no significa cero.`,
    andMore: (count) => `y ${count} más`,
    noFigure: "Ninguna cifra que se pueda dibujar cumple el filtro.",
    otherFigures: "Las cifras de otras medidas y periodos se enumeran al seleccionar un área.",
    from: (value) => `${value} o más`,
    under: (value) => `menos de ${value}`,
    between: (low, high) => `de ${low} a menos de ${high}`,

    widthIs: (what) => `Ancho = ${what}`,
    shareOf: (what) => `proporción ${what}`,
    volumeUnknown: "Volumen desconocido (un solo ancho fijo)",
    flowDirection: "Flecha: del estado de la primera venta al lugar de recuperación",
    flowNotRoute: "La curva indica origen y destino, no una ruta.",
    corridor: "Corredor esquemático, en el sentido del traslado",
    corridorNote: "Generalizado a partir de documentos; no se dibuja más allá del nivel 8.",

    homicideContext:
      "Solo contexto: los homicidios no miden el tráfico de armas, y nada aquí indica que lo uno cause lo otro.",
    yearFiltered: (year) => `${year} queda fuera de los años del filtro.`,
    partialYear: (year) => `La fuente cubre ${year} solo en parte.`,

    records: (count, formatted) => `${formatted} ${plural("es", count, "registro", "registros")}`,
    schematic: "Esquemático",
    disputed: "En disputa",
    river: "Frontera fluvial",
    land: "Frontera terrestre",
    country: "País",
    admin1: "Estado, departamento o distrito",
    otherArea: "Área",
    volumeNotKnown: "volumen desconocido",
    precisionTown: "Ubicación conocida solo a nivel localidad",
    precisionState: "Conocido solo a nivel entidad",
    ballisticsDocumented: "Sistema de balística documentado",
    notDocumented: "Sin documentar",
  },
);
