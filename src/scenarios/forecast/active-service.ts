import { ForecastService } from './forecast-service';

/**
 * The one service of the shared runtime: the custom functions, the ribbon and the task pane ask
 * the same one, so that choosing an edition in the pane is what the cells calculate with.
 */
export const forecastService = new ForecastService();
