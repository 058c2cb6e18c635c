/** A template of a list of municipalities is offered as these. */
export const REGION_TEMPLATE_FORMATS = ['xlsx', 'csv'] as const;
export type RegionTemplateFormat = (typeof REGION_TEMPLATE_FORMATS)[number];
