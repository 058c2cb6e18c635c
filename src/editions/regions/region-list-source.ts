import type { Certainty, Source } from '../../domain/provenance';
import type { ImportOrigin } from '../import-origin';

/** What is known of a allocation over the municipalities without its figures. */
export interface RegionListSource {
  readonly name: string;
  readonly source: Source;
  /** YYYY-MM of the source. */
  readonly published: string;
  readonly certainty: Certainty;
  /** What the user must know of the figures, in Dutch; shown beside them. */
  readonly remark: string;
  /** Where it was imported from; left out: it came with the product. */
  readonly imported?: ImportOrigin;
}

/**
 * The indicative allocation of the second cycle of the Spreidingswet, 88.000 places over the 342
 * municipalities of 2025, with the places that each had in November 2025.
 *
 * A secondary source: the ministry published the allocation on 27 February 2026, and this copy
 * comes from journalists. Its sum is exactly 88.000 and the task of Zuid-Holland, 18.175, was
 * confirmed elsewhere. On what day the places were counted is not said.
 */
export const BUNDLED_REGION_SOURCE: RegionListSource = {
  name: 'Indicatieve verdeling 88.000',
  source: {
    document: 'NOS/Nieuwsuur, november 2025',
    section: 'indicatieve verdeling Spreidingswet en opvangplekken per gemeente',
  },
  published: '2025-11',
  certainty: 'middel',
  remark:
    'Indicatief, via NOS/Nieuwsuur november 2025 (secundaire bron). De som is precies 88.000 en Zuid-Holland (18.175) is elders bevestigd; de peildatum van de plekken is niet vermeld.',
};
