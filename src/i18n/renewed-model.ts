import type { Translations } from './language';

/** Why what was saved with an earlier model has other numbers now. */
export const RENEWED_MODEL: Translations<string> = {
  nl: 'Het model is vernieuwd sinds dit werd bewaard: het telt nu mensen bij het COA, los van de dossiers van de IND, en kent uitstroom die de gepubliceerde bezetting vergt. "Wachtend op vertrek" heet nu "overigen zonder status". Dezelfde aannames geven daardoor andere getallen.',
  en: 'The model was renewed since this was saved: it now counts people at COA, apart from the files of the IND, and knows the outflow that the published occupancy requires. "Wachtend op vertrek" is now "overigen zonder status". The same assumptions therefore give other numbers.',
};
