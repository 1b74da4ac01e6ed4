/** Five programs, one by one. */
import type { Scene } from "@/scenes/briefing";
import { lookingAt, only, selecting, showing, writeScene } from "./compose";

export const SOUTHERN_BORDER_PROGRAMS: readonly Scene[] = [
  writeScene({
    id: "destruction-guatemala",
    title: {
      en: "Guatemala destroyed the ammunition it had planned to, and {key-stockpile-destruction-guatemala:result:2} of the weapons",
      es: "Guatemala destruyó la munición prevista y {key-stockpile-destruction-guatemala:result:2} de las armas",
    },
    text: {
      en: "The goals were {key-stockpile-destruction-guatemala:target:0:full} of old ammunition and {key-stockpile-destruction-guatemala:target:1:full}. Reported in the end: {key-stockpile-destruction-guatemala:result:0:full} and {key-stockpile-destruction-guatemala:result:1:full}.\n\nDuring the work the government announced {key-stockpile-destruction-guatemala:result:4:words} new army brigades, which put the second goal out of reach, the report says.",
      es: "Las metas eran {key-stockpile-destruction-guatemala:target:0:full} de munición vieja y {key-stockpile-destruction-guatemala:target:1:full}. Al final se informó de {key-stockpile-destruction-guatemala:result:0:full} y {key-stockpile-destruction-guatemala:result:1:full}.\n\nDurante los trabajos el gobierno anunció {key-stockpile-destruction-guatemala:result:4:words} nuevas brigadas militares, lo que dejó fuera de alcance la segunda meta, según el informe.",
    },
    notes: {
      en: "Carried out with the {oas:name} and paid by the Department of State. Surplus military weapons are a stock; how many ever left it for the illicit market is not stated.",
      es: "Se realizó con la {oas:name} y con recursos del Departamento de Estado. Las armas militares excedentes son existencias; no se indica cuántas pasaron al mercado ilícito.",
    },
    view: {
      ...showing("borders", "areas", "activities", "sites"),
      ...lookingAt([-90.6, 15.15], 6.1),
      ...only({ activityTypeIds: ["stockpile-destruction"], countries: ["GT"] }),
      ...selecting("key-stockpile-destruction-guatemala"),
    },
  }),
  writeScene({
    id: "marking-machines",
    title: {
      en: "Guatemala received {key-marking:result:0} marking machines and Belize {key-marking:result:1}; their upkeep was left to them",
      es: "Guatemala recibió {key-marking:result:0} máquinas de marcaje y Belice {key-marking:result:1}; el mantenimiento quedó a su cargo",
    },
    text: {
      en: "The {oas:name} handed them out between {key-marking:from-year} and {key-marking:to-year} and reported all goals as met. The machines soon needed care that the Department of State did not pay for.\n\nA marked firearm is easier to trace. But a handover shows where a machine was received, not that it is in use.",
      es: "La {oas:name} las entregó entre {key-marking:from-year} y {key-marking:to-year} e informó que cumplió todos los objetivos. Pronto requirieron un mantenimiento que el Departamento de Estado no financió.\n\nUn arma marcada es más fácil de rastrear; pero la entrega solo indica dónde se recibió la máquina, no que esté en uso.",
    },
    notes: {
      en: "Asked for how many firearms were marked: the documents here do not say.",
      es: "Si se pregunta cuántas armas se marcaron: los documentos disponibles no lo indican.",
    },
    view: {
      ...showing("borders", "areas", "activities", "sites"),
      ...lookingAt([-89.3, 16], 6.3),
      ...only({ activityTypeIds: ["marking"], countries: ["BZ", "GT"] }),
      ...selecting("key-marking"),
    },
  }),
  writeScene({
    id: "storage-belize",
    title: {
      en: "In Belize, {key-stockpile-security-belize:result:0} of a grant for safer storage had been spent",
      es: "En Belice se había ejercido {key-stockpile-security-belize:result:0} del donativo para un resguardo más seguro",
    },
    text: {
      en: "A U.S. review of Belize’s munitions stores in {dtra-belize-review:from-year} was followed by a grant of {key-stockpile-security-belize:obligation:0} to the embassy. No targets were shown to the auditor.\n\nThe later plan for the remaining money has a target: to install {key-stockpile-security-belize:target:1:words} storage container at a military site.",
      es: "A la revisión estadounidense de los depósitos de municiones de Belice en {dtra-belize-review:from-year} siguió un donativo de {key-stockpile-security-belize:obligation:0} para la embajada. Al órgano auditor no se le mostró meta alguna.\n\nEl plan posterior para los recursos restantes sí contempla una meta: instalar {key-stockpile-security-belize:target:1:full} de resguardo en una instalación militar.",
    },
    notes: {
      en: "The western line of Belize is drawn dashed because it is in dispute; selecting it shows the note. Money left unspent shows slow execution and says nothing about how safe the stores are today.",
      es: "El límite occidental de Belice se dibuja discontinuo porque está en controversia; al seleccionarlo aparece la nota. Los recursos sin ejercer muestran una ejecución lenta y nada dicen de la seguridad actual de los depósitos.",
    },
    view: {
      ...showing("borders", "areas", "activities", "sites", "offices"),
      ...lookingAt([-88.2, 17.2], 7),
      ...only({ countries: ["BZ"] }),
      ...selecting("key-stockpile-security-belize"),
    },
  }),
  writeScene({
    id: "inspection-instructors",
    title: {
      en: "Mexico: {key-inspection-training:result:0} of {key-inspection-training:target:1:number} planned instructors for inspection equipment were certified",
      es: "México: se certificaron {key-inspection-training:result:0} de {key-inspection-training:target:1:number} instructores previstos en equipos de inspección",
    },
    text: {
      en: "U.S. customs trained Mexican officials from {key-inspection-training:from} to {key-inspection-training:to}. State called the outcome slightly below target, and whether Mexican agencies would employ those certified as instructors was left open.\n\nThe points show where equipment or dogs were handed over or courses held. That is not where they work today.",
      es: "La autoridad aduanera estadounidense capacitó a funcionarios mexicanos de {key-inspection-training:from} a {key-inspection-training:to}. El Departamento de Estado calificó el resultado como ligeramente inferior a la meta, y quedó sin definir si las dependencias mexicanas emplearían como instructores a quienes se certificaron.\n\nLos puntos indican dónde se entregaron equipos o perros, o dónde se impartieron cursos; no dónde operan hoy.",
    },
    notes: {
      en: "Those certified were to train {key-inspection-training:target:2:number} more officials. Dogs that were handed over are known by state only and are written on the state, not placed at a point.",
      es: "Quienes se certificaron capacitarían a otros {key-inspection-training:target:2:number} funcionarios. De los perros entregados solo se conoce la entidad federativa: se rotulan sobre ella, sin ubicarlos en un punto.",
    },
    view: {
      ...showing("borders", "areas", "activities", "sites"),
      ...lookingAt([-103.5, 23], 3.8),
      ...only({
        activityTypeIds: ["canines", "inspection-equipment", "training"],
        countries: ["MX"],
      }),
      ...selecting("key-inspection-training"),
    },
  }),
  writeScene({
    id: "laboratories",
    title: {
      en: "By {obs-mx-labs-accredited-2023:from}, {obs-mx-labs-accredited-2023} ballistics laboratories in {obs-mx-states-with-accredited-lab-2023} Mexican states were accredited",
      es: "Al {obs-mx-labs-accredited-2023:from}, {obs-mx-labs-accredited-2023} laboratorios de balística en {obs-mx-states-with-accredited-lab-2023} entidades mexicanas estaban acreditados",
    },
    text: {
      en: "The count is the U.S. government’s own; it comes without a list. A project described in the audit of {gao-16-235:year} had aimed at {key-forensics-states:target:0} fully accredited state laboratories within {key-forensics-states:target:3:words} years.\n\nOn the map a laboratory that no document shows is marked “not documented”. That is a gap in the record, not a finding about the state.",
      es: "El conteo es del propio gobierno de Estados Unidos y no incluye una lista. Un proyecto descrito en la auditoría de {gao-16-235:year} buscaba {key-forensics-states:target:0} laboratorios estatales plenamente acreditados en {key-forensics-states:target:3:words} años.\n\nEn el mapa, el laboratorio que ningún documento muestra aparece como «no documentado»: es un vacío de información, no una conclusión sobre la entidad.",
    },
    notes: {
      en: "The goal and the count cannot be set against one another: the first is of whole laboratories, the second of ballistics, and the years between are not documented.",
      es: "La meta y el conteo no son comparables: la primera se refiere a laboratorios completos y el segundo a balística, y los años intermedios no están documentados.",
    },
    view: {
      ...showing("borders", "areas", "labs"),
      ...lookingAt([-98.5, 21], 4.7),
      ...only({ activityTypeIds: ["forensics"] }),
    },
  }),
];
