import type { ReactElement } from 'react';
import type { Language } from '../../i18n/language';
import { CHART_TEXTS } from './chart-texts';
import { FanChart, FanChartKey } from './fan-chart';
import type { FanChartData } from './fan-chart-data';

interface FanPictureProps {
  readonly data: FanChartData;
  readonly language: Language;
}

/** A fan chart with its key, as a picture in a document shows it. */
export function FanPicture({ data, language }: FanPictureProps): ReactElement {
  const texts = CHART_TEXTS[language];
  return (
    <>
      <FanChart data={data} language={language} texts={texts} />
      <FanChartKey data={data} language={language} texts={texts} />
    </>
  );
}
