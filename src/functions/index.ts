/**
 * The custom functions of the add-in. The build appends to each file the registration of its
 * functions, so importing the files is enough.
 */
import './capacity';
import './flows';
import './occupancy';
import './overviews';
import './provenance';
import './published';

export { setDateSystem1904 } from './date-system';
