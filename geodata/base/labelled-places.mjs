/**
 * Hand-made lists for the place labels, `country|name as GeoNames has it`.
 */

/** Shorter or corrected display names. */
export const DISPLAY_NAMES = {
  "MX|Tuxtla": "Tuxtla Gutiérrez",
  "MX|Xalapa de Enríquez": "Xalapa",
  "MX|Pachuca de Soto": "Pachuca",
  "MX|Santiago de Querétaro": "Querétaro",
  "MX|Chilpancingo": "Chilpancingo",
  "BZ|Benque Viejo el Carmen": "Benque Viejo del Carmen",
  "MX|Ciudad Nezahualcoyotl": "Ciudad Nezahualcóyotl",
  "US|New York City": "New York",
  "US|Roma-Los Saenz": "Roma",
  "US|Washington, D.C.": "Washington",
  "GT|Ciudad Tecún Umán": "Tecún Umán",
  "PA|Panamá": "Panama City",
  "MX|Juárez": "Ciudad Juárez",
  "MX|Victoria de Durango": "Durango",
  "MX|León de los Aldama": "León",
  "MX|Heroica Matamoros": "Matamoros",
  "MX|Puerto Palomas de Villa": "Puerto Palomas",
  "MX|Ciudad Río Bravo": "Río Bravo",
  "MX|La Union": "La Unión",
  "MX|Jose Narciso Rovirosa": "José Narciso Rovirosa",
  "SV|San Francisco": "San Francisco Gotera",
};

/** Spanish names where they differ, by display name: the packages carry one name per place. */
export const SPANISH_NAMES = {
  "MX|Mexico City": "Ciudad de México",
  "GT|Guatemala City": "Ciudad de Guatemala",
  "BZ|Belize City": "Ciudad de Belice",
  "CU|Havana": "La Habana",
  "US|New York": "Nueva York",
  "US|New Orleans": "Nueva Orleans",
  "US|Philadelphia": "Filadelfia",
  "PA|Panama City": "Ciudad de Panamá",
  "BS|Nassau": "Nasáu",
  "HT|Port-au-Prince": "Puerto Príncipe",
};

const keys = (text) => new Set(text.trim().split(/\s*;\s*/));

/** State capitals that GeoNames does not class as such. */
export const EXTRA_CAPITALS = keys("BZ|San Ignacio; MX|Victoria de Durango");

/** Cities of the U.S.-Mexico border pairs. */
export const NORTHERN_PAIRS = keys(`
  US|San Diego; US|Chula Vista; US|Imperial Beach; US|San Ysidro; MX|Tijuana; MX|Tecate;
  US|Calexico; MX|Mexicali; MX|Los Algodones; US|Yuma; US|San Luis; MX|San Luis Río Colorado;
  MX|Sonoyta; US|Nogales; MX|Heroica Nogales; MX|Nogales; US|Naco; MX|Naco; US|Douglas;
  MX|Agua Prieta; US|Columbus; MX|Puerto Palomas de Villa; US|Sunland Park; US|Santa Teresa;
  US|El Paso; MX|Ciudad Juárez; US|Fabens; US|Tornillo; US|Presidio; MX|Ojinaga;
  MX|Manuel Ojinaga; US|Del Rio; MX|Ciudad Acuña; US|Eagle Pass; MX|Piedras Negras; US|Laredo;
  MX|Nuevo Laredo; US|Zapata; US|Roma; MX|Ciudad Miguel Alemán; US|Rio Grande City;
  MX|Ciudad Camargo; US|Hidalgo; US|McAllen; US|Pharr; MX|Reynosa; US|Progreso;
  MX|Nuevo Progreso; US|Los Indios; US|Brownsville; MX|Heroica Matamoros; MX|Matamoros
`);

/** Towns at or on the way to crossings of the southern border. */
export const SOUTHERN_CROSSINGS = keys(`
  MX|Ciudad Hidalgo; GT|Ciudad Tecún Umán; GT|Tecún Umán; MX|Talismán; MX|Tapachula;
  MX|Ciudad Cuauhtémoc; MX|Frontera Corozal; MX|Tenosique; MX|Tenosique de Pino Suárez;
  MX|Comitán; MX|Subteniente López; MX|Chetumal; BZ|Corozal; GT|Melchor de Mencos;
  GT|Ciudad Melchor de Mencos; BZ|Benque Viejo el Carmen; GT|Malacatán; GT|Ayutla;
  MX|Unión Juárez; MX|Puerto Madero; MX|Palenque
`);

/** Suburbs and doubles. */
export const LEFT_OUT = keys(`
  MX|Manuel Ojinaga; MX|Pórticos de San Antonio; MX|Santa Isabel; MX|Rancho La Gloria;
  US|Socorro Mission Number 1 Colonia
`);

/** Towns of Belize labelled early whatever their population. */
export const BELIZE_TOWNS = ["San Pedro", "San Ignacio", "Placencia", "Caye Caulker"];

/** Capitals of the four U.S. border states. */
export const US_CAPITALS = ["Austin", "Sacramento", "Phoenix", "Santa Fe"];
